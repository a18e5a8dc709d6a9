import { blockSize, padding } from './tar'

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
