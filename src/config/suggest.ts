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

/** Whether one is the other by a slip of the fingers: `service` for `services`, no `dist` for `test`. */
export function isSlip(written: string, meant: string): boolean {
  return editDistance(fold(written), fold(meant), 2) < 2
}

/** `did you mean "api"?`, or the names to choose from. */
export function suggestFix(written: string, known: Iterable<string>): string {
  const names = [...known]
  const meant = suggestName(written, names)
  if (meant !== undefined) return `did you mean "${meant}"?`
  if (names.length === 0) return 'take it away: there is no name to choose from'
  const shown = names.slice(0, 20)
  const rest = names.length - shown.length
  return `choose from ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll('_', '-')
}

/** Names are compared with many others. */
function beginningOf(name: string): string {
  return name.slice(0, 100)
}

/** Insertions, deletions, replacements and swaps of neighbours; counted no further than `limit`. */
function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Infinity
      )
    }
    before = row
    row = next
  }
  return at(row, other.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
