import { relative, resolve, sep } from 'node:path'
import type { PlanFacts } from '../../../checks/facts'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { toShellWord } from '../../../diagnostics/text/shell-word'
import { suggestFix } from '../../../diagnostics/text/suggest'
import { isUnreadable } from '../../../diagnostics/unreadable'
import type { PublishVerdict } from '../../../event/decide-publishing'
import type { StoringVerdict } from '../../../event/decide-storing'
import { type LabelVerdict, noLabels } from '../../../event/select-labels'
import type { Trigger } from '../../../event/trigger'
import type { Image } from '../../../images/image'
import type { ChangeIndex } from '../../../inputs/questions/change-index'
import { commandLine, type Plan } from '../../../plan/plan'
import type { NoWorkplace, Workplace } from '../../../ports/process/terminal'
import type { Registry } from '../../../ports/registry/registry'
import type { ImagesInput } from '../../../request/request'
import type { Compared } from '../../../tree/compared'
import { readBaseSide } from '../../configuration/read-base-side'
import type { Remembered, rememberImages } from '../../memory/remember-images'
import { makePlan } from '../../plan/make-plan'
import { weighFacts } from '../../plan/weigh-facts'
import {
  type Answer,
  type Arguments,
  type Invocation,
  misuse,
  type Refusal,
  valueOf
} from '../command'
import { type BranchBase, compareBranch, parseBase, readRevision } from './compare-branch'
import { type Ground, readGround, selectSettings } from './read-ground'

/** Opens the repository that the command is about, and leaves it unchanged. */
export async function inWorkplace(
  { terminal, given }: Invocation,
  answer: (place: Workplace) => Promise<Answer>
): Promise<Answer> {
  const folders = given.get('directory') ?? []
  const folder = resolve(terminal.folder, ...folders)
  const place = await terminal.openWorkplace(folder)
  if (place.kind !== 'workplace') return refuse(place, folder)
  try {
    return await answer(place)
  } finally {
    place.close()
  }
}

/** Git refuses a missing folder in the same way. */
function refuse(why: NoWorkplace, folder: string): Refusal {
  switch (why.kind) {
    case 'no-folder': {
      const mistake = misuse(`there is no folder "${folder}"`, 'name a folder of a clone by -C DIR')
      return { kind: 'misused', diagnostics: [mistake] }
    }
    case 'no-git': {
      const fix = 'install it from https://git-scm.com/downloads, or put its folder into PATH'
      return { kind: 'failed', diagnostics: [misuse('git was not found', fix)] }
    }
    case 'no-commit': {
      const message = `"${folder}" has no working tree, and its HEAD names no commit`
      const fix = 'push a branch to it, or choose one: git symbolic-ref HEAD refs/heads/main'
      return { kind: 'failed', diagnostics: [misuse(message, fix)] }
    }
    case 'no-repository': {
      const fix = `every command asks git: "git -C ${folder} status" has to answer`
      return { kind: 'failed', diagnostics: [misuse(why.because, fix)] }
    }
  }
}

/** A branch with what it changes. */
export interface Branch {
  readonly kind: 'branch'
  readonly ground: Ground
  readonly compared: Compared
  /** The tree planned for. */
  readonly tree: string | undefined
}

/** The branch that is checked out, with the working tree, and what it is compared with. */
export async function readBranch(
  place: Workplace,
  parameters: Arguments
): Promise<Branch | Refusal> {
  const base = await readBase(place, parameters)
  if (base.kind === 'misused') return base
  const { compared, tree } = await compareBranch(place, base)
  const ground = await readGround(place, selectSettings(place, parameters), tree)
  return ground.kind === 'ground' ? { kind: 'branch', ground, compared, tree } : ground
}

/** What the option "base" compares with; a commit that it names has to be here. */
export async function readBase(
  place: Workplace,
  parameters: Arguments
): Promise<BranchBase | Extract<Refusal, { kind: 'misused' }>> {
  const written = valueOf(parameters, 'base')
  const base = parseBase(written)
  if (written === undefined) return base
  const revision = base.kind === 'commit' ? base.revision : (base.revisions[0] ?? '')
  const commit = await readRevision(revision, place.repository)
  if (commit !== undefined) return base
  return { kind: 'misused', diagnostics: [await explainUnknown(revision, place)] }
}

