import type { RepositoryPath } from '../../src/paths/repository-path'
import type { Workplace } from '../../src/ports/process/terminal'
import type { FileText } from '../../src/tree/file-text'
import { type PathEntry, toTree } from '../../src/tree/to-tree'
import type { Tree } from '../../src/tree/tree'

/** The files of a repository, wherever they are: their names are known, their texts are asked for. */
export interface Files {
  readonly entries: readonly PathEntry[]
  /** As the clone of somebody would have it. */
  readonly origin: { readonly url?: string; readonly defaultBranch?: string }
  /** Texts by id; one that is no text, or is not to be had, is left out. */
  readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** The files, with one that is written over them and is not committed yet. */
export function withFile(files: Files, path: RepositoryPath, text: string): Files {
  const id = `written:${path}`
  return {
    ...files,
    entries: [...files.entries.filter(([other]) => other !== path), [path, { mode: '100644', id }]],
    async readTexts(ids) {
      const others = ids.filter(each => each !== id)
      const texts = others.length === 0 ? [] : await files.readTexts(others)
      return new Map([...texts, ...(ids.includes(id) ? [[id, text] as const] : [])])
    }
  }
}

/**
 * The files as the folder that somebody works in.
 *
 * A configuration is read at once and a text comes later: what is asked for too early counts as
 * missing, and {@link FilesWorkplace.settle} repeats the question until nothing was.
 */
export class FilesWorkplace implements Workplace {
  readonly kind = 'workplace'
  readonly execution = 'terminal'
  readonly checkout = '/'
  readonly folder = '/'
  readonly workingTree = 'files'
  readonly tree: Tree
  readonly repository: Workplace['repository']
  /** No program runs in a page. */
  readonly bake: Workplace['bake'] = {
    print: () => Promise.resolve({ kind: 'unavailable', because: 'no program runs in a page' })
  }
  readonly #files: Files
  readonly #texts = new Map<string, string | undefined>()
  readonly #early = new Set<string>()

  constructor(files: Files) {
    this.#files = files
    this.tree = toTree(files.entries)
    this.repository = toRepository(this.tree, ids => this.#readTexts(ids))
  }

  /** The answer of a question about the configuration, once it has every text that it asks for. */
  async settle<Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer> {
    for (;;) {
      const answer = await ask()
      if (this.#early.size === 0) return answer
      await this.#readTexts([...this.#early])
      this.#early.clear()
    }
  }

  readOwn(path: RepositoryPath): FileText {
    const id = this.tree.entry(path)?.id
    if (id === undefined) return { kind: 'missing' }
    if (!this.#texts.has(id)) this.#early.add(id)
    const text = this.#texts.get(id)
    return text === undefined
      ? { kind: 'unreadable', because: 'it is no text that can be read' }
      : { kind: 'text', text }
  }

  readText(path: string): FileText {
    return this.readOwn(path.replace(/^\/+/, ''))
  }

  /** A text that something asked for before; undefined: nothing did, or it is none. */
  knownText(path: RepositoryPath): string | undefined {
    return this.#texts.get(this.tree.entry(path)?.id ?? '')
  }

  followLinks(path: string): string {
    return path
  }

  readOrigin(): Promise<Files['origin']> {
    return Promise.resolve(this.#files.origin)
  }

  listHistory(): ReturnType<Workplace['listHistory']> {
    return Promise.resolve(noCommits)
  }

  /** Every file of a page is tracked. */
  findIgnoring(): ReturnType<Workplace['findIgnoring']> {
    return Promise.resolve(undefined)
  }

  writeNew(): ReturnType<Workplace['writeNew']> {
    return { kind: 'unreadable', because: 'nothing is written here' }
  }

  close(): void {
    this.#early.clear()
  }

  async #readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const lacking = [...new Set(ids)].filter(id => id !== '' && !this.#texts.has(id))
    const read =
      lacking.length === 0 ? new Map<string, string>() : await this.#files.readTexts(lacking)
    for (const id of lacking) this.#texts.set(id, read.get(id))
    return new Map(
      ids.flatMap(id => {
        const text = this.#texts.get(id)
        return text === undefined ? [] : [[id, text] as const]
      })
    )
  }
}

const noCommits = { kind: 'unreadable', because: 'only one tree is known here' } as const

/** One tree without history: what asks for commits is told that there are none. */
function toRepository(
  tree: Tree,
  readTexts: Workplace['repository']['readTexts']
): Workplace['repository'] {
  return {
    kind: 'repository',
    place: 'checkout',
    readTexts,
    readTree: () => Promise.resolve(tree),
    readCommit: () => Promise.resolve(undefined),
    readFirst: () => Promise.resolve(undefined),
    readBranch: () => Promise.resolve(undefined),
    compareTrees: () => Promise.resolve(noCommits),
    findMergeBases: () => Promise.resolve(noCommits),
    obtain: () => Promise.resolve(),
    reachRemote: () => Promise.resolve(noCommits),
    close: () => undefined
  }
}
