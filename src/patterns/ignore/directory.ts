import type { Contender, Contenders } from './contenders'
import type { Automaton, State } from './expression/automaton'
import { matchesText } from './matcher'
import type { Pattern } from './pattern'

/** What the patterns say of one path. */
export type Judgement =
  /** `line` is the line of the pattern that decided. */
  | { readonly kind: 'ignored'; readonly line: number }
  | { readonly kind: 'sent' }
  /** A malformed pattern was compared. */
  | { readonly kind: 'broken'; readonly pattern: Pattern }

const sent: Judgement = { kind: 'sent' }

/**
 * A directory that the walk came to. It remembers which patterns matched it, since they match
 * everything below, and how far each expression got with its path, so that a path costs only its
 * last name.
 */
export interface Directory {
  readonly parent: Directory | undefined
  /** A path that begins with the directory's own, which is `length` long with its last `/`. */
  readonly path: string
  readonly length: number
  readonly contenders: Contenders
  readonly children: Map<string, Directory>
  readonly states: Map<number, State>
  /** The judgement on the directory if the walk does not enter it. */
  readonly closed: Judgement | undefined
}

/** A directory whose content is not known yet. */
export function newDirectory(known: Omit<Directory, 'children' | 'states'>): Directory {
  return { ...known, children: new Map(), states: new Map() }
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
 * Compares a path with all patterns as moby/patternmatcher does (`MatchesUsingParentResults`): a
 * pattern that matched the directory matches the path without a second look, and a pattern that
 * could not change the verdict is not looked at, for this path and, through `matched`, for what
 * lies below it.
 *
 * @param path of a file or directory in this one
 * @param matched receives the patterns that match, by index
 */
export function judge(directory: Directory, path: string, matched?: number[]): Judgement {
  let judgement: Judgement = sent
  for (const contender of directory.contenders.listFor(path)) {
    const { pattern } = contender
    if (!contender.inherited) {
      if ((pattern.effect === 'send') !== (judgement !== sent)) continue
      if (pattern.matcher.kind === 'broken') return { kind: 'broken', pattern }
      if (!matchesIn(directory, path, contender)) continue
    }
    matched?.push(contender.index)
    judgement = pattern.effect === 'send' ? sent : { kind: 'ignored', line: pattern.line }
  }
  return judgement
}

function matchesIn(directory: Directory, path: string, contender: Contender): boolean {
  const { matcher } = contender.pattern
  switch (matcher.kind) {
    case 'broken':
      return false
    case 'exact':
    case 'prefix':
    case 'suffix':
      return matchesText(matcher, path)
    case 'expression': {
      if (!path.endsWith(matcher.ends) || !path.startsWith(matcher.begins)) return false
      const from = stateOf(directory, contender.index, matcher.automaton)
      const range = { start: directory.length, end: path.length }
      return matcher.automaton.accepts(matcher.automaton.run(from, path, range))
    }
  }
}