/** A mistake about a commit that is not here; a shallow clone may lack it. */
export async function explainUnknown(revision: string, place: Workplace): Promise<Diagnostic> {
  const known = 'name a commit, a branch or a tag that "git log" knows here'
  const history = await place.listHistory({ revision: 'HEAD', most: 1 })
  const isShallow = !isUnreadable(history) && history.reach === 'shallow'
  const fix = isShallow ? `${known}, or get the rest of this shallow clone:\n${fetchAll}` : known
  return misuse(`there is no commit "${revision}" in this repository`, fix)
}

/** How a shallow clone in which nothing differs gets what a branch is compared with; a sentence. */
export async function explainShallow(
  { comparison, head }: Compared,
  place: Workplace
): Promise<string | undefined> {
  const isSame =
    comparison.kind === 'trees' && comparison.differences.every(({ base }) => base === head)
  if (!isSame) return undefined
  const history = await place.listHistory({ revision: 'HEAD', most: 1 })
  if (isUnreadable(history) || history.reach !== 'shallow') return undefined
  return `This clone is shallow, and may lack what its branch is compared with: ${fetchAll}`
}

/** A shallow clone mostly has one branch alone. */
const fetchAll = "git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'"

/** A plan, and what registries could not be asked. */
export interface BranchPlan {
  readonly plan: Plan
  /** Only warnings. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What a plan of the branch is about. */
export interface Asked {
  /** The changes that are assumed. */
  readonly compared: Compared
  /** The same, indexed once. */
  readonly changes: ChangeIndex
  readonly images?: ImagesInput
  /** Missing: registries are not asked what they have. */
  readonly registry?: Registry | undefined
  /** Missing: no event is supposed, and nothing is ever published or stored. */
  readonly run?: SupposedRun | undefined
}

/** A run that somebody supposes, as the action would judge it. */
export interface SupposedRun {
  readonly trigger: Trigger
  readonly publishing: PublishVerdict
  readonly storing: StoringVerdict
  readonly labels: LabelVerdict
}

const commandLineRun = {
  publishing: { kind: 'refused', because: 'the command line only shows what would be built' },
  storing: { kind: 'refused', because: 'the command line stores nothing' },
  labels: noLabels
} as const

/** The plan for a branch. */
export async function planBranch(
  { ground, tree }: Pick<Branch, 'ground' | 'tree'>,
  { compared, changes, images, registry, run }: Asked
): Promise<BranchPlan> {
  const { read, place } = ground
  const { publishing, labels, storing } = run ?? commandLineRun
  const { repository, bake } = place
  const whose = { caller: { kind: 'person' }, repository, bake, read } as const
  const facts: PlanFacts = {
    ...ground.facts,
    event: run?.trigger.event ?? commandLine,
    request: images === undefined ? {} : { images },
    ...{ publishing, labels, compared, changes },
    bases: await readBaseSide(ground.facts, compared.comparison, whose),
    commit: compared.head ?? tree ?? 'unknown',
    ...(run?.trigger.kind === 'deletion' ? { deletion: run.trigger.deletion } : {})
  }
  const weighed = weighFacts(facts)
  const remembered = await askRegistries({ facts, weighed }, storing, registry)
  const plan = makePlan(facts, weighed, remembered?.memory)
  return { plan, diagnostics: remembered?.diagnostics ?? [] }
}

async function askRegistries(
  known: Parameters<typeof rememberImages>[0],
  storing: StoringVerdict,
  registry: Registry | undefined
): Promise<Remembered | undefined> {
  const { reuse } = known.facts.valid.configuration
  if (reuse === undefined || registry === undefined) return undefined
  const { rememberImages } = await import('../../memory/remember-images')
  return rememberImages(known, { reuse, storing }, registry)
}

/**
 * The registries that the option "registry" asks, or the mistake that nothing is reused anyway;
 * undefined: the option is not given.
 */
export function selectRegistry(
  { given, terminal }: Invocation,
  { read }: Ground
): Registry | Refusal | undefined {
  if (!given.has('registry')) return undefined
  if (read.valid.configuration.reuse !== undefined) return terminal.registry
  const message = `the option "--registry" asks for images to reuse, and ${read.name} has no key "reuse"`
  return { kind: 'misused', diagnostics: [misuse(message, 'add the line "reuse: {}" to it')] }
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
  return image ?? { kind: 'misused', diagnostics: findUnknownImages([name], ground) }
}
