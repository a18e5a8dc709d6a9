import { fetchAll, planComparison } from '../../src/comparison/plan-comparison'
import type {
  ComparisonPlan,
  ComparisonRequest,
  Question,
  RunsQuestion
} from '../../src/comparison/question'
import { type SettledQuestion, settleRuns } from '../../src/comparison/settle-runs'
import type { EarlierRuns, GitHub, NoGitHub } from '../../src/ports/github/github'
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
    title: 'a push by force says why its base may be lost, and by whose doing',
    trigger: { push: { ...pushed, forced: true } },
    request: { base: 'event' },
    question: {
      kind: 'revision',
      names: [before],
      otherwise: 'a force push took it out of the branch',
      lostBy: 'event'
    }
  },
  {
    title: 'a push of a branch that may publish builds everything while no run was successful',
    trigger: { push: pushed },
    request: { publishing: 'allowed' },
    question: {
      kind: 'runs',
      first: {
        kind: 'everything',
        unless: 'listed',
        because: 'the first run of this branch to succeed, which may publish, compares with nothing'
      }
    }
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
    question: {
      kind: 'everything',
      unless: 'listed',
      because: 'the first push of this branch, which may publish, compares with nothing'
    }
  },
  {
    title: 'the first push of the default branch builds everything',
    trigger: { push: created, ref: 'refs/heads/main' },
    question: {
      kind: 'everything',
      unless: 'listed',
      because: 'the first push of this branch compares with nothing'
    }
  },
  {
    title: 'the push of a tag builds everything',
    trigger: { push: pushed, ref: 'refs/tags/v1' },
    question: {
      kind: 'everything',
      unless: 'never',
      because: 'the push of a tag compares with nothing'
    }
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
      as: 'tip of main',
      otherwise: fetchAll,
      also: [{ id: before, as: 'base_sha of the merge group' }],
      sameAsHead: 'no-base'
    }
  },
  {
    title: 'a merge group with base: event compares with the group in front of it',
    trigger: { event: 'merge_group', mergeGroup },
    request: { base: 'event' },
    question: {
      kind: 'revision',
      names: [before],
      as: 'base_sha of the merge group',
      otherwise: fetchAll
    }
  },
  {
    title: 'a merge group whose payload says nothing has no name to look for',
    trigger: { event: 'merge_group' },
    question: { kind: 'revision', names: [], as: 'tip of the base branch', also: [] }
  },
  {
    title: 'a merge group may name its branch without refs/heads/',
    trigger: { event: 'merge_group', mergeGroup: { baseRef: 'main' } },
    question: {
      kind: 'revision',
      names: ['refs/remotes/origin/main', 'refs/heads/main'],
      also: []
    }
  },
  ...['release', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'workflow_run', 'x'].map(
    (event): Case => ({
      title: `${event} builds everything`,
      trigger: { event },
      question: {
        kind: 'everything',
        unless: 'never',
        because: `the event "${event}" compares with nothing`
      }
    })
  ),
  {
    title: 'a base that is given is compared with on every event',
    trigger: { event: 'schedule' },
    request: { base: 'v1' },
    question: {
      kind: 'revision',
      names: ['refs/tags/v1', 'refs/remotes/origin/v1', 'v1'],
      as: 'the input "base"',
      otherwise: `correct it, or ${fetchAll}`,
      sameAsHead: 'no-base'
    }
  },
  ...['HEADER', 'a'.repeat(39), 'a'.repeat(41), 'x/refs/heads/main'].map((base): Case => ({
    title: `a base given as ${base.slice(0, 15)} is a name`,
    trigger: { event: 'schedule' },
    request: { base },
    question: { names: [`refs/tags/${base}`, `refs/remotes/origin/${base}`, base] }
  })),
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
    question: {
      kind: 'everything',
      unless: 'never',
      because: 'the input "images" says what to build'
    }
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
    question: {
      kind: 'runs',
      branch: 'topic',
      event: 'schedule',
      first: {
        kind: 'out-of-reach',
        because: 'no run of this workflow was successful yet',
        by: 'event'
      }
    }
  },
  ...['workflow_dispatch', 'repository_dispatch'].map((event): Case => ({
    title: `base: last-success is out of reach on ${event}, whose runs may have been for named images`,
    trigger: { event },
    request: { base: 'last-success' },
    question: {
      kind: 'out-of-reach',
      because: `runs of "${event}" may have been for named images: give the commit to compare with`,
      by: 'setup'
    }
  })),
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
    question: {
      kind: 'out-of-reach',
      because: 'no branch is the subject of this run (refs/tags/v1), so there is no run before it',
      by: 'setup'
    }
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

const succeeded = '3'.repeat(40)
const failed = '4'.repeat(40)
const eventBase = {
  kind: 'revision',
  names: [before],
  as: 'before the push',
  otherwise: fetchAll
} as const
const first = { kind: 'merge-base', branch: 'main' } as const
const afterPush: RunsQuestion = { kind: 'runs', branch: 'topic', event: 'push', eventBase, first }
const since = { kind: 'runs', branch: 'topic', event: 'workflow_run', first } as const
const success = { id: succeeded, as: 'last successful run' }
const gone = 'it is not in the history any more'

/** An API that is asked for runs alone. */
function runsOf(runs: EarlierRuns): GitHub {
  const never = () => Promise.reject(new Error('is not asked'))
  return {
    kind: 'github',
    listPullRequestFiles: never,
    compareCommits: never,
    listLabels: never,
    findRuns: of => {
      expect(of.branch).toBe('topic')
      return Promise.resolve(runs)
    }
  }
}

