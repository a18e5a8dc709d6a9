/** More than a person would put on a line. */
const most = 20

/** The line of the gate job that names these jobs, each once. */
export function toNeedsLine(ids: readonly string[]): string {
  const all = [...new Set(ids)]
  const shown = all.length > most ? [...all.slice(0, most), '…'] : all
  return `needs: [${shown.join(', ')}]`
}
