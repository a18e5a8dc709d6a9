import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import type { Image, VariantName } from '../../images/image'
import type { Inputs, Quality, QualityReason } from '../../inputs/inputs'
import { listReadFiles } from '../../inputs/questions/list-read-files'
import { findWholeContexts } from '../../inputs/questions/whole-contexts'
import type { Commit } from '../../ports/git/repository'
import type { Workplace } from '../../ports/process/terminal'
import {
  type InputsReport,
  renderInputs,
  toInputsJson
} from '../../report/explanation/render-inputs'
import { toShortId } from '../../tree/compared'
import { inWorkplace } from './branch/in-workplace'
import { findImage, findTree, type Ground, readGround, selectSettings } from './branch/read-ground'
import { type Answer, type Command, type Invocation, misuse, misused } from './command-line/command'

/** `image-matrix inputs IMAGE`. */
export const inputs: Command = {
  name: 'inputs',
  operands: 'IMAGE',
  least: 1,
  most: 1,
  summary: 'the files that the build of an image reads, and the lines that read them',
  details: [
    'Lists the tracked files that the build of an image reads, each with the line that reads it,',
    'in the working tree, new files among it: what "plan" looks at.'
  ].join('\n'),
  options: ['dev'],
  run: invocation => inWorkplace(invocation, place => listIn(place, invocation))
}

async function listIn(place: Workplace, invocation: Invocation): Promise<Answer> {
  const head = await readHead(place)
  const tree = await findTree(place)
  const ground = await readGround(place, selectSettings(place, invocation), tree)
  if (ground.kind !== 'ground') return ground
  const [name = ''] = invocation.operands
  const image = findImage(name, ground)
  if ('kind' in image) return image
  const variant = invocation.given.has('dev') ? 'dev' : 'prod'
  const found = ground.facts.inputs.get(name)?.[variant]
  if (found === undefined) return misused(noDevVariant(name))
  const report = await toReport({ image, variant, found, ground, head })
  const text = invocation.given.has('json')
    ? toInputsJson(report)
    : renderInputs(report, invocation.palette).join('\n')
  return { kind: 'answer', text, note: ground.note }
}

async function readHead({ repository }: Workplace): Promise<Commit | Unreadable> {
  return (await repository.readCommit('HEAD')) ?? unreadable('there is no commit yet')
}

function noDevVariant(name: string) {
  return misuse(`the image "${name}" has no dev variant`, 'leave --dev out')
}

interface Listed {
  readonly image: Image
  readonly variant: VariantName
  readonly found: Inputs
  readonly ground: Ground
  readonly head: Commit | Unreadable
}

async function toReport(listed: Listed): Promise<InputsReport> {
  const { image, variant, found, ground, head } = listed
  const index = ground.facts.head?.index
  const files = index === undefined ? [] : listReadFiles(found, index)
  const whole = index === undefined ? [] : findWholeContexts(found, index)
  return {
    ...{ image: image.name, variant, infer: image.infer },
    quality: found.quality.kind,
    counted: (image.infer ? found.quality : found.buildFiles).kind,
    because: [...listReasons(found.quality), ...(isUnreadable(head) ? [head] : [])],
    files: files.map(({ path, reader }) => ({ path, ...reader })),
    parents: found.parents,
    whole,
    tracked: index?.paths.length ?? 0,
    commit: isUnreadable(head) ? 'no commit' : toShortId(head.id),
    ...(isUnreadable(head) ? { differs: [] } : await compareWorkingTree(ground.place, head))
  }
}

function listReasons(quality: Quality): readonly QualityReason[] {
  return quality.kind === 'exact' ? [] : quality.because
}

async function compareWorkingTree(
  { repository, workingTree }: Workplace,
  head: Commit
): Promise<Pick<InputsReport, 'differs' | 'unknownWorkingTree'>> {
  const changes =
    typeof workingTree === 'string'
      ? await repository.compareTrees(head.id, workingTree)
      : workingTree
  if (!isUnreadable(changes)) return { differs: changes.map(({ path }) => path) }
  const unknownWorkingTree = `the working tree cannot be looked at: ${changes.because}`
  return { differs: [], unknownWorkingTree }
}
