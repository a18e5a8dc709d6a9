import { judge } from '../../../checks/facts'
import { findUnread, findUnrunTests, type UnrunTests } from '../../../checks/workflows/check-unread'
import { runJobs } from '../../../checks/workflows/run-jobs'
import { workflowChecks } from '../../../checks/workflows/workflow-checks'
import type {
  PossibleRun,
  SimulatedRun,
  WorkflowFacts
} from '../../../checks/workflows/workflow-facts'
import type { Use } from '../../../descriptions/workflows/read-uses'
import type { Workflow } from '../../../descriptions/workflows/workflow'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import type { DiagnosticCode } from '../../../diagnostics/problems'
import { listSome } from '../../../diagnostics/text/lists'
import type { Note } from '../../../report/check/check-report'
import { outputNames } from '../../../report/matrix/outputs'
import { judgeGates } from './judge-gates'
import { judgePublishing } from './judge-publishing'
import type { JudgedSettings, KnownSettings } from './judge-settings'

/** What there is to say of the workflows that use the action. */
export interface JudgedWorkflows {
  readonly diagnostics: readonly Diagnostic[]
  readonly notes: readonly Note[]
}

/** What the workflows that use the action cannot do. */
export function judgeWorkflows(
  uses: readonly Use[],
  judged: readonly JudgedSettings[]
): JudgedWorkflows {
  const workflows = [...new Set(uses.map(({ workflow }) => workflow))]
  const all = workflows.map(workflow =>
    toFacts(
      workflow,
      uses.filter(each => each.workflow === workflow),
      judged
    )
  )
  const found = all.flatMap(judgeWorkflow)
  // A gate says it, too, and of each workflow.
  const isTold = found.some(({ code }) => code === 'job-missing')
  return {
    diagnostics: isTold ? found : [...found, ...findUnread(all)],
    notes: isTold ? [] : findUnrunTests(all).map(toNote)
  }
}

/** One image says it for itself, all of them at the top. */
function toNote({ images, place }: UnrunTests): Note {
  const names = images.map(each => `"${each}"`)
  const have = images.length === 1 ? 'the image has' : 'these images have'
  return {
    kind: 'untested',
    message: `no job of any workflow runs tests, and ${have} some, as every image that says nothing of them: ${listSome(names, 3)}`,
    fix: 'in the configuration, where there are none: tests: false',
    place
  }
}

function judgeWorkflow(facts: WorkflowFacts): readonly Diagnostic[] {
  const found = judge(workflowChecks, facts)
  // The gate refuses what follows from these, too.
  const isExplained = found.some(({ code }) => behindGate.includes(code))
  const refused = [...found, ...judgePublishing(facts)]
  return isExplained ? refused : [...refused, ...judgeGates(facts)]
}

/** What makes a gate refuse a run; a warning of a right does not. */
const behindGate: readonly DiagnosticCode[] = [
  ...(['undeclared-output', 'unknown-output', 'empty-matrix', 'unusable-matrix'] as const),
  ...(['missing-stage-job', 'ungated-job'] as const)
]

function toFacts(
  workflow: Workflow,
  uses: readonly Use[],
  judged: readonly JudgedSettings[]
): WorkflowFacts {
  const plans = uses.filter(({ action }) => action === 'plan')
  const [plan, ...others] = plans
  // Of several plans in one workflow nobody can tell which of them makes what together.
  const known = plan === undefined || others.length > 0 ? undefined : findKnown(plan, judged)
  const facts: WorkflowFacts = {
    ...{ workflow, uses, plans, outputNames, platforms: 'together', runs: [] },
    writtenTests: new Set()
  }
  if (known === undefined || plan === undefined) return facts
  return {
    ...facts,
    configuration: known.read.valid.configuration,
    platforms: known.facts.platforms === 'split' ? 'split' : 'together',
    writtenTests: findWrittenTests(known.read.valid),
    stages: known.stages,
    runs: listRuns(plan, known)
  }
}

/** Images with a variant or a key for tests. */
function findWrittenTests({
  configuration,
  imagePlaces
}: KnownSettings['read']['valid']): ReadonlySet<string> {
  const tested = configuration.images.filter(
    ({ name, dev, tests }) =>
      tests !== undefined && (dev !== undefined || imagePlaces.get(name)?.tests === 'written')
  )
  return new Set(tested.map(({ name }) => name))
}

function findKnown(plan: Use, judged: readonly JudgedSettings[]): KnownSettings | undefined {
  return judged.find(({ settings }) => settings.uses.includes(plan))?.known
}

function listRuns(plan: Use, known: KnownSettings): readonly SimulatedRun[] {
  if (plan.workflow.kind === 'action') return []
  return known.runs
    .filter(run => mayHappen(run, plan, known))
    .map(run => ({ ...run, jobs: runJobs(plan.workflow, plan, run.outputs) }))
}

/** The events that compare two commits; a workflow that is called may be called on any of them. */
const comparing = ['pull_request', 'pull_request_target', 'merge_group', 'push', 'workflow_call']

/** Whether an event of the workflow can lead to such a run. */
function mayHappen(run: PossibleRun, { workflow, step }: Use, { read }: KnownSettings): boolean {
  const { triggers } = workflow
  const { events } = read.valid.configuration.publish
  const isCalled = triggers.includes('workflow_call')
  const isNarrow = run.size === 'everything' || triggers.some(each => comparing.includes(each))
  const isAsked = run.size !== 'everything' && step.given.get('images')?.kind === 'known'
  const fits =
    run.publishing === 'allowed'
      ? triggers.some(each => events.includes(each))
      : triggers.some(each => !events.includes(each))
  return isNarrow && !isAsked && (isCalled || fits)
}
