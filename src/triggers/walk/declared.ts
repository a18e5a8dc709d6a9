import type { Node } from '../../configuration/document/node'
import { fieldOf, fieldsOf, placeOf } from '../../descriptions/text/nodes'
import type { ParsedText } from '../../descriptions/workflows/workflow-text'
import type { Condition } from '../condition'
import { fillNode, readIf } from './fill-text'
import { type Surroundings, toScope, type Values } from './scopes'

/** The declared outputs of a workflow or an action. */
export function readOutputs(node: Node | undefined, around: Surroundings): Values {
  const scope = toScope(around)
  return new Map(
    fieldsOf(node).flatMap(([name, output]) => {
      const value = fieldOf(output, 'value')
      return value === undefined ? [] : [[name, fillNode(value, scope)] as const]
    })
  )
}

/** The declared inputs of a workflow or an action, with what is given in place of their defaults. */
export function withDefaults(
  declared: Node | undefined,
  given: Values,
  around: Surroundings
): Values {
  const scope = toScope(around)
  const defaults = fieldsOf(declared).flatMap(([name, input]) => {
    const value = fieldOf(input, 'default')
    return value === undefined ? [] : [[name, fillNode(value, scope)] as const]
  })
  return new Map([...defaults, ...given])
}

/** What is not known of an `if` is so at its own line. */
export function readIfOf(node: Node, file: ParsedText, around: Surroundings): Condition {
  const written = fieldOf(node, 'if')
  const at = written === undefined ? around.at : placeOf(written, file)
  return readIf(written, toScope({ ...around, at }))
}
