import type { Diagnostic } from '../../diagnostics/diagnostic'
import { isUnreadable } from '../../diagnostics/unreadable'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Terminal, Workplace } from '../../ports/process/terminal'
import { listNotes, renderConfiguration } from '../../proposal/writing/render-configuration'
import { renderWorkflow } from '../../proposal/writing/workflow/render-workflow'
import { configurationPath, otherConfigurationPath } from '../../request/request'
import { type Answer, type Invocation, misuse } from '../commands/command'
import { askPerson } from './ask-person'
import { proposeConfiguration, type Settled } from './propose-configuration'
import { workflowPath } from './workflow-path'

interface NewFile {
  readonly path: RepositoryPath
  readonly text: string
}

/** Writes what is proposed, or prints it. */
export async function writeProposal(
  place: Workplace,
  { given, terminal }: Invocation
): Promise<Answer> {
  const isDry = given.has('dry-run')
  const existing = [configurationPath, otherConfigurationPath].find(
    path => place.readText(path).kind !== 'missing'
  )
  if (existing !== undefined && !isDry) return refuse(explainExisting(existing))
  const isAlone = isDry || given.has('yes') || given.has('json')
  const made = await proposeConfiguration(place)
  if ('kind' in made) return refuse(made.diagnostic)
  const settled = isAlone ? made : await answerQuestions(made, terminal)
  const files = listFiles(settled, given.has('workflow') ? [workflowPath] : [])
  if (isDry) {
    const shown = files.map(({ path, text }) => (files.length > 1 ? `# ${path}\n${text}` : text))
    return { kind: 'answer', text: shown.join('\n').trimEnd() }
  }
  const taken = files.find(({ path }) => place.readText(path).kind !== 'missing')
  if (taken !== undefined) return refuse(explainExisting(taken.path))
  return writeFiles(place, settled, files)
}

async function answerQuestions(made: Settled, terminal: Terminal): Promise<Settled> {
  const person = terminal.openPerson()
  if (person === undefined) return made
  return { ...made, proposal: await askPerson(person, made.proposal, made.files) }
}

function listFiles(
  { proposal, shape }: Settled,
  workflows: readonly RepositoryPath[]
): readonly NewFile[] {
  const [workflow] = workflows
  const whole = workflow === undefined ? proposal : { ...proposal, workflow }
  return [
    { path: configurationPath, text: renderConfiguration(whole).text },
    ...workflows.map(path => ({ path, text: renderWorkflow(shape) }))
  ]
}

function writeFiles(place: Workplace, settled: Settled, files: readonly NewFile[]): Answer {
  for (const { path, text } of files) {
    const written = place.writeNew(path, text)
    if (isUnreadable(written)) {
      return refuse(
        misuse(`"${path}" cannot be written: ${written.because}`, 'print it by --dry-run')
      )
    }
    if (written.kind === 'exists') return refuse(explainExisting(path))
  }
  return { kind: 'answer', text: summarize(settled, files) }
}

function summarize({ proposal, shape }: Settled, files: readonly NewFile[]): string {
  const { images, leftOut, unread } = proposal
  const open = images.filter(({ publish }) => publish === 'unknown').length
  const notes = images.filter(each => listNotes(each).length > 0).map(({ name }) => name)
  return [
    `Wrote ${files.map(({ path }) => path).join(' and ')}`,
    `${count(images.length, 'image')}, in ${count(shape.stages, 'stage')}`,
    ...(open > 0
      ? [
          `${count(open, 'image')} of which nothing here says whether it is published: a comment has the two choices`
        ]
      : []),
    ...(notes.length > 0 ? [`to look at, by the comments: ${notes.join(', ')}`] : []),
    ...(leftOut.length > 0
      ? [
          `${count(leftOut.length, 'Dockerfile')} taken for no image, with the reasons at the end of the file`
        ]
      : []),
    ...(unread.length > 0
      ? [`${count(unread.length, 'build')} could not be read: the end of the file says why`]
      : []),
    'Next: image-matrix plan'
  ].join('\n')
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`
}

function refuse(diagnostic: Diagnostic): Answer {
  return { kind: 'failed', diagnostics: [diagnostic] }
}

function explainExisting(path: RepositoryPath): Diagnostic {
  return misuse(
    `"${path}" is there already`,
    'move it away, or see what would be written by --dry-run'
  )
}
