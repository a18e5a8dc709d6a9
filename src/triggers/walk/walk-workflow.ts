import type { Node } from '../../configuration/document/node'
import { findCalled } from '../../configuration/reading/workflow-calls'
import type { TextPlace } from '../../descriptions/described-build'
import { fieldOf, fieldsOf, itemsOf, placeOf, textOf, textsOf } from '../../descriptions/text/nodes'
import type {
  ParsedText,
  Remote,
  Step as StepText
} from '../../descriptions/workflows/workflow-text'
import { all, type Condition, isNever } from '../condition'
import { asTexts, type PlanMatrix } from '../expressions/value'
import type { Texts } from '../texts'
import type { Start } from './events'
import { expandLegs } from './expand-jobs'
import { fillMapping, fillNode, readIf } from './fill-text'
import { readPlanOutputs } from './plan-outputs'
import { type Done, type Surroundings, toScope, type Values } from './scopes'
import { readFilterOutputs } from './step-outputs'
import { toStepText } from './step-text'

/** A step that runs, with the words that it is read by. */
export interface ReachedStep {
  readonly job: string
  readonly at: TextPlace
  readonly when: Condition
  readonly step: StepText
  /** The plan that makes the matrix of its job. */
  readonly plan?: PlanMatrix | undefined
}

/** A call that is not followed: `elsewhere`, to another repository; `unfollowed`, to a file here. */
export interface ForeignCall {
  readonly kind: 'elsewhere' | 'unfollowed'
  readonly job: string
  readonly at: TextPlace
  readonly when: Condition
  readonly uses: string
}

/** One event's run of a workflow. */
export interface Run {
  readonly start: Start
  readonly texts: Texts
  readonly remote: Remote | undefined
  readonly steps: ReachedStep[]
  readonly foreign: ForeignCall[]
  readonly budget: CallBudget
}

/** How many calls may still be followed: some that call each other in breadth would never end. */
export interface CallBudget {
  left: number
}

/** A file that runs, by an event or called by another one. */
interface Call {
  readonly file: ParsedText
  readonly inputs: Values
  readonly when: Condition
  /** The keys of the jobs that call it. */
  readonly chain: readonly string[]
  /** Distinguishes the call from all others. */
  readonly id: string
  /** The plan that makes the matrix of the job that calls it. */
  readonly plan?: PlanMatrix | undefined
}

/** GitHub follows no more levels of reusable workflows; actions may be nested as deeply. */
const deepest = 10

/** Walks all jobs of a workflow, and what they call; what is reached is added to the run. */
export function walkWorkflow(call: Call, run: Run): Values {
  const jobs = new Map(fieldsOf(fieldOf(call.file.root, 'jobs')))
  const done = new Map<string, Done>()
  const open = new Set<string>()
  const finish = (key: string): Done | undefined => {
    const known = done.get(key)
    const job = jobs.get(key)
    if (known !== undefined || job === undefined || open.has(key)) return known
    open.add(key)
    const needs = new Map(
      textsOf(fieldOf(job, 'needs')).flatMap(name => {
        const needed = finish(name)
        return needed === undefined ? [] : [[name, needed] as const]
      })
    )
    const result = walkJob({ call, run, key, node: job, needs })
    done.set(key, result)
    return result
  }
  for (const key of jobs.keys()) finish(key)
  const around = startAround(call, run)
  return readOutputs(fieldOf(fieldOf(fieldOf(call.file.root, 'on'), 'workflow_call'), 'outputs'), {
    ...around,
    needs: done
  })
}

/** What everything of a file may name. */
function startAround({ file, inputs, when, id, plan }: Call, { start, remote }: Run): Surroundings {
  const around: Surroundings = {
    at: { file: file.path, line: 1 },
    id: `${id} ${file.path}`,
    ...{ start, remote, inputs, env: new Map(), needs: new Map(), steps: new Map() },
    ...{ matrix: undefined, plan },
    succeeded: when
  }
  return { ...around, env: fillMapping(fieldOf(file.root, 'env'), toScope(around)) }
}

/** The declared outputs of a workflow or an action. */
function readOutputs(node: Node | undefined, around: Surroundings): Values {
  const scope = toScope(around)
  return new Map(
    fieldsOf(node).flatMap(([name, output]) => {
      const value = fieldOf(output, 'value')
      return value === undefined ? [] : [[name, fillNode(value, scope)] as const]
    })
  )
}

interface Job {
  readonly call: Call
  readonly run: Run
  readonly key: string
  readonly node: Node
  readonly needs: ReadonlyMap<string, Done>
}

function walkJob(job: Job): Done {
  const { call, run, key, node, needs } = job
  const at = placeOf(node, call.file)
  const outer = startAround(call, run)
  const succeeded = all([...needs.values()].map(({ when }) => when))
  const around: Surroundings = { ...outer, at, needs, id: `${outer.id}/${key}`, succeeded }
  const when = all([call.when, readIfOf(node, call.file, around)])
  const legs = isNever(when) ? [] : expandLegs(node, toScope(around))
  const outputs = legs.map(({ matrix, plan, when: ofLeg }, index) => {
    const id = legs.length > 1 ? `${around.id}[${String(index)}]` : around.id
    return walkLeg(
      { ...job, when: all([when, ofLeg]) },
      { ...around, id, matrix, plan: plan ?? around.plan }
    )
  })
  const ofLegs = outputs.length === 1 ? outputs[0] : undefined
  return { when, at, id: around.id, by: 'the job', outputs: ofLegs ?? new Map() }
}

/** What is not known of an `if` is so at its own line. */
function readIfOf(node: Node, file: ParsedText, around: Surroundings): Condition {
  const written = fieldOf(node, 'if')
  const at = written === undefined ? around.at : placeOf(written, file)
  return readIf(written, toScope({ ...around, at }))
}

