import type { Diagnostic } from '../diagnostics/diagnostic'
import { isUnreadable, type Unreadable } from '../diagnostics/unreadable'
import type { Trigger } from '../event/trigger'
import type { GitHub, NoGitHub, Repository } from '../ports/world'
import type { Comparison } from '../tree/comparison'
import type { ComparisonPlan, Obstacle } from './question'
import { readHead, selectHead } from './read-head'
import { settleRuns, type UnreadRuns } from './settle-runs'
import { api } from './sources/api-source'
import { fetchingGit, localGit } from './sources/git-source'
import { listedFiles } from './sources/listed-files'
import { type Answer, type Asked, type Source, toShortId } from './sources/source'

/** Asked in this order; the first answer counts. */
const sources: readonly Source[] = [listedFiles, localGit, fetchingGit, api]

/** What differs from the base, with the way to it. */
export interface Compared {
  readonly comparison: Comparison
  /** What was compared with what, or why nothing could be: one line for people. */
  readonly text: string
  /** The commit planned for; missing: neither a checkout nor GITHUB_SHA says. */
  readonly head?: string
  /** The sources that had no answer, with why, in order. */
  readonly tried: readonly string[]
  /** Where the comparison is unknown: what is in the way. */
  readonly obstacle?: Obstacle
  readonly unreadRuns?: UnreadRuns
  readonly diagnostics: readonly Diagnostic[]
}

/** What a comparison may ask. */
export interface Witnesses {
  readonly repository: Repository | Unreadable
  readonly github: GitHub | NoGitHub
}

/** Never fails: what is out of reach is a comparison of the kind `unknown`, with its reason. */
export async function compare(
  plan: ComparisonPlan,
  { repository, github }: Witnesses,
  trigger: Trigger
): Promise<Compared> {
  const { question, tried, ...beside } = await settleRuns(plan, github)
  const { listed } = plan
  const head = await readHead(trigger, repository)
  const asked = { question, repository, head, trigger, github }
  const found = await askSources(listed === undefined ? asked : { ...asked, listed })
  const id = isUnreadable(head) ? selectHead(trigger) : head.id
  return {
    ...found,
    ...beside,
    tried: [...tried, ...found.tried],
    ...(id === undefined ? {} : { head: id }),
    diagnostics: await findStaleHead(repository, trigger)
  }
}

type Found = Pick<Compared, 'comparison' | 'text' | 'tried' | 'obstacle'>

async function askSources(asked: Asked): Promise<Found> {
  const settled = answerWithoutSources(asked)
  if (settled !== undefined) return settled
  const tried: string[] = []
  const reasons: Extract<Answer, { kind: 'no-answer' }>[] = []
  for (const source of sources) {
    const answer = await source.answer(asked)
    if (answer.kind === 'answer') return toFound(answer, tried)
    if (answer.kind === 'no-answer') {
      tried.push(`${source.name}: ${answer.because}`)
      reasons.push(answer)
    }
  }
  return { ...toUnknown(joinReasons(reasons), selectObstacle(asked)), tried }
}

/** Each reason once; a commit that several sources lack is told once, with all the places. */
function joinReasons(answers: readonly Extract<Answer, { kind: 'no-answer' }>[]): string {
  const texts = answers.map(({ because, missing }) => {
    if (missing === undefined) return because
    const alike = answers.filter(
      other => other.missing?.what === missing.what && other.missing.otherwise === missing.otherwise
    )
    const places = new Set(alike.flatMap(other => other.missing?.place ?? []))
    return `${missing.what} is not ${[...places].join(' or ')}: ${missing.otherwise}`
  })
  return [...new Set(texts)].join('; ')
}

function toFound(
  { comparison, text }: Extract<Answer, { kind: 'answer' }>,
  tried: readonly string[]
): Found {
  const found = { comparison, text, tried }
  return comparison.kind === 'unknown' ? { ...found, obstacle: 'setup' } : found
}

/** A clone that cannot be read is in the way of every base. */
function selectObstacle({ question, repository }: Asked): Obstacle {
  if (isUnreadable(repository)) return 'setup'
  switch (question.kind) {
    case 'everything':
      return 'event'
    case 'out-of-reach':
      return question.by
    case 'revision':
      return question.names.length === 0 ? 'payload' : (question.lostBy ?? 'setup')
    case 'merge-base':
    case 'pull-request':
      return question.branch === undefined ? 'payload' : 'setup'
  }
}

function toUnknown(because: string, obstacle: Obstacle): Found {
  return { comparison: { kind: 'unknown', because }, text: because, tried: [], obstacle }
}

function answerWithoutSources({ question, listed }: Asked): Found | undefined {
  if (question.kind === 'everything' && (question.unless === 'never' || listed === undefined)) {
    const { because } = question
    return { comparison: { kind: 'event', because }, text: because, tried: [] }
  }
  if (question.kind !== 'out-of-reach' || listed !== undefined) return undefined
  return toUnknown(question.because, question.by)
}

async function findStaleHead(
  repository: Repository | Unreadable,
  trigger: Trigger
): Promise<readonly Diagnostic[]> {
  if (isUnreadable(repository) || trigger.commit === undefined) return []
  const head = await repository.readCommit('HEAD')
  if (head === undefined || isUnreadable(head) || head.id === trigger.commit) return []
  const [here, there] = [toShortId(head.id), toShortId(trigger.commit)]
  return [
    {
      severity: 'warning',
      code: 'stale-head',
      message: `the commit checked out is "${here}", the run is about "${there}"`,
      fix: explainPlan(trigger)
    }
  ]
}

/** A pull request is planned by its own configuration, whichever of its commits is checked out. */
function explainPlan({ event }: Trigger): string {
  const plan = event.startsWith('pull_request')
    ? 'the plan is for the commit checked out'
    : 'the plan is for the commit checked out, by the configuration of the other one where it can be read,\nand publishes nothing unless the other one has it in its history'
  return `${plan}; for the other one, leave \`ref\` out of actions/checkout`
}
