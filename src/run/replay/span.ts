import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { HistoryQuestion } from '../../ports/process/terminal'
import { type Arguments, misuse, valueOf } from '../commands/command'

const defaultCount = 200

/** Which merges are replayed: the last ones, or those since a day or a commit. */
export function readSpan(parameters: Arguments): HistoryQuestion | Diagnostic {
  const [revision] = parameters.operands.slice(0, 1)
  const named = revision === undefined ? {} : { revision }
  const since = valueOf(parameters, 'since')
  const last = valueOf(parameters, 'last')
  if (last !== undefined && !/^[1-9]\d{0,5}$/.test(last)) {
    return misuse(`the option "--last" is no number of merges: "${last}"`, 'write --last 200')
  }
  const most = last === undefined ? undefined : Number(last)
  if (since === undefined) return { ...named, most: most ?? defaultCount }
  const limit = most === undefined ? {} : { most }
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(since)) {
    return { ...named, ...limit, after: since }
  }
  const time = Date.parse(since)
  if (Number.isNaN(time)) {
    return misuse(`the option "--since" is no day: "${since}"`, 'write --since 2026-01-31')
  }
  return { ...named, ...limit, since: Math.floor(time / 1_000) }
}
