import type { Configuration, Filter } from '../../images/configuration'
import type { RepositoryPath } from '../../paths/repository-path'
import { isNegated } from '../../patterns/globs/glob'
import { type GlobRule, noteStopped } from '../../tree/path-index'
import type { ChangeIndex } from './change-index'

/** Whether the changes touch a named path set. */
export type FilterAnswer =
  /** This file matches, and maybe others: a filter is one piece of evidence. */
  | {
      readonly kind: 'matched'
      readonly file: RepositoryPath
      /** A pattern of it was stopped: whether it matches is not known. */
      readonly stopped?: true
    }
  /** The caller said so, in the `changes` input. */
  | { readonly kind: 'given' }
  | { readonly kind: 'unmatched' }
  | { readonly kind: 'unknown'; readonly because: string }

/** Answers each filter once, however many images use it. */
export type FilterAnswers = (name: string) => FilterAnswer

/**
 * @param given the names of the `changes` input, which answer every filter; missing: the change
 * table does
 */
export function answerFilters(
  configuration: Configuration,
  changes: ChangeIndex,
  given: ReadonlySet<string> | undefined
): FilterAnswers {
  const known = new Map<string, FilterAnswer>()
  return name => {
    const answer = known.get(name) ?? answerFilter(name, configuration, { changes, given })
    known.set(name, answer)
    return answer
  }
}

interface Changed {
  readonly changes: ChangeIndex
  readonly given: ReadonlySet<string> | undefined
}

function answerFilter(name: string, configuration: Configuration, changed: Changed): FilterAnswer {
  if (changed.given !== undefined) return { kind: changed.given.has(name) ? 'given' : 'unmatched' }
  const filter = configuration.filters?.get(name)
  if (filter === undefined) {
    return {
      kind: 'unknown',
      because: `the configuration has no filters table and the changes input does not answer ${name}`
    }
  }
  const [match] = changed.changes.paths.find(toRules(filter, changed.changes), 1).first
  if (match === undefined) return { kind: 'unmatched' }
  return { kind: 'matched', file: match.path, ...noteStopped(match) }
}

/** A pattern that takes away does so whatever happened to the file. */
function toRules(filter: Filter, index: ChangeIndex): GlobRule[] {
  return filter.map(({ pattern, on }) =>
    on === 'any' || isNegated(pattern)
      ? { pattern }
      : { pattern, admits: path => index.isOfType(path, on) }
  )
}
