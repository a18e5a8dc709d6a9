import { parseDocument } from '../configuration/document/parse-document'
import type { ParsedText } from '../descriptions/workflows/workflow-text'
import type { RepositoryPath } from '../paths/repository-path'

/** The texts of a repository that are known so far; the others are asked for. */
export class Texts {
  readonly #known: ReadonlyMap<RepositoryPath, string>
  readonly #paths: ReadonlySet<RepositoryPath>
  readonly #parsed: Map<RepositoryPath, ParsedText>
  readonly #wanted = new Set<RepositoryPath>()

  /** @param paths all tracked files */
  constructor(paths: ReadonlySet<RepositoryPath>, known: ReadonlyMap<RepositoryPath, string>) {
    this.#paths = paths
    this.#known = known
    this.#parsed = new Map()
  }

  isThere(path: RepositoryPath): boolean {
    return this.#paths.has(path)
  }

  get paths(): Iterable<RepositoryPath> {
    return this.#paths
  }

  /** undefined: there is no such file, or its text is not known yet. */
  read(path: RepositoryPath): string | undefined {
    const text = this.#known.get(path)
    if (text === undefined && this.#paths.has(path)) this.#wanted.add(path)
    return text
  }

  /** A text as YAML. */
  parse(path: RepositoryPath): ParsedText | undefined {
    const known = this.#parsed.get(path)
    if (known !== undefined) return known
    const text = this.read(path)
    if (text === undefined) return undefined
    const parsed = { path, ...parseText(text) }
    this.#parsed.set(path, parsed)
    return parsed
  }

  /** Those that were asked for and are not known. */
  get wanted(): readonly RepositoryPath[] {
    return [...this.#wanted]
  }
}

/** In UTF-16 units. GitHub runs no workflow of such a length, and a parser would be slow. */
const longestText = 1 << 20

function parseText(text: string): Pick<ParsedText, 'text' | 'root'> {
  if (text.length > longestText) return { text }
  const { root } = parseDocument(text)
  return root === undefined ? { text } : { text, root }
}
