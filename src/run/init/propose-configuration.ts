import { relationChecks, treeChecks } from '../../checks/checks'
import { judge } from '../../checks/facts'
import { isPlainText } from '../../descriptions/described-build'
import type { Printed } from '../../descriptions/images/bake/printed-bake'
import { type Diagnostic, listMistakes } from '../../diagnostics/diagnostic'
import { isUnreadable } from '../../diagnostics/unreadable'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Origin, Workplace } from '../../ports/process/terminal'
import type { Question } from '../../proposal/describe-builds'
import type { Proposal } from '../../proposal/proposal'
import { propose } from '../../proposal/propose'
import { renderConfiguration } from '../../proposal/writing/render-configuration'
import { IndexedTree } from '../../tree/indexed-tree'
import { misuse } from '../commands/command-line/command'
import { type ConfigurationWorld, readConfiguration } from '../configuration/read-configuration'
import { readDescribing } from '../configuration/read-describing'
import { type Survey, surveyImages } from '../facts/survey-images'
import { listHandedOn } from './list-handed-on'
import { parseRemote } from './parse-remote'
import type { Today } from './today/read-today'

/** A proposal that the plan accepts, and what its workflow has to be. */
export interface Settled {
  readonly proposal: Proposal
  /** What the images are built from. */
  readonly survey: Survey
  readonly origin: Origin
  /** What its workflows do, once it was asked for. */
  readonly today?: Today
  /** Every file of the repository. */
  readonly files: readonly RepositoryPath[]
}

/** Why nothing can be proposed. */
export interface NoProposal {
  readonly kind: 'none'
  readonly diagnostic: Diagnostic
}

/** The repository that a configuration is proposed for. */
export type ProposalPlace = ConfigurationWorld &
  Pick<Workplace, 'repository' | 'workingTree' | 'readOrigin'>

/**
 * The configuration of what is in the working tree, or in a commit; whatever the plan refuses is left
 * out of it.
 */
export async function proposeConfiguration(
  place: ProposalPlace,
  commit = place.workingTree
): Promise<Settled | NoProposal> {
  if (typeof commit !== 'string') {
    const message = `the working tree cannot be looked at: ${commit.because}`
    return { kind: 'none', diagnostic: misuse(message, 'git add --all --dry-run has to work here') }
  }
  const tree = await place.repository.readTree(commit)
  if (isUnreadable(tree)) return none(`the tracked files cannot be listed: ${tree.because}`)
  const origin = await place.readOrigin()
  const question = { head: new IndexedTree(tree), remote: parseRemote(origin.url ?? '') }
  let proposal = await readProposal(question, place)
  // Each round leaves something out.
  for (;;) {
    if (proposal.images.length === 0) return none(explainNone(proposal))
    const judged = await judgeProposal(proposal, place, commit)
    const better = leaveOut(proposal, judged.mistakes)
    if (better !== undefined) {
      proposal = better
      continue
    }
    const { survey, warned } = judged
    if (survey === undefined) return none(explainNone(proposal))
    const leftOut = markWarned(proposal, warned)
    const chosen = { ...proposal, leftOut, handedOn: listHandedOn(survey) }
    const whole = (await splitPlatforms(chosen, place, commit)) ?? chosen
    return { proposal: whole, survey, origin, files: question.head.index.paths }
  }
}

/** GitHub has machines of these. */
const hosted = ['linux/amd64', 'linux/arm64']

/**
 * The proposal with a job for each platform, where images of several have to be handed on;
 * undefined where that is not needed, or the plan refuses it.
 */
async function splitPlatforms(
  proposal: Proposal,
  place: ProposalPlace,
  commit: string
): Promise<Proposal | undefined> {
  const { images, handedOn } = proposal
  const isNeeded = images.some(({ name, platforms }) => platforms.length > 1 && handedOn.has(name))
  const isHosted = images.every(({ platforms }) => platforms.every(each => hosted.includes(each)))
  if (!isNeeded || !isHosted) return undefined
  const split: Proposal = { ...proposal, platforms: 'split', handedOn: new Set() }
  const { mistakes } = await judgeProposal(split, place, commit)
  return mistakes.length === 0 ? split : undefined
}

