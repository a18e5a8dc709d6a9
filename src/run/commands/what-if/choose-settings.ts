import { readUses, type Use } from '../../../descriptions/workflows/read-uses'
import type { WorkflowText } from '../../../descriptions/workflows/workflow-text'
import { isUnreadable } from '../../../diagnostics/unreadable'
import type { Workplace } from '../../../ports/process/terminal'
import { IndexedTree } from '../../../tree/indexed-tree'
import {
  listSettings,
  type Overrides,
  type PlanSettings,
  toSettings
} from '../../workflows/plan-settings'
import { readWorkflowTexts } from '../../workflows/read-workflow-texts'

/** How a plan is made, and the workflows that were read for it. */
export interface ChosenSettings extends PlanSettings {
  /** Every step that uses image-matrix. */
  readonly all: readonly Use[]
  readonly texts: readonly WorkflowText[]
}

/**
 * How the repository's own workflow plans, as far as it says so; options take the place of what it
 * says. Workflows that plan in several ways say nothing.
 */
export async function chooseSettings(
  place: Workplace,
  tree: string | undefined,
  overrides: Overrides
): Promise<ChosenSettings> {
  const read = tree === undefined ? undefined : await place.repository.readTree(tree)
  const texts =
    read === undefined || isUnreadable(read)
      ? []
      : await readWorkflowTexts(new IndexedTree(read), place.repository)
  const uses = readUses(texts)
  const { settings } = listSettings(uses, overrides)
  const [first, second] = settings
  const said = first !== undefined && second === undefined ? first : toSettings(overrides)
  return { ...said, all: uses, texts }
}
