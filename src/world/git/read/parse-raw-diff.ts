import { isAscii } from 'node:buffer'
import { decodePath, type RepositoryPath } from '../../../paths/repository-path'
import type { Change, Side } from '../../../tree/comparison'
import type { PathEntry } from '../../../tree/to-tree'

/**
 * What `git diff-tree -r -z --raw --no-renames` printed for two trees: `:<mode> <mode> <id> <id>
 * <status>\0<path>\0` for each path, in git's order. Undefined if any record has another form:
 * nothing of it is believed then.
 */
export function parseRawDiff(bytes: Uint8Array): Change[] | undefined {
  const changes: Change[] = []
  const isRead = readRecords(bytes, change => {
    changes.push(change)
  })
  return isRead ? changes : undefined
}

/** The entries on the later side: everything, in a comparison with the empty tree. */
export function parseListing(bytes: Uint8Array): PathEntry[] | undefined {
  const entries: PathEntry[] = []
  const isRead = readRecords(bytes, ({ path, after }) => {
    if (after.kind === 'present') entries.push([path, after.entry])
  })
  return isRead ? entries : undefined
}

/** Whether all records have the form; those before one that has not are visited, too. */
function readRecords(bytes: Uint8Array, visit: (change: Change) => void): boolean {
  const text = toText(bytes)
  const hasPlainNames = isAscii(bytes)
  for (let start = 0; start < text.length;) {
    const name = text.indexOf('\0', start) + 1
    const end = text.indexOf('\0', name)
    const idLength = (name - 1 - start - 18) / 2
    if (name === 0 || end <= name || !hasForm(text, start, idLength)) return false
    const oldId = start + 15
    const newId = oldId + idLength + 1
    visit({
      path: hasPlainNames ? text.slice(name, end) : sliceName(bytes, text, [name, end]),
      before: toSide(text, start + 1, oldId, idLength),
      after: toSide(text, start + 8, newId, idLength)
    })
    start = end + 1
  }
  return true
}

/** `:<mode> <mode> <id> <id> <status>`: all of one width, except for the two lengths of ids. */
function hasForm(text: string, start: number, idLength: number): boolean {
  if (idLength !== 40 && idLength !== 64) return false
  const newId = start + 16 + idLength
  const status = newId + idLength + 1
  return (
    text[start] === ':' &&
    text[start + 7] === ' ' &&
    text[start + 14] === ' ' &&
    text[newId - 1] === ' ' &&
    text[status - 1] === ' ' &&
    'ADMT'.includes(text[status] ?? ' ')
  )
}

const absent: Side = { kind: 'absent' }

/** The side whose mode and id begin at these places. */
function toSide(text: string, mode: number, id: number, idLength: number): Side {
  if (text.startsWith('000000', mode)) return absent
  return {
    kind: 'present',
    entry: { mode: readMode(text, mode), id: text.slice(id, id + idLength) }
  }
}

/** Nearly all modes are the same, and share one text then. */
function readMode(text: string, start: number): string {
  return text.startsWith(fileMode, start) ? fileMode : text.slice(start, start + fileMode.length)
}

const fileMode = '100644'

/** One UTF-16 unit for each byte: places in the text are places in the bytes. */
function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** The name between two places; only a name that is not ASCII has to be decoded. */
function sliceName(
  bytes: Uint8Array,
  text: string,
  [start, end]: readonly [start: number, end: number]
): RepositoryPath {
  const name = text.slice(start, end)
  return /[\u0080-\u00ff]/.test(name) ? decodePath(bytes.subarray(start, end)) : name
}
