import type { Entry, MappingNode, Node } from '../../configuration/document/node'
import { parseDocument } from '../../configuration/document/parse-document'
import { createPlaces } from '../../configuration/mistakes/finding'
import type { Place } from '../../diagnostics/diagnostic'
import { fieldOf, fieldsOf, itemsOf, textOf, textsOf } from '../text/nodes'
import { listExpressions, listReads } from './expressions/expression-texts'
import { fillExpressions, isKnown, type Names, unknownPart } from './expressions/fill-expressions'
import type { Given, Job, JobOutput, JobStep, Permissions, Workflow, Written } from './workflow'
import type { WorkflowText } from './workflow-text'

/** In UTF-16 units. GitHub runs no workflow of such a length, and a parser would be slow. */
const longestText = 1 << 20

type ToPlace = (node: Pick<Node, 'range'>) => Place

/** A workflow or a composite action; undefined for any other text, and for what is no YAML. */
export function readWorkflow({ path, text: written }: WorkflowText): Workflow | undefined {
  if (written.length > longestText) return undefined
  const { root, text } = parseDocument(written)
  const find = createPlaces({ kind: 'file', path }, text)
  const toPlace: ToPlace = ({ range }) => find(range)
  const runs = fieldOf(root, 'runs')
  if (runs?.kind === 'mapping' && runs.entries.has('steps')) {
    const job = readJob('', { key: runs.range, value: runs }, { root, toPlace })
    return { kind: 'action', path, triggers: [], jobs: new Map([['', job]]) }
  }
  const jobs = fieldOf(root, 'jobs')
  if (jobs?.kind !== 'mapping') return undefined
  const read = [...jobs.entries].map(
    ([id, entry]) => [id, readJob(id, entry, { root, toPlace })] as const
  )
  return { kind: 'workflow', path, triggers: listTriggers(root), jobs: new Map(read) }
}

function listTriggers(root: Node | undefined): readonly string[] {
  const on = fieldOf(root, 'on')
  return on?.kind === 'mapping' ? [...on.entries.keys()] : textsOf(on)
}

interface Surroundings {
  readonly root: Node | undefined
  readonly toPlace: ToPlace
}

function readJob(id: string, { key, value }: Entry, { root, toPlace }: Surroundings): Job {
  const expressions = listExpressions(value, toPlace)
  const condition = readWritten(fieldOf(value, 'if'), toPlace)
  const matrix = readWritten(fieldOf(fieldOf(value, 'strategy'), 'matrix'), toPlace)
  const calls = textOf(fieldOf(value, 'uses'))
  const own = fieldOf(value, 'permissions')
  const steps = itemsOf(fieldOf(value, 'steps'))
  const env = isOverwritten(steps)
    ? noEnv
    : readEnv(fieldOf(value, 'env'), readEnv(fieldOf(root, 'env'), noEnv))
  const isOptional = (textOf(fieldOf(value, 'continue-on-error')) ?? 'false') !== 'false'
  return {
    ...{ id, at: toPlace({ range: key }) },
    needs: itemsOf(fieldOf(value, 'needs')).flatMap(item => readWritten(item, toPlace) ?? []),
    ...(condition === undefined ? {} : { condition }),
    ...(matrix === undefined ? {} : { matrix }),
    permissions: readPermissions(own ?? fieldOf(root, 'permissions'), toPlace),
    outputs: new Map(readOutputs(fieldOf(value, 'outputs'), toPlace)),
    steps: steps.flatMap(step => (step.kind === 'mapping' ? [readStep(step, env, toPlace)] : [])),
    ...{ expressions, reads: listReads(expressions) },
    ...(calls === undefined ? {} : { calls }),
    failure: isOptional ? 'optional' : 'counts'
  }
}

function readWritten(node: Node | undefined, toPlace: ToPlace): Written | undefined {
  const text = textOf(node)
  return node === undefined || text === undefined ? undefined : { text, at: toPlace(node) }
}

function readPermissions(node: Node | undefined, toPlace: ToPlace): Permissions {
  const word = textOf(node)
  if (word === 'read-all' || word === 'write-all') {
    return { kind: 'all', access: word === 'read-all' ? 'read' : 'write' }
  }
  if (node?.kind !== 'mapping') return { kind: 'unsaid' }
  const access = fieldsOf(node).map(([name, value]) => [name, textOf(value) ?? ''] as const)
  return { kind: 'listed', access: new Map(access), at: toPlace(node) }
}

const stepOutput = /^\s*\$\{\{\s*steps\.([\w-]+)\.outputs\.([\w-]+)\s*\}\}\s*$/

function readOutputs(
  node: Node | undefined,
  toPlace: ToPlace
): readonly (readonly [string, JobOutput])[] {
  return fieldsOf(node).flatMap(([name, value]): (readonly [string, JobOutput])[] => {
    const written = readWritten(value, toPlace)
    if (written === undefined) return []
    const [, step, output] = stepOutput.exec(written.text) ?? []
    if (step === undefined || output === undefined) return [[name, written]]
    return [[name, { ...written, from: { step, output } }]]
  })
}

type Env = ReadonlyMap<string, string>

const noEnv: Env = new Map()

/** A script that writes to the environment may say anything else of a name. */
function isOverwritten(steps: readonly Node[]): boolean {
  return steps.some(step => (textOf(fieldOf(step, 'run')) ?? '').includes('GITHUB_ENV'))
}

/** The names of an `env`, as far as they are literal or made of names above it. */
function readEnv(node: Node | undefined, above: Env): Env {
  const env = new Map(above)
  for (const [name, value] of fieldsOf(node)) {
    const text = fillExpressions(textOf(value) ?? unknownPart, { env: above })
    if (isKnown(text)) env.set(name, text)
    else env.delete(name)
  }
  return env
}

function readStep(node: MappingNode, above: Env, toPlace: ToPlace): JobStep {
  const names = { env: readEnv(fieldOf(node, 'env'), above) }
  const uses = readWritten(fieldOf(node, 'uses'), toPlace)
  const [id, run] = [textOf(fieldOf(node, 'id')), textOf(fieldOf(node, 'run'))]
  const condition = readWritten(fieldOf(node, 'if'), toPlace)
  const given = fieldsOf(fieldOf(node, 'with')).flatMap(([name, value]) => {
    const written = readWritten(value, toPlace)
    return written === undefined ? [] : [[name, toGiven(written, names)] as const]
  })
  return {
    at: uses?.at ?? toPlace(node),
    ...(id === undefined ? {} : { id }),
    ...(uses === undefined ? {} : { uses }),
    ...(run === undefined ? {} : { run }),
    ...(condition === undefined ? {} : { condition }),
    given: new Map(given)
  }
}

function toGiven(written: Written, names: Names): Given {
  const text = fillExpressions(written.text, names)
  if (isKnown(text)) return { ...written, text, kind: 'known' }
  return { ...written, kind: 'unknown' }
}
