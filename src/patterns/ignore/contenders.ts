import type { Matcher } from './matcher'
import type { Pattern } from './pattern'

/** A pattern that has a say below a directory. */
export interface Contender {
  readonly pattern: Pattern
  /** Its place among all patterns. */
  readonly index: number
  /** It matched the directory, and with it all that is below. */
  readonly inherited: boolean
  /** What every path that it matches begins and ends with. */
  readonly begins: string
  readonly ends: string
}

/**
 * The patterns that may match below a directory, in order. Most are out of question before they
 * are compared, by the literal text that they begin or end with: of twenty patterns one or two are
 * left for a file.
 */
export class Contenders {
  readonly #all: readonly Contender[]
  readonly #byLastUnit = new Map<number, readonly Contender[]>()

  private constructor(all: readonly Contender[]) {
    this.#all = all
  }

  static of(patterns: readonly Pattern[]): Contenders {
    return new Contenders(
      patterns.map((pattern, index) => ({
        ...{ pattern, index, inherited: false },
        ...literalEnds(pattern.matcher)
      }))
    )
  }

  /** Those that are left for a path. */
  listFor(path: string): readonly Contender[] {
    const unit = path.charCodeAt(path.length - 1)
    return this.#byLastUnit.get(unit) ?? this.#select(unit)
  }

  #select(unit: number): readonly Contender[] {
    const left = this.#all.filter(each => each.inherited || mayEndIn(unit, each))
    this.#byLastUnit.set(unit, left)
    return left
  }

  /**
   * Those of a directory below.
   *
   * @param prefix what all paths in it begin with
   * @param matched the patterns that match the directory, by index
   */
  below(prefix: string, matched: readonly number[]): Contenders {
    const remains = (each: Contender) =>
      each.inherited || (!matched.includes(each.index) && mayMatchBelow(prefix, each))
    // Most directories are like the one that they are in, and share what it knows.
    if (this.#all.every(remains)) return this
    return new Contenders(
      this.#all.flatMap(each => {
        if (matched.includes(each.index)) return [{ ...each, inherited: true }]
        return remains(each) ? [each] : []
      })
    )
  }
}

/** Whether a pattern could match a path with this last unit of UTF-16. */
function mayEndIn(unit: number, { ends }: Contender): boolean {
  return ends === '' || ends.charCodeAt(ends.length - 1) === unit
}

/** Whether a pattern could match a path that begins with this prefix. */
function mayMatchBelow(prefix: string, { begins }: Contender): boolean {
  return begins.startsWith(prefix) || prefix.startsWith(begins)
}

function literalEnds(matcher: Matcher): Pick<Contender, 'begins' | 'ends'> {
  switch (matcher.kind) {
    case 'exact':
      return { begins: matcher.text, ends: matcher.text }
    case 'prefix':
      return { begins: matcher.text, ends: '' }
    case 'suffix':
      // The `/` of `**/a` stands for nothing, too.
      return { begins: '', ends: matcher.text.replace(/^\//, '') }
    case 'expression':
      return { begins: matcher.begins, ends: matcher.ends }
    case 'broken':
      // It is found to be malformed by whatever path is compared with it.
      return { begins: '', ends: '' }
  }
}
