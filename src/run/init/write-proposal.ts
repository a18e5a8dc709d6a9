import type { Diagnostic } from '../../diagnostics/diagnostic'
import { escapeText } from '../../diagnostics/text/printable'
import { isUnreadable } from '../../diagnostics/unreadable'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Terminal, Workplace } from '../../ports/process/terminal'
import type { Proposal } from '../../proposal/proposal'
import { renderConfiguration } from '../../proposal/writing/render-configuration'
import { renderWorkflow } from '../../proposal/writing/workflow/render-workflow'
import { configurationPath, otherConfigurationPath } from '../../request/request'
import { type Answer, type Invocation, misuse } from '../commands/command-line/command'
import { askPerson } from './ask-person'
import { shapeOfProposal } from './choose-shape'
import { type NewFile, workflowPath } from './new-files'
import { proposeConfiguration, type Settled } from './propose-configuration'
import { proposeWorkflow } from './propose-workflow'
import { listOldBuilds, summarizeProposal } from './summarize'
import { findOldBuilds } from './today/find-old-builds'
import { readToday, type TodayQuestion } from './today/read-today'

/** Writes what is proposed, or prints it. */
export async function writeProposal(place: Workplace, invocation: Invocation): Promise<Answer> {
  const { given, terminal } = invocation
  const isDry = given.has('dry-run')
  const existing = [configurationPath, otherConfigurationPath].find(
    path => place.readText(path).kind !== 'missing'
  )
  if (existing !== undefined && given.has('workflow')) {
    const proposed = await proposeWorkflow(place, invocation, existing)
    if ('kind' in proposed) return proposed
    return isDry ? showFiles(proposed.files) : writeFiles(place, proposed.files, proposed.lines)
  }
  if (existing !== undefined && !isDry) return refuse(explainExisting(existing))
  const isAlone = isDry || given.has('yes') || given.has('json')
  const made = await proposeConfiguration(place)
  if ('kind' in made) return refuse(made.diagnostic)
  const wanted = given.has('workflow') ? await withWorkflow(made, place) : made
  const settled = isAlone ? wanted : await answerQuestions(wanted, terminal)
  const files = listFiles(settled)
  return isDry ? showFiles(files) : writeFiles(place, files, await summarize(place, settled, files))
}

function toQuestion({ survey, origin, proposal }: Settled): TodayQuestion {
  return { head: survey.head, origin, pushedAt: proposal.pushedAt }
}

async function withWorkflow(made: Settled, place: Workplace): Promise<Settled> {
  const today = await readToday(toQuestion(made), place.repository)
  const { publishing } = today
  const { defaultBranch = 'main' } = made.origin
  const isUsual = publishing === undefined || isOnly(publishing.branches, defaultBranch)
  const proposal: Proposal = {
    ...made.proposal,
    ...(isUsual ? {} : { publishBranches: publishing.branches }),
    workflow: workflowPath
  }
  return { ...made, proposal, today }
}

function isOnly(branches: readonly string[], branch: string): boolean {
  return branches.length === 1 && branches[0] === branch
}

async function answerQuestions(made: Settled, terminal: Terminal): Promise<Settled> {
  const person = terminal.openPerson()
  if (person === undefined) return made
  return { ...made, proposal: await askPerson(person, made.proposal, made.files) }
}

function listFiles(settled: Settled): readonly NewFile[] {
  const { proposal } = settled
  const { workflow } = proposal
  return [
    { path: configurationPath, text: renderConfiguration(proposal).text },
    ...(workflow === undefined
      ? []
      : [{ path: workflow, text: renderWorkflow(shapeOfProposal(settled)) }])
  ]
}

async function summarize(
  { repository }: Workplace,
  settled: Settled,
  files: readonly NewFile[]
): Promise<readonly string[]> {
  const { survey, proposal } = settled
  const { images } = survey.valid.configuration
  const { triggers } = settled.today ?? (await readToday(toQuestion(settled), repository))
  const old = findOldBuilds(images, triggers)
  const paths = files.map(({ path }) => path)
  return [
    ...summarizeProposal(proposal, shapeOfProposal(settled), paths),
    ...listOldBuilds(old),
    proposal.imageName.kind === 'unknown' && proposal.workflow !== undefined
      ? 'Next: write the name, then image-matrix plan'
      : 'Next: image-matrix plan'
  ]
}

function showFiles(files: readonly NewFile[]): Answer {
  const shown = files.map(({ path, text }) => (files.length > 1 ? `# ${path}\n${text}` : text))
  return { kind: 'answer', text: shown.join('\n').trimEnd() }
}

/** Writes files, none of them where one is there already. */
function writeFiles(place: Workplace, files: readonly NewFile[], lines: readonly string[]): Answer {
  const taken = files.find(({ path }) => place.readText(path).kind !== 'missing')
  if (taken !== undefined) return refuse(explainExisting(taken.path))
  for (const { path, text } of files) {
    const written = place.writeNew(path, text)
    if (isUnreadable(written)) {
      return refuse(
        misuse(`"${path}" cannot be written: ${written.because}`, 'print it by --dry-run')
      )
    }
    if (written.kind === 'exists') return refuse(explainExisting(path))
  }
  return { kind: 'answer', text: lines.map(escapeText).join('\n') }
}

function refuse(diagnostic: Diagnostic): Answer {
  return { kind: 'failed', diagnostics: [diagnostic] }
}

function explainExisting(path: RepositoryPath): Diagnostic {
  const others =
    path === workflowPath
      ? 'move it away, leave "--workflow" out'
      : 'move it away, write the workflow for it by --workflow'
  return misuse(
    `"${path}" is there already`,
    `${others}, or see what would be written by --dry-run`
  )
}
