import type { PublishVerdict } from '../event/decide-publishing'
import type { LabelVerdict } from '../event/select-labels'
import type { Configuration } from '../images/configuration'
import type { Parents } from '../images/parents'
import type { Evidence } from './causes/evidence'
import type { MemoryQuestion } from './memory'

/** Everything that the verdicts depend on. */
export interface PlanQuestion {
  readonly configuration: Configuration
  readonly parents: Parents
  readonly evidence: Evidence
  readonly labels: LabelVerdict
  /** The names given by the `images` input: they replace all causes. Missing: not requested. */
  readonly requested?: ReadonlySet<string> | undefined
  readonly publishing: PublishVerdict
  /** What registries have; missing: nothing is reused. */
  readonly memory?: MemoryQuestion | undefined
}
