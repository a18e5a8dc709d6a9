import { isSlip } from '../../diagnostics/edit-distance'
import { formatLocation, inFile } from '../../diagnostics/location'
import type { Reason } from '../../dockerfile/reading'
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
import { toList, toSentence, type Unset, UnsetVariables } from './unset-variables'

/** Says what is not known of a Dockerfile's sources, by which variables, and what would end it. */
export class Doubts {
  readonly #recipe: Recipe
  readonly #text: string
  #variables: UnsetVariables | undefined

  readonly #tree: IndexedTree
  readonly #other: OtherContext | undefined

  /** @param dockerfile its text, where it is known, and the context that it seems to be written for */
  constructor(
    { recipe, tree }: Pick<VariantScope, 'recipe' | 'tree'>,
    { text = '', other }: { readonly text?: string; readonly other?: OtherContext | undefined }
  ) {
    this.#recipe = recipe
    this.#tree = tree
    this.#text = text
    this.#other = other
  }

  /** Of a source that is a folder as long as a variable has no value. */
  describe(line: number): string {
    const unset = this.#unset.find(line)
    return unset === undefined ? 'a value is not known' : toSentence(unset, unknown)
  }

  explainWidened(reason: Reason): QualityReason {
    const unset = this.#unset.find(reason.line)
    const because = this.#place(reason)
    if (unset === undefined) return { because }
    const { suggestion } = unset
    const named = { because: `${because}: ${toList(unset)}` }
    return suggestion === undefined ? named : { ...named, suggestion }
  }

  /** Whether BuildKit refuses the file, whatever values it is given: then its line is to be corrected. */
  isBroken(reason: Reason): boolean {
    return reason.kind === 'refused' && this.#findUnset(reason)?.suggestion === undefined
  }

  explainOpaque(reason: Reason): QualityReason {
    const unset = this.#findUnset(reason)
    const because = this.#place(reason)
    if (this.isBroken(reason)) return { because }
    if (unset?.suggestion === undefined) return { because, suggestion: { kind: 'paths' } }
    const { suggestion } = unset
    // That it is not known is said already.
    const which = reason.kind === 'unknown-base' ? toList(unset) : toSentence(unset, valueless)
    return { because: `${because}: ${which}`, suggestion }
  }

  explainMissing(path: RepositoryPath, { at, how }: SourceReader): QualityReason {
    const about = { path, at, how }
    const because = 'is not tracked'
    const line = at.line ?? 0
    const unset = this.#unset.findOf(path, line)
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
      const hint = this.#hint(path, line)
      return {
        about,
        because: hint === undefined ? because : `${because}: ${hint}`,
        suggestion: { kind: 'generated', source: path }
      }
    }
    const { suggestion } = unset
    return { about, because: `${because} (${toSentence(unset, valueless)})`, suggestion }
  }

  #findUnset(reason: Reason): Unset | undefined {
    return mayLackValue(reason) ? this.#unset.find(reason.line) : undefined
  }

  /** What was perhaps meant. */
  #hint(path: RepositoryPath, line: number): string | undefined {
    const relative = toRelative(this.#recipe.contextPath, path)
    if (this.#unset.climbsTo(relative, line)) return '".." ends at the root of the context'
    const isThere = (each: RepositoryPath): boolean =>
      this.#tree.entry(each) !== undefined || this.#tree.hasFolder(each)
    const wanted = [...listAncestors(path)]
      .reverse()
      .concat(path)
      .find(each => !isThere(each))
    if (wanted === undefined) return undefined
    const folder = parentPath(wanted)
    const meant = this.#tree.listNames(folder).find(name => isSlip(lastSegment(wanted), name))
    if (meant === undefined) return undefined
    return `did you mean "${joinPath(folder, meant)}${path.slice(wanted.length)}"?`
  }

  #place({ line, text }: Reason): string {
    const { file } = this.#recipe
    return `${formatLocation(line === 0 ? inFile(file) : inFile(file, line))}: ${text}`
  }

  /** Looked for where something is not known, and nowhere else. */
  get #unset(): UnsetVariables {
    this.#variables ??= new UnsetVariables(this.#text, this.#recipe)
    return this.#variables
  }
}

const unknown = ['is not known', 'are not known'] as const
const valueless = ['has no value', 'have no value'] as const

/** A base without a value is refused, as is any other mistake: only its own words tell. */
function mayLackValue({ kind, text }: Reason): boolean {
  return kind === 'unknown-base' || (kind === 'refused' && /^(?:base name|invalid ref)/.test(text))
}