type RunningJob = Job & { readonly when: Condition }

function walkLeg(job: RunningJob, around: Surroundings): Values {
  const { call, run, key, node, when } = job
  const chain = [...call.chain, key]
  const uses = textOf(fieldOf(node, 'uses'))
  if (uses !== undefined) {
    const given = fillMapping(fieldOf(node, 'with'), toScope(around))
    return callWorkflow(uses, { given, when, chain, id: around.id }, { job, around })
  }
  const env = fillMapping(fieldOf(node, 'env'), toScope(around))
  const inside = { ...around, env: new Map([...around.env, ...env]) }
  const steps = walkSteps({ file: call.file, job: node, when, chain, depth: 0, run }, inside)
  const scope = toScope({ ...inside, steps })
  return new Map(
    fieldsOf(fieldOf(node, 'outputs')).map(([name, value]) => [name, fillNode(value, scope)])
  )
}

interface Passing {
  readonly given: Values
  readonly when: Condition
  readonly chain: readonly string[]
  readonly id: string
}

function callWorkflow(
  uses: string,
  { given, when, chain, id }: Passing,
  { job: { run }, around }: { readonly job: RunningJob; readonly around: Surroundings }
): Values {
  const file = findFile(uses, run.texts)
  const job = chain.join('/')
  if (file === undefined) {
    run.foreign.push({ kind: 'elsewhere', job, at: around.at, when, uses })
    return new Map()
  }
  if (chain.length > deepest || !spend(run)) {
    run.foreign.push({ kind: 'unfollowed', job, at: around.at, when, uses })
    return new Map()
  }
  const declared = fieldOf(fieldOf(fieldOf(file.root, 'on'), 'workflow_call'), 'inputs')
  const inputs = withDefaults(declared, given, around)
  return walkWorkflow({ file, inputs, when, chain, id, plan: around.plan }, run)
}

function spend({ budget }: Run): boolean {
  if (budget.left === 0) return false
  budget.left -= 1
  return true
}

function withDefaults(declared: Node | undefined, given: Values, around: Surroundings): Values {
  const scope = toScope(around)
  const defaults = fieldsOf(declared).flatMap(([name, input]) => {
    const value = fieldOf(input, 'default')
    return value === undefined ? [] : [[name, fillNode(value, scope)] as const]
  })
  return new Map([...defaults, ...given])
}

/** A local workflow or action. */
function findFile(uses: string, texts: Texts): ParsedText | undefined {
  if (!uses.startsWith('./')) return undefined
  const path = findCalled({ uses }, each => texts.isThere(each))
  return path === undefined ? undefined : texts.parse(path)
}

interface Steps {
  readonly file: ParsedText
  /** Whose `steps` they are: a job, or the `runs` of an action. */
  readonly job: Node
  readonly when: Condition
  readonly chain: readonly string[]
  /** How many actions call each other. */
  readonly depth: number
  readonly run: Run
}

function walkSteps(steps: Steps, around: Surroundings): ReadonlyMap<string, Done> {
  const done = new Map<string, Done>()
  const siblings = itemsOf(fieldOf(steps.job, 'steps'))
  siblings.forEach((node, index) => {
    const id = textOf(fieldOf(node, 'id')) ?? `#${String(index)}`
    done.set(id, walkStep({ ...steps, node, siblings }, { ...around, steps: done }, id))
  })
  return done
}

type RunningStep = Steps & { readonly node: Node; readonly siblings: readonly Node[] }

function walkStep(step: RunningStep, around: Surroundings, name: string): Done {
  const { file, node, run, chain } = step
  const at = placeOf(node, file)
  const before = { ...around, at, succeeded: all([]) }
  const env = fillMapping(fieldOf(node, 'env'), toScope(before))
  const inside = { ...before, env: new Map([...around.env, ...env]) }
  const scope = toScope(inside)
  const own = readIfOf(node, file, inside)
  const when = all([step.when, own])
  const id = `${around.id}/${name}`
  const uses = textOf(fieldOf(node, 'uses')) ?? ''
  const by = uses === '' ? 'a script' : uses.replace(/@.*$/s, '')
  const found: Done = { when: own, at, id, by, outputs: new Map() }
  if (isNever(when)) return found
  const given = fillMapping(fieldOf(node, 'with'), scope)
  const telling = { file, node, at, given, when: own }
  const outputs =
    readFilterOutputs(uses, telling, run.texts) ?? readPlanOutputs(uses, telling, run.texts)
  if (outputs !== undefined) return { ...found, outputs }
  const action = findFile(uses, run.texts)
  if (action !== undefined) {
    if (step.depth <= deepest && spend(run)) {
      const own = { ...inside, id, inputs: given }
      return { ...found, outputs: walkAction(action, { ...step, when }, own) }
    }
    run.foreign.push({ kind: 'unfollowed', job: chain.join('/'), at, when, uses })
    return found
  }
  run.steps.push({
    job: chain.join('/'),
    at,
    when,
    step: toStepText(step, inside),
    plan: around.plan
  })
  return found
}

function walkAction(
  action: ParsedText,
  { when, chain, run, depth }: Steps,
  around: Surroundings
): Values {
  const runs = fieldOf(action.root, 'runs')
  if (runs === undefined) return new Map()
  const given = withDefaults(fieldOf(action.root, 'inputs'), around.inputs, around)
  const inside = { ...around, inputs: asTexts(given) }
  const steps = { file: action, job: runs, when, chain, depth: depth + 1, run }
  const done = walkSteps(steps, inside)
  return readOutputs(fieldOf(action.root, 'outputs'), { ...inside, steps: done })
}
