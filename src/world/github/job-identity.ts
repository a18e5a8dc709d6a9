/** The job as the API needs to know it. */
export interface JobIdentity {
  /** GITHUB_REPOSITORY, as `octo/repo`. */
  readonly repository: string
  /** GITHUB_RUN_ID. */
  readonly runId?: string
  /** GITHUB_WORKFLOW_REF, as `octo/repo/.github/workflows/ci.yml@refs/heads/main`. */
  readonly workflowRef?: string
  /** GITHUB_JOB: the id of this job in its workflow. */
  readonly jobId?: string
  /** RUNNER_NAME. */
  readonly runnerName?: string
  /** `other`: that of Gitea and Forgejo, which lacks some listings. Missing: GitHub's. */
  readonly api?: 'other'
}
