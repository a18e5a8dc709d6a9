import type { Deletion, MergeGroupEvent, PullRequestEvent, Trigger } from '../event/trigger'
import type {
  ComparisonPlan,
  ComparisonRequest,
  HeadQuestion,
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

/** A deletion has no base, and nothing is planned either. */
function deleted({ what }: Deletion): Question {
  return { kind: 'everything', because: `the ${what} was deleted`, unless: 'never' }
}

/** What this event is compared with: the table of `docs/events.md`. */
export function planComparison(trigger: Trigger, request: ComparisonRequest): ComparisonPlan {
  const { changedFiles, images } = request
  const head = selectHead(trigger)
  if (trigger.kind === 'deletion') return { question: deleted(trigger.deletion), head }
  if (images !== undefined) return { question: named, head }
  const question = selectQuestion(trigger, request)
  return changedFiles === undefined ? { question, head } : { question, head, listed: changedFiles }
}

function selectHead(trigger: Trigger): HeadQuestion {
  switch (trigger.kind) {
    case 'pull-request-target':
      return toHead('pull-request', trigger.pullRequest.headSha)
    case 'push':
    case 'pull-request':
    case 'pull-request-review':
    case 'other-pull-request':
    case 'merge-group':
    case 'workflow-run':
    case 'comment':
    case 'deletion':
    case 'schedule':
    case 'dispatch':
    case 'other':
    case 'unnamed':
      return toHead('checkout', trigger.commit)
  }
}

function toHead(kind: HeadQuestion['kind'], id: string | undefined): HeadQuestion {
  return id === undefined ? { kind } : { kind, id }
}

/** An event that took nothing away. */
type LivingTrigger = Exclude<Trigger, { kind: 'deletion' }>

type PushTrigger = Extract<Trigger, { kind: 'push' }>

function selectQuestion(
  trigger: LivingTrigger,
  request: ComparisonRequest
): Question | RunsQuestion {
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
 * The last successful run, whatever the event. A person who started a run may have given it names
 * of images, and no field of the run says so.
 */
function selectByLastSuccess(trigger: LivingTrigger): Question | RunsQuestion {
  const { event, ref } = trigger
  switch (trigger.kind) {
    case 'dispatch': {
      const because = `runs of "${event}" may have been for named images: give the commit to compare with`
      return { kind: 'out-of-reach', because, by: 'setup' }
    }
    case 'pull-request':
    case 'pull-request-review':
    case 'pull-request-target':
      return withoutBranch(ref)
    case 'schedule':
      // The last success is always the branch's own: a success of the head itself says that nothing
      // has changed.
      return selectRuns(trigger, {})
    case 'push':
    case 'other-pull-request':
    case 'merge-group':
    case 'workflow-run':
    case 'comment':
    case 'other':
    case 'unnamed':
      // One run of a commit may do what another may not, so a success of the head says nothing.
      return selectRuns(trigger, { sameAsHead: 'no-base' })
  }
}

function selectRuns(
  { ref, event }: Trigger,
  sameAsHead: Pick<RunsQuestion, 'sameAsHead'>
): Question | RunsQuestion {
  const branch = toBranch(ref)
  if (branch === undefined) return withoutBranch(ref)
  const because = 'no run of this workflow was successful yet'
  const first: Question = { kind: 'out-of-reach', because, by: 'event' }
  return { kind: 'runs', branch, event, ...sameAsHead, first }
}

function withoutBranch(ref: string): Question {
  const because = `no branch is the subject of this run (${ref}), so there is no run before it`
  return { kind: 'out-of-reach', because, by: 'setup' }
}

function selectByEvent(
  trigger: LivingTrigger,
  request: ComparisonRequest
): Question | RunsQuestion {
  switch (trigger.kind) {
    case 'pull-request':
    case 'pull-request-review':
      return { kind: 'pull-request', ...toMergeBase(trigger.pullRequest) }
    case 'pull-request-target':
      return { kind: 'merge-base', ...toMergeBase(trigger.pullRequest) }
    case 'merge-group':
      return selectByMergeGroup(trigger.mergeGroup, request)
    case 'push':
      return selectByPush(trigger, request)
    case 'other-pull-request':
    case 'workflow-run':
    case 'comment':
    case 'schedule':
    case 'dispatch':
    case 'other':
      return everything(`the event "${trigger.event}"`, 'never')
    case 'unnamed': {
      const because = 'the runner names no event, so there is nothing to compare with'
      return { kind: 'everything', because, unless: 'never' }
    }
  }
}

function toMergeBase(pullRequest: PullRequestEvent): MergeBaseQuestion {
  const { baseRef, baseSha, headSha, number, changedFiles } = pullRequest
  return {
    ...(baseRef === undefined ? {} : { branch: baseRef }),
    ...(baseSha === undefined ? {} : { branchTip: baseSha }),
    ...(headSha === undefined ? {} : { pullHead: headSha }),
    pullRequest: changedFiles === undefined ? { number } : { number, changedFiles }
  }
}

/**
 * The tip of the branch, as the run of a group answers for everything that would be merged.
 * `base_sha` is the group in front of it: it is the whole answer with `base: event`, and what is
 * left where the branch has taken the group in meanwhile.
 */
function selectByMergeGroup(
  { baseRef, baseSha }: MergeGroupEvent,
  request: ComparisonRequest
): Question {
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

/** `before`, and what failed runs since the last success left unfinished. */
function selectByPush(trigger: PushTrigger, request: ComparisonRequest): Question | RunsQuestion {
  const { push, ref, event } = trigger
  const branch = toBranch(ref)
  if (branch === undefined && ref !== '') return everything('the push of a tag', 'never')
  if (push.created) return selectByNewBranch(trigger, request)
  const eventBase: RevisionQuestion = {
    kind: 'revision',
    names: toList(push.before),
    as: 'before the push',
    ...(push.forced
      ? { otherwise: 'a force push took it out of the branch', lostBy: 'event' }
      : { otherwise: fetchAll })
  }
  if (request.base === 'event' || branch === undefined) return eventBase
  const first = selectByNewBranch(trigger, request)
  return { kind: 'runs', branch, event, eventBase, first }
}

function selectByNewBranch(
  { push, ref, defaultBranch }: PushTrigger,
  request: ComparisonRequest
): Question {
  const run = push.created ? 'push of this branch' : 'run of this branch to succeed'
  if (toBranch(ref) === defaultBranch) return everything(`the first ${run}`, 'listed')
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
 * What a name given by people may mean, read as git does, except that the remote's branch comes
 * before the clone's own, which may be anywhere. An id, a whole ref and HEAD mean themselves.
 */
function toRevisionNames(name: string): readonly string[] {
  if (/^(?:refs\/|[A-Z_]*HEAD\b|@|(?:[0-9a-f]{40}|[0-9a-f]{64})$)/.test(name)) return [name]
  return [`refs/tags/${name}`, `refs/remotes/origin/${name}`, name]
}

/** The names under which a clone may know the tip of a branch, the remote's first. */
function toBranchNames(branch: string): readonly string[] {
  return [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]
}

function toList(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name]
}
