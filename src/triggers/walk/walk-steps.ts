import type { Node } from '../../configuration/document/node'
import { fieldOf, itemsOf, placeOf, textOf } from '../../descriptions/text/nodes'
import type { ParsedText } from '../../descriptions/workflows/workflow-text'
import { all, type Condition, isNever } from '../condition'
import { asTexts } from '../expressions/value'
import { readIfOf, readOutputs, withDefaults } from './declared'
import { fillMapping } from './fill-text'
import { readPlanOutputs } from './plan-outputs'
import { deepest, findFile, type Run, spend } from './run'
import { type Done, type Surroundings, toScope, type Values } from './scopes'
import { readFilterOutputs } from './step-outputs'
import { toStepText } from './step-text'

/** The steps of a job or an action. */
export interface Steps {
  readonly file: ParsedText
  /** Whose `steps` they are: a job, or the `runs` of an action. */
  readonly job: Node
  readonly when: Condition
  readonly chain: readonly string[]
  /** How many actions call each other. */
  readonly depth: number
  readonly run: Run
}

/** Walks steps, and the actions that they use, in their order. */
export function walkSteps(steps: Steps, around: Surroundings): ReadonlyMap<string, Done> {
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
