import { isCaller } from '../../configuration/reading/workflow-calls'
import type { RepositoryPath } from '../../paths/repository-path'
import { type Described, joinDescribed } from '../described-build'
import { fieldOf, textOf } from '../text/nodes'
import { readYaml } from '../text/read-text'
import { type BakeStep, readBakeSteps } from './builds/bake-steps'
import { readCommands } from './builds/commands'
import { readBuildStep } from './builds/steps'
import { type WalkedStep, walkSteps } from './jobs/walk-steps'
import type { Remote, Step, WorkflowText } from './workflow-text'

/** Whether GitHub runs such a file: a workflow, or an action of the repository. */
export function isWorkflowFile(path: RepositoryPath): boolean {
  return isCaller(path) && /\.ya?ml$/.test(path)
}

/** The builds of workflows and actions, and what they have bake do. */
export interface DescribedWorkflows extends Described {
  readonly bakes: readonly BakeStep[]
}

/** The builds of workflows and actions, as far as their words and matrices are literal. */
export function readWorkflows(
  files: readonly WorkflowText[],
  remote: Remote | undefined
): DescribedWorkflows {
  const parsed = files.map(file => ({ ...file, ...readYaml(file) }))
  const steps = walkSteps(parsed, remote)
  const described = joinDescribed([
    ...parsed.map(({ unread }) => ({ builds: [], unread })),
    ...steps.map(readWalked)
  ])
  return { ...described, bakes: steps.flatMap(readBakeSteps) }
}

function readWalked({ step, matrix }: WalkedStep): Described {
  const { builds, unread } = readStep(step)
  if (matrix === 'known') return { builds, unread }
  const because = 'an expression makes the matrix'
  return {
    builds,
    unread: unread.map(each => ({ ...each, because: `${each.because}: ${because}` }))
  }
}

/** What a step builds: by an action, or by commands of its script. */
export function readStep(step: Step): Described {
  const uses = textOf(fieldOf(step.node, 'uses')) ?? ''
  if (/^[\w.-]+\/build-push-action(?:@|$)/.test(uses)) return readBuildStep(step)
  const run = textOf(fieldOf(step.node, 'run'))
  return run === undefined ? { builds: [], unread: [] } : readCommands(run, step)
}
