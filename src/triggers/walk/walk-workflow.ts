import type { Node } from '../../configuration/document/node'
import { fieldOf, fieldsOf, placeOf, textOf, textsOf } from '../../descriptions/text/nodes'
import type { ParsedText } from '../../descriptions/workflows/workflow-text'
import { all, type Condition, isNever } from '../condition'
import type { PlanMatrix } from '../expressions/value'
import { readIfOf, readOutputs, withDefaults } from './declared'
import { expandLegs } from './expand-jobs'
import { fillMapping, fillNode } from './fill-text'
import { deepest, findFile, type Run, spend } from './run'
import { type Done, type Surroundings, toScope, type Values } from './scopes'
import { walkSteps } from './walk-steps'

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
