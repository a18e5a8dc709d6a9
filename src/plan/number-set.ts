const bitsOfWord = 32

/** Numbers from 0 up, one bit each: the union of sets of thousands is a matter of microseconds. */
export class NumberSet {
  readonly #words: Int32Array

  constructor(words: Int32Array = new Int32Array()) {
    this.#words = words
  }

  /** What is in any of these sets. */
  static union(sets: readonly NumberSet[]): NumberSet {
    const filled = sets.filter(set => set.#words.length > 0)
    const [first, ...others] = filled
    if (first === undefined || others.length === 0) return first ?? noNumbers
    const words = new Int32Array(Math.max(...filled.map(set => set.#words.length)))
    const united = new NumberSet(words)
    for (const set of filled) {
      for (let at = 0; at < set.#words.length; at += 1) words[at] = set.#word(at) | united.#word(at)
    }
    return united
  }

  /** The same set with one more number. */
  with(number: number): NumberSet {
    const at = Math.floor(number / bitsOfWord)
    const words = new Int32Array(Math.max(this.#words.length, at + 1))
    words.set(this.#words)
    words[at] = this.#word(at) | (1 << (number % bitsOfWord))
    return new NumberSet(words)
  }

  /** Visits the numbers from the lowest up, until the visit says `stop`. */
  visit(visitor: (number: number) => 'stop' | undefined): void {
    for (const [at, word] of this.#words.entries()) {
      for (let rest = word; rest !== 0; rest &= rest - 1) {
        const bit = bitsOfWord - 1 - Math.clz32(rest & -rest)
        if (visitor(at * bitsOfWord + bit) === 'stop') return
      }
    }
  }

  #word(at: number): number {
    return this.#words[at] ?? 0
  }
}

/** The empty set. */
export const noNumbers = new NumberSet()
