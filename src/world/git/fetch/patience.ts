/**
 * How long git may take in all of a run, in milliseconds. Time counts only while something is asked
 * of it, even if several processes work at once.
 */
export class Patience {
  readonly total: number
  #used = 0
  #waiting = 0
  #since = 0

  constructor(total = 60_000) {
    this.total = total
  }

  /** The milliseconds that are left. */
  get left(): number {
    const current = this.#waiting > 0 ? now() - this.#since : 0
    return Math.max(0, this.total - this.#used - current)
  }

  /** Counts time until the returned function is called, once. */
  start(): () => void {
    if (this.#waiting === 0) this.#since = now()
    this.#waiting += 1
    return () => {
      this.#waiting -= 1
      if (this.#waiting === 0) this.#used += now() - this.#since
    }
  }
}

/** Milliseconds on a clock that never goes back; `performance` loads a dozen of node's modules. */
function now(): number {
  return process.uptime() * 1_000
}
