import { relative, resolve, sep } from 'node:path'
import { selectAbout } from '../../../checks/select-about'
import { arrangeDiagnostics } from '../../../diagnostics/arrange-diagnostics'
import { type Diagnostic, hasMistake } from '../../../diagnostics/diagnostic'
import { suggestName } from '../../../diagnostics/text/suggest'
import type { Image } from '../../../images/image'
import type { ImageInputs } from '../../../inputs/inputs'
import type { ChangeIndex } from '../../../inputs/questions/change-index'
import { normalizePath, type RepositoryPath } from '../../../paths/repository-path'
import type { Workplace } from '../../../ports/process/terminal'
import {
  renderExplanation,
  toExplanationJson
} from '../../../report/explanation/render-explanation'
import {
  type FileExplanation,
  renderFile,
  renderReaders,
  toFileJson,
  toReadersJson
} from '../../../report/explanation/render-file'
import { isPlanned } from '../../../report/tables/rows'
import type { Compared } from '../../../tree/compared'
import { toOverlay } from '../../../tree/to-overlay'
import { indexComparison } from '../../facts/index-comparison'
import { inWorkplace } from '../branch/in-workplace'
import { planBranch } from '../branch/plan-branch'
import { findImage, type Ground } from '../branch/read-ground'
import {
  type Answer,
  type Command,
  type Invocation,
  misuse,
  misused,
  type Refusal
} from '../command-line/command'
import { supposing } from '../what-if/parse-what-if'
import { judgeGround, planPrepared, type Prepared, preparePlan } from '../what-if/prepare-plan'
import { findState } from './find-state'
import { viewFile } from './view-file'

/** `image-matrix explain IMAGE [FILE]`, or `FILE` alone. */
export const explain: Command = {
  name: 'explain',
  operands: 'IMAGE [FILE] | FILE',
  least: 1,
  most: 2,
  summary: 'why this branch builds an image or does not; whether a file is an input of it',
  details: [
    'Without FILE: why the plan of this branch builds or tests the image, cause by cause, or why',
    'it does not. With FILE: whether its build reads the file, by which line, or why not, and',
    'which images a change of that file would build. With FILE alone: all images that read it.',
    'With --registry: whether a registry has the image already, and if not, why it is built.',
    'It tells the warnings of "plan", too, save those that are about other images alone.',
    '',
    'Without FILE it is asked "what if?" as "plan" is: --event push says whether a merge publishes',
    'the image, and why; --event tag=v1.2.3 what a release makes of it.'
  ].join('\n'),
  options: ['base', ...supposing, 'registry'],
  run: invocation => inWorkplace(invocation, place => explainIn(place, invocation))
}

async function explainIn(place: Workplace, invocation: Invocation): Promise<Answer> {
  // The operands ask for no images: a plan of them alone would say nothing of changes.
  const prepared = await preparePlan(place, { ...invocation, operands: [] })
  if (prepared.kind !== 'prepared') return prepared
  const [name = '', file] = invocation.operands
  const { ground } = prepared
  const image = findImage(name, ground)
  if ('kind' in image) {
    const path = isFile(name, ground) ? findPath(name, ground) : undefined
    if (path === undefined) return image
    if (file !== undefined) return refuseSecond(name)
    return answerOf(path, invocation, found => explainReaders(found, { prepared, invocation }))
  }
  if (file === undefined) return explainImage(image, prepared, invocation)
  return answerOf(findPath(file, ground), invocation, path =>
    explainFile(image, path, { prepared, invocation })
  )
}

/** A question about a file is about a change of it alone, whatever starts a run. */
async function answerOf(
  path: RepositoryPath | Refusal,
  { given }: Invocation,
  answer: (path: RepositoryPath) => Promise<Answer>
): Promise<Answer> {
  if (typeof path !== 'string') return path
  const option = supposing.find(each => given.has(each))
  if (option === undefined) return answer(path)
  const message = `the option "--${option}" supposes a run, and a file is asked about whatever the run`
  return { kind: 'misused', diagnostics: [misuse(message, `leave "--${option}" or the file out`)] }
}

async function explainImage(
  image: Image,
  prepared: Prepared,
  invocation: Invocation
): Promise<Answer> {
  const { ground, note } = prepared
  const planned = await planPrepared(prepared, invocation)
  if (planned.kind !== 'planned') return planned
  const { plan, changes, diagnostics } = planned
  if (hasMistake(diagnostics)) return { kind: 'failed', diagnostics }
  const isAlone = plan.images.some(each => each.image === image && !isPlanned(each))
  const files = isAlone ? changes.paths.paths : []
  const shown = files.slice(0, filesShown)
  const explanation = {
    ...{ plan, image: image.name },
    changed: shown.map(file => ({ file, views: viewFile(file, inputsOf(image.name, ground)) })),
    more: files.length - shown.length
  }
  const text = invocation.given.has('json')
    ? toExplanationJson(explanation)
    : renderExplanation(explanation, invocation.palette).join('\n')
  return { kind: 'answer', text, warnings: warnOf(image, diagnostics, ground), note }
}

