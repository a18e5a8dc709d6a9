import type { Place, TextSource } from '../../diagnostics/diagnostic'
import { createPlaces } from '../mistakes/finding'
import type { Range } from './node'

/** Further than any text is long: the ranges of each text begin behind those of the one before. */
const stride = 2 ** 32

/**
 * A range of the text with that number, in the one count of all of them: rules compare places by
 * their offsets. The configuration itself is number 0, and its ranges stay as they are.
 */
export function moveRange({ start, end }: Range, index: number): Range {
  return { start: start + index * stride, end: end + index * stride }
}

/** The number of the text that a range stands in. */
export function textNumber({ start }: Range): number {
  return Math.floor(start / stride)
}

/** A text with the name that places give it. */
export interface SourceText {
  readonly source: TextSource
  readonly text: string
}

/** Finds lines and columns in several texts, whose ranges are moved by their numbers. */
export function createJoinedPlaces(texts: readonly SourceText[]): (range: Range) => Place {
  const places = texts.map(({ source, text }) => createPlaces(source, text))
  return range => {
    const index = Math.min(textNumber(range), places.length - 1)
    const toPlace = places[index] ?? createPlaces({ kind: 'file', path: '' }, '')
    return toPlace(moveRange(range, -index))
  }
}
