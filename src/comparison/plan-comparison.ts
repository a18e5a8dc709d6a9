import type { Deletion, PullRequestEvent, Trigger } from '../event/trigger'
import type {
  ComparisonPlan,
  ComparisonRequest,
  MergeBaseQuestion,
  Question,
  RevisionQuestion,
  RunsQuestion
} from './question'

/** What to do where a clone lacks a commit and its remote cannot give it. */
export const fetchAll = 'check out with fetch-depth: 0'

const named: Question = {
  kind: 'everything',
  because: 'the input "images" says what to build',
  unless: 'never'
}

/** No base, and nothing is planned either. */
function deleted({ what }: Deletion): Question {
  return { kind: 'everything', because: `the ${what} was deleted`, unless: 'never' }
}

/** What this event is compared with: the table of `docs/events.md`. */
export function planComparison(trigger: Trigger, request: ComparisonRequest): ComparisonPlan {
  const { changedFiles, images } = request
  if (trigger.deletion !== undefined) return { question: deleted(trigger.deletion) }
  if (images !== undefined) return { question: named }
  const question = selectQuestion(trigger, request)
  return changedFiles === undefined ? { question } : { question, listed: changedFiles }
}

function selectQuestion(trigger: Trigger, request: ComparisonRequest): Question | RunsQuestion {
  switch (request.base) {
    case '':
    case 'event':
      return selectByEvent(trigger, request)
    case 'last-success':
      return selectByLastSuccess(trigger)
    default: {
      const names = toRevisionNames(request.base)
      const as = 'the input "base"'
      const otherwise = `correct it, or ${fetchAll}`
      return { kind: 'revision', names, as, otherwise, sameAsHead: 'no-base' }
    }
  }
}

/**
 * The last successful run, whatever the event. A run that was started by hand may have been given
 * names of images, and no field of it says so.
 */
function selectByLastSuccess(trigger: Trigger): Question | RunsQuestion {
  const { event, ref, pullRequest } = trigger
  const branch = pullRequest === undefined ? toBranch(ref) : undefined
  if (event === 'workflow_dispatch' || event === 'repository_dispatch') {
    const because = `runs of "${event}" may have been for named images: give the commit to compare with`
    return { kind: 'out-of-reach', because, by: 'setup' }
  }
  if (branch === undefined) {
    const because = `no branch is the subject of this run (${ref}), so there is no run before it`
    return { kind: 'out-of-reach', because, by: 'setup' }
  }
  const first = {
    kind: 'out-of-reach',
    because: 'no run of this workflow was successful yet',
    by: 'event'
  } as const
  return { kind: 'runs', branch, event, first }
}

function selectByEvent(trigger: Trigger, request: ComparisonRequest): Question | RunsQuestion {
  switch (trigger.event) {
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return { kind: 'pull-request', ...toPullRequest(trigger.pullRequest) }
    case 'pull_request_target':
      return { kind: 'merge-base', ...toPullRequest(trigger.pullRequest) }
    case 'merge_group':
      return selectByMergeGroup(trigger, request)
    case 'push':
      return selectByPush(trigger, request)
    default:
      return {
        kind: 'everything',
        unless: 'never',
        because:
          trigger.event === ''
            ? 'the runner names no event, so there is nothing to compare with'
            : `the event "${trigger.event}" compares with nothing`
      }
  }
}

function toPullRequest(pullRequest: PullRequestEvent | undefined): MergeBaseQuestion {
  const { baseRef, baseSha, headSha } = pullRequest ?? {}
  return {
    ...(baseRef === undefined ? {} : { branch: baseRef }),
    ...(baseSha === undefined ? {} : { branchTip: baseSha }),
    ...(headSha === undefined ? {} : { pullHead: headSha })
  }
}

/**
 * The tip of the branch, for the run of a group answers for all that would be merged. Its
 * `base_sha` is the group in front of it: the whole answer with `base: event`, and what is left
 * where the branch has taken the group in meanwhile.
 */
function selectByMergeGroup(trigger: Trigger, request: ComparisonRequest): Question {
  const { baseRef, baseSha } = trigger.mergeGroup ?? {}
  const as = 'base_sha of the merge group'
  if (request.base === 'event') {
    return { kind: 'revision', names: toList(baseSha), as, otherwise: fetchAll }
  }
  const branch = baseRef === undefined ? undefined : (toBranch(baseRef) ?? baseRef)
  const names = branch === undefined ? [] : toBranchNames(branch)
  return {
    kind: 'revision',
    names,
    as: `tip of ${branch ?? 'the base branch'}`,
    otherwise: fetchAll,
    also: toList(baseSha).map(id => ({ id, as })),
    sameAsHead: 'no-base'
  }
}

/** `before`, and what runs that failed since the last success did not finish. */
function selectByPush(trigger: Trigger, request: ComparisonRequest): Question | RunsQuestion {
  const { push, ref } = trigger
  const branch = toBranch(ref)
  if (branch === undefined && ref !== '') return everything('the push of a tag', 'never')
  if (push?.created === true) return selectByNewBranch(trigger, request)
  const eventBase: RevisionQuestion = {
    kind: 'revision',
    names: toList(push?.before),
    as: 'before the push',
    ...(push?.forced === true
      ? { otherwise: 'a force push took it out of the branch', lostBy: 'event' }
      : { otherwise: fetchAll })
  }
  if (request.base === 'event' || branch === undefined) return eventBase
  const first = selectByNewBranch(trigger, request)
  return { kind: 'runs', branch, event: 'push', eventBase, first }
}

function selectByNewBranch(trigger: Trigger, request: ComparisonRequest): Question {
  const { defaultBranch } = trigger
  const run =
    trigger.push?.created === true ? 'push of this branch' : 'run of this branch to succeed'
  if (toBranch(trigger.ref) === defaultBranch) return everything(`the first ${run}`, 'listed')
  if (request.publishing === 'allowed') {
    return everything(`the first ${run}, which may publish,`, 'listed')
  }
  return {
    kind: 'merge-base',
    ...(defaultBranch === undefined ? {} : { branch: defaultBranch })
  }
}

function toBranch(ref: string): string | undefined {
  return /^refs\/heads\/(.*)$/.exec(ref)?.[1]
}

function everything(subject: string, unless: 'never' | 'listed'): Question {
  return { kind: 'everything', because: `${subject} compares with nothing`, unless }
}

/**
 * What a name given by people may mean, as git reads it, but the remote's branch before the
 * clone's own, which may be anywhere. An id, a whole ref and HEAD mean themselves.
 */
function toRevisionNames(name: string): readonly string[] {
  if (/^(?:refs\/|[A-Z_]*HEAD\b|@|(?:[0-9a-f]{40}|[0-9a-f]{64})$)/.test(name)) return [name]
  return [`refs/tags/${name}`, `refs/remotes/origin/${name}`, name]
}

/** Where a clone may know the tip of a branch, the remote's first. */
function toBranchNames(branch: string): readonly string[] {
  return [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]
}

function toList(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name]
}
