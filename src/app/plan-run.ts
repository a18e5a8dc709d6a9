import { compare, type Compared } from '../compare/compare'
import { planComparison } from '../compare/plan-comparison'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { IndexedTree } from '../inputs/select-inputs'
import { PathIndex } from '../paths/path-index'
import { decidePublishing, type PublishVerdict } from '../plan/decide-publishing'
import type { Plan } from '../plan/plan'
import { toOutputs } from '../report/to-outputs'
import { checkAgainstTree } from './check-plan'
import { checkRequest } from './check-request'
import { failed, type Outcome } from './outcome'
import { planImages } from './plan-images'
import { readBases } from './read-bases'
import { readConfiguration, type ReadConfiguration } from './read-configuration'
import { readJob, type Job } from './read-job'
import { readLabels } from './read-labels'
import { toChangesReport } from './report-changes'
import { isUnreadable, type Repository, type Unreadable, type World } from './world'

/** From the job to the plan and its outputs, or to every mistake that is in the way. */
export async function planRun(world: World): Promise<Outcome> {
  const [job, repository] = await Promise.all([readJob(world), world.openRepository('.')])
  try {
    const read = await readConfiguration(job.request.config, world)
    if (read.kind === 'broken') return failed([...job.diagnostics, ...read.diagnostics])
    return await planCheckout({ world, job, repository, read })
  } finally {
    if (!isUnreadable(repository)) repository.close()
  }
}

interface Scene {
  readonly world: World
  readonly job: Job
  readonly repository: Repository | Unreadable
  readonly read: ReadConfiguration
}

async function planCheckout(scene: Scene): Promise<Outcome> {
  const { job, repository, read } = scene
  const { configuration } = read.valid
  const publishing = decidePublishing(job.trigger, configuration.publish)
  const asked = planComparison(job.trigger, {
    ...job.request,
    publishing: publishing.kind === 'allowed' ? 'allowed' : 'refused'
  })
  const compared = await compare(asked.plan, repository, job.trigger)
  const head = await readHead(repository, compared.head)
  const diagnostics = [
    ...[...job.diagnostics, ...read.valid.diagnostics, ...asked.diagnostics],
    ...[...checkRequest(job.request, configuration), ...checkAgainstTree(read.valid, head)],
    ...[...compared.diagnostics, ...warnOfPublishing(publishing)]
  ]
  if (diagnostics.some(({ severity }) => severity === 'error')) return failed(diagnostics)
  const { plan, warnings } = await makePlan(scene, { publishing, compared, head })
  return finish(plan, scene, [...diagnostics, ...warnings])
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

interface Findings {
  readonly publishing: PublishVerdict
  readonly compared: Compared
  readonly head: IndexedTree | undefined
}

async function makePlan(
  { world, job, repository, read }: Scene,
  { publishing, compared, head }: Findings
): Promise<{ readonly plan: Plan; readonly warnings: readonly Diagnostic[] }> {
  const { request, trigger } = job
  const { configuration } = read.valid
  const { comparison } = compared
  const { labels, diagnostics } = readLabels(trigger, configuration)
  const { runner } = world
  const images = planImages({
    configuration,
    configurationName: read.name,
    head,
    commit: compared.head ?? 'unknown',
    comparison,
    bases: await readBases(comparison, read, { repository, head: head?.tree, runner }),
    givenFilters: request.changes === undefined ? undefined : new Set(request.changes),
    labels,
    requested: selectRequested(request.images, configuration),
    publishing
  })
  const plan: Plan = {
    event: trigger.event,
    base: null,
    head: compared.head ?? null,
    changes: toChangesReport(compared, request.changes),
    images
  }
  return { plan, warnings: diagnostics }
}
