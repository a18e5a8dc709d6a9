import type { Configuration } from './configuration'
import type { PublishVerdict } from './decide-publishing'
import type { Evidence } from './evidence'
import type { Parents } from './parents'
import type { LabelVerdict } from './select-labels'

/** Everything that the verdicts depend on. */
export interface Question {
  readonly configuration: Configuration
  readonly parents: Parents
  readonly evidence: Evidence
  readonly labels: LabelVerdict
  /** The names given by the `images` input: they replace all causes. Missing: not requested. */
  readonly requested?: ReadonlySet<string> | undefined
  readonly publishing: PublishVerdict
}
