import { decideStoring } from '../../src/event/decide-storing'
import type { PullRequestEvent } from '../../src/event/trigger'
import { type EventFields, triggerOf } from '../support/trigger-of'

const own: PullRequestEvent = {
  number: 5,
  origin: 'same-repository',
  author: 'octocat',
  labels: []
}
const anonymous: PullRequestEvent = { number: 5, origin: 'same-repository', labels: [] }

describe('a run of an event that reuse.store names may store', () => {
  test.each<[string, EventFields]>([
    ['a push of any branch', { event: 'push', ref: 'refs/heads/topic' }],
    ['a push of a tag', { event: 'push', ref: 'refs/tags/v1' }],
    ['the merge queue', { event: 'merge_group' }],
    ['a schedule', { event: 'schedule' }],
    ['a run by hand', { event: 'workflow_dispatch' }],
    ['a run by another system', { event: 'repository_dispatch' }],
    ['a release', { event: 'release' }],
    ['a comment on an issue', { event: 'issue_comment' }],
    ['a pull request of the repository', { event: 'pull_request', pullRequest: own }],
    ['who is named like Dependabot', { event: 'push', actors: ['dependabot-fan'] }]
  ])('%s', (_, fields) => {
    const trigger = triggerOf(fields)
    expect(decideStoring(trigger, [trigger.event])).toEqual({ kind: 'allowed' })
  })
})

describe('a run never stores', () => {
  test.each<[string, EventFields, string]>([
    ['a fork', pullBy({ ...own, origin: 'fork' }), 'a pull request from a fork never stores'],
    [
      'a pull request from nowhere',
      pullBy({ ...own, origin: 'unknown' }),
      'the event does not say where the pull request is from'
    ],
    [
      'a pull request by nobody',
      pullBy(anonymous),
      'the event does not say who opened the pull request'
    ],
    [
      'a pull request by Dependabot',
      pullBy({ ...own, author: 'dependabot[bot]' }),
      'a pull request by Dependabot never stores'
    ],
    [
      'a pull request that Dependabot started anew',
      { ...pullBy(own), actors: ['octocat', 'dependabot[bot]'] },
      'a run by Dependabot never stores'
    ],
    [
      'a push by Dependabot',
      { event: 'push', actors: ['dependabot[bot]'] },
      'a run by Dependabot never stores'
    ],
    [
      'a branch of Dependabot',
      { event: 'push', ref: 'refs/heads/dependabot/npm/left-pad' },
      'a run by Dependabot never stores'
    ],
    [
      'pull_request_target',
      { event: 'pull_request_target', pullRequest: own },
      'the event "pull_request_target" never stores'
    ],
    [
      'a review',
      { event: 'pull_request_review', pullRequest: own },
      'the event "pull_request_review" never stores'
    ],
    [
      'workflow_run, even for a push of the repository',
      { event: 'workflow_run', workflowRun: { origin: 'same-repository', event: 'push' } },
      'the event "workflow_run" never stores'
    ],
    [
      'a comment on a pull request',
      { event: 'issue_comment', commentsOn: 'pull-request' },
      'a comment on a pull request never stores'
    ],
    ['an event without a name', { event: '' }, 'the runner names no event'],
    [
      'a deleted branch',
      { event: 'push', deletion: { what: 'branch', name: 'topic' } },
      'the branch was deleted'
    ]
  ])('%s, whatever reuse.store says', (_, fields, because) => {
    const trigger = triggerOf(fields)
    expect(decideStoring(trigger, [trigger.event])).toEqual({ kind: 'refused', because })
  })

  test.each(['push', 'merge_group', 'pull_request', 'schedule', 'Push'])(
    'on %s, where reuse.store does not name it',
    event => {
      const trigger = triggerOf({ event, pullRequest: own })
      expect(decideStoring(trigger, ['workflow_dispatch', 'PUSH'])).toEqual({
        kind: 'refused',
        because: `the event "${event}" is not in reuse.store`
      })
    }
  )
})

function pullBy(pullRequest: PullRequestEvent): EventFields {
  return { event: 'pull_request', pullRequest }
}
