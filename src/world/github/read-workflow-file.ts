/**
 * The file of GITHUB_WORKFLOW_REF, as `ci.yml` of `octo/repo/.github/workflows/ci.yml@refs/heads/main`.
 * Its name may hold `@`, as that of a branch may, but no `/`: the `@` in front of the first `refs/`
 * is the one that divides. Undefined where the text is anything else.
 */
export function readWorkflowFile(workflowRef: string): string | undefined {
  return /^[^/]+\/[^/]+\/\.[^/]+\/workflows\/([^/]+)@(?:refs\/|[0-9a-f]{40}$)/.exec(
    workflowRef
  )?.[1]
}