function none(message: string): NoProposal {
  const fix = 'write .github/image-matrix.yml yourself, as\nimages:\n  api: { context: api }'
  return { kind: 'none', diagnostic: misuse(message, fix) }
}

function explainNone({ leftOut }: Proposal): string {
  const [first] = leftOut
  if (first === undefined) return 'this repository has no Dockerfile'
  return `no Dockerfile here is taken for an image; of "${first.path}": ${first.because}`
}

async function readProposal(
  question: Pick<Question, 'head' | 'remote'>,
  { repository, bake }: Pick<ProposalPlace, 'repository' | 'bake'>
): Promise<Proposal> {
  const texts = new Map<string, string>()
  const printed = new Map<string, Printed | undefined>()
  for (;;) {
    const answer = propose({ ...question, texts, printed })
    if (answer.kind === 'proposal') return answer.proposal
    const read = await readDescribing(answer.paths, { head: question.head, repository, bake })
    for (const [path, text] of read.texts) texts.set(path, text)
    for (const [path, said] of read.printed) printed.set(path, said)
  }
}

interface Judged {
  readonly mistakes: readonly Diagnostic[]
  /** The Dockerfiles that the plan would warn of: no image is built from them. */
  readonly warned: ReadonlySet<RepositoryPath>
  readonly survey: Survey | undefined
}

/** What the plan would say of it. */
async function judgeProposal(
  proposal: Proposal,
  place: ProposalPlace,
  tree: string
): Promise<Judged> {
  const { text } = renderConfiguration(proposal)
  const read = await readConfiguration({ kind: 'inline', text }, place)
  if (read.kind === 'broken') {
    return { mistakes: listMistakes(read.diagnostics), warned: new Set(), survey: undefined }
  }
  const survey = await surveyImages(read, place.repository, tree)
  const facts = { ...survey, platforms: proposal.platforms ?? 'either' } as const
  const found = [...judge(treeChecks, facts), ...judge(relationChecks, facts)]
  const unused = found.filter(({ code }) => code === 'unused-dockerfile')
  const warned = unused.flatMap(({ place: at }) =>
    at?.source.kind === 'file' ? [at.source.path] : []
  )
  return { mistakes: listMistakes(found), warned: new Set(warned), survey }
}

function markWarned(
  { leftOut }: Proposal,
  warned: ReadonlySet<RepositoryPath>
): Proposal['leftOut'] {
  return leftOut.map(each =>
    warned.has(each.path) && isPlainText(each.path) ? { ...each, isWarned: true } : each
  )
}

/** The proposal without the images that are refused; undefined where none is. */
function leaveOut(proposal: Proposal, mistakes: readonly Diagnostic[]): Proposal | undefined {
  if (mistakes.length === 0) return undefined
  const { lines } = renderConfiguration(proposal)
  const refused = new Map<string, string>()
  for (const { place, message } of mistakes) {
    const name = findImage(place, proposal, lines)
    if (name !== undefined && !refused.has(name)) refused.set(name, message)
  }
  if (refused.size > 0) {
    const gone = proposal.images.filter(({ name }) => refused.has(name))
    return {
      ...proposal,
      images: proposal.images.filter(({ name }) => !refused.has(name)),
      leftOut: [
        ...proposal.leftOut,
        ...gone.map(({ name, file }) => ({
          path: file,
          because: `refused: ${refused.get(name) ?? ''}`
        }))
      ]
    }
  }
  const { filters, ...rest } = proposal
  return filters === undefined ? undefined : rest
}

/** The image that a mistake is about: by the line of its configuration, or by its Dockerfile. */
function findImage(
  place: Diagnostic['place'],
  proposal: Proposal,
  lines: ReadonlyMap<string, number>
): string | undefined {
  if (place === undefined) return undefined
  const { source, line } = place
  if (source.kind === 'file') return proposal.images.find(({ file }) => file === source.path)?.name
  return [...lines].findLast(([, first]) => first <= line)?.[0]
}
