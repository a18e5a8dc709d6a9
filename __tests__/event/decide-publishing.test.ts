import fc from 'fast-check'
import { decidePublishing, type PublishVerdict } from '../../src/event/decide-publishing'
import type { PullRequestEvent, Trigger } from '../../src/event/trigger'
import type { PublishGates } from '../../src/images/configuration'

interface Case {
  readonly title: string
  /** What differs from a push to the default branch `main`. */
  readonly trigger: Partial<Trigger>
  /** Fields that the payload lacks. */
  readonly lacks?: 'defaultBranch'
  readonly gates?: Partial<PublishGates>
  readonly expected: PublishVerdict['kind']
  readonly because?: string
}

const defaults: PublishGates = {
  events: ['push', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch']
}
const onPullRequests: Partial<PublishGates> = { events: ['push', 'pull_request'] }
const releases: Partial<PublishGates> = { branches: ['main', 'release/*', '!release/0'] }

function itJudges(cases: readonly Case[]): void {
  it.each(cases)('$title', ({ trigger, lacks, gates, expected, because }) => {
    const full = triggerOf(trigger)
    const asked = lacks === undefined ? full : withoutDefaultBranch(full)
    const verdict = decidePublishing(asked, { ...defaults, ...gates })
    expect(verdict.kind).toBe(expected)
    if (verdict.kind !== 'allowed') expect(verdict.because).not.toBe('')
    if (because !== undefined) expect(verdict).toEqual({ kind: expected, because })
  })
}

describe('the event', () => {
  const everyEvent: readonly (readonly [string, PublishVerdict['kind']])[] = [
    ['push', 'allowed'],
    ['schedule', 'allowed'],
    ['workflow_dispatch', 'allowed'],
    ['repository_dispatch', 'allowed'],
    ['release', 'allowed'],
    ['pull_request', 'refused'],
    ['pull_request_target', 'refused'],
    ['merge_group', 'refused'],
    ['workflow_run', 'refused'],
    ['Push', 'refused'],
    ['', 'refused']
  ]
  it.each(everyEvent)('%s on the default branch is %s without configuration', (event, expected) => {
    const pullRequest = event.startsWith('pull_request') ? { pullRequest: pullRequestOf() } : {}
    expect(decidePublishing(triggerOf({ event, ...pullRequest }), defaults).kind).toBe(expected)
  })

  itJudges([
    {
      title: 'is refused where no event publishes',
      trigger: {},
      gates: { events: [] },
      expected: 'refused'
    },
    {
      title: 'is refused where only another event publishes',
      trigger: {},
      gates: { events: ['release'] },
      expected: 'refused'
    },
    {
      title: 'may be any that publish.events names',
      trigger: { event: 'deployment' },
      gates: { events: ['deployment'] },
      expected: 'allowed'
    },
    {
      title: 'may be a workflow run for this repository',
      trigger: { event: 'workflow_run', workflowRun: { origin: 'same-repository' } },
      gates: { events: ['workflow_run'] },
      expected: 'allowed'
    },
    {
      title: 'is refused as a workflow run for a fork',
      trigger: { event: 'workflow_run', workflowRun: { origin: 'fork' } },
      gates: { events: ['workflow_run'] },
      expected: 'refused',
      because: 'a workflow run for a fork never publishes'
    },
    {
      title: 'is refused as a workflow run for an unknown repository',
      trigger: { event: 'workflow_run', workflowRun: { origin: 'unknown' } },
      gates: { events: ['workflow_run'] },
      expected: 'refused',
      because: 'the event does not say which repository the workflow run was for'
    },
    {
      title: 'is refused as a workflow run that nothing is known of',
      trigger: { event: 'workflow_run' },
      gates: { events: ['workflow_run'] },
      expected: 'refused'
    },
    ...(
      [
        ['by Dependabot', { event: 'pull_request' }, ['dependabot[bot]']],
        ['by Dependabot, whose event is not told', {}, ['app/dependabot']],
        [
          'that somebody else started again',
          { event: 'pull_request', branch: 'dependabot/npm' },
          []
        ],
        ['of a branch by Dependabot', { event: 'push', branch: 'dependabot/npm' }, []]
      ] as const
    ).map(([of, run, actors]): Case => ({
      title: `is refused as a workflow run for a pull request ${of}`,
      trigger: {
        event: 'workflow_run',
        workflowRun: { origin: 'same-repository', ...run },
        actors: ['octocat', ...actors]
      },
      gates: { events: ['workflow_run'] },
      expected: 'refused',
      because: 'a workflow run for a pull request by Dependabot never publishes'
    })),
    {
      title: 'may be a workflow run for a push of what Dependabot wrote and somebody merged',
      trigger: {
        event: 'workflow_run',
        workflowRun: { origin: 'same-repository', event: 'push', branch: 'main' },
        actors: ['dependabot[bot]']
      },
      gates: { events: ['workflow_run'] },
      expected: 'allowed'
    },
    {
      title: 'is refused as a comment on a pull request',
      trigger: { event: 'issue_comment', commentsOn: 'pull-request' },
      gates: { events: ['issue_comment'] },
      expected: 'refused',
      because: 'a comment on a pull request never publishes'
    },
    {
      title: 'may be a comment on an issue',
      trigger: { event: 'issue_comment' },
      gates: { events: ['issue_comment'] },
      expected: 'allowed'
    },
    {
      title: 'is never pull_request_target, whatever the configuration says',
      trigger: { event: 'pull_request_target', pullRequest: pullRequestOf() },
      gates: { events: ['pull_request_target'], branches: ['**'] },
      expected: 'refused'
    }
  ])
})

describe('a branch', () => {
  itJudges([
    { title: 'publishes as the default branch', trigger: {}, expected: 'allowed' },
    {
      title: 'publishes as a default branch of any name',
      trigger: { ref: 'refs/heads/trunk', defaultBranch: 'trunk' },
      expected: 'allowed'
    },
    {
      title: 'does not publish as main where the default branch is another',
      trigger: { ref: 'refs/heads/main', defaultBranch: 'trunk' },
      expected: 'refused'
    },
    {
      title: 'does not publish as another than the default branch',
      trigger: { ref: 'refs/heads/feature' },
      expected: 'refused'
    },
    {
      title: 'does not publish as one whose last segment is the default branch',
      trigger: { ref: 'refs/heads/feature/main' },
      expected: 'refused'
    },
    {
      title: 'publishes as a default branch with slashes',
      trigger: { ref: 'refs/heads/release/1.x', defaultBranch: 'release/1.x' },
      expected: 'allowed'
    },
    {
      title: 'publishes as a default branch whose name has characters of patterns',
      trigger: { ref: 'refs/heads/c++', defaultBranch: 'c++' },
      expected: 'allowed'
    },
    {
      title: 'does not publish by reading the default branch as a pattern',
      trigger: { ref: 'refs/heads/ccc', defaultBranch: 'c+' },
      expected: 'refused'
    },
    {
      title: 'is unknown where nobody told the default branch',
      trigger: {},
      lacks: 'defaultBranch',
      expected: 'unknown-default-branch'
    },
    {
      title: 'of a schedule is unknown where nobody told the default branch',
      trigger: { event: 'schedule' },
      lacks: 'defaultBranch',
      expected: 'unknown-default-branch'
    },
    {
      title: 'needs no default branch where branches are configured',
      trigger: {},
      lacks: 'defaultBranch',
      gates: releases,
      expected: 'allowed'
    },
    {
      title: 'publishes where a pattern selects it',
      trigger: { ref: 'refs/heads/release/1' },
      gates: releases,
      expected: 'allowed'
    },
    {
      title: 'does not publish where a later pattern takes it away',
      trigger: { ref: 'refs/heads/release/0' },
      gates: releases,
      expected: 'refused'
    },
    {
      title: 'does not publish as the default branch where branches name others',
      trigger: {},
      gates: { branches: ['release/*'] },
      expected: 'refused'
    },
    {
      title: 'does not publish where no branch does',
      trigger: {},
      gates: { branches: [] },
      expected: 'refused'
    },
    {
      title: 'is not judged by tags',
      trigger: { ref: 'refs/heads/v1' },
      gates: { tags: ['v*'] },
      expected: 'refused'
    },
    {
      title: 'publishes also where no tag does',
      trigger: {},
      gates: { tags: [] },
      expected: 'allowed'
    },
    {
      title: 'of a manual run is judged like that of a push',
      trigger: { event: 'workflow_dispatch', ref: 'refs/heads/feature' },
      expected: 'refused'
    },
    {
      title: 'that the runner did not give does not publish',
      trigger: { ref: '' },
      gates: { branches: ['**'] },
      expected: 'refused'
    },
    {
      title: 'is neither a pull request’s ref nor another one',
      trigger: { ref: 'refs/pull/1/merge' },
      gates: { branches: ['**'], tags: ['**'] },
      expected: 'refused'
    }
  ])
})

describe('a tag', () => {
  const tag = { ref: 'refs/tags/v1.2.0' }
  itJudges([
    { title: 'publishes where no tags are configured', trigger: tag, expected: 'allowed' },
    {
      title: 'publishes where a pattern selects it',
      trigger: tag,
      gates: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] },
      expected: 'allowed'
    },
    {
      title: 'does not publish where no pattern selects it',
      trigger: tag,
      gates: { tags: ['release-*'] },
      expected: 'refused'
    },
    {
      title: 'does not publish where a later pattern takes it away',
      trigger: { ref: 'refs/tags/v1-rc1' },
      gates: { tags: ['v*', '!*-rc*'] },
      expected: 'refused'
    },
    {
      title: 'does not publish where no tag does',
      trigger: tag,
      gates: { tags: [] },
      expected: 'refused'
    },
    {
      title: 'is not judged by branches',
      trigger: tag,
      gates: { branches: ['release/*'], tags: ['v*'] },
      expected: 'allowed'
    },
    {
      title: 'is not selected by a pattern for branches',
      trigger: { ref: 'refs/tags/main' },
      gates: { branches: ['main'], tags: ['v*'] },
      expected: 'refused'
    },
    {
      title: 'needs no default branch',
      trigger: { ref: 'refs/tags/v1' },
      lacks: 'defaultBranch',
      expected: 'allowed'
    },
    {
      title: 'of a release is judged like that of a push',
      trigger: { event: 'release', ref: 'refs/tags/beta' },
      gates: { tags: ['v*'] },
      expected: 'refused'
    },
    {
      title: 'of a manual run is judged like that of a push',
      trigger: { event: 'workflow_dispatch', ref: 'refs/tags/v1' },
      gates: { tags: ['v*'] },
      expected: 'allowed'
    },
    {
      title: 'with slashes is judged by its whole name',
      trigger: { ref: 'refs/tags/api/v1' },
      gates: { tags: ['v*'] },
      expected: 'refused'
    }
  ])
})

