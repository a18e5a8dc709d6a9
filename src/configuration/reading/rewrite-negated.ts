import { isNegated } from '../../patterns/globs/glob'

/**
 * What to write instead of a paths-filter list that holds `!`, so that both tools read it alike.
 *
 * `docs/**` without `!**\/*.md` is `docs/**\/!(*.md)`; where no such glob exists, the filter
 * moves into the configuration, where `!` takes away.
 */
export function rewriteNegated(name: string, patterns: readonly string[]): string {
  const kept = patterns.filter(pattern => !isNegated(pattern))
  const taken = patterns.filter(isNegated).map(pattern => pattern.slice(1))
  const rewritten = joinNegated(kept, taken)
  if (rewritten !== undefined) return `write it without "!": ${flow(rewritten)}`
  const whole = kept.length === 0 ? ['**', ...patterns] : patterns
  return `write the filters inline under "filters" of the configuration, where "!" takes away:\n${name}: ${flow(whole)}`
}

/** Only where each pattern is a whole folder, and what is taken away are names in any of them. */
function joinNegated(kept: readonly string[], taken: readonly string[]): string[] | undefined {
  const names = taken.map(pattern => /^\*\*\/([\w.*-]+)$/.exec(pattern)?.[1])
  const folders = kept.map(pattern => /^(?:[\w./-]+\/)?\*\*$/.exec(pattern)?.[0])
  if (kept.length === 0 || !names.every(isText) || !folders.every(isText)) return undefined
  return folders.map(folder => `${folder}/!(${names.join('|')})`)
}

function isText(value: string | undefined): value is string {
  return value !== undefined
}

function flow(patterns: readonly string[]): string {
  return `[${patterns.map(pattern => JSON.stringify(pattern)).join(', ')}]`
}
