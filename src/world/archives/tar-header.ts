/** The size of a block: headers take one, contents are filled up to whole ones. */
export const blockSize = 512

/** An entry of a tar archive. */
export interface TarEntry {
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly kind: 'file' | 'other'
}

/** The header of an entry; undefined for a block of zeros, which ends the archive. */
export function parseTarHeader(block: Buffer): TarEntry | 'broken' | undefined {
  if (block.every(byte => byte === 0)) return undefined
  if (readOctal(block, 148, 8) !== countBytes(block)) return 'broken'
  const size = readSize(block)
  if (size === undefined) return 'broken'
  const prefix = isPosix(block) ? readText(block, 345, 155) : ''
  const name = readText(block, 0, 100)
  const type = String.fromCharCode(block[156] ?? 0)
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size,
    kind: type === '0' || type === '\0' ? 'file' : 'other'
  }
}

/** POSIX puts the beginning of a long name elsewhere; GNU uses the same bytes for times. */
function isPosix(block: Buffer): boolean {
  return block.toString('latin1', 257, 263) === 'ustar\0'
}

/** The checksum: all bytes, with blanks where it stands itself. */
function countBytes(block: Buffer): number {
  return block.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0)
}

/** Octal digits, or a binary number where the first bit is set (GNU, from 8 GiB on). */
function readSize(block: Buffer): number | undefined {
  if (((block[124] ?? 0) & 0x80) === 0) return readOctal(block, 124, 12)
  const size = Number(block.readBigUInt64BE(128))
  return Number.isSafeInteger(size) ? size : undefined
}

function readOctal(block: Buffer, start: number, length: number): number | undefined {
  const digits = readText(block, start, length).trim()
  if (digits === '') return 0
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : undefined
}

function readText(block: Buffer, start: number, length: number): string {
  const text = block.toString('utf8', start, start + length)
  const end = text.indexOf('\0')
  return end === -1 ? text : text.slice(0, end)
}
