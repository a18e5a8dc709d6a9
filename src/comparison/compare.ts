import { isUnreadable, type Unreadable } from '../diagnostics/unreadable'
import type { Repository } from '../ports/git/repository'
import type { GitHub, NoGitHub } from '../ports/github/github'
import type { Compared, Obstacle } from '../tree/compared'
import type { ComparisonPlan, Question } from './question'
import { readHead } from './read-head'
import { settleRuns } from './settle-runs'
import { api } from './sources/api-source'
import { fetchingGit, localGit } from './sources/git-source'
import { listedFiles } from './sources/listed-files'
import { type Answer, type Source, type SourceAccess, toHeadId } from './sources/source'

/** The sources in the order in which they are asked; the first answer counts. */
const sources: readonly Source[] = [listedFiles, localGit, fetchingGit, api]

/** Never fails: a comparison that is out of reach has the kind `unknown`, with its reason. */
export async function compare(
  plan: ComparisonPlan,
  repository: Repository | Unreadable,
  github: GitHub | NoGitHub
): Promise<Compared> {
  const { question, tried, ...beside } = await settleRuns(plan, github)
  const { listed, head: headQuestion } = plan
  const head = await readHead(headQuestion, repository)
  const access = { repository, head, headQuestion, github }
  const found = await askSources(question, listed === undefined ? access : { ...access, listed })
  const id = toHeadId(access)
  return {
    ...found,
    ...beside,
    tried: [...tried, ...found.tried],
    ...(id === undefined ? {} : { head: id })
  }
}

type Answered = Pick<Compared, 'comparison' | 'text' | 'tried' | 'obstacle'>

async function askSources(question: Question, access: SourceAccess): Promise<Answered> {
  const settled = answerWithoutSources(question, access)
  if (settled !== undefined) return settled
  const tried: string[] = []
  const reasons: Extract<Answer, { kind: 'no-answer' }>[] = []
  for (const source of sources) {
    const answer = await source.answer(question, access)
    if (answer.kind === 'answer') return toAnswered(answer, tried)
    if (answer.kind === 'no-answer') {
      tried.push(`${source.name}: ${answer.because}`)
      reasons.push(answer)
    }
  }
  return { ...toUnknown(joinReasons(reasons), selectObstacle(question, access)), tried }
}

/** Each reason once; a commit that several sources lack is told once, with every place. */
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

function toAnswered(
  { comparison, text }: Extract<Answer, { kind: 'answer' }>,
  tried: readonly string[]
): Answered {
  const found = { comparison, text, tried }
  return comparison.kind === 'unknown' ? { ...found, obstacle: 'setup' } : found
}

/** A clone that cannot be read is in the way of every base. */
function selectObstacle(question: Question, { repository }: SourceAccess): Obstacle {
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

function toUnknown(because: string, obstacle: Obstacle): Answered {
  return { comparison: { kind: 'unknown', because }, text: because, tried: [], obstacle }
}

function answerWithoutSources(question: Question, { listed }: SourceAccess): Answered | undefined {
  if (question.kind === 'everything' && (question.unless === 'never' || listed === undefined)) {
    const { because } = question
    return { comparison: { kind: 'event', because }, text: because, tried: [] }
  }
  if (question.kind !== 'out-of-reach' || listed !== undefined) return undefined
  return toUnknown(question.because, question.by)
}
