import type { TextPlace } from '../descriptions/described-build'
import type { RepositoryPath } from '../paths/repository-path'

/** A file of a change, a rename being two of them. */
export interface ChangedFile {
  readonly path: RepositoryPath
  readonly status: 'added' | 'modified' | 'deleted'
}

/** Why something is not known, and the line that leaves it open. */
export interface Doubt {
  readonly at: TextPlace
  /** A phrase, as `a secret decides`. */
  readonly because: string
}

/** A pattern as it is written. */
export interface WrittenPattern {
  readonly at: TextPlace
  readonly text: string
  /** Whether a path is one of its own, whatever other patterns say; undefined: it takes away. */
  readonly matches?: (path: RepositoryPath) => boolean
}

/** Files by patterns: in one of the languages of triggers. */
export interface FileFilter {
  readonly at: TextPlace
  /** What holds it, as `on.push.paths`. */
  readonly name: string
  readonly patterns: readonly WrittenPattern[]
  /** `unknown`: the language does not say. */
  selects(file: ChangedFile): 'yes' | 'no' | 'unknown'
  /** How many files it looks at, in their order; missing: all. */
  readonly limit?: number
}

/** What a plan may hold: the image that is asked about, or any image at all. */
export interface PlannedPart {
  readonly verb: 'build' | 'publish'
  readonly of: 'image' | 'any'
}

/** When something runs, as far as the files of a change decide. */
export type Condition =
  | { readonly kind: 'constant'; readonly holds: 'always' | 'never' }
  /** One file of a change is selected. */
  | { readonly kind: 'files'; readonly filter: FileFilter }
  /** A plan of image-matrix decides. */
  | { readonly kind: 'planned'; readonly part: PlannedPart; readonly doubt: Doubt }
  /** Something else decides. Two of the same key are true at the same time. */
  | { readonly kind: 'unknown'; readonly key: string; readonly doubt: Doubt }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }

export const always: Condition = { kind: 'constant', holds: 'always' }
export const never: Condition = { kind: 'constant', holds: 'never' }

export function isAlways(condition: Condition): boolean {
  return condition.kind === 'constant' && condition.holds === 'always'
}

export function isNever(condition: Condition): boolean {
  return condition.kind === 'constant' && condition.holds === 'never'
}

export function not(condition: Condition): Condition {
  if (condition.kind === 'constant') return isAlways(condition) ? never : always
  return condition.kind === 'not' ? condition.of : { kind: 'not', of: condition }
}

export function all(conditions: readonly Condition[]): Condition {
  if (conditions.some(isNever)) return never
  const open = flatten('all', conditions).filter(each => !isAlways(each))
  const [first] = open
  if (first === undefined) return always
  return open.length === 1 ? first : { kind: 'all', of: open }
}

export function any(conditions: readonly Condition[]): Condition {
  if (conditions.some(isAlways)) return always
  const open = flatten('any', conditions).filter(each => !isNever(each))
  const [first] = open
  if (first === undefined) return never
  return open.length === 1 ? first : { kind: 'any', of: open }
}

/** All conditions, each once; those of one kind within each other stand beside each other. */
function flatten(kind: 'all' | 'any', conditions: readonly Condition[]): readonly Condition[] {
  return [...new Set(conditions.flatMap(each => (each.kind === kind ? each.of : [each])))]
}

/** All filters that a condition looks at. */
export function listFilters(condition: Condition): readonly FileFilter[] {
  switch (condition.kind) {
    case 'constant':
    case 'planned':
    case 'unknown':
      return []
    case 'files':
      return [condition.filter]
    case 'not':
      return listFilters(condition.of)
    case 'all':
    case 'any':
      return condition.of.flatMap(listFilters)
  }
}

/** Everything that is not known of a condition. */
export function listDoubts(condition: Condition): readonly Doubt[] {
  switch (condition.kind) {
    case 'constant':
    case 'files':
      return []
    case 'planned':
    case 'unknown':
      return [condition.doubt]
    case 'not':
      return listDoubts(condition.of)
    case 'all':
    case 'any':
      return condition.of.flatMap(listDoubts)
  }
}
