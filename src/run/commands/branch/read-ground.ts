import { relative, resolve, sep } from 'node:path'
import { relationChecks, treeChecks } from '../../../checks/checks'
import { judge, type TreeFacts } from '../../../checks/facts'
import { silenceWarnings } from '../../../checks/silence-warnings'
import { type Diagnostic, hasMistake, listMistakes, problem } from '../../../diagnostics/diagnostic'
import { toShellWord } from '../../../diagnostics/text/shell-word'
import { suggestFix } from '../../../diagnostics/text/suggest'
import { isUnreadable } from '../../../diagnostics/unreadable'
import type { Image } from '../../../images/image'
import type { Workplace } from '../../../ports/process/terminal'
import {
  type ConfigurationInput,
  configurationPath,
  otherConfigurationPath,
  type PlatformsRequest
} from '../../../request/request'
import { checkReadable } from '../../configuration/check-readable'
import {
  findMisnamed,
  type ReadConfiguration,
  readConfiguration
} from '../../configuration/read-configuration'
import { readCommittedConfiguration } from '../../configuration/read-trusted-configuration'
import { surveyImages } from '../../facts/survey-images'
import { type Arguments, misuse, misused, type Refusal, valueOf } from '../command-line/command'

/** The configuration, and what its images are built from in one tree. */
export interface Ground {
  readonly kind: 'ground'
  readonly place: Workplace
  readonly read: ReadConfiguration
  readonly facts: TreeFacts
  /** Only warnings. */
  readonly warnings: readonly Diagnostic[]
  /** What people have to know of it first: a sentence. */
  readonly note?: string
}

/** What the step of a workflow says, or a person in its place. */
export interface GroundSettings {
  readonly config: ConfigurationInput
  readonly platforms: PlatformsRequest
  /** `commit`: the configuration is that of the commit, and no file beside it is known. */
  readonly files: 'working tree' | 'commit'
}

/** What a person says by options. */
export function selectSettings(place: Workplace, parameters: Arguments): GroundSettings {
  const named = valueOf(parameters, 'config')
  const path = named === undefined ? configurationPath : resolve(place.folder, named)
  const platforms = platformsOf(parameters)
  return { config: { kind: 'file', path }, platforms, files: 'working tree' }
}

/** The tree that a command looks at: the working tree's, or HEAD's if that one is not known. */
export async function findTree({
  workingTree,
  repository
}: Pick<Workplace, 'workingTree' | 'repository'>): Promise<string | undefined> {
  if (typeof workingTree === 'string') return workingTree
  const head = await repository.readCommit('HEAD')
  return head === undefined || isUnreadable(head) ? undefined : head.id
}

/** @param commit whose tree is looked at, or the id of a tree */
export async function readGround(
  place: Workplace,
  { config, platforms, files }: GroundSettings,
  commit: string | undefined
): Promise<Ground | Refusal> {
  const { repository } = place
  const read =
    files === 'commit' && commit !== undefined
      ? await readCommittedConfiguration(commit, config, { world: place, repository })
      : await readConfiguration(config, place)
  if (read.kind === 'unreadable') {
    const message = `the configuration of ${commit ?? ''} cannot be read: ${read.because}`
    return { kind: 'failed', diagnostics: [misuse(message, 'leave "--head" out')] }
  }
  const isInWorkingTree = (file: string): boolean => place.readText(file).kind === 'text'
  if (read.kind === 'broken') {
    if (await lacksConfiguration(place, { config, files }, commit)) {
      return readProposed(place, platforms, commit)
    }
    const ground = { repository: place.repository, commit, isInWorkingTree, platforms }
    const further = await checkReadable(read, ground)
    return { kind: 'failed', diagnostics: [...read.diagnostics, ...further] }
  }
  const survey = await surveyImages(read, place.repository, commit)
  const facts = { ...survey, ...(files === 'commit' ? {} : { isInWorkingTree }), platforms }
  const diagnostics = [...read.valid.diagnostics, ...judge(treeChecks, facts)]
  if (hasMistake(diagnostics)) {
    const further = judge(relationChecks, facts)
    const all = [...diagnostics, ...listMistakes(further)]
    return { kind: 'failed', ...silenceWarnings(all, read.valid.silences) }
  }
  return { kind: 'ground', place, read, facts, warnings: diagnostics }
}

