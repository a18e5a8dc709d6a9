import type { PlanFacts } from '../../checks/facts'
import type { Plan } from '../../plan/plan'
import { planImages } from './plan-images'
import { selectBase, toChangesReport } from './report-changes'

/** The plan that follows from what is known. Pure. */
export function makePlan(facts: PlanFacts): Plan {
  const { event, request, compared, publishing, deletion } = facts
  return {
    event,
    base: selectBase(compared.comparison),
    head: compared.head ?? null,
    changes:
      deletion === undefined ? toChangesReport(compared, request) : { kind: 'deletion', deletion },
    publishing,
    images: planImages(facts)
  }
}
