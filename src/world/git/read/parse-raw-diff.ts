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
  const isRead = readRecords(bytes, (path, { before, after }) => {
    changes.push({ path, before, after })
  })
  return isRead ? changes : undefined
}

/** The entries on the later side: everything, in a comparison with the empty tree. */
export function parseListing(bytes: Uint8Array): PathEntry[] | undefined {
  const entries: PathEntry[] = []
  const isRead = readRecords(bytes, (path, { after }) => {
    if (after.kind === 'present') entries.push([path, after.entry])
  })
  return isRead ? entries : undefined
}

type Sides = Omit<Change, 'path'>

/** Whether all records have the form; those before one that has not are visited, too. */
function readRecords(
  bytes: Uint8Array,
  visit: (path: RepositoryPath, sides: Sides) => void
): boolean {
  const text = toText(bytes)
  const hasPlainNames = isAscii(bytes)
  for (let start = 0; start < text.length;) {
    const name = text.indexOf('\0', start) + 1
    const end = text.indexOf('\0', name)
    const sides = name === 0 || end <= name ? undefined : parseSides(text, start, name - 1)
    if (sides === undefined) return false
    visit(hasPlainNames ? text.slice(name, end) : sliceName(bytes, text, [name, end]), sides)
    start = end + 1
  }
  return true
}

/** `:<mode> <mode> <id> <id> <status>`: all of one width, except for the two lengths of ids. */
function parseSides(text: string, start: number, end: number): Sides | undefined {
  const idLength = (end - start - 18) / 2
  const [oldId, newId] = [start + 15, start + 16 + idLength]
  const hasWidths = idLength === 40 || idLength === 64
  const hasModes = text[start] === ':' && text[start + 7] === ' ' && text[start + 14] === ' '
  const hasIds = text[newId - 1] === ' ' && text[end - 2] === ' '
  if (!hasWidths || !hasModes || !hasIds) return undefined
  if (!'ADMT'.includes(text[end - 1] ?? ' ')) return undefined
  return {
    before: toSide(text, { mode: start + 1, id: oldId, end: newId - 1 }),
    after: toSide(text, { mode: start + 8, id: newId, end: end - 2 })
  }
}

const absent: Side = { kind: 'absent' }

/** The side whose parts begin, and whose id ends, at these places. */
function toSide(text: string, at: { mode: number; id: number; end: number }): Side {
  if (text.startsWith('000000', at.mode)) return absent
  return {
    kind: 'present',
    entry: { mode: readMode(text, at.mode), id: text.slice(at.id, at.end) }
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