function noApi(lacks: NoGitHub['lacks']): NoGitHub {
  return { kind: 'unreadable', because: 'the input "token" is empty', lacks }
}

function unknownRuns(because: string, by: 'event' | 'setup' | 'api'): Question {
  return { kind: 'out-of-reach', because, by }
}

interface RunsCase {
  readonly title: string
  readonly plan: Omit<ComparisonPlan, 'head'>
  readonly github: GitHub | NoGitHub
  readonly settled: SettledQuestion
}

const refused: EarlierRuns = {
  kind: 'refused',
  because: 'the token lacks "actions: read"',
  lacks: 'permission'
}
const limited: EarlierRuns = { kind: 'too-many', because: '21 runs ended since then' }
const ofRuns = { kind: 'runs', success: succeeded } as const

const runsCases: readonly RunsCase[] = [
  {
    title: 'is the one asked where no runs are needed',
    plan: { question: first },
    github: noApi('token'),
    settled: { question: first, tried: [] }
  },
  {
    title: 'of a push also takes the last success and the runs since then',
    plan: { question: afterPush },
    github: runsOf({ ...ofRuns, since: [failed] }),
    settled: {
      question: { ...eventBase, also: [success, { id: failed, as: 'run since then' }] },
      tried: []
    }
  },
  {
    title: 'of a push whose base succeeded takes each commit once',
    plan: { question: afterPush },
    github: runsOf({ kind: 'runs', success: before, since: [before, failed] }),
    settled: {
      question: { ...eventBase, also: [{ id: failed, as: 'run since then' }] },
      tried: []
    }
  },
  {
    title: 'of a push leaves out a run of the last success itself',
    plan: { question: afterPush },
    github: runsOf({ ...ofRuns, since: [succeeded] }),
    settled: { question: { ...eventBase, also: [success] }, tried: [] }
  },
  {
    title: 'is that of a first run where none succeeded',
    plan: { question: afterPush },
    github: runsOf({ kind: 'runs', since: [failed] }),
    settled: { question: first, tried: [] }
  },
  {
    title: 'of another event is about the last success, which may not be the head itself',
    plan: { question: { ...since, sameAsHead: 'no-base' } },
    github: runsOf({ ...ofRuns, since: [failed] }),
    settled: {
      question: {
        ...{ kind: 'revision', names: [succeeded], as: 'last successful run', otherwise: gone },
        also: [{ id: failed, as: 'run since then' }],
        sameAsHead: 'no-base'
      },
      tried: []
    }
  },
  {
    title: 'of a schedule may be about the head itself, from which nothing differs',
    plan: { question: { ...since, event: 'schedule' } },
    github: runsOf({ ...ofRuns, since: [] }),
    settled: {
      question: {
        ...{ kind: 'revision', names: [succeeded], as: 'last successful run', otherwise: gone },
        also: []
      },
      tried: []
    }
  },
  {
    title: 'is not known where there are too many runs',
    plan: { question: afterPush },
    github: runsOf(limited),
    settled: { question: unknownRuns('21 runs ended since then', 'event'), tried: [] }
  },
  {
    title: 'is that of the event alone where the token may not read the runs, and says so',
    plan: { question: afterPush },
    github: runsOf(refused),
    settled: {
      question: eventBase,
      tried: ['the runs before this one: the token lacks "actions: read"'],
      unreadRuns: refused
    }
  },
  {
    title: 'is not known where the token may not read the runs and the event has no base',
    plan: { question: since },
    github: runsOf(refused),
    settled: {
      question: unknownRuns('the runs before this one: the token lacks "actions: read"', 'setup'),
      tried: ['the runs before this one: the token lacks "actions: read"']
    }
  },
  {
    title: 'is not known where the API fails, for a run that failed may hold changes',
    plan: { question: afterPush },
    github: runsOf({ kind: 'unreadable', because: 'status 502' }),
    settled: { question: unknownRuns('the runs before this one: status 502', 'api'), tried: [] }
  },
  {
    title: 'is that of the event where there is no token, and says so',
    plan: { question: afterPush },
    github: noApi('token'),
    settled: { question: eventBase, tried: [], unreadRuns: noApi('token') }
  },
  {
    title: 'is that of the event where there is no API, for there are no runs to be lost',
    plan: { question: afterPush },
    github: noApi('server'),
    settled: { question: eventBase, tried: [] }
  },
  ...(['token', 'server'] as const).map((lacks): RunsCase => ({
    title: `is not known without an API where the event has no base: no ${lacks}`,
    plan: { question: since },
    github: noApi(lacks),
    settled: {
      question: unknownRuns(
        'the runs before this one are not known: the input "token" is empty',
        'setup'
      ),
      tried: []
    }
  })),
  {
    title: 'is that of the event where files are listed',
    plan: { question: afterPush, listed: [] },
    github: runsOf(limited),
    settled: { question: eventBase, tried: [] }
  },
  {
    title: 'is left to the list of files where the event has no base',
    plan: { question: since, listed: ['a'] },
    github: runsOf(limited),
    settled: { question: unknownRuns('files were listed', 'setup'), tried: [] }
  }
]

describe('the question behind the runs', () => {
  test.each(runsCases)('$title', async ({ plan, github, settled }) => {
    expect(await settleRuns(plan, github)).toEqual(settled)
  })
})
