import { editDistance, fold } from './edit-distance'
import { listSome } from './lists'

/** The known name that was surely meant: the nearest by typing mistakes, at most a third of it. */
export function suggestName(written: string, known: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly distance: number } | undefined
  const wanted = fold(beginningOf(written))
  for (const name of known) {
    const limit = Math.min(best?.distance ?? Infinity, Math.ceil(Math.max(name.length, 3) / 3) + 1)
    const distance = editDistance(wanted, fold(beginningOf(name)), limit)
    if (distance < limit) best = { name, distance }
  }
  return best?.name
}

/** The files that were surely meant: those whose path ends so, or the nearest by typing mistakes. */
export function suggestFiles(written: string, known: readonly string[]): readonly string[] {
  const ends = known.filter(path => path.endsWith(`/${written}`))
  if (ends.length > 0) return ends
  const near = suggestName(written, known)
  if (near !== undefined) return [near]
  const name = lastOf(written)
  const same = known.filter(path => lastOf(path) === name)
  if (same.length > 0) return same
  const meant = suggestName(name, new Set(known.map(lastOf)))
  return meant === undefined ? [] : known.filter(path => lastOf(path) === meant)
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** `did you mean "api"?`, or the names to choose from. */
export function suggestFix(written: string, known: Iterable<string>): string {
  const names = [...known]
  const meant = suggestName(written, names)
  if (meant !== undefined) return `did you mean "${meant}"?`
  if (names.length === 0) return 'take it away: there is no name to choose from'
  return `choose from ${listSome(names, 20)}`
}

/** Names are compared with many others, so only their beginning counts. */
function beginningOf(name: string): string {
  return name.slice(0, 100)
}
