/** What decides which workflow fits. */
export interface WorkflowShape {
  readonly stages: number
  /** Whether a variant for tests is built. */
  readonly tests: 'dev' | 'none'
  readonly platforms: 'one' | 'several'
  /** The host that images are pushed to. */
  readonly registry: string
  /** The default branch. */
  readonly branch: string
}

export function renderWorkflow(shape: WorkflowShape): string {
  return `# ${JSON.stringify(shape)}\n`
}
