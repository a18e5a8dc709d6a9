import type { Matcher } from './matcher'
import type { Pattern } from './pattern'

/** A pattern that has a say below a directory. */
export interface Contender {
  readonly pattern: Pattern
  /** Its place among all patterns. */
  readonly index: number
  /** It matched the directory, and so everything below. */
  readonly inherited: boolean
  /** The text with which every matching path begins and ends. */
  readonly begins: string
  readonly ends: string
}

/**
 * The patterns that may match below a directory, in order. Their literal beginnings and ends rule
 * out most of them before they are compared: one or two of twenty patterns are left for a file.
 */
export class Contenders {
  readonly #all: readonly Contender[]
  readonly #byLastUnit = new Map<number, readonly Contender[]>()

  /** All that are left matched a directory above: they say the same of every path. */
  readonly areSettled: boolean

  private constructor(all: readonly Contender[]) {
    this.#all = all
    this.areSettled = all.every(({ inherited }) => inherited)
  }

  static of(patterns: readonly Pattern[]): Contenders {
    return new Contenders(
      patterns.map((pattern, index) => ({
        ...{ pattern, index, inherited: false },
        ...literalEnds(pattern.matcher)
      }))
    )
  }

  /** The patterns that are left for a path. */
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
   * The patterns of a directory below.
   *
   * @param prefix what all paths in it begin with
   * @param matched the patterns that match the directory, by index
   */
  below(prefix: string, matched: readonly number[]): Contenders {
    const remains = (each: Contender) =>
      each.inherited || (!matched.includes(each.index) && mayMatchBelow(prefix, each))
    // Most directories resemble their parent, and share what it knows.
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
      // The `/` of `**/a` may also match nothing.
      return { begins: '', ends: matcher.text.replace(/^\//, '') }
    case 'expression':
      return { begins: matcher.begins, ends: matcher.ends }
    case 'broken':
      // Any path that is compared with it finds it malformed.
      return { begins: '', ends: '' }
  }
}