/** Whether nobody has written one where it is looked for, here or in the tree that is looked at. */
async function lacksConfiguration(
  place: Workplace,
  { config, files }: Pick<GroundSettings, 'config' | 'files'>,
  commit: string | undefined
): Promise<boolean> {
  if (config.kind === 'inline' || config.path !== configurationPath) return false
  const paths = [configurationPath, otherConfigurationPath]
  if (files === 'working tree' && paths.some(path => place.readOwn(path).kind !== 'missing')) {
    return false
  }
  const tree = commit === undefined ? undefined : await place.repository.readTree(commit)
  if (tree === undefined || isUnreadable(tree)) return false
  return paths.every(path => tree.entry(path) === undefined)
}

/** The images that a newcomer would get; what is wrong with a guess is nobody's mistake. */
async function readProposed(
  place: Workplace,
  platforms: PlatformsRequest,
  commit: string | undefined
): Promise<Ground | Refusal> {
  const { explainGap, readProposal } = await import('../../init/read-proposal')
  const read = await readProposal(place, commit)
  if (read.kind === 'none') {
    const misnamed = findMisnamed(place)
    const { message, fix } = misnamed ?? read.diagnostic
    const told = `the configuration "${configurationPath}" does not exist, and none can be proposed: ${message}`
    return { kind: 'failed', diagnostics: [problem('no-configuration', { message: told, fix })] }
  }
  if (read.kind === 'broken') return { kind: 'failed', diagnostics: read.diagnostics }
  const survey = await surveyImages(read, place.repository, commit)
  const facts = { ...survey, platforms }
  const about =
    'There is no configuration: this is about the images that "image-matrix init" would write.'
  const misnamed = findMisnamed(place)
  const named = misnamed === undefined ? '' : ` ${misnamed.message} (${misnamed.fix}).`
  const gap = explainGap(read)
  const note = `${about}${named}${gap === undefined ? '' : ` ${gap}.`}`
  return { kind: 'ground', place, read, facts, warnings: [], note }
}

/** Without what is said of a proposal's own lines, which nobody has written. */
export function withoutProposal(
  diagnostics: readonly Diagnostic[],
  { note }: Ground
): readonly Diagnostic[] {
  return note === undefined
    ? diagnostics
    : diagnostics.filter(({ place }) => place?.source.kind !== 'input')
}

/** The workflow may split platforms even if nobody says so. */
function platformsOf({ given }: Arguments): PlatformsRequest {
  return given.has('split-platforms') ? 'split' : 'either'
}

/** Names that no image has. */
export function findUnknownImages(
  names: readonly string[],
  { read, facts, place }: Ground
): readonly Diagnostic[] {
  const known = read.valid.configuration.images.map(image => image.name)
  const explain = (name: string): Diagnostic => {
    const message = `${read.name} has no image "${name}"`
    const path = relative(place.checkout, resolve(place.folder, name)).replaceAll(sep, '/')
    return facts.head?.entry(path) === undefined
      ? misuse(message, suggestFix(name, known))
      : misuse(
          `${message}, and it is a file`,
          `image-matrix explain ${toShellWord(name)} says which images read it`
        )
  }
  return names.filter(name => !known.includes(name)).map(explain)
}

/** The image of that name, or the answer that none has it. */
export function findImage(name: string, ground: Ground): Image | Refusal {
  const image = ground.read.valid.configuration.images.find(each => each.name === name)
  return image ?? misused(...findUnknownImages([name], ground))
}
