/** The signals by which a runner cancels a job. */
export interface Interruption {
  /**
   * From now on a signal does not end the process: whoever watches ends what it does by itself.
   *
   * @param told called once, as soon as the first signal comes
   */
  watch(told: () => void): InterruptionWatch
}

export interface InterruptionWatch {
  /** Whether a signal has come since. */
  isWanted(): boolean
}
