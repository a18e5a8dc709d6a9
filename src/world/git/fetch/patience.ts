/**
 * How long git is waited for in all of a run, in milliseconds. Only the time counts in which
 * something is asked of it, be it of several processes at once.
 */
export class Patience {
  readonly total: number
  #used = 0
  #waiting = 0
  #since = 0

  constructor(total = 60_000) {
    this.total = total
  }

  /** What is left. */
  get left(): number {
    const now = this.#waiting > 0 ? performance.now() - this.#since : 0
    return Math.max(0, this.total - this.#used - now)
  }

  /** Counts until the answer to this is called, once. */
  start(): () => void {
    if (this.#waiting === 0) this.#since = performance.now()
    this.#waiting += 1
    return () => {
      this.#waiting -= 1
      if (this.#waiting === 0) this.#used += performance.now() - this.#since
    }
  }
}
