import type { Cause, Statement } from './ask-product'
import type { Outcome } from './builder'

/** A variant in two states of its repository, and what the plan for the second says of it. */
export interface Question {
  readonly before: Outcome
  readonly after: Outcome
  /** Steps that are run again although nothing changes: all upon a stage that is a folder. */
  readonly always: ReadonlySet<string>
  /** Steps that other variants have run in the state after, which the cache held from then on. */
  readonly elsewhere: ReadonlySet<string>
  /** The inputs-hash of the state before. */
  readonly hash: string
  readonly said: Statement
  /** The Dockerfile and the ignore files: their text counts as a whole. */
  readonly texts: ReadonlySet<string>
  /** The lines that the product says it lists more for than they read; asked where it matters. */
  readonly widened: () => ReadonlySet<string>
}

export type Verdict =
  | { readonly kind: 'agreed'; readonly changed: 'changed' | 'unchanged' }
  /** The build failed in both states: there is nothing to compare. */
  | { readonly kind: 'failed' }
  /** The plan failed; no generated repository gives it a reason to. */
  | { readonly kind: 'unplanned'; readonly because: string }
  /** The build differs, and the plan does not know. */
  | { readonly kind: 'missed'; readonly because: string }
  /** Affected and another inputs-hash are not the same, or the same hash stands for two images. */
  | { readonly kind: 'hash'; readonly because: string }
  /** One content key stands for two images. */
  | { readonly kind: 'key'; readonly because: string }
  /** The plan says affected, and the build is the same: allowed for a named reason. */
  | { readonly kind: 'allowed'; readonly because: string }
  | { readonly kind: 'extra'; readonly because: string }

/** Compares what the builder did with what the plan says. */
export function judge(question: Question): Verdict {
  const { before, after, hash, said } = question
  if (before.kind === 'failed' && after.kind === 'failed') return { kind: 'failed' }
  const difference = findDifference(question)
  if (difference !== undefined && !said.affected) return { kind: 'missed', because: difference }
  if (said.affected && !said.build) return { kind: 'missed', because: 'affected, and not built' }
  if (said.affected !== (said.hash !== hash)) {
    const text = said.affected ? 'affected, with the same' : 'not affected, with another'
    return { kind: 'hash', because: `${text} inputs-hash` }
  }
  return difference === undefined
    ? judgeUnchanged(question)
    : { kind: 'agreed', changed: 'changed' }
}

function judgeUnchanged({ after, elsewhere, said, texts, widened }: Question): Verdict {
  if (!said.affected) return { kind: 'agreed', changed: 'unchanged' }
  const isShared = after.kind === 'built' && after.cached.some(step => elsewhere.has(step))
  if (isShared) return { kind: 'allowed', because: 'another variant has run a step of it' }
  // Where its inputs cannot be known, the lines that read them say no more than they may.
  const isOpaque = said.causes.some(({ kind, via }) => kind === 'inputs-opaque' && via.length === 0)
  if (isOpaque) return { kind: 'allowed', because: 'opaque' }
  const open = said.causes.filter(cause => explain(cause, texts) === undefined)
  if (open.length > 0) return judgeWidened(open, widened())
  const [cause] = said.causes
  return { kind: 'allowed', because: cause === undefined ? '' : (explain(cause, texts) ?? '') }
}

/** A file that a line may read, for all that is known: the line must be one that says so. */
function judgeWidened(causes: readonly Cause[], widened: ReadonlySet<string>): Verdict {
  const unexplained = causes.find(({ at }) => at === undefined || !widened.has(at))
  return unexplained === undefined
    ? { kind: 'allowed', because: 'widened' }
    : { kind: 'extra', because: unexplained.text }
}

function findDifference({ before, after, always, said }: Question): string | undefined {
  if (after.kind === 'failed') return `it fails now: ${after.because}`
  if (before.kind === 'failed') return 'it failed before'
  const isSame = before.digest === after.digest
  const image = isSame ? 'the same image' : 'another image'
  // Of a variant that is affected every step counts.
  const isExcused = (each: string): boolean => isSame && !said.affected && asksForMore(each)
  const step = after.run.find(each => !always.has(each) && !isExcused(each))
  if (step !== undefined) return `${image}, and the cache does not hold ${step}`
  return isSame ? undefined : `${image}, all from the cache`
}

/**
 * A wildcard of `COPY --parents` copies a link as a link, and BuildKit's key for the step holds all
 * that the link leads to (`Checksum` of cache/contenthash): it is run again, and makes the same.
 */
function asksForMore(step: string): boolean {
  return /\bCOPY --parents .*[*?[]/.test(step)
}

/** Why a variant may be affected although its build is the same; undefined where it may not. */
function explain({ kind, file, via }: Cause, texts: ReadonlySet<string>): string | undefined {
  if (kind === 'recipe-changed') return 'the recipe counts as a whole'
  if (kind === 'inputs-opaque') return 'opaque'
  if (file !== undefined && texts.has(file)) return 'the text of a file counts as a whole'
  if (via.length > 0) return 'a parent that is affected'
  return undefined
}
