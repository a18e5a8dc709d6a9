import { requestChecks } from '../../checks/checks'
import { judge, type RunFacts } from '../../checks/facts'
import { asksBase, doubtListing } from '../../checks/run/check-listing'
import { compare } from '../../comparison/compare'
import { planComparison } from '../../comparison/plan-comparison'
import { isUnreadable } from '../../diagnostics/unreadable'
import { baseCommitOf } from '../../event/trigger'
import type { Tree } from '../../tree/tree'
import { listJudged, readBaseSide } from '../configuration/read-base-side'
import { indexComparison } from './index-comparison'
import { lookForFiles } from './look-for-files'
import type { ReadJob } from './read-job'
import { readLabels } from './read-labels'
import { readOtherHead } from './read-other-head'
import { surveyImages } from './survey-images'
import { judgePublishing } from './trust/judge-publishing'
import { readNewRunners } from './trust/read-new-runners'

/** Everything that a plan and its warnings follow from: nothing of the world is read later. */
export async function gatherFacts(of: ReadJob): Promise<RunFacts> {
  const { world, job, repository, read } = of
  const { request, trigger } = job
  const publishing = await judgePublishing(of)
  const asked = planComparison(trigger, {
    ...request,
    publishing: publishing.kind === 'allowed' ? 'allowed' : 'refused'
  })
  const found = await compare(asked, repository, world.github)
  const tree = {
    ...(await surveyImages(read, repository, found.head, listJudged(read, found.comparison))),
    platforms: request.platforms,
    isInWorkingTree: lookForFiles(world, trigger)
  }
  const labelled = await readLabels(job, read.valid.configuration, world.github)
  const listedBase = asksBase(request, tree.head?.tree) ? await readListedBase(of) : undefined
  const listing = { request, ...tree, ...(listedBase === undefined ? {} : { listedBase }) }
  const unknownNames = judge(requestChecks, listing)
  const compared = doubtListing(found, unknownNames)
  const otherHead = await readOtherHead(trigger, repository)
  const changes = await indexComparison(compared.comparison, repository)
  return {
    ...{ ...tree, ...labelled, event: trigger.event, trigger, request, unknownNames },
    ...{ publishing, compared, changes },
    checkout: isUnreadable(repository) ? 'unreadable' : 'readable',
    commit: compared.head ?? 'unknown',
    bases: await readBaseSide(tree, compared.comparison, {
      ...of,
      caller: job.caller,
      bake: world.bake
    }),
    newRunners: await readNewRunners(of, compared.comparison),
    diagnostics: [...job.diagnostics, ...read.valid.diagnostics],
    ...(otherHead === undefined ? {} : { otherHead }),
    ...(trigger.kind === 'deletion' ? { deletion: trigger.deletion } : {})
  }
}

/** The tree of the commit that the event compares with; a shallow clone may lack it. */
async function readListedBase({ job, repository }: ReadJob): Promise<Tree | undefined> {
  const base = baseCommitOf(job.trigger)
  if (base === undefined || isUnreadable(repository)) return undefined
  const tree = await repository.readTree(base)
  return isUnreadable(tree) ? undefined : tree
}
