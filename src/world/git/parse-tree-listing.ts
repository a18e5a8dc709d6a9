import type { PathEntry } from '../../tree/to-tree'
import { toText, sliceName } from './raw-text'

/**
 * What `git ls-tree -r -z --full-tree` printed: `<mode> <type> <id>\t<path>\0` for each path.
 * Undefined where a record is anything else: then nothing of it is believed.
 */
export function parseTreeListing(bytes: Uint8Array): PathEntry[] | undefined {
  const text = toText(bytes)
  const entries: PathEntry[] = []
  for (let start = 0; start < text.length;) {
    const tab = text.indexOf('\t', start)
    const end = text.indexOf('\0', start)
    const idAt = text.lastIndexOf(' ', tab) + 1
    const idLength = tab - idAt
    // A name may hold tabs too: the first one ends the record's head.
    if (tab === -1 || end <= tab + 1 || idAt <= start + 7) return undefined
    if (text[start + 6] !== ' ' || (idLength !== 40 && idLength !== 64)) return undefined
    const entry = { mode: text.slice(start, start + 6), id: text.slice(idAt, tab) }
    entries.push([sliceName(bytes, text, [tab + 1, end]), entry])
    start = end + 1
  }
  return entries
}