/** What is about the image, or about none, in the order in which people read. */
function warnOf(
  { name }: Image,
  diagnostics: readonly Diagnostic[],
  { facts }: Ground
): readonly Diagnostic[] {
  return arrangeDiagnostics(selectAbout(diagnostics, name, facts))
}

/** The number of differing files that are shown, if none of them is a reason. */
const filesShown = 10

/**
 * Whether a word that names no image means a file: one that exists, or looks like a path, or is the
 * end of one and nearly no image.
 */
function isFile(word: string, ground: Ground): boolean {
  const path = findPath(word, ground)
  const { head } = ground.facts
  if (typeof path !== 'string' || head?.entry(path) !== undefined) return true
  const names = ground.read.valid.configuration.images.map(({ name }) => name)
  const isEnd = (): boolean =>
    suggestName(word, names) === undefined &&
    head?.tree.paths.some(each => each.endsWith(`/${word}`)) === true
  return /[./]/.test(word) || isEnd()
}

async function explainReaders(
  file: RepositoryPath,
  { prepared, invocation }: Asking
): Promise<Answer> {
  const { ground, note } = prepared
  const images = ground.read.valid.configuration.images.map(
    ({ name }) => [name, viewFile(file, inputsOf(name, ground))] as const
  )
  const explanation = { ...(await describeChange(file, prepared)), images: new Map(images) }
  const text = invocation.given.has('json')
    ? toReadersJson(explanation)
    : renderReaders(explanation, invocation.palette).join('\n')
  return { kind: 'answer', text, note }
}

/** Git reads names in the same way: from the folder where the command runs. */
function findPath(file: string, ground: Ground): RepositoryPath | Refusal {
  const { folder, checkout } = ground.place
  const from = relative(checkout, resolve(folder, file)).replaceAll(sep, '/')
  const path = normalizePath(from)
  if (path === undefined) {
    return misused(misuse(`"${file}" is not in the repository`, `name a file below ${checkout}`))
  }
  const { head } = ground.facts
  const inside = head?.tree.paths.find(each => path === '' || each.startsWith(`${path}/`))
  if (inside === undefined) return path
  return misused(misuse(`"${file}" is a folder`, `name a file in it, as ${inside}`))
}

function refuseSecond(name: string): Refusal {
  const message = `"${name}" is no image, and only one file can be asked about at once`
  const fix = `write image-matrix explain ${name}, or image-matrix explain IMAGE FILE`
  return misused(misuse(message, fix))
}

interface Asking {
  readonly prepared: Prepared
  readonly invocation: Invocation
}

async function explainFile(
  image: Image,
  file: RepositoryPath,
  { prepared, invocation }: Asking
): Promise<Answer> {
  const { ground, note } = prepared
  const { changes, ...change } = await describeChange(file, prepared)
  const { diagnostics } = judgeGround(ground, changes)
  if (hasMistake(diagnostics)) return { kind: 'failed', diagnostics }
  const explanation = {
    ...{ image: image.name, ...change },
    views: viewFile(file, inputsOf(image.name, ground)),
    infer: image.infer
  }
  const text = invocation.given.has('json')
    ? toFileJson(explanation)
    : renderFile(explanation, invocation.palette).join('\n')
  return { kind: 'answer', text, warnings: warnOf(image, diagnostics, ground), note }
}

/** What a change of a file alone does. */
interface ChangeOfFile extends Pick<FileExplanation, 'file' | 'state' | 'use' | 'plan'> {
  readonly changes: ChangeIndex
}

async function describeChange(
  file: RepositoryPath,
  { ground, tree }: Prepared
): Promise<ChangeOfFile> {
  const { read, place, facts } = ground
  const compared: Compared = {
    comparison: {
      kind: 'overlay',
      source: 'changed-files',
      differences: [toOverlay([file], facts.head?.tree)]
    },
    text: file,
    tried: []
  }
  const changes = await indexComparison(compared.comparison, place.repository)
  const isRecipe =
    (read.origin.kind === 'file' && read.origin.path === file) || read.describedBy.has(file)
  const { plan } = await planBranch({ ground, tree }, { compared, changes })
  return {
    ...{ file, state: await findState(file, facts.head, place), plan, changes },
    use: isRecipe ? 'describes images' : 'none'
  }
}

function inputsOf(image: string, { facts }: Ground): ImageInputs | undefined {
  return facts.inputs.get(image)
}
