import { Refusal } from './refusal'

/** Characters that one reading may go through, its expansions included. */
const mostSteps = 10_000_000
/** Levels of substitutions in substitutions, which are scanned by recursion. */
const depth = 200

/**
 * The cost of one entry of a map, or of one instruction that is run: so many characters take as
 * long.
 */
export const entryCost = 10

/**
 * Bounds the work of one reading, counted in characters. Variables that double each other and
 * stages that repeat each other's triggers grow beyond any limit; no real Dockerfile comes near
 * this one.
 */
export class Effort {
  #left = mostSteps
  #depth = 0

  spend(steps: number): void {
    this.#left -= steps
    if (this.#left < 0) {
      throw new Refusal('too-large', 'the Dockerfile expands to more than can be followed')
    }
  }

  /** Runs `action` one level deeper, for what is nested in a text. */
  nest<Result>(action: () => Result): Result {
    this.#depth += 1
    if (this.#depth > depth) {
      throw new Refusal('too-large', `substitutions are nested more than ${depth} levels deep`)
    }
    const result = action()
    this.#depth -= 1
    return result
  }
}
