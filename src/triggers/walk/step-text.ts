import type { Node } from '../../configuration/document/node'
import { placeOf } from '../../descriptions/text/nodes'
import {
  fillExpressions,
  type Names
} from '../../descriptions/workflows/expressions/fill-expressions'
import { findFolder, namesOfGithub } from '../../descriptions/workflows/jobs/names'
import type { ParsedText, Step } from '../../descriptions/workflows/workflow-text'
import { toText } from '../expressions/value'
import type { Surroundings, Values } from './scopes'

interface StepPlace {
  readonly file: ParsedText
  /** Whose step it is. */
  readonly job: Node
  readonly node: Node
  readonly siblings: readonly Node[]
}

/** A step as the readers of builds take it: of all values, the texts that are known. */
export function toStepText({ file, job, node, siblings }: StepPlace, around: Surroundings): Step {
  const names = toNames(around)
  return {
    ...{ node, siblings, names },
    at: placeOf(node, file),
    folder: fillExpressions(findFolder(node, job, file), names)
  }
}

function toNames({ start, remote, inputs, env, matrix }: Surroundings): Names {
  return {
    github: new Map([...namesOfGithub(remote), ...listTexts(start.github)]),
    inputs: new Map(listLiterals(inputs)),
    env: new Map(listTexts(env)),
    matrix
  }
}

function listLiterals(values: Values) {
  return [...values].flatMap(([name, value]) =>
    value.kind === 'literal' ? [[name, value.value] as const] : []
  )
}

function listTexts(values: Values): readonly (readonly [string, string])[] {
  return [...values].flatMap(([name, value]) => {
    const text = toText(value)
    return text === undefined ? [] : [[name, text] as const]
  })
}
