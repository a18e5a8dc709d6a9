import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { HistoryQuestion } from '../../ports/process/terminal'
import { type Arguments, misuse, valueOf } from '../commands/command-line/command'

const defaultCount = 200

/** Which merges are replayed: the last ones, or those since a day or a commit. */
export function readSpan(parameters: Arguments): HistoryQuestion | Diagnostic {
  const [revision] = parameters.operands.slice(0, 1)
  const named = revision === undefined ? {} : { revision }
  const since = valueOf(parameters, 'since')
  const last = valueOf(parameters, 'last')
  if (last !== undefined && !/^[1-9]\d{0,5}$/.test(last)) {
    const meant = /^-?([1-9]\d{0,5})$/.exec(last)?.[1] ?? String(defaultCount)
    return misuse(`the option "--last" is no number of merges: "${last}"`, `write --last ${meant}`)
  }
  const most = last === undefined ? undefined : Number(last)
  if (since === undefined) return { ...named, most: most ?? defaultCount }
  const limit = most === undefined ? {} : { most }
  if (isAge(since)) return { ...named, ...limit, since }
  if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(since)) {
    return looksLikeDay(since) ? explainDay(since) : { ...named, ...limit, after: since }
  }
  const time = Date.parse(since)
  return Number.isNaN(time)
    ? explainDay(since)
    : { ...named, ...limit, since: `@${String(Math.floor(time / 1_000))}` }
}

/** Words that git knows, too: `yesterday`, `2 weeks ago`, `2.weeks`. */
function isAge(text: string): boolean {
  return /^(?:yesterday|\d{1,4}[ .](?:hour|day|week|month|year)s?(?:[ .]ago)?)$/i.test(text)
}

/** As `31.1.2026`, `2026/01/31`, `2026-01`, or `last week`: no revision is called so. */
function looksLikeDay(text: string): boolean {
  return /^\d{1,4}(?:[./]\d{1,2}[./]\d{1,4}|-\d{1,2}(?:-\d{0,2})?)$|\s/.test(text)
}

function explainDay(since: string): Diagnostic {
  const fix = "write --since 2026-01-31, --since yesterday, or --since '2 weeks ago'"
  return misuse(`the option "--since" is no day: "${since}"`, fix)
}
