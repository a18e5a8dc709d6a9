import { compare, type Compared } from '../compare/compare'
import { planComparison } from '../compare/plan-comparison'
import { checkParents } from '../config/check-parents'
import { checkPlatforms } from '../config/check-platforms'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { indexChanges, type ChangeIndex } from '../inputs/change-index'
import type { IndexedTree } from '../inputs/select-inputs'
import { PathIndex } from '../paths/path-index'
import type { Configuration } from '../plan/configuration'
import { decidePublishing, type PublishVerdict } from '../plan/decide-publishing'
import type { Plan } from '../plan/plan'
import { toOutputs } from '../report/to-outputs'
import { checkAgainstTree, findSlowPatterns } from './check-plan'
import { checkListing } from './check-listing'
import { checkPublishing } from './check-publishing'
import { checkRequest } from './check-request'
import { failed, type Outcome } from './outcome'
import { planImages } from './plan-images'
import { readBases } from './read-bases'
import type { ReadConfiguration } from './read-configuration'
import { readTrustedConfiguration } from './read-trusted-configuration'
import { readJob, type Job } from './read-job'
import { readLabels, type LabelReading } from './read-labels'
import { selectBase, toChangesReport } from './report-changes'
import type { Request } from './request'
import type { Repository, World } from './world'
import { type Unreadable, isUnreadable } from '../tree/unreadable'

/** From the job to the plan and its outputs, or to every mistake that is in the way. */
export async function planRun(world: World): Promise<Outcome> {
  // Git starts while the configuration is read.
  const opening = world.openRepository('.')
  try {
    const job = readJob(world)
    const read = await readTrustedConfiguration(world, job, opening)
    if (read.kind === 'broken') return failed([...job.diagnostics, ...read.diagnostics])
    return await planScene({ world, job, repository: await opening, read })
  } finally {
    const repository = await opening
    if (!isUnreadable(repository)) repository.close()
  }
}

/** What is known before anything is compared. */
interface Scene {
  readonly world: World
  readonly job: Job
  readonly repository: Repository | Unreadable
  readonly read: ReadConfiguration
}

async function planScene(scene: Scene): Promise<Outcome> {
  const { job, repository, read } = scene
  const { configuration } = read.valid
  const publishing = decidePublishing(job.trigger, configuration.publish)
  const asked = planComparison(job.trigger, {
    ...job.request,
    publishing: publishing.kind === 'allowed' ? 'allowed' : 'refused'
  })
  const compared = await compare(asked, { repository, github: scene.world.github }, job.trigger)
  const head = await readHead(repository, compared.head)
  const labelled = await readLabels(job, configuration, scene.world.github)
  const diagnostics = [
    job.diagnostics,
    read.valid.diagnostics,
    checkRequest(job.request, configuration),
    checkListing(job.request.changedFiles, head),
    checkAgainstTree(read.valid, head),
    labelled.diagnostics,
    compared.diagnostics,
    checkPublishing(publishing)
  ].flat()
  if (diagnostics.some(({ severity }) => severity === 'error')) return failed(diagnostics)
  const changes = indexChanges(compared.comparison)
  const plan = await makePlan(scene, { publishing, compared, changes, head, labelled })
  const found = [...diagnostics, ...checkPlannedGraph(scene, plan)]
  if (found.some(({ severity }) => severity === 'error')) return failed(found)
  const indexes = head === undefined ? [changes.paths] : [head.index, changes.paths]
  const warnings = [...found, ...findSlowPatterns(read.valid, indexes)]
  return toOutcome(plan, { configuration, request: job.request, diagnostics: warnings })
}

/** What is wrong with parents, now that the parents of every image are known. */
function checkPlannedGraph({ job, read }: Scene, plan: Plan): Diagnostic[] {
  const parents = new Map(plan.images.map(({ image, parents: its }) => [image.name, its]))
  return [
    ...checkParents(read.valid, parents),
    ...checkPlatforms(read.valid, { platforms: job.request.platforms, parents })
  ]
}

/** The tree of the commit planned for, indexed once for all that looks into it. */
async function readHead(
  repository: Repository | Unreadable,
  commit: string | undefined
): Promise<IndexedTree | undefined> {
  if (isUnreadable(repository) || commit === undefined) return undefined
  const tree = await repository.readTree(commit)
  return isUnreadable(tree) ? undefined : { tree, index: new PathIndex(tree.paths) }
}

/** What was found out for the plan, beside the configuration. */
interface Findings {
  readonly publishing: PublishVerdict
  readonly compared: Compared
  readonly changes: ChangeIndex
  readonly head: IndexedTree | undefined
  readonly labelled: LabelReading
}

async function makePlan(scene: Scene, findings: Findings): Promise<Plan> {
  const { request, trigger } = scene.job
  const { configuration } = scene.read.valid
  const { compared, changes, head, labelled, publishing } = findings
  const { comparison } = compared
  const scope = { repository: scene.repository, head: head?.tree }
  const images = planImages({
    configuration,
    configurationName: scene.read.name,
    head,
    commit: compared.head ?? 'unknown',
    comparison,
    changes,
    bases: await readBases(comparison, scene.read, scope),
    givenFilters: request.changes === undefined ? undefined : new Set(request.changes),
    labels: labelled.labels,
    requested: selectRequested(request, configuration),
    publishing
  })
  return {
    event: trigger.event,
    base: selectBase(comparison),
    head: compared.head ?? null,
    changes: toChangesReport(compared, request),
    publishing,
    images
  }
}

function selectRequested(
  { images }: Request,
  configuration: Configuration
): ReadonlySet<string> | undefined {
  switch (images?.kind) {
    case undefined:
      return undefined
    case 'all':
      return new Set(configuration.images.map(image => image.name))
    case 'named':
      return new Set(images.names)
  }
}

interface Conditions {
  readonly configuration: Configuration
  readonly request: Request
  /** Warnings alone. */
  readonly diagnostics: readonly Diagnostic[]
}

function toOutcome(plan: Plan, { configuration, request, diagnostics }: Conditions): Outcome {
  const made = toOutputs(plan, {
    runners: configuration.runners,
    stages: request.stages,
    platforms: request.platforms
  })
  switch (made.kind) {
    case 'mistakes':
      return failed([...diagnostics, ...made.diagnostics])
    case 'outputs': {
      const warnings = [...diagnostics, ...made.warnings]
      return { kind: 'planned', report: { plan, outputs: made.outputs, warnings } }
    }
  }
}
