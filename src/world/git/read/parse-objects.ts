import type { AnswerParser } from './conversation'

/** One answer of `git cat-file --batch`. */
export type ObjectAnswer =
  | {
      readonly kind: 'object'
      readonly id: string
      /** `commit`, `tree`, `blob` or `tag`. */
      readonly type: string
      readonly content: Uint8Array
    }
  /** Missing, ambiguous, or not a name of anything. */
  | { readonly kind: 'missing' }

interface Header {
  readonly id: string
  readonly type: string
  readonly size: number
}

/**
 * Reads the answers of `git cat-file --batch` from chunks that break anywhere: a line `<id> <type>
 * <size>`, then so many bytes and a line break; or a line that ends in a word such as `missing`.
 * Each byte is copied once.
 */
export class ObjectParser implements AnswerParser<ObjectAnswer> {
  #chunks: Uint8Array[] = []
  #length = 0
  #header: Header | undefined

  push(chunk: Uint8Array): ObjectAnswer[] {
    this.#chunks.push(chunk)
    this.#length += chunk.length
    const answers: ObjectAnswer[] = []
    for (let answer = this.#next(); answer !== undefined; answer = this.#next()) {
      answers.push(answer)
    }
    return answers
  }

  #next(): ObjectAnswer | undefined {
    if (this.#header === undefined) {
      const line = this.#takeLine()
      if (line === undefined) return undefined
      this.#header = parseHeader(line)
      if (this.#header === undefined) return { kind: 'missing' }
    }
    const { id, type, size } = this.#header
    if (this.#length <= size) return undefined
    const content = this.#take(size + 1).subarray(0, size)
    this.#header = undefined
    return { kind: 'object', id, type, content }
  }

  #takeLine(): string | undefined {
    if (this.#length === 0) return undefined
    const end = this.#join().indexOf(10)
    return end === -1 ? undefined : Buffer.from(this.#take(end + 1)).toString('latin1', 0, end)
  }

  #take(length: number): Uint8Array {
    const bytes = this.#join()
    this.#chunks = [bytes.subarray(length)]
    this.#length -= length
    return bytes.subarray(0, length)
  }

  #join(): Uint8Array {
    const [first] = this.#chunks
    if (first !== undefined && this.#chunks.length === 1) return first
    const joined = Buffer.concat(this.#chunks)
    this.#chunks = [joined]
    return joined
  }
}

function parseHeader(line: string): Header | undefined {
  const found = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(line)
  const [, id, type, size] = found ?? []
  if (id === undefined || type === undefined || size === undefined) return undefined
  return { id, type, size: Number(size) }
}
