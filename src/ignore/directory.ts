import type { State } from './automaton'
import type { Pattern } from './pattern'
import { matchesText } from './translate'

/** What the patterns say of one path. */
export type Judgement =
  /** `line` is that of the pattern that decided. */
  | { readonly kind: 'ignored'; readonly line: number }
  | { readonly kind: 'sent' }
  /** A malformed pattern was compared. */
  | { readonly kind: 'broken'; readonly pattern: Pattern }

/** Where a path stands: its directory, and the index at which its last name begins. */
export interface Place {
  readonly directory: Directory
  readonly path: string
  readonly name: number
}

/**
 * A directory that the walk came to. It remembers which patterns matched it, since
 * they match all below, and how far each expression got with its path, so that a
 * path costs its last name only.
 */
export class Directory {
  readonly children = new Map<string, Directory>()
  readonly matched: boolean[] = []
  /** The judgement on the directory where the walk does not enter it. */
  closed: Judgement | undefined
  private readonly states: (State | undefined)[] = []

  /** `path` begins with the directory's own, which is `length` long with its last `/`. */
  constructor(
    private readonly parent: Directory | undefined,
    private readonly path: string,
    private readonly length: number
  ) {}

  /** How far the expression of a pattern got with the directory's path. */
  stateOf(
    index: number,
    automaton: Extract<Pattern['matcher'], { kind: 'expression' }>['automaton']
  ): State {
    const unknown: Directory[] = []
    let at: Directory | undefined = this.parent === undefined ? undefined : this
    while (at?.parent !== undefined && at.states[index] === undefined) {
      unknown.push(at)
      at = at.parent
    }
    let state = at?.states[index] ?? automaton.start
    for (const directory of unknown.reverse()) {
      const range = { start: directory.parent?.length ?? 0, end: directory.length }
      state = automaton.run(state, directory.path, range)
      directory.states[index] = state
    }
    return state
  }
}

/**
 * Compares a path with all patterns as moby/patternmatcher does
 * (`MatchesUsingParentResults`): what matched the directory matches the path without a
 * second look, and a pattern that could not change the verdict is not looked at, for
 * this path and, through `matched`, for what lies below it.
 */
export function judge(patterns: readonly Pattern[], place: Place, matched: boolean[]): Judgement {
  let judgement: Judgement = { kind: 'sent' }
  for (const [index, pattern] of patterns.entries()) {
    let matches = place.directory.matched[index] ?? false
    if (!matches) {
      if ((pattern.effect === 'send') !== (judgement.kind === 'ignored')) continue
      if (pattern.matcher.kind === 'broken') return { kind: 'broken', pattern }
      matches = matchesPlace(pattern, index, place)
    }
    if (!matches) continue
    matched[index] = true
    judgement =
      pattern.effect === 'ignore' ? { kind: 'ignored', line: pattern.line } : { kind: 'sent' }
  }
  return judgement
}

function matchesPlace(pattern: Pattern, index: number, place: Place): boolean {
  const { matcher } = pattern
  switch (matcher.kind) {
    case 'broken':
      return false
    case 'exact':
    case 'prefix':
    case 'suffix':
      return matchesText(matcher, place.path)
    case 'expression': {
      const from = place.directory.stateOf(index, matcher.automaton)
      const range = { start: place.name, end: place.path.length }
      return matcher.automaton.accepts(matcher.automaton.run(from, place.path, range))
    }
  }
}
