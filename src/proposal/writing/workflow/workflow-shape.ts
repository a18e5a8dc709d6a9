/** What decides which workflow fits. */
export interface WorkflowShape {
  /** How many jobs build one after another. */
  readonly stages: number
  /** Whether a variant for tests is built. */
  readonly tests: 'dev' | 'none'
  /** `several`: an image is built for more than one, in one job. */
  readonly platforms: 'one' | 'several'
  /** The host that images are pushed to. */
  readonly registry: string
  /** The default branch. */
  readonly branch: string
}
