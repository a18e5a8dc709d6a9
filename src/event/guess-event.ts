import type { JsonReader } from './json-reader'

/**
 * The name of the event that a payload is of, by the fields that only that event has; undefined:
 * none is known to look like this. Source: "Webhook events and payloads" in GitHub's documentation.
 */
export function guessEvent(payload: JsonReader): string | undefined {
  const has = (name: string): boolean => payload.field(name).isObject()
  if (has('review')) return 'pull_request_review'
  if (has('pull_request')) return has('comment') ? 'pull_request_review_comment' : 'pull_request'
  if (has('merge_group')) return 'merge_group'
  if (has('workflow_run')) return 'workflow_run'
  if (has('release')) return 'release'
  if (has('issue') && has('comment')) return 'issue_comment'
  if (payload.field('schedule').text() !== undefined) return 'schedule'
  if (has('client_payload')) return 'repository_dispatch'
  const ref = payload.field('ref').text()
  if (ref === undefined) return undefined
  if (payload.field('after').text() !== undefined) return 'push'
  if (payload.field('workflow').text() !== undefined) return 'workflow_dispatch'
  if (payload.field('ref_type').text() === undefined) return undefined
  return payload.field('master_branch').text() === undefined ? 'delete' : 'create'
}
