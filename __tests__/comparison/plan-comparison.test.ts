import { fetchAll, planComparison } from '../../src/comparison/plan-comparison'
import type { ComparisonRequest, Question, RunsQuestion } from '../../src/comparison/question'
import { type EventFields, triggerOf } from '../support/trigger-of'

const before = '1'.repeat(40)
const pushed = { before, created: false, forced: false }
const created = { before: '0'.repeat(40), created: true, forced: false }
const pullRequest = {
  number: 1,
  baseRef: 'main',
  baseSha: before,
  headSha: '2'.repeat(40),
  origin: 'same-repository',
  labels: []
} as const
const mergeGroup = { baseRef: 'refs/heads/main', baseSha: before, headSha: '2'.repeat(40) }

interface Case {
  readonly title: string
  readonly trigger: EventFields
  readonly request?: Partial<ComparisonRequest>
  readonly question: Partial<Question> | Partial<RunsQuestion>
}

const cases: readonly Case[] = [
  {
    title: 'a push compares with where the branch was, and with the runs since the last success',
    trigger: { push: pushed },
    question: {
      kind: 'runs',
      branch: 'topic',
      event: 'push',
      eventBase: { kind: 'revision', names: [before], as: 'before the push', otherwise: fetchAll },
      first: { kind: 'merge-base', branch: 'main' }
    }
  },
  {
    title: 'a push with base: event compares with where the branch was alone',
    trigger: { push: pushed },
    request: { base: 'event' },
    question: { kind: 'revision', names: [before] }
  },
  {
    title: 'a push of the default branch builds everything while no run was successful',
    trigger: { push: pushed, ref: 'refs/heads/main' },
    question: {
      kind: 'runs',
      first: {
        kind: 'everything',
        unless: 'listed',
        because: 'the first run of this branch to succeed compares with nothing'
      }
    }
  },
  {
    title: 'a push whose payload says nothing has no name to look for',
    trigger: { ref: '' },
    question: { kind: 'revision', names: [] }
  },
  {
    title: 'a new branch compares with its merge base with the default branch',
    trigger: { push: created },
    question: { kind: 'merge-base', branch: 'main' }
  },
  {
    title: 'a new branch that may publish builds everything',
    trigger: { push: created },
    request: { publishing: 'allowed' },
    question: { kind: 'everything', unless: 'listed' }
  },
  {
    title: 'the first push of the default branch builds everything',
    trigger: { push: created, ref: 'refs/heads/main' },
    question: { kind: 'everything', unless: 'listed' }
  },
  {
    title: 'the push of a tag builds everything',
    trigger: { push: pushed, ref: 'refs/tags/v1' },
    question: { kind: 'everything', unless: 'never' }
  },
  {
    title: 'the push that deletes a branch compares with nothing',
    trigger: { push: pushed, deletion: { what: 'branch', name: 'old' } },
    question: { kind: 'everything', unless: 'never', because: 'the branch was deleted' }
  },
  {
    title: 'a deletion compares with nothing, whatever is asked for',
    trigger: { event: 'delete', deletion: { what: 'tag' } },
    request: { base: 'v1', images: {} },
    question: { kind: 'everything', unless: 'never', because: 'the tag was deleted' }
  },
  ...['pull_request_review', 'pull_request_review_comment'].map((event): Case => ({
    title: `${event} compares what merging the pull request would change`,
    trigger: { event, pullRequest },
    question: { kind: 'pull-request', branch: 'main', pullHead: pullRequest.headSha }
  })),
  {
    title: 'no event at all compares with nothing',
    trigger: { event: '' },
    question: {
      kind: 'everything',
      because: 'the runner names no event, so there is nothing to compare with'
    }
  },
  {
    title: 'a pull request compares what merging it would change',
    trigger: { event: 'pull_request', pullRequest },
    question: {
      kind: 'pull-request',
      branch: 'main',
      branchTip: before,
      pullHead: pullRequest.headSha
    }
  },
  {
    title: 'pull_request_target compares the head of the pull request as data',
    trigger: { event: 'pull_request_target', pullRequest },
    question: { kind: 'merge-base', branch: 'main', pullHead: pullRequest.headSha }
  },
  {
    title:
      'a merge group compares with the tip of the branch, for it answers for all in front of it',
    trigger: { event: 'merge_group', mergeGroup },
    question: {
      kind: 'revision',
      names: ['refs/remotes/origin/main', 'refs/heads/main'],
      also: [{ id: before, as: 'base_sha of the merge group' }]
    }
  },
  {
    title: 'a merge group with base: event compares with the group in front of it',
    trigger: { event: 'merge_group', mergeGroup },
    request: { base: 'event' },
    question: { kind: 'revision', names: [before] }
  },
  ...['release', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run', 'x'].map(
    (event): Case => ({
      title: `${event} builds everything`,
      trigger: { event },
      question: { kind: 'everything', unless: 'never' }
    })
  ),
  {
    title: 'a base that is given is compared with on every event',
    trigger: { event: 'schedule' },
    request: { base: 'v1' },
    question: {
      kind: 'revision',
      names: ['refs/tags/v1', 'refs/remotes/origin/v1', 'v1'],
      sameAsHead: 'no-base'
    }
  },
  ...[before, 'a'.repeat(64), 'refs/heads/main', 'HEAD', 'HEAD~1', 'FETCH_HEAD', '@~2'].map(
    (base): Case => ({
      title: `a base given as ${base.slice(0, 15)} means itself`,
      trigger: { event: 'schedule' },
      request: { base },
      question: { kind: 'revision', names: [base] }
    })
  ),
  {
    title: 'images that are named make a comparison needless, whatever else is given',
    trigger: { push: pushed },
    request: { base: 'v1', changedFiles: ['a'], images: {} },
    question: { kind: 'everything', unless: 'never' }
  },
  {
    title: 'base: event changes nothing where the event compares with nothing',
    trigger: { event: 'schedule' },
    request: { base: 'event' },
    question: { kind: 'everything', unless: 'never' }
  },
  {
    title: 'base: last-success asks for runs of this event on this branch',
    trigger: { event: 'schedule' },
    request: { base: 'last-success' },
    question: { kind: 'runs', branch: 'topic', event: 'schedule' }
  },
  {
    title: 'base: last-success is out of reach where runs may have been for named images',
    trigger: { event: 'workflow_dispatch' },
    request: { base: 'last-success' },
    question: { kind: 'out-of-reach' }
  },
  ...['pull_request', 'pull_request_target'].map((event): Case => ({
    title: `base: last-success is out of reach on ${event}`,
    trigger: { event, pullRequest },
    request: { base: 'last-success' },
    question: { kind: 'out-of-reach' }
  })),
  {
    title: 'base: last-success is out of reach for a tag',
    trigger: { event: 'release', ref: 'refs/tags/v1' },
    request: { base: 'last-success' },
    question: { kind: 'out-of-reach' }
  }
]

describe('the table of events', () => {
  test.each(cases)('$title', ({ trigger, request, question }) => {
    const asked: ComparisonRequest = {
      base: '',
      publishing: 'refused',
      ...request
    }
    expect(planComparison(triggerOf(trigger), asked).question).toMatchObject(question)
  })
})
