import { requestChecks } from '../../checks/checks'
import { judge, type RunFacts } from '../../checks/facts'
import { asksBase } from '../../checks/run/check-listing'
import { doubtListing } from '../../checks/run/doubt-listing'
import { compare } from '../../comparison/compare'
import { planComparison } from '../../comparison/plan-comparison'
import { isUnreadable, type Unreadable } from '../../diagnostics/unreadable'
import type { Repository } from '../../ports/repository'
import type { World } from '../../ports/world'
import type { Tree } from '../../tree/tree'
import { readBaseSide } from '../configuration/read-base-side'
import type { ReadConfiguration } from '../configuration/read-configuration'
import { judgePublishing } from '../publishing/judge-publishing'
import { readNewRunners } from '../publishing/read-new-runners'
import { indexComparison } from './index-comparison'
import { lookForFiles } from './look-for-files'
import type { Job } from './read-job'
import { readLabels } from './read-labels'
import { surveyImages } from './survey-images'

/** A job whose configuration could be read. */
export interface ReadJob {
  readonly world: World
  readonly job: Job
  readonly repository: Repository | Unreadable
  readonly read: ReadConfiguration
}

/** All that a plan and its warnings follow from: the last that is read of the world. */
export async function gatherFacts(of: ReadJob): Promise<RunFacts> {
  const { world, job, repository, read } = of
  const { request, trigger } = job
  const publishing = await judgePublishing(of)
  const asked = planComparison(trigger, {
    ...request,
    publishing: publishing.kind === 'allowed' ? 'allowed' : 'refused'
  })
  const found = await compare(asked, { repository, github: world.github }, trigger)
  const tree = {
    ...(await surveyImages(read, repository, found.head)),
    platforms: request.platforms,
    isInWorkingTree: lookForFiles(world, trigger)
  }
  const labelled = await readLabels(job, read.valid.configuration, world.github)
  const listedBase = asksBase(request, tree.head?.tree) ? await readListedBase(of) : undefined
  const listing = { request, ...tree, ...(listedBase === undefined ? {} : { listedBase }) }
  const compared = doubtListing(found, judge(requestChecks, listing))
  const changes = await indexComparison(compared.comparison, repository)
  return {
    ...{ ...listing, ...labelled, event: trigger.event, trigger, publishing, compared, changes },
    checkout: isUnreadable(repository) ? 'unreadable' : 'readable',
    commit: compared.head ?? 'unknown',
    bases: await readBaseSide(tree, compared.comparison, { ...of, caller: job.caller }),
    newRunners: await readNewRunners(of, compared.comparison),
    diagnostics: [...job.diagnostics, ...read.valid.diagnostics],
    ...(trigger.deletion === undefined ? {} : { deletion: trigger.deletion })
  }
}

/** The tree of the commit that the event compares with; a shallow clone may lack it. */
async function readListedBase({ job, repository }: ReadJob): Promise<Tree | undefined> {
  const { push, pullRequest, mergeGroup } = job.trigger
  const base = push?.before ?? pullRequest?.baseSha ?? mergeGroup?.baseSha
  if (base === undefined || isUnreadable(repository)) return undefined
  const tree = await repository.readTree(base)
  return isUnreadable(tree) ? undefined : tree
}
