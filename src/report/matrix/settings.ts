/** The settings that shape the matrices besides the plan. */
export interface MatrixSettings {
  /** By platform, and `default`. */
  readonly runners: ReadonlyMap<string, string>
  /** The number of stage jobs in the workflow, at least 1. */
  readonly stages: number
  /** `split`: an entry for each platform; `together`: one for all of them. */
  readonly platforms: 'split' | 'together'
  /**
   * `heal`: whatever this run leaves unpublished, the next one takes up; missing: that is not known.
   */
  readonly laterRuns?: 'heal'
}
