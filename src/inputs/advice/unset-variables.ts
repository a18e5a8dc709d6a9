import type { Recipe } from '../../images/recipe'
import { normalizePath, type RepositoryPath } from '../../paths/repository-path'
import type { Suggestion } from './suggestion'

/** Variables that an instruction uses and nobody gives a value. */
export interface Unset {
  readonly names: readonly string[]
  /** Undefined where no line of configuration gives all of them one. */
  readonly suggestion?: Suggestion
}

/**
 * Finds variables without a value by the look of a Dockerfile's lines, for advice alone: what a
 * build reads is never decided here. Takes time in proportion to the text.
 */
export class UnsetVariables {
  readonly #recipe: Recipe
  /** By the number of their first line. */
  readonly #statements: ReadonlyMap<number, string>
  /** What ARG and ENV give a name, wherever they stand; nothing: it is only declared. */
  readonly #values = new Map<string, string[]>()

  constructor(text: string, recipe: Recipe) {
    this.#recipe = recipe
    this.#statements = listStatements(text)
    for (const statement of this.#statements.values()) this.#declare(statement)
  }

  /** Those of an instruction. */
  find(line: number): Unset | undefined {
    const used = this.#wordsAt(line).flatMap(listReferences)
    // FROM sees those of the platform without a declaration.
    const isFrom = /^FROM\s/i.test(this.#statements.get(line) ?? '')
    return this.#sortOut(used, isFrom ? isOfTarget : () => false)
  }

  /** Those of the one source of COPY or ADD that stands for a path. */
  findOf(path: RepositoryPath, line: number): Unset | undefined {
    const words = this.#wordsAt(line).filter(word => this.#canMean(word, path))
    return this.#sortOut(words.flatMap(listReferences), () => false)
  }

  /** Whether a source of COPY or ADD names a path by a way that leads above the context first. */
  climbsTo(path: RepositoryPath, line: number): boolean {
    return this.#wordsAt(line).some(word => {
      const [, source = ''] = /^["'[]*(?:\.?\/)*(?:\.\.\/)+(.*?)[/"',\]]*$/.exec(word) ?? []
      return source !== '' && normalizePath(source) === path
    })
  }

  #wordsAt(line: number): readonly string[] {
    return listWords(this.#statements.get(line) ?? '')
  }

  /** Whether a word ends as the path does, once what has no value is left out. */
  #canMean(word: string, path: RepositoryPath): boolean {
    const unset = new Set(this.#followDefaults(listReferences(word)))
    if (unset.size === 0) return false
    const rest = word.replaceAll(reference, (whole, bare?: string, braced?: string) =>
      unset.has(bare ?? braced ?? '') ? '' : whole
    )
    const source = normalizePath(rest.replaceAll(/^["'[/]+|["',\]]+$/g, ''))
    return rest.includes('$') || (source !== undefined && path.endsWith(source))
  }

  #declare(statement: string): void {
    const [instruction = '', ...words] = statement.split(/\s+/)
    const isArgument = /^ARG$/i.test(instruction)
    if (!isArgument && !/^ENV$/i.test(instruction)) return
    const [first = '', ...rest] = words
    const pairs = isArgument || first.includes('=') ? words : [`${first}=${rest.join(' ')}`]
    for (const pair of pairs) {
      const [name = '', ...value] = pair.split('=')
      const known = this.#values.get(name) ?? []
      this.#values.set(name, value.length === 0 ? known : [...known, value.join('=')])
    }
  }

  /** A default that is made of other variables depends on those. */
  #followDefaults(names: readonly string[]): readonly string[] {
    const met = new Set(names)
    const unset: string[] = []
    for (const name of met) {
      if (met.size > mostNames || this.#recipe.buildArgs.has(name)) continue
      const values = this.#values.get(name) ?? []
      if (values.length === 0) unset.push(name)
      for (const other of values.flatMap(listReferences)) met.add(other)
    }
    return unset.filter(name => this.#recipe.platforms.length === 0 || !isOfTarget(name))
  }

  #sortOut(used: readonly string[], isPredefined: (name: string) => boolean): Unset | undefined {
    const names = this.#followDefaults(used)
    if (names.length === 0) return undefined
    // Only the base image can set a name that nothing declares.
    const isDeclared = (name: string): boolean => this.#values.has(name) || isPredefined(name)
    if (!names.every(name => isDeclared(name) && !isOfBuilder(name))) return { names }
    const isPlatform = names.every(isOfTarget)
    return { names, suggestion: isPlatform ? { kind: 'platforms' } : { kind: 'build-args', names } }
  }
}

const mostNames = 20

/** `A, B and C`. */
export function toList({ names }: Unset): string {
  const others = names.slice(0, -1)
  const last = names.at(-1) ?? ''
  return others.length === 0 ? last : `${others.join(', ')} and ${last}`
}

/** `A and B are not known`, with a verb for one and for several. */
export function toSentence(unset: Unset, [one, several]: readonly [string, string]): string {
  return `${toList(unset)} ${unset.names.length === 1 ? one : several}`
}

function isOfTarget(name: string): boolean {
  return /^TARGET(?:PLATFORM|OS|ARCH|VARIANT)$/.test(name)
}

function isOfBuilder(name: string): boolean {
  return /^BUILD(?:PLATFORM|OS|ARCH|VARIANT)$/.test(name)
}

/** `$NAME`, `${NAME}`, `${NAME#…}`, but not with a value for the case that there is none. */
const reference = /(?<!\\)\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:[#%/][^}]{0,100})?\})/g

function listReferences(word: string): string[] {
  return [...word.matchAll(reference)].map(([, bare, braced]) => bare ?? braced ?? '')
}

/** Continued lines joined, comments left out. */
function listStatements(text: string): ReadonlyMap<number, string> {
  const escape = /^#\s*escape\s*=\s*`/im.test(text) ? '`' : '\\'
  const statements = new Map<number, string>()
  let parts: string[] = []
  let start = 0
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*#/.test(line)) continue
    if (parts.length === 0) start = index + 1
    const isContinued = line.trimEnd().endsWith(escape)
    parts.push(isContinued ? line.trimEnd().slice(0, -1) : line)
    if (isContinued) continue
    statements.set(start, parts.join('').trim())
    parts = []
  }
  return statements
}

/** Of COPY and ADD the sources, of RUN the mounts, of others all. */
function listWords(statement: string): readonly string[] {
  const [instruction = '', ...words] = statement.split(/\s+/)
  switch (instruction.toUpperCase()) {
    case 'RUN':
      return words.filter(word => word.startsWith('--mount='))
    case 'COPY':
    case 'ADD':
      return words.filter(word => !word.startsWith('--')).slice(0, -1)
    default:
      return words
  }
}
