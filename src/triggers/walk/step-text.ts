import type { Node } from '../../configuration/document/node'
import { fieldOf, lineOf, textOf } from '../../descriptions/text/nodes'
import {
  fillExpressions,
  type Scope as TextScope
} from '../../descriptions/workflows/expressions/fill-expressions'
import type { Step } from '../../descriptions/workflows/workflow-text'
import { toText } from '../expressions/value'
import type { ParsedText } from '../texts'
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
  const scope = toTextScope(around)
  const written = [
    fieldOf(node, 'working-directory'),
    ...[job, file.root].map(each =>
      fieldOf(fieldOf(fieldOf(each, 'defaults'), 'run'), 'working-directory')
    )
  ]
  const folder = written.flatMap(each => textOf(each) ?? [])[0] ?? ''
  return {
    ...{ node, siblings, scope },
    at: { file: file.path, line: lineOf(file.text, node) },
    folder: fillExpressions(folder, scope)
  }
}

function toTextScope({ start, remote, inputs, env, matrix }: Surroundings): TextScope {
  const github = new Map<string, string>([['workspace', '.'], ...listTexts(start.github)])
  if (remote !== undefined) {
    github.set('repository', `${remote.owner}/${remote.name}`)
    github.set('repository_owner', remote.owner)
    github.set('event.repository.name', remote.name)
  }
  return new Map<string, Node | ReadonlyMap<string, string>>([
    ['github', github],
    ['inputs', new Map(listTexts(inputs))],
    ['env', new Map(listTexts(env))],
    ...(matrix === undefined ? [] : [['matrix', matrix] as const])
  ])
}

function listTexts(values: Values): readonly (readonly [string, string])[] {
  return [...values].flatMap(([name, value]) => {
    const text = toText(value)
    return text === undefined ? [] : [[name, text] as const]
  })
}
