import { isUnreadable, type Unreadable } from '../diagnostics/unreadable'
import type { Trigger } from '../event/trigger'
import type { GitHub, NoGitHub } from '../ports/github'
import type { Repository } from '../ports/repository'
import { type Compared, type Obstacle } from '../tree/compared'
import type { ComparisonPlan } from './question'
import { readHead, selectHead } from './read-head'
import { settleRuns } from './settle-runs'
import { api } from './sources/api-source'
import { fetchingGit, localGit } from './sources/git-source'
import { listedFiles } from './sources/listed-files'
import { type Answer, type Asked, type Source } from './sources/source'

/** Asked in this order; the first answer counts. */
const sources: readonly Source[] = [listedFiles, localGit, fetchingGit, api]

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
  const other = await readOtherHead(repository, trigger)
  return {
    ...found,
    ...beside,
    tried: [...tried, ...found.tried],
    ...(id === undefined ? {} : { head: id }),
    ...(other === undefined ? {} : { otherHead: other })
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

/** Another commit than that of the run, where it is checked out. */
async function readOtherHead(
  repository: Repository | Unreadable,
  trigger: Trigger
): Promise<string | undefined> {
  if (isUnreadable(repository) || trigger.commit === undefined) return undefined
  const head = await repository.readCommit('HEAD')
  const isOther = head !== undefined && !isUnreadable(head) && head.id !== trigger.commit
  return isOther ? head.id : undefined
}
