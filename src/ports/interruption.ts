/** The signals by which a runner cancels a job. */
export interface Interruption {
  /** From now on a signal does not end the process: whoever watches ends what it does by itself. */
  watch(): InterruptionWatch
}

export interface InterruptionWatch {
  /** Whether a signal has come since. */
  isWanted(): boolean
}
