import { posix } from 'node:path'
import type { ByteSource } from './byte-source'

/** A sentence of why bytes are no archive of an image. */
export class BrokenArchive extends Error {}

/** A file of an archive: its name is cleaned, as those who unpack it do. */
export type ArchiveFile = Pick<TarEntry, 'name' | 'size'>

/** Longer extensions of a header than any name takes. */
const largestExtension = 1 << 16

/**
 * Calls `visit` for each file of an archive. It may read of the file what it wants, and answers
 * how many bytes of it that were; the rest is passed over.
 *
 * Names are those that any reader of tar archives finds, with the extensions of POSIX and GNU.
 * Links are refused: behind one, a later file could take the place of an earlier one.
 */
export async function walkTar(
  source: ByteSource,
  visit: (file: ArchiveFile) => Promise<number>
): Promise<void> {
  let extension: Extension = {}
  for (let isFirst = true; ; isFirst = false) {
    const block = await source.read(blockSize)
    if (block.length < blockSize) {
      // Some writers leave out the blocks of zeros at the end.
      if (block.length === 0 && !isFirst) return
      throw new BrokenArchive('it ends in the middle')
    }
    const entry = parseTarHeader(block)
    if (entry === undefined) return
    if (entry === 'broken') {
      throw new BrokenArchive(isFirst ? 'it is no tar archive' : 'a header in it is damaged')
    }
    if (entry.kind === 'extension') {
      extension = { ...extension, ...(await readExtension(entry, source)) }
      continue
    }
    const { name = entry.name, size = entry.size } = extension
    extension = {}
    await visitEntry({ ...entry, name: cleanName(name), size }, source, visit)
  }
}

/** As a path below the folder that it is unpacked into. */
function cleanName(name: string): string {
  return posix.join('/', name).slice(1)
}

async function visitEntry(
  entry: TarEntry,
  source: ByteSource,
  visit: (file: ArchiveFile) => Promise<number>
): Promise<void> {
  // Old engines save a layer that two images share as a link.
  if (entry.kind === 'link' && !entry.name.endsWith('/layer.tar')) {
    throw new BrokenArchive(`it holds the link ${JSON.stringify(entry.name)}`)
  }
  const used = entry.kind === 'file' ? await visit(entry) : 0
  const left = entry.size - used
  if ((await source.skip(left + padding(entry.size))) < left) {
    throw new BrokenArchive('it ends in the middle')
  }
}

async function readExtension(entry: TarEntry, source: ByteSource): Promise<Extension> {
  const { size } = entry
  if (size > largestExtension) throw new BrokenArchive('a header in it is damaged')
  const bytes = await source.read(size)
  await source.skip(padding(size))
  if (bytes.length < size) throw new BrokenArchive('it ends in the middle')
  const extension = parseExtension(entry, bytes)
  if (extension === undefined) throw new BrokenArchive('a header in it is damaged')
  return extension
}

function padding(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize
}

/** The size of a block: headers take one, contents are filled up to whole ones. */
const blockSize = 512

/** An entry of a tar archive. */
interface TarEntry {
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** `extension`: it says more of the entry behind it. */
  readonly kind: 'file' | 'link' | 'extension' | 'other'
  /** The type flag of its header. */
  readonly flag: string
}

/** What stands in front of an entry and replaces fields of its header. */
interface Extension {
  readonly name?: string
  readonly size?: number
}

/** The header of an entry; undefined for a block of zeros, which ends the archive. */
export function parseTarHeader(block: Buffer): TarEntry | 'broken' | undefined {
  if (block.every(byte => byte === 0)) return undefined
  if (readOctal(block, 148, 8) !== countBytes(block)) return 'broken'
  const size = readSize(block)
  if (size === undefined) return 'broken'
  const prefix = isPosix(block) ? readText(block, 345, 155) : ''
  const name = readText(block, 0, 100)
  const flag = String.fromCharCode(block[156] ?? 0)
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    // Whatever stands there, a link has no content.
    size: toKind(flag) === 'link' ? 0 : size,
    kind: toKind(flag),
    flag
  }
}

function toKind(flag: string): TarEntry['kind'] {
  switch (flag) {
    case '0':
    case '\0':
    case '7':
      return 'file'
    case '1':
    case '2':
      return 'link'
    case 'x':
    case 'g':
    case 'L':
    case 'K':
      return 'extension'
    default:
      return 'other'
  }
}

/**
 * The content of an extension: `LENGTH KEY=VALUE` lines (POSIX), or a name alone (GNU). Undefined
 * where it is neither.
 */
function parseExtension({ flag }: TarEntry, bytes: Buffer): Extension | undefined {
  if (flag === 'L') return { name: readText(bytes, 0, bytes.length) }
  if (flag === 'K') return {}
  const records = parseRecords(bytes)
  if (records === undefined) return undefined
  const [name, size] = [records.get('path'), records.get('size')]
  if (size !== undefined && !/^\d{1,15}$/.test(size)) return undefined
  // For all entries behind it: nobody writes a name or a size there.
  if (flag === 'g' && (name ?? size) !== undefined) return undefined
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size: Number(size) })
  }
}

function parseRecords(bytes: Buffer): ReadonlyMap<string, string> | undefined {
  const records = new Map<string, string>()
  for (let at = 0; at < bytes.length;) {
    const [head, digits] = /^(\d{1,9}) /.exec(bytes.toString('latin1', at, at + 10)) ?? []
    const length = Number(digits)
    if (head === undefined || length <= head.length || at + length > bytes.length) return undefined
    const record = bytes.toString('utf8', at + head.length, at + length - 1)
    const equals = record.indexOf('=')
    if (equals < 0) return undefined
    records.set(record.slice(0, equals), record.slice(equals + 1))
    at += length
  }
  return records
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

/**
 * A file of a tar archive in the form of POSIX, without the blocks that end one: what it stands
 * in front of is still read.
 *
 * @param name of at most 100 bytes
 */
export function toTarEntry(name: string, text: string): Buffer {
  const content = Buffer.from(text)
  const header = Buffer.alloc(blockSize)
  header.write(name, 0)
  header.write('0000644\0', 100)
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
  // The checksum counts itself as blanks.
  header.write('        0ustar\u000000', 148)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, content, Buffer.alloc(padding(content.length))])
}
