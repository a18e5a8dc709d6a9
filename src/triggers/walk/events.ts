import type { Node } from '../../configuration/document/node'
import { fieldOf, fieldsOf, textsOf } from '../../descriptions/text/nodes'
import type { ParsedText } from '../../descriptions/workflows/workflow-text'
import { selectsRef } from '../../patterns/github/filter-pattern'
import { all, always, type Condition, never } from '../condition'
import { literal, type Value } from '../expressions/value'
import { readPathFilter } from '../filters/github-filter'
import type { WorkflowEvent } from '../trigger'

/** An event that starts a workflow, and for which files. */
export interface Start {
  readonly event: WorkflowEvent
  readonly when: Condition
  /** What expressions know of it, by name behind `github`. */
  readonly github: ReadonlyMap<string, Value>
  /** The beginnings of names that are empty at this event. */
  readonly absent: readonly string[]
}

/** The branch that changes come to; missing: not known. */
export interface Ground {
  readonly branch?: string
}

const ofPullRequest = ['pull_request', 'pull_request_target']

/** The events of a workflow. A push counts for the branch that changes come to. */
export function listStarts(file: ParsedText, ground: Ground): readonly Start[] {
  const on = fieldOf(file.root, 'on')
  return listEvents(on).flatMap(([name, node]) => {
    if (name === 'push') return startByPush(node, file, ground)
    if (ofPullRequest.includes(name)) return [startByPullRequest(name, node, file, ground)]
    if (name === 'merge_group') return [{ ...startByMergeGroup(name), when: always }]
    return name === 'workflow_call' ? [] : [startOtherwise(name)]
  })
}

/** The events under `on`, with what is said of each. */
export function listEvents(on: Node | undefined): readonly (readonly [string, Node | undefined])[] {
  if (on?.kind === 'mapping') return fieldsOf(on)
  return textsOf(on).map(name => [name, undefined])
}

function startByPush(node: Node | undefined, file: ParsedText, ground: Ground): readonly Start[] {
  const hasTags = fieldOf(node, 'tags') !== undefined || fieldOf(node, 'tags-ignore') !== undefined
  const hasBranches =
    fieldOf(node, 'branches') !== undefined || fieldOf(node, 'branches-ignore') !== undefined
  const when = all([judgeBranch(node, ground), readPathFilter(node, 'push', file)])
  const event: WorkflowEvent = { name: 'push', kind: 'change' }
  const { branch } = ground
  const refs: readonly (readonly [string, Value])[] =
    branch === undefined
      ? []
      : [
          ['ref', literal(`refs/heads/${branch}`)],
          ['ref_name', literal(branch)],
          ['event.ref', literal(`refs/heads/${branch}`)]
        ]
  const known = { base_ref: '', head_ref: '', ref_type: 'branch' }
  const github = new Map([...toGithub('push', known), ...refs])
  const pushed: Start = { event, when, github, absent: withoutPull }
  // With `tags` alone, no branch starts it.
  const branches = hasTags && !hasBranches ? [] : [pushed]
  return hasTags ? [...branches, startOtherwise('push of a tag')] : branches
}

const manual = ['event.inputs', 'event.workflow_dispatch', 'event.client_payload', 'event.schedule']
const withoutPull = [...manual, 'event.pull_request', 'event.release', 'event.workflow_run']
const withoutPush = [...manual, 'event.before', 'event.head_commit', 'event.release']

function toGithub(event: string, texts: Readonly<Record<string, string>>): Map<string, Value> {
  const entries = Object.entries({ event_name: event, ...texts })
  return new Map(entries.map(([name, text]) => [name, literal(text)]))
}

/** A request that is ready, from the repository itself or not: that is not known. */
function startByPullRequest(
  name: string,
  node: Node | undefined,
  file: ParsedText,
  ground: Ground
): Start {
  const types = textsOf(fieldOf(node, 'types'))
  const isChange =
    types.length === 0 || types.some(each => ['opened', 'synchronize', 'closed'].includes(each))
  const isAtEnd = types.length > 0 && types.every(each => each === 'closed')
  const when = all([
    isChange ? always : never,
    judgeBranch(node, ground),
    readPathFilter(node, name, file)
  ])
  const { branch } = ground
  const base =
    branch === undefined ? {} : { base_ref: branch, 'event.pull_request.base.ref': branch }
  const github = toGithub(name, {
    ref_type: 'branch',
    ...(name === 'pull_request' ? { ref: 'refs/pull/1/merge', ref_name: '1/merge' } : {}),
    ...(isAtEnd ? { 'event.action': 'closed' } : {}),
    ...base
  })
  github.set('event.pull_request.draft', literal(false))
  github.set('event.pull_request.merged', literal(isAtEnd))
  return { event: { name, kind: 'change' }, when, github, absent: withoutPush }
}

function startByMergeGroup(name: string): Omit<Start, 'when'> {
  const github = toGithub(name, { ref_type: 'branch', 'event.action': 'checks_requested' })
  return { event: { name, kind: 'change' }, github, absent: [...withoutPull, ...withoutPush] }
}

function startOtherwise(name: string): Start {
  const event: WorkflowEvent = { name, kind: 'other' }
  const github = toGithub(name === 'push of a tag' ? 'push' : name, {})
  return { event, when: always, github, absent: [] }
}

/** `branches` and `branches-ignore`; a branch that is not known is taken for the one that is meant. */
function judgeBranch(node: Node | undefined, { branch }: Ground): Condition {
  if (branch === undefined) return always
  const wanted = fieldOf(node, 'branches')
  if (wanted !== undefined) return selectsRef(textsOf(wanted), branch) ? always : never
  const ignored = fieldOf(node, 'branches-ignore')
  return ignored !== undefined && selectsRef(textsOf(ignored), branch) ? never : always
}
