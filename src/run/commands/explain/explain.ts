import { relative, resolve, sep } from 'node:path'
import type { Image } from '../../../images/image'
import type { ImageInputs } from '../../../inputs/inputs'
import { normalizePath, type RepositoryPath } from '../../../paths/repository-path'
import type { Workplace } from '../../../ports/process/terminal'
import {
  type FileExplanation,
  renderExplanation,
  renderFile,
  renderReaders,
  toExplanationJson,
  toFileJson,
  toReadersJson
} from '../../../report/explanation/render-explanation'
import { isPlanned } from '../../../report/tables/rows'
import type { Compared } from '../../../tree/compared'
import { toOverlay } from '../../../tree/to-overlay'
import { indexComparison } from '../../facts/index-comparison'
import { inWorkplace } from '../branch/in-workplace'
import { planBranch, selectRegistry } from '../branch/plan-branch'
import { type Branch, readBranch } from '../branch/read-branch'
import { findImage } from '../branch/read-ground'
import {
  type Answer,
  type Command,
  type Invocation,
  misuse,
  misused,
  type Refusal
} from '../command-line/command'
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
    'With --registry: whether a registry has the image already, and if not, why it is built.'
  ].join('\n'),
  options: ['base', 'registry'],
  run: invocation => inWorkplace(invocation, place => explainIn(place, invocation))
}

async function explainIn(place: Workplace, invocation: Invocation): Promise<Answer> {
  const branch = await readBranch(place, invocation)
  if (branch.kind !== 'branch') return branch
  const [name = '', file] = invocation.operands
  const image = findImage(name, branch.ground)
  if ('kind' in image) {
    const path = isFile(name, branch) ? findPath(name, branch) : undefined
    if (path === undefined) return image
    if (file !== undefined) return refuseSecond(name)
    return typeof path === 'string' ? explainReaders(path, { branch, invocation }) : path
  }
  if (file === undefined) return explainImage(image, branch, invocation)
  const path = findPath(file, branch)
  return typeof path === 'string' ? explainFile(image, path, { branch, invocation }) : path
}

async function explainImage(image: Image, branch: Branch, invocation: Invocation): Promise<Answer> {
  const { compared } = branch
  const changes = await indexComparison(compared.comparison, branch.ground.place.repository)
  const registry = selectRegistry(invocation, branch.ground)
  if (registry !== undefined && 'kind' in registry) return registry
  const { plan, diagnostics } = await planBranch(branch, { compared, changes, registry })
  const isAlone = plan.images.some(each => each.image === image && !isPlanned(each))
  const files = isAlone ? changes.paths.paths : []
  const shown = files.slice(0, filesShown)
  const explanation = {
    ...{ plan, image: image.name },
    changed: shown.map(file => ({ file, views: viewFile(file, inputsOf(image.name, branch)) })),
    more: files.length - shown.length
  }
  const text = invocation.given.has('json')
    ? toExplanationJson(explanation)
    : renderExplanation(explanation, invocation.palette).join('\n')
  return { kind: 'answer', text, warnings: diagnostics, note: branch.ground.note }
}

/** The number of differing files that are shown, if none of them is a reason. */
const filesShown = 10

/** Whether a word that names no image means a file: one that exists, or looks like a path. */
function isFile(word: string, branch: Branch): boolean {
  const path = findPath(word, branch)
  const { head } = branch.ground.facts
  return typeof path !== 'string' || head?.entry(path) !== undefined || /[./]/.test(word)
}

async function explainReaders(
  file: RepositoryPath,
  { branch, invocation }: Asking
): Promise<Answer> {
  const { read } = branch.ground
  const images = read.valid.configuration.images.map(
    ({ name }) => [name, viewFile(file, inputsOf(name, branch))] as const
  )
  const explanation = { ...(await describeChange(file, branch)), images: new Map(images) }
  const text = invocation.given.has('json')
    ? toReadersJson(explanation)
    : renderReaders(explanation, invocation.palette).join('\n')
  return { kind: 'answer', text, note: branch.ground.note }
}

/** Git reads names in the same way: from the folder where the command runs. */
function findPath(file: string, { ground }: Branch): RepositoryPath | Refusal {
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
  readonly branch: Branch
  readonly invocation: Invocation
}

async function explainFile(
  image: Image,
  file: RepositoryPath,
  { branch, invocation }: Asking
): Promise<Answer> {
  const explanation = {
    ...{ image: image.name, ...(await describeChange(file, branch)) },
    views: viewFile(file, inputsOf(image.name, branch)),
    infer: image.infer
  }
  const text = invocation.given.has('json')
    ? toFileJson(explanation)
    : renderFile(explanation, invocation.palette).join('\n')
  return { kind: 'answer', text, note: branch.ground.note }
}

/** Describes which images a change of that file alone would build. */
async function describeChange(
  file: RepositoryPath,
  branch: Branch
): Promise<Pick<FileExplanation, 'file' | 'state' | 'use' | 'plan'>> {
  const { head } = branch.ground.facts
  const compared: Compared = {
    comparison: {
      kind: 'overlay',
      source: 'changed-files',
      differences: [toOverlay([file], head?.tree)]
    },
    text: file,
    tried: []
  }
  const changes = await indexComparison(compared.comparison, branch.ground.place.repository)
  const { read, place } = branch.ground
  const isRecipe =
    (read.origin.kind === 'file' && read.origin.path === file) || read.describedBy.has(file)
  return {
    ...{ file, state: await findState(file, head, place) },
    use: isRecipe ? 'describes images' : 'none',
    plan: (await planBranch(branch, { compared, changes })).plan
  }
}

function inputsOf(image: string, { ground }: Branch): ImageInputs | undefined {
  return ground.facts.inputs.get(image)
}
