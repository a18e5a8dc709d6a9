import { formatPlace } from '../../descriptions/described-build'
import { fieldOf, textOf } from '../../descriptions/text/nodes'
import { findAction, isChecking } from '../../descriptions/workflows/used-action'
import { joinPath } from '../../paths/repository-path'
import { literal, type PlanMatrix, toText, type Value } from '../expressions/value'
import type { Texts } from '../texts'
import type { FilterStep } from './step-outputs'

const because = 'a plan of image-matrix decides'

/** Matrices of images that are built for production; those of tests tell nothing of them. */
const matrices = [
  ['build_matrix', 'build'],
  ['stages', 'build'],
  ['publish_matrix', 'publish']
] as const

/** The outputs of a step that plans with image-matrix; undefined: it is none. */
export function readPlanOutputs(
  uses: string,
  { at, given, when }: FilterStep,
  texts: Texts
): ReadonlyMap<string, Value> | undefined {
  if (findAction(uses, folder => readName(folder, texts)) !== 'plan') return undefined
  if (isChecking(toText(given.get('mode') ?? literal('')))) return undefined
  const configuration = toText(given.get('config') ?? literal(''))
  const outputs = new Map<string, Value>()
  for (const verb of ['build', 'publish'] as const) {
    const part = { verb, of: 'any' } as const
    const isAny = { kind: 'planned', part, doubt: { at, because } } as const
    outputs.set(`do_${verb}`, { kind: 'flag', when: isAny, given: when })
  }
  for (const [name, verb] of matrices) {
    const plan: PlanMatrix = { verb, configuration }
    outputs.set(name, { kind: 'unknown', key: `${formatPlace(at)} ${name}`, at, because, plan })
  }
  return outputs
}

/** The name of an action that the repository itself holds. */
function readName(folder: string, texts: Texts): string | undefined {
  const path = ['action.yml', 'action.yaml']
    .map(name => joinPath(folder, name))
    .find(each => texts.isThere(each))
  return path === undefined ? undefined : textOf(fieldOf(texts.parse(path)?.root, 'name'))
}
