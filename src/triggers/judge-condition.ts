import type { ChangedFile, Condition, Doubt, FileFilter, PlannedPart } from './condition'

/** Whether a condition holds for a change; with what leaves it open. */
export type Holding =
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'unknown'; readonly doubts: readonly Doubt[] }

/** Whether a plan of the change holds a part: it is known for one image. */
export type Planned = (part: PlannedPart) => boolean

/** With more unknowns than these, not all of their values are tried. */
const mostUnknowns = 8

/** The files of a change; what a filter makes of them is found once. */
export class FileChange {
  readonly #truths = new Map<FileFilter, Truth>()

  constructor(readonly files: readonly ChangedFile[]) {}

  judge(filter: FileFilter): Truth {
    if (!this.#truths.has(filter)) this.#truths.set(filter, judgeFilter(filter, this.files))
    return this.#truths.get(filter)
  }
}

/** What is left of a condition once the files are known: unknowns by their key. */
type Open = ReadonlyMap<string, Doubt>

/**
 * Whether a condition holds for the files of a change. What is unknown may be either, but the same
 * everywhere: where all of its values come to one answer, that is the answer.
 *
 * @param planned missing: what plans decide is unknown
 */
export function judgeCondition(
  condition: Condition,
  change: FileChange,
  planned?: Planned
): Holding {
  const open = new Map<string, Doubt>()
  const filters = new Map<FileFilter, Truth>()
  collect(condition, { change, open, filters, planned })
  const keys = [...open.keys()]
  if (keys.length > mostUnknowns) return toHolding(weigh(condition, { filters, planned }), open)
  const answers = new Set<Truth>()
  for (let bits = 0; bits < 2 ** keys.length; bits += 1) {
    const values = new Map(keys.map((key, index) => [key, (bits >> index) % 2 === 1]))
    answers.add(weigh(condition, { filters, planned, values }))
  }
  const [answer] = answers
  return toHolding(answers.size === 1 ? answer : undefined, open)
}

function toHolding(answer: Truth, open: Open): Holding {
  if (answer === undefined) return { kind: 'unknown', doubts: [...open.values()] }
  return { kind: answer ? 'yes' : 'no' }
}

/** undefined: not known. */
type Truth = boolean | undefined

interface Collection {
  readonly change: FileChange
  readonly open: Map<string, Doubt>
  readonly filters: Map<FileFilter, Truth>
  readonly planned: Planned | undefined
}

function collect(condition: Condition, collection: Collection): void {
  switch (condition.kind) {
    case 'constant':
      return
    case 'planned':
      if (collection.planned === undefined) {
        collection.open.set(keyOfPart(condition.part), condition.doubt)
      }
      return
    case 'unknown':
      collection.open.set(condition.key, condition.doubt)
      return
    case 'files': {
      const { filter } = condition
      const truth = collection.change.judge(filter)
      collection.filters.set(filter, truth)
      if (truth === undefined) collection.open.set(keyOf(filter), explainFilter(filter))
      return
    }
    case 'not':
      collect(condition.of, collection)
      return
    case 'all':
    case 'any':
      for (const each of condition.of) collect(each, collection)
  }
}

function judgeFilter(filter: FileFilter, files: readonly ChangedFile[]): Truth {
  const { limit = files.length } = filter
  const answers = files.map((file, index) => {
    const answer = filter.selects(file)
    return index >= limit && answer === 'yes' ? 'unknown' : answer
  })
  if (answers.includes('yes')) return true
  return answers.includes('unknown') ? undefined : false
}

function keyOf({ at, name }: FileFilter): string {
  return `${at.file}:${String(at.line)} ${name}`
}

function keyOfPart({ verb, of }: PlannedPart): string {
  return `plan to ${verb} ${of}`
}

function explainFilter({ at, name, limit }: FileFilter): Doubt {
  const because =
    limit === undefined
      ? `what "${name}" says of these files is not documented`
      : `"${name}" is not documented for these files, or looks at the first ${String(limit)} only`
  return { at, because }
}

interface Known {
  readonly filters: ReadonlyMap<FileFilter, Truth>
  readonly planned: Planned | undefined
  /** Of the unknowns; missing: none is known. */
  readonly values?: ReadonlyMap<string, boolean>
}

/** Kleene's logic of three values. */
function weigh(condition: Condition, known: Known): Truth {
  switch (condition.kind) {
    case 'constant':
      return condition.holds === 'always'
    case 'planned':
      return known.planned?.(condition.part) ?? known.values?.get(keyOfPart(condition.part))
    case 'unknown':
      return known.values?.get(condition.key)
    case 'files': {
      const { filter } = condition
      return known.filters.get(filter) ?? known.values?.get(keyOf(filter))
    }
    case 'not': {
      const truth = weigh(condition.of, known)
      return truth === undefined ? undefined : !truth
    }
    case 'all':
      return weighAll(condition.of.map(each => weigh(each, known)))
    case 'any': {
      const truth = weighAll(condition.of.map(each => negate(weigh(each, known))))
      return negate(truth)
    }
  }
}

function negate(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth
}

function weighAll(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes(undefined) ? undefined : true
}
