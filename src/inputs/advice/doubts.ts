import { formatLocation, inFile, type Location } from '../../diagnostics/location'
import { isSlip } from '../../diagnostics/text/edit-distance'
import type { Reading, Reason, SourceWord, UnsetVariable } from '../../dockerfile/reading'
import type { Recipe } from '../../images/recipe'
import {
  formatFolder,
  joinPath,
  lastSegment,
  listAncestors,
  parentPath,
  type RepositoryPath,
  toRelative
} from '../../paths/repository-path'
import type { IndexedTree } from '../../tree/indexed-tree'
import type { OtherContext } from '../contexts/other-context'
import type { QualityReason, SourceReader } from '../inputs'
import type { VariantScope } from '../reading/variant-scope'
import type { Suggestion } from './suggestion'

/** What is known of a variant's Dockerfile beside its text. */
interface Known {
  /** Missing where its text is not known. */
  readonly reading: Reading | undefined
  /** The context that it seems to be written for. */
  readonly other: OtherContext | undefined
}

/**
 * Says what is not known of a Dockerfile's sources, which variables cause it, and what would
 * resolve it.
 */
export class Doubts {
  readonly #recipe: Recipe
  readonly #tree: IndexedTree
  readonly #reading: Reading | undefined
  readonly #other: OtherContext | undefined

  constructor({ recipe, tree }: Pick<VariantScope, 'recipe' | 'tree'>, { reading, other }: Known) {
    this.#recipe = recipe
    this.#tree = tree
    this.#reading = reading
    this.#other = other
  }

  /** Describes a source that stays a folder as long as a variable has no value. */
  describe(line: number): string {
    const reasons = this.#reading?.because.filter(reason => reason.line === line) ?? []
    const unset = toUnset(reasons.flatMap(reason => reason.unset ?? []))
    return unset === undefined ? 'a value is not known' : toSentence(unset, unknown)
  }

  explainWidened(reason: Reason): QualityReason {
    const unset = toUnset(reason.unset)
    const because = this.#place(reason)
    if (unset === undefined) return { because }
    const { suggestion } = unset
    const named = { because: `${because}: ${toList(unset)}` }
    return suggestion === undefined ? named : { ...named, suggestion }
  }

  explainOpaque(reason: Reason): QualityReason {
    const unset = toUnset(reason.unset)
    const because = this.#place(reason)
    if (isBroken(reason)) return { because }
    if (unset?.suggestion === undefined) return { because, suggestion: { kind: 'paths' } }
    const { suggestion } = unset
    // The message already says that it is not known.
    const which = reason.kind === 'unknown-base' ? toList(unset) : toSentence(unset, valueless)
    return { because: `${because}: ${which}`, suggestion }
  }

  explainMissing(path: RepositoryPath, { at, how }: SourceReader): QualityReason {
    const about = { path, at, how }
    const because = 'is not tracked'
    const words = this.#listWords(at)
    const meaning = words.filter(word => path.endsWith(word.path))
    const unset = toUnset(meaning.flatMap(word => word.unset))
    if (unset?.suggestion === undefined) {
      if (this.#other?.missing.has(path) === true) {
        const { folder } = this.#other
        const there = `all that it copies is in "${formatFolder(folder)}"`
        return {
          about,
          because: `${because}, and ${there}`,
          suggestion: { kind: 'context', folder }
        }
      }
      const hint = this.#hint(path, words)
      return {
        about,
        because: hint === undefined ? because : `${because}: ${hint}`,
        suggestion: { kind: 'generated', source: path }
      }
    }
    const { suggestion } = unset
    return { about, because: `${because} (${toSentence(unset, valueless)})`, suggestion }
  }

  /** The words of the sources on a line of the Dockerfile. */
  #listWords({ source, line }: Location): readonly SourceWord[] {
    if (source.kind !== 'file' || source.path !== this.#recipe.file) return []
    return this.#reading?.sourceWords.filter(word => word.line === line) ?? []
  }

  /** What the author perhaps meant. */
  #hint(path: RepositoryPath, words: readonly SourceWord[]): string | undefined {
    const relative = toRelative(this.#recipe.contextPath, path)
    const isAbove = words.some(word => word.leads === 'above' && word.path === relative)
    if (isAbove) return '".." ends at the root of the context'
    const isThere = (each: RepositoryPath): boolean =>
      this.#tree.entry(each) !== undefined || this.#tree.hasFolder(each)
    const wanted = [...listAncestors(path)]
      .reverse()
      .concat(path)
      .find(each => !isThere(each))
    if (wanted === undefined) return undefined
    const folder = parentPath(wanted)
    const meant = this.#tree.index.names(folder).find(name => isSlip(lastSegment(wanted), name))
    if (meant === undefined) return undefined
    return `did you mean "${joinPath(folder, meant)}${path.slice(wanted.length)}"?`
  }

  #place({ line, text }: Reason): string {
    const { file } = this.#recipe
    return `${formatLocation(line === 0 ? inFile(file) : inFile(file, line))}: ${text}`
  }
}

/**
 * Whether BuildKit refuses the file whatever values it is given: then its line must be corrected.
 */
export function isBroken({ kind, unset }: Reason): boolean {
  return kind === 'refused' && toUnset(unset)?.suggestion === undefined
}

const unknown = ['is not known', 'are not known'] as const
const valueless = ['has no value', 'have no value'] as const

/** Variables that have no value. */
interface Unset {
  readonly names: readonly string[]
  /** Undefined: no line of configuration gives all of them a value. */
  readonly suggestion?: Suggestion
}

/** Undefined where there are none. */
function toUnset(variables: readonly UnsetVariable[] = []): Unset | undefined {
  const names = [...new Set(variables.map(({ name }) => name))]
  if (names.length === 0) return undefined
  const ways = new Set(variables.map(({ givenBy }) => givenBy))
  if (ways.has('builder') || ways.has('image')) return { names }
  if (ways.has('argument')) return { names, suggestion: { kind: 'build-args', names } }
  return { names, suggestion: { kind: 'platforms' } }
}

/** `A, B and C`. */
function toList({ names }: Unset): string {
  const others = names.slice(0, -1)
  const last = names.at(-1) ?? ''
  return others.length === 0 ? last : `${others.join(', ')} and ${last}`
}

/** `A and B are not known`, with a verb for one and for several. */
function toSentence(unset: Unset, [one, several]: readonly [string, string]): string {
  return `${toList(unset)} ${unset.names.length === 1 ? one : several}`
}
