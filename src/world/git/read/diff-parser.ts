import type { AnswerParser } from './conversation'

/**
 * A line that is no question to `git diff-tree --stdin`: git prints it unchanged, behind the answer
 * to the line before. No path begins like this, so no name is taken for it.
 */
export const endMark = '/'

/**
 * Reads the answer of `git diff-tree --stdin -z` to one question, behind which the mark was
 * written: a line with both ids, the records, the mark. The answer is the records; undefined if git
 * says nothing, as for a tree that it does not have.
 */
export class DiffParser implements AnswerParser<Uint8Array | undefined> {
  #chunks: Uint8Array[] = []

  push(chunk: Uint8Array): readonly (Uint8Array | undefined)[] {
    this.#chunks.push(chunk)
    // Only a chunk that ends like the mark is worth joining.
    if (chunk.at(-1) !== lineFeed) return []
    const bytes = Buffer.concat(this.#chunks)
    const header = bytes.indexOf(lineFeed) + 1
    const end = bytes.length - mark.length
    if (!bytes.subarray(end).equals(mark)) return []
    // The mark follows a NUL, the header or nothing: anywhere else it is a part of a name.
    if (end > 0 && end !== header && bytes[end - 1] !== 0) return []
    this.#chunks = []
    return [end === 0 ? undefined : bytes.subarray(header, end)]
  }
}

const lineFeed = 10
const mark = Buffer.from(`${endMark}\n`)
