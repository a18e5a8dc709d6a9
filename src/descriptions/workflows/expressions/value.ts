/** What JSON can say. */
export type Known = string | number | boolean | null | readonly Known[] | ReadonlyMap<string, Known>

/** `undefined`: only a run knows it. */
export type Value = Known | undefined

/** `Array.isArray` does not narrow read-only arrays. */
export function isList(value: Value): value is readonly Known[] {
  return Array.isArray(value)
}

/** Whether a value counts as true: every text that is not empty does, `false` among them. */
export function isTruthy(value: Known): boolean {
  return !(value === null || value === false || value === 0 || value === '' || Number.isNaN(value))
}

/** A value as it is filled into a text; undefined: it has parts. */
export function toText(value: Known): string | undefined {
  return typeof value === 'object' && value !== null ? undefined : String(value ?? '')
}

/**
 * `==` (GitHub's documentation of expressions, "Operators"): texts without a look at the case of
 * letters, what is of two kinds as numbers; undefined: one has parts.
 */
export function isEqual(one: Known, other: Known): boolean | undefined {
  if (typeof one === 'string' && typeof other === 'string') {
    return one.toLowerCase() === other.toLowerCase()
  }
  if (hasParts(one) || hasParts(other)) return undefined
  if (typeof one === typeof other) return one === other
  return Number(one) === Number(other)
}

/** `<` and its like, by numbers; undefined: one has parts. */
export function compareNumbers(
  one: Known,
  operator: '<' | '<=' | '>' | '>=',
  other: Known
): boolean | undefined {
  if (hasParts(one) || hasParts(other)) return undefined
  const [left, right] = [Number(one), Number(other)]
  switch (operator) {
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
  }
}

function hasParts(value: Known): boolean {
  return typeof value === 'object' && value !== null
}
