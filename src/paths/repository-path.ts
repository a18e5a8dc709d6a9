/**
 * A path from the root of the repository: segments joined by `/`, without a leading or trailing
 * `/`, without `.` and `..` segments; `''` is the root itself.
 *
 * Git's names are bytes. Names that are UTF-8 are held as such; every byte that is not is held as
 * the lone surrogate U+DC00 + byte, as Python's `surrogateescape` (PEP 383) does. So two names
 * are equal exactly when their bytes are.
 */
export type RepositoryPath = string

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const encoder = new TextEncoder()

/** The name that these bytes are; {@link encodePath} takes it back. */
export function decodePath(bytes: Uint8Array): RepositoryPath {
  try {
    return decoder.decode(bytes)
  } catch {
    return decodeInvalid(bytes)
  }
}

/** Splits what git prints with `-z`: every name ends in NUL. */
export function decodeNames(bytes: Uint8Array): RepositoryPath[] {
  const end = bytes.at(-1) === 0 ? bytes.length - 1 : bytes.length
  if (end <= 0) return []
  try {
    return decoder.decode(bytes.subarray(0, end)).split('\0')
  } catch {
    return splitAtNul(bytes.subarray(0, end)).map(decodePath)
  }
}

/** The bytes of a name that {@link decodePath} gave. */
export function encodePath(path: RepositoryPath): Uint8Array {
  if (path.isWellFormed()) return encoder.encode(path)
  const bytes: number[] = []
  for (const character of path) {
    const escaped = escapedByte(character)
    if (escaped === undefined) bytes.push(...encoder.encode(character))
    else bytes.push(escaped)
  }
  return Uint8Array.from(bytes)
}

/** `a/b` of `./a//b/`; `undefined` where the path is absolute or leaves the repository. */
export function normalizePath(text: string): RepositoryPath | undefined {
  if (text.startsWith('/')) return undefined
  const segments: string[] = []
  for (const segment of text.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return undefined
  }
  return segments.join('/')
}

/** The path of `name` in `folder`, which may be the root. */
export function joinPath(folder: RepositoryPath, name: string): RepositoryPath {
  return folder === '' ? name : `${folder}/${name}`
}

/** A folder as people write it: the root is `.`. */
export function formatFolder(folder: RepositoryPath): string {
  return folder === '' ? '.' : folder
}

/** The folder that a path is in; `''` for a name at the root. */
export function parentPath(path: RepositoryPath): RepositoryPath {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The last segment of a path. */
export function lastSegment(path: RepositoryPath): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Whether the last segment of a path is this. */
export function isNamed(path: RepositoryPath, name: string): boolean {
  return path.endsWith(name) && (path.length === name.length || path.at(-name.length - 1) === '/')
}

/** Whether a path is a folder or lies below it; all do below the root. */
export function isWithin(path: RepositoryPath, folder: RepositoryPath): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

/** A path below a folder as seen from there; `''` is the folder itself. */
export function toRelative(folder: RepositoryPath, path: RepositoryPath): string {
  if (folder === '') return path
  return path === folder ? '' : path.slice(folder.length + 1)
}

/** The folders that a path is in, nearest first, without the root. */
export function listAncestors(path: RepositoryPath): RepositoryPath[] {
  const folders: RepositoryPath[] = []
  for (let above = parentPath(path); above !== ''; above = parentPath(above)) folders.push(above)
  return folders
}

function escapedByte(character: string): number | undefined {
  const unit = character.charCodeAt(0)
  return character.length === 1 && unit >= 0xdc80 && unit <= 0xdcff ? unit - 0xdc00 : undefined
}

function splitAtNul(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = []
  let start = 0
  for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
    parts.push(bytes.subarray(start, end))
    start = end + 1
  }
  parts.push(bytes.subarray(start))
  return parts
}

/** Decodes the longest valid sequence at each place and escapes the bytes between them. */
function decodeInvalid(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < bytes.length;) {
    const length = validLength(bytes, index)
    if (length === 0) {
      text += String.fromCharCode(0xdc00 + (bytes[index] ?? 0))
      index += 1
    } else {
      text += decoder.decode(bytes.subarray(index, index + length))
      index += length
    }
  }
  return text
}

/** How many bytes the UTF-8 character at `index` has; 0 where none begins. */
function validLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0
  const length = first < 0x80 ? 1 : first < 0xc0 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const part = bytes.subarray(index, index + length)
  if (length === 0 || part.length < length) return 0
  try {
    decoder.decode(part)
    return length
  } catch {
    return 0
  }
}
