import type { Automaton, State } from './automaton'
import type { Pattern } from './pattern'
import { matchesText } from './matcher'

/** What the patterns say of one path. */
export type Judgement =
  /** `line` is that of the pattern that decided. */
  | { readonly kind: 'ignored'; readonly line: number }
  | { readonly kind: 'sent' }
  /** A malformed pattern was compared. */
  | { readonly kind: 'broken'; readonly pattern: Pattern }

const SENT: Judgement = { kind: 'sent' }

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
export interface Directory {
  readonly parent: Directory | undefined
  /** A path that begins with the directory's own, which is `length` long with its last `/`. */
  readonly path: string
  readonly length: number
  readonly children: Map<string, Directory>
  /** The patterns that matched it, by index, in order. */
  readonly matched: number[]
  readonly states: Map<number, State>
  /** The judgement on the directory where the walk does not enter it. */
  closed: Judgement | undefined
}

/** A directory of which nothing is known yet. */
export function newDirectory(
  parent: Directory | undefined,
  path: string,
  length: number
): Directory {
  return {
    parent,
    path,
    length,
    children: new Map(),
    matched: [],
    states: new Map(),
    closed: undefined
  }
}

/** How far the expression of a pattern got with a directory's path. */
function stateOf(directory: Directory, index: number, automaton: Automaton): State {
  const unknown: Directory[] = []
  let above = directory
  while (above.parent !== undefined && !above.states.has(index)) {
    unknown.push(above)
    above = above.parent
  }
  let state = above.states.get(index) ?? automaton.start
  for (let below = unknown.pop(); below !== undefined; below = unknown.pop()) {
    const range = { start: below.parent?.length ?? 0, end: below.length }
    state = automaton.run(state, below.path, range)
    below.states.set(index, state)
  }
  return state
}

/**
 * Compares a path with all patterns as moby/patternmatcher does
 * (`MatchesUsingParentResults`): what matched the directory matches the path without a
 * second look, and a pattern that could not change the verdict is not looked at, for
 * this path and, through `matched`, for what lies below it.
 */
export function judge(patterns: readonly Pattern[], place: Place, matched?: number[]): Judgement {
  const inherited = place.directory.matched
  let judgement: Judgement = SENT
  let next = 0
  for (let index = 0; index < patterns.length; index++) {
    const pattern = patterns[index]
    if (pattern === undefined) break
    if (inherited[next] === index) next++
    else {
      if ((pattern.effect === 'send') !== (judgement !== SENT)) continue
      if (pattern.matcher.kind === 'broken') return { kind: 'broken', pattern }
      if (!matchesPlace(pattern, index, place)) continue
    }
    matched?.push(index)
    judgement = pattern.effect === 'send' ? SENT : { kind: 'ignored', line: pattern.line }
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
      if (!place.path.endsWith(matcher.ends) || !place.path.startsWith(matcher.begins)) return false
      const from = stateOf(place.directory, index, matcher.automaton)
      const range = { start: place.name, end: place.path.length }
      return matcher.automaton.accepts(matcher.automaton.run(from, place.path, range))
    }
  }
}
