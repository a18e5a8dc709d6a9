import { type Finding, quote } from '../../configuration/mistakes/finding'
import type { Text } from '../../configuration/shape/shape'
import { suggestFix } from '../../diagnostics/text/suggest'

/**
 * The events that start workflows, except those of which nothing is ever published.
 *
 * Source: "Events that trigger workflows" in GitHub's documentation.
 */
const publishingEvents = [
  'branch_protection_rule',
  'check_run',
  'check_suite',
  'create',
  'delete',
  'deployment',
  'deployment_status',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'image_version',
  'issue_comment',
  'issues',
  'label',
  'merge_group',
  'milestone',
  'page_build',
  'public',
  'pull_request',
  'push',
  'registry_package',
  'release',
  'repository_dispatch',
  'schedule',
  'status',
  'watch',
  'workflow_dispatch',
  'workflow_run'
]

/** What is wrong with an event that `on:` knows. */
export interface EventMistake {
  readonly message: string
  readonly fix: string
}

const neverPublishes: EventMistake = {
  message: 'nothing is ever published on',
  fix: 'take it away'
}

/** The events of reviews, which only look at a pull request. */
export const reviewEvents = ['pull_request_review', 'pull_request_review_comment']

/** Events that `on:` knows, and that can publish nothing. */
const otherEvents = new Map<string, EventMistake>([
  ['pull_request_target', neverPublishes],
  ...reviewEvents.map(event => [event, neverPublishes] as const),
  [
    'workflow_call',
    {
      message: 'a called workflow runs on the event of its caller, never on',
      fix: 'name the events of the workflows that call it, as push'
    }
  ]
])

/** An event of GitHub's on which something may be pushed to a registry. */
export function checkEvent(
  { value, range }: Text,
  other: EventMistake | undefined = otherEvents.get(value)
): Finding[] {
  if (other === undefined && publishingEvents.includes(value)) return []
  const message = `${other?.message ?? 'unknown event'} ${quote(value)}`
  const fix = other?.fix ?? suggestFix(value, publishingEvents)
  return [{ code: 'invalid-value', message, fix, range }]
}
