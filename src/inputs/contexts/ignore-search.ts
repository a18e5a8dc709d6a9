import type { GitRule, GitSegment } from '../../patterns/gitignore/git-rules'
import type { Token } from '../../patterns/go/segment-pattern'
import { sortNames } from '../sets/sort-names'

/** A question to the rules. */
export interface IgnoreQuestion {
  /** Whether some path is ignored, or some is kept. */
  readonly want: 'ignored' | 'kept'
  /** What a path may be. */
  readonly kinds: readonly ('file' | 'folder')[]
  /** Whether a rule that has the last word counts; missing: each does. */
  readonly counts?: (rule: GitRule) => boolean
  /** Whether a rule is looked at for the path itself, and not for a folder above it; missing: each is. */
  readonly endsWith?: (rule: GitRule) => boolean
}

export type IgnoreAnswer =
  | { readonly kind: 'none' }
  /** Such a path exists; with the rule that ignores it. */
  | { readonly kind: 'some'; readonly rule?: GitRule }
  /** The search is too large. */
  | { readonly kind: 'unknown' }

/** Searches all that a pattern matches for a path that git ignores, or keeps: exactly. */
export function searchIgnored(
  asked: readonly GitSegment[],
  rules: readonly GitRule[],
  question: IgnoreQuestion
): IgnoreAnswer {
  return new Search(asked, rules, question).run()
}

/** How far each rule has matched the names so far: the segments that it may go on with. */
type Progress = ReadonlyMap<GitRule, readonly number[]>

const none: IgnoreAnswer = { kind: 'none' }
const mostSteps = 4_000

class Search {
  readonly #seen = new Set<string>()

  constructor(
    readonly asked: readonly GitSegment[],
    readonly rules: readonly GitRule[],
    readonly question: IgnoreQuestion
  ) {}

  run(): IgnoreAnswer {
    const start = this.rules.map((rule): [GitRule, readonly number[]] => [
      rule,
      skipSpans(rule.segments, [0])
    ])
    return this.#go(0, new Map(start))
  }

  #go(at: number, progress: Progress): IgnoreAnswer {
    const segment = this.asked[at]
    if (segment === undefined) return none
    const key = `${at} ${this.rules.map(rule => progress.get(rule)?.join() ?? '').join(';')}`
    if (this.#seen.has(key)) return none
    if (this.#seen.size > mostSteps) return { kind: 'unknown' }
    this.#seen.add(key)
    if (segment.kind === 'name') return this.#takeName(segment.tokens, at + 1, progress)
    const without = this.#go(at + 1, progress)
    return without.kind === 'none' ? this.#takeName([{ kind: 'any' }], at, progress) : without
  }

  /** @param next where the pattern goes on behind the name */
  #takeName(tokens: readonly Token[], next: number, progress: Progress): IgnoreAnswer {
    const wanted = listWanted(progress)
    const ways = sortNames(tokens, wanted)
    if (ways === undefined) return { kind: 'unknown' }
    const mayEnd = this.asked.slice(next).every(({ kind }) => kind === 'span')
    for (const way of ways) {
      const matched = new Set([...way].map(index => wanted[index]))
      const after = advance(progress, matched)
      const answer = this.#judge(after, { next, mayEnd })
      if (answer.kind !== 'none') return answer
    }
    return none
  }

  #judge(
    progress: Progress,
    { next, mayEnd }: { readonly next: number; readonly mayEnd: boolean }
  ): IgnoreAnswer {
    const { want, kinds, counts = () => true, endsWith = () => true } = this.question
    for (const kind of mayEnd ? kinds : []) {
      const last = findLast(progress, rule => fits(rule, kind) && endsWith(rule))
      if (last?.effect !== 'ignore') {
        if (want === 'kept') return { kind: 'some' }
      } else if (want === 'ignored' && counts(last)) return { kind: 'some', rule: last }
    }
    if (next >= this.asked.length) return none
    // Git does not look into an ignored folder: nothing in it is kept.
    const above = findLast(progress, () => true)
    if (above?.effect !== 'ignore') return this.#go(next, progress)
    return want === 'ignored' && counts(above) ? { kind: 'some', rule: above } : none
  }
}

function fits({ what }: GitRule, kind: 'file' | 'folder'): boolean {
  return what === 'all' || kind === 'folder'
}

/** The rule with the last word among those that match the names so far. */
function findLast(progress: Progress, among: (rule: GitRule) => boolean): GitRule | undefined {
  let last: GitRule | undefined
  for (const [rule, positions] of progress) {
    if (positions.includes(rule.segments.length) && among(rule)) last = rule
  }
  return last
}

/** The patterns that the next name is compared with. */
function listWanted(progress: Progress): readonly (readonly Token[])[] {
  const wanted = new Set<readonly Token[]>()
  for (const [{ segments }, positions] of progress) {
    for (const position of positions) {
      const segment = segments[position]
      if (segment?.kind === 'name') wanted.add(segment.tokens)
    }
  }
  return [...wanted]
}

function advance(progress: Progress, matched: ReadonlySet<readonly Token[] | undefined>): Progress {
  const after = new Map<GitRule, readonly number[]>()
  for (const [rule, positions] of progress) {
    const next = positions.flatMap((position): number[] => {
      const segment = rule.segments[position]
      if (segment === undefined) return []
      if (segment.kind === 'span') return [position]
      return matched.has(segment.tokens) ? [position + 1] : []
    })
    if (next.length > 0) after.set(rule, skipSpans(rule.segments, next))
  }
  return after
}

/** The positions in a pattern with those behind a span, which may be no folder at all. */
export function skipSpans(
  segments: readonly GitSegment[],
  positions: readonly number[]
): readonly number[] {
  const all = new Set(positions)
  for (const position of all) if (segments[position]?.kind === 'span') all.add(position + 1)
  return [...all].sort((one, other) => one - other)
}