describe('a pull request', () => {
  const into = (fields: Partial<PullRequestEvent>): Partial<Trigger> => ({
    event: 'pull_request',
    ref: 'refs/pull/7/merge',
    pullRequest: pullRequestOf(fields)
  })
  itJudges([
    {
      title: 'publishes where the configuration says so and its base does',
      trigger: into({}),
      gates: onPullRequests,
      expected: 'allowed'
    },
    {
      title: 'does not publish where its base does not',
      trigger: into({ baseRef: 'feature' }),
      gates: onPullRequests,
      expected: 'refused'
    },
    {
      title: 'is judged by the patterns for branches',
      trigger: into({ baseRef: 'release/1' }),
      gates: { ...onPullRequests, ...releases },
      expected: 'allowed'
    },
    {
      title: 'is not judged by tags',
      trigger: into({}),
      gates: { ...onPullRequests, tags: [] },
      expected: 'allowed'
    },
    {
      title: 'from a fork never publishes',
      trigger: into({ origin: 'fork' }),
      gates: onPullRequests,
      expected: 'refused'
    },
    {
      title: 'from an unknown repository does not publish',
      trigger: into({ origin: 'unknown' }),
      gates: onPullRequests,
      expected: 'refused',
      because: 'the event does not say where the pull request is from'
    },
    {
      title: 'by Dependabot never publishes',
      trigger: into({ author: 'dependabot[bot]' }),
      gates: onPullRequests,
      expected: 'refused'
    },
    ...['dependabot[bot]', 'app/dependabot', 'Dependabot', 'dependabot-preview[bot]'].map(
      (login): Case => ({
        title: `of a person never publishes where the run was started by ${login}`,
        trigger: { ...into({ author: 'octocat' }), actors: ['octocat', login] },
        gates: onPullRequests,
        expected: 'refused',
        because: 'a pull request by Dependabot never publishes'
      })
    ),
    {
      title: 'of a person publishes where the run was started by people',
      trigger: { ...into({ author: 'octocat' }), actors: ['octocat', 'hubot'] },
      gates: onPullRequests,
      expected: 'allowed'
    },
    {
      title: 'by somebody whose name resembles Dependabot’s publishes',
      trigger: into({ author: 'dependabot-fan' }),
      gates: onPullRequests,
      expected: 'allowed'
    },
    {
      title: 'without a base in the payload does not publish',
      trigger: { event: 'pull_request', pullRequest: withoutBase() },
      gates: { ...onPullRequests, branches: ['**'] },
      expected: 'refused'
    },
    {
      title: 'that the payload does not describe does not publish',
      trigger: { event: 'pull_request', ref: 'refs/heads/main' },
      gates: { ...onPullRequests, branches: ['**'] },
      expected: 'refused'
    },
    {
      title: 'into the default branch is unknown where nobody told its name',
      trigger: into({}),
      lacks: 'defaultBranch',
      gates: onPullRequests,
      expected: 'unknown-default-branch'
    },
    {
      title: 'without an author in the payload does not publish',
      trigger: { event: 'pull_request', pullRequest: withoutAuthor() },
      gates: { ...onPullRequests, branches: ['**'] },
      expected: 'refused',
      because: 'the event does not say who opened the pull request'
    },
    {
      title: 'that is reviewed never publishes',
      trigger: { event: 'pull_request_review', pullRequest: pullRequestOf() },
      gates: { events: ['pull_request_review'] },
      expected: 'refused',
      because: 'the event "pull_request_review" never publishes'
    },
    {
      title: 'that is commented on in its review never publishes',
      trigger: { event: 'pull_request_review_comment', ref: 'refs/heads/main' },
      gates: { events: ['pull_request_review_comment'] },
      expected: 'refused',
      because: 'the event "pull_request_review_comment" never publishes'
    }
  ])

  it('from a fork, by Dependabot or on pull_request_target is never allowed', () => {
    const pattern = fc.constantFrom('main', '**', '*', '!main')
    const gates = fc.record({
      events: fc.constant(['pull_request', 'pull_request_target', 'pull_request_review']),
      branches: fc.array(pattern, { minLength: 1, maxLength: 3 }),
      tags: fc.array(pattern, { maxLength: 3 })
    })
    const untrusted = fc.constantFrom<Partial<Trigger>>(
      into({ origin: 'fork' }),
      into({ author: 'dependabot[bot]' }),
      { event: 'pull_request_target', pullRequest: pullRequestOf() },
      { event: 'pull_request_review', pullRequest: pullRequestOf({ origin: 'fork' }) }
    )
    const ref = fc.constantFrom('refs/heads/main', 'refs/tags/main', 'refs/pull/7/merge', '')
    fc.assert(
      fc.property(gates, untrusted, ref, (allowed, trigger, text) => {
        expect(decidePublishing(triggerOf({ ...trigger, ref: text }), allowed).kind).not.toBe(
          'allowed'
        )
      })
    )
  })
})

/** A push to the default branch, but for what a case changes. */
function triggerOf(fields: Partial<Trigger>): Trigger {
  return { event: 'push', ref: 'refs/heads/main', attempt: 1, defaultBranch: 'main', ...fields }
}

function withoutDefaultBranch({ event, ref, attempt, pullRequest }: Trigger): Trigger {
  return { event, ref, attempt, ...(pullRequest === undefined ? {} : { pullRequest }) }
}

function pullRequestOf(fields: Partial<PullRequestEvent> = {}): PullRequestEvent {
  return { ...withoutBase(), baseRef: 'main', ...fields }
}

function withoutBase(): PullRequestEvent {
  return { number: 7, origin: 'same-repository', author: 'octocat', labels: [] }
}

function withoutAuthor(): PullRequestEvent {
  return { number: 7, origin: 'same-repository', baseRef: 'main', labels: [] }
}
