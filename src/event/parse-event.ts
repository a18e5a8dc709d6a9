import { type Diagnostic, problem } from '../diagnostics/diagnostic'
import { type Unreadable, unreadable } from '../diagnostics/unreadable'
import type { FileText } from '../tree/file-text'
import { type JsonReader, readJson, toReader } from './json-reader'
import type {
  Deletion,
  EventContext,
  MergeGroupEvent,
  Origin,
  PullRequestEvent,
  PushEvent,
  Trigger,
  WorkflowRunEvent
} from './trigger'

/** A variable of the job; undefined if it is unset or empty. */
export type ReadVariable = (name: string) => string | undefined

export interface ParsedEvent {
  readonly trigger: Trigger
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The event of the run, read from the job's variables and the text of its payload.
 *
 * A payload that is no JSON object is treated as `{}` and warned of: what it would have said is
 * then missing, and missing never means "nothing changed".
 */
export function parseEvent(variable: ReadVariable, payload: FileText | undefined): ParsedEvent {
  const read = readPayload(payload)
  const event = read.kind === 'payload' ? read.reader : toReader({})
  const name = variable('GITHUB_EVENT_NAME') ?? ''
  return {
    trigger: readTrigger(event, variable),
    diagnostics:
      read.kind === 'payload' || name === ''
        ? []
        : [explainPayload(name, variable('GITHUB_EVENT_PATH'), read)]
  }
}

/** The event of the run, by a payload that is read already. */
export function readTrigger(event: JsonReader, variable: ReadVariable): Trigger {
  return toTrigger(event, toContext(event, variable), variable)
}

function toContext(event: JsonReader, variable: ReadVariable): EventContext {
  return {
    event: variable('GITHUB_EVENT_NAME') ?? '',
    ref: variable('GITHUB_REF') ?? '',
    attempt: Math.max(1, Number.parseInt(variable('GITHUB_RUN_ATTEMPT') ?? '1', 10) || 1),
    ...present('commit', variable('GITHUB_SHA')),
    ...present('defaultBranch', event.field('repository').field('default_branch').text()),
    ...presentList('actors', [
      event.field('sender').field('login').text(),
      variable('GITHUB_ACTOR'),
      variable('GITHUB_TRIGGERING_ACTOR'),
      event.field('workflow_run').field('actor').field('login').text(),
      event.field('workflow_run').field('triggering_actor').field('login').text()
    ])
  }
}

/** Source of the names: "Events that trigger workflows" in GitHub's documentation. */
function toTrigger(event: JsonReader, context: EventContext, variable: ReadVariable): Trigger {
  const name = context.event
  switch (name) {
    case 'push':
      return toPushOrDeletion(event, context)
    case 'pull_request':
      return { ...context, kind: 'pull-request', pullRequest: toPullRequest(event, variable) }
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return {
        ...context,
        kind: 'pull-request-review',
        pullRequest: toPullRequest(event, variable)
      }
    case 'pull_request_target':
      return {
        ...context,
        kind: 'pull-request-target',
        pullRequest: toPullRequest(event, variable)
      }
    case 'merge_group':
      return { ...context, kind: 'merge-group', mergeGroup: toMergeGroup(event) }
    case 'workflow_run':
      return { ...context, kind: 'workflow-run', workflowRun: toWorkflowRun(event) }
    case 'issue_comment':
      return { ...context, kind: 'comment', on: isOnPullRequest(event) ? 'pull-request' : 'issue' }
    case 'delete': {
      const deletion = toDeletedRef(event.field('ref').text(), event.field('ref_type').text())
      return { ...context, kind: 'deletion', deletion }
    }
    case 'release':
      return isDeletedRelease(event)
        ? { ...context, kind: 'deletion', deletion: toDeletedRelease(event) }
        : { ...context, kind: 'other' }
    case 'schedule':
      return { ...context, kind: 'schedule' }
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { ...context, kind: 'dispatch' }
    case '':
      return { ...context, kind: 'unnamed' }
    default:
      return { ...context, kind: name.startsWith('pull_request') ? 'other-pull-request' : 'other' }
  }
}

/** GitHub marks a comment on a pull request by a field of the issue that it also is. */
function isOnPullRequest(event: JsonReader): boolean {
  return event.field('issue').field('pull_request').isObject()
}

/** GITHUB_REF names the default branch after a deletion: only the payload says what is gone. */
function toPushOrDeletion(event: JsonReader, context: EventContext): Trigger {
  const push = toPush(event)
  if (!isDeletingPush(event)) return { ...context, kind: 'push', push }
  const deletion = toDeletedRef(event.field('ref').text())
  return { ...context, kind: 'deletion', deletion, ...present('before', push.before) }
}

function isDeletingPush(event: JsonReader): boolean {
  return event.field('deleted').isTrue() || /^0+$/.test(event.field('after').text() ?? '')
}

/** @param ref whole, as a push has it, or short next to its kind */
function toDeletedRef(ref = '', kind?: string): Deletion {
  const [, folder, rest] = /^refs\/(heads|tags)\/(.*)$/.exec(ref) ?? []
  const name = rest ?? ref
  const isBranch = folder === 'heads' || kind === 'branch'
  const what = isBranch ? 'branch' : folder === 'tags' || kind === 'tag' ? 'tag' : 'ref'
  return name === '' ? { what } : { what, name }
}

function isDeletedRelease(event: JsonReader): boolean {
  return event.field('action').text() === 'deleted'
}

function toDeletedRelease(event: JsonReader): Deletion {
  return { what: 'release', ...present('name', event.field('release').field('tag_name').text()) }
}

function toPush(event: JsonReader): PushEvent {
  const before = event.field('before').text()
  return {
    ...present('before', before),
    created: event.field('created').isTrue() || /^0+$/.test(before ?? ''),
    forced: event.field('forced').isTrue()
  }
}

function toPullRequest(event: JsonReader, variable: ReadVariable): PullRequestEvent {
  const request = event.field('pull_request')
  const labels = request.field('labels').elements()
  return {
    number: request.field('number').number() ?? event.field('number').number() ?? 0,
    ...present('baseRef', request.field('base').field('ref').text() ?? variable('GITHUB_BASE_REF')),
    ...present('baseSha', request.field('base').field('sha').text()),
    ...present('headSha', request.field('head').field('sha').text()),
    origin: toOrigin(event),
    ...present('author', request.field('user').field('login').text()),
    labels: labels.flatMap(label => label.field('name').text() ?? []),
    ...present('changedFiles', request.field('changed_files').number())
  }
}

function toOrigin(event: JsonReader): Origin {
  const request = event.field('pull_request')
  return compareRepositories(
    request.field('head').field('repo'),
    request.field('base').field('repo').field('full_name').text() ?? nameRepository(event)
  )
}

function toWorkflowRun(event: JsonReader): WorkflowRunEvent {
  const run = event.field('workflow_run')
  return {
    origin: compareRepositories(run.field('head_repository'), nameRepository(event)),
    ...present('event', run.field('event').text()),
    ...present('branch', run.field('head_branch').text())
  }
}

function nameRepository(event: JsonReader): string | undefined {
  return event.field('repository').field('full_name').text()
}

/** A deleted fork has no repository any more. */
function compareRepositories(headRepository: JsonReader, base: string | undefined): Origin {
  if (headRepository.isNull()) return 'fork'
  const head = headRepository.field('full_name').text()
  if (head === undefined || base === undefined) return 'unknown'
  return head.toLowerCase() === base.toLowerCase() ? 'same-repository' : 'fork'
}

function toMergeGroup(event: JsonReader): MergeGroupEvent {
  const group = event.field('merge_group')
  return {
    ...present('baseRef', group.field('base_ref').text()),
    ...present('baseSha', group.field('base_sha').text()),
    ...present('headSha', group.field('head_sha').text())
  }
}

type Payload = { readonly kind: 'payload'; readonly reader: JsonReader } | Unreadable

/** @param text undefined if no file is named */
function readPayload(text: FileText | undefined): Payload {
  switch (text?.kind) {
    case undefined:
      return unreadable('is not set')
    case 'missing':
      return unreadable('does not exist')
    case 'unreadable':
      return unreadable(`cannot be read: ${text.because}`)
    case 'text': {
      const reader = readJson(text.text)
      if (reader === undefined) return unreadable('is no JSON')
      return reader.isObject() ? { kind: 'payload', reader } : unreadable('is no JSON object')
    }
  }
}

function explainPayload(
  event: string,
  file: string | undefined,
  { because }: Unreadable
): Diagnostic {
  const subject = file === undefined ? 'GITHUB_EVENT_PATH' : `"${file}"`
  return problem('unreadable-event', {
    message: `the payload of the event "${event}" is treated as empty: ${subject} ${because}`,
    fix: 'let GITHUB_EVENT_PATH name the file that the runner wrote'
  })
}

/** A property that exists only with a value, as exact optional properties require. */
function present<Key extends string, Value>(
  key: Key,
  value: Value | undefined
): Partial<Record<Key, Value>> {
  const properties: Partial<Record<Key, Value>> = {}
  if (value !== undefined) properties[key] = value
  return properties
}

/** The same for a list: the known values, each once. */
function presentList<Key extends string>(
  key: Key,
  values: readonly (string | undefined)[]
): Partial<Record<Key, readonly string[]>> {
  const known = [...new Set(values.flatMap(value => value ?? []))]
  return present(key, known.length === 0 ? undefined : known)
}
