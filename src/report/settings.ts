/** What shapes the matrices beside the plan. */
export interface MatrixSettings {
  /** By platform, and `default`. */
  readonly runners: ReadonlyMap<string, string>
  /** How many stage jobs the workflow has, at least 1. */
  readonly stages: number
  /** `split`: an entry for each platform; `together`: one for all of them. */
  readonly platforms: 'split' | 'together'
}
