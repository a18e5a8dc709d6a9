import type { Change, Side } from '../../tree/comparison'
import { sliceName, toText } from './raw-text'

/**
 * What `git diff-tree -r -z --raw --no-renames` printed for two trees:
 * `:<mode> <mode> <id> <id> <status>\0<path>\0` for each path, in git's order. Undefined where a
 * record is anything else: then nothing of it is believed.
 */
export function parseRawDiff(bytes: Uint8Array): Change[] | undefined {
  const text = toText(bytes)
  const changes: Change[] = []
  for (let start = 0; start < text.length;) {
    const name = text.indexOf('\0', start) + 1
    const end = text.indexOf('\0', name)
    const sides = name === 0 || end <= name ? undefined : parseSides(text, start, name - 1)
    if (sides === undefined) return undefined
    changes.push({ path: sliceName(bytes, text, [name, end]), ...sides })
    start = end + 1
  }
  return changes
}

/** `:<mode> <mode> <id> <id> <status>`: all of one width, but for the two lengths of ids. */
function parseSides(text: string, start: number, end: number): Omit<Change, 'path'> | undefined {
  const idLength = (end - start - 18) / 2
  const [oldId, newId] = [start + 15, start + 16 + idLength]
  const hasWidths = idLength === 40 || idLength === 64
  const hasModes = text[start] === ':' && text[start + 7] === ' ' && text[start + 14] === ' '
  const hasIds = text[newId - 1] === ' ' && text[end - 2] === ' '
  if (!hasWidths || !hasModes || !hasIds) return undefined
  if (!'ADMT'.includes(text[end - 1] ?? ' ')) return undefined
  return {
    before: toSide(text.slice(start + 1, start + 7), text.slice(oldId, newId - 1)),
    after: toSide(text.slice(start + 8, start + 14), text.slice(newId, end - 2))
  }
}

function toSide(mode: string, id: string): Side {
  return mode === '000000' ? { kind: 'absent' } : { kind: 'present', entry: { mode, id } }
}
