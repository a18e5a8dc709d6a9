import * as fc from 'fast-check'

/** So many hex digits. */
export function hexDigits(length: number): fc.Arbitrary<string> {
  const digit = fc.integer({ min: 0, max: 15 }).map(value => value.toString(16))
  return fc.array(digit, { minLength: length, maxLength: length }).map(digits => digits.join(''))
}
