import type { Compared } from '../../comparison/compare'
import type { Unreadable } from '../../diagnostics/unreadable'
import type { PublishVerdict } from '../../event/decide-publishing'
import type { LabelVerdict } from '../../event/select-labels'
import type { Deletion } from '../../event/trigger'
import type { Configuration } from '../../images/configuration'
import { type ChangeIndex, listDifferences } from '../../inputs/questions/change-index'
import type { Plan } from '../../plan/plan'
import type { Repository } from '../../ports/world'
import type { Request } from '../../request/request'
import type { Caller } from '../configuration/judge-callers'
import { readBaseNames } from '../configuration/read-base-names'
import { readBases } from '../configuration/read-bases'
import type { ReadConfiguration } from '../configuration/read-configuration'
import { selectBase, toChangesReport } from '../facts/report-changes'
import type { Survey } from '../facts/survey-images'
import { planImages } from './plan-images'

/** What was found out for a plan. */
export interface PlanFacts {
  readonly event: string
  readonly request: Pick<Request, 'images' | 'changes'>
  readonly repository: Repository | Unreadable
  readonly read: ReadConfiguration
  /** Who said where the configuration is. */
  readonly caller: Caller
  readonly publishing: PublishVerdict
  readonly compared: Compared
  /** The comparison, indexed once. */
  readonly changes: ChangeIndex
  readonly survey: Survey
  /** The commit planned for, or what stands for it: no two runs on different commits share it. */
  readonly commit: string
  readonly labels: LabelVerdict
  /** What the event took away: then no image is planned, whatever asks for it. */
  readonly deletion?: Deletion
}

/** The verdicts on all images; reads the configuration of the base side. */
export async function makePlan(facts: PlanFacts): Promise<Plan> {
  const { event, request, read, compared, survey, publishing, deletion } = facts
  const { configuration } = read.valid
  const { comparison } = compared
  const differences = listDifferences(comparison)
  const { caller, repository } = facts
  const scope = { caller, repository, head: survey.head?.tree }
  const bases = await readBaseNames(differences, await readBases(comparison, read, scope), {
    ...{ ...scope, ...configuration },
    inputs: survey.inputs
  })
  const images = planImages({
    configuration,
    ...survey,
    ...{ comparison, publishing },
    commit: facts.commit,
    changes: facts.changes,
    bases,
    givenFilters: request.changes === undefined ? undefined : new Set(request.changes),
    labels: facts.labels,
    requested: deletion === undefined ? selectRequested(request, configuration) : new Set()
  })
  return {
    event,
    base: selectBase(comparison),
    head: compared.head ?? null,
    changes:
      deletion === undefined ? toChangesReport(compared, request) : { kind: 'deletion', deletion },
    publishing,
    images
  }
}

function selectRequested(
  { images }: Pick<Request, 'images'>,
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
