import { guessEvent } from '../../../event/guess-event'
import { type JsonReader, parseJson, toReader } from '../../../event/json-reader'
import { readTrigger } from '../../../event/parse-event'
import type { Trigger } from '../../../event/trigger'
import type { FileText } from '../../../tree/file-text'
import type { SupposedEvent } from './parse-what-if'

/** What a clone knows of the repository. */
export interface KnownRepository {
  /** As `octo-org/shop`; of a clone without a remote it does not matter. */
  readonly name: string
  /** Missing: nothing here says it. */
  readonly defaultBranch?: string
  /** The commit planned for, or the one that the working tree is on. */
  readonly head: string
  /** The tip of the branch that is merged into, if it is known here. */
  readonly base?: string
}

/** The event of a run on this repository, read as the action reads it. Pure. */
export function supposeEvent(
  event: Exclude<SupposedEvent, { kind: 'payload' }>,
  { branch, labels }: { readonly branch: string; readonly labels: readonly string[] },
  known: KnownRepository
): Trigger {
  const repository = {
    full_name: known.name,
    ...(known.defaultBranch === undefined ? {} : { default_branch: known.defaultBranch })
  }
  const read = (name: string, ref: string, fields: object = {}): Trigger =>
    readTrigger(
      toReader({ repository, sender: { login: author }, ...fields }),
      toVariables({ name, ref, commit: known.head })
    )
  const head = `refs/heads/${branch}`
  switch (event.kind) {
    case 'push':
      return read('push', head, { ref: head, after: known.head })
    case 'tag': {
      const ref = `refs/tags/${event.tag}`
      return read('push', ref, { ref, after: known.head, created: true })
    }
    case 'release': {
      const release = { tag_name: event.tag }
      return read('release', `refs/tags/${event.tag}`, { action: 'published', release })
    }
    case 'schedule':
    case 'workflow_dispatch':
      return read(event.kind, head)
    case 'merge_group': {
      const group = { base_ref: head, head_sha: known.head }
      return read('merge_group', `refs/heads/gh-readonly-queue/${branch}/pr-1`, {
        merge_group: group
      })
    }
    case 'pull_request':
      return read('pull_request', 'refs/pull/1/merge', {
        pull_request: toPullRequest({ branch, labels, repository }, known)
      })
  }
}

interface Supposed {
  readonly branch: string
  readonly labels: readonly string[]
  readonly repository: object
}

/** A pull request of the repository itself. */
function toPullRequest(
  { branch, labels, repository }: Supposed,
  { head, base }: KnownRepository
): object {
  return {
    number: 1,
    base: { ref: branch, repo: repository, ...(base === undefined ? {} : { sha: base }) },
    head: { sha: head, repo: repository },
    user: { login: author },
    labels: labels.map(name => ({ name }))
  }
}

/** Whoever asks, under a name that is nobody's. */
const author = 'you'

interface Variables {
  readonly name: string
  readonly ref: string
  readonly commit: string
}

function toVariables({ name, ref, commit }: Variables) {
  const variables = new Map([
    ['GITHUB_EVENT_NAME', name],
    ['GITHUB_REF', ref],
    ['GITHUB_SHA', commit]
  ])
  return (variable: string): string | undefined => variables.get(variable)
}

/** An event by its payload, or why it cannot be known. */
export type ReadPayload =
  | { readonly kind: 'event'; readonly trigger: Trigger }
  | { readonly kind: 'refused'; readonly because: string; readonly fix: string }

/**
 * The event whose payload a file holds, with the labels that are given beside its own. Pure.
 *
 * @param name of the event; undefined: its fields say it
 */
export function readPayload(
  file: FileText,
  name: string | undefined,
  given: { readonly labels: readonly string[]; readonly known: KnownRepository }
): ReadPayload {
  if (file.kind === 'missing') return refuse('is not there', 'name a file with a payload as JSON')
  if (file.kind === 'unreadable') {
    return refuse(`cannot be read: ${file.because}`, 'name a file with a payload as JSON')
  }
  const value = parseJson(file.text)
  const payload = toReader(value)
  if (!payload.isObject()) {
    const because =
      file.text.trim() === ''
        ? 'is empty'
        : value === undefined
          ? 'is no JSON'
          : 'is no JSON object'
    return refuse(because, 'name a file with the payload of a webhook as JSON')
  }
  const event = name ?? guessEvent(payload)
  if (event === undefined) {
    return refuse('does not look like any event', 'say which it is, as --event-name push')
  }
  const { known } = given
  const variables = { name: event, ref: findRef(event, payload, known), commit: known.head }
  const trigger = readTrigger(toReader(addFields(value, payload, given)), toVariables(variables))
  return { kind: 'event', trigger }
}

function refuse(because: string, fix: string): ReadPayload {
  return { kind: 'refused', because, fix }
}

/** `github.ref` of a run, which the payload has only of some events. */
function findRef(event: string, payload: JsonReader, known: KnownRepository): string {
  const own = payload.field('ref').text()
  const main =
    payload.field('repository').field('default_branch').text() ?? known.defaultBranch ?? ''
  if (event.startsWith('pull_request') && event !== 'pull_request_target') {
    return `refs/pull/${String(payload.field('pull_request').field('number').number() ?? 0)}/merge`
  }
  const tag = payload.field('release').field('tag_name').text()
  if (event === 'release' && tag !== undefined) return `refs/tags/${tag}`
  const group = payload.field('merge_group').field('head_ref').text()
  if (group !== undefined) return group
  if (own !== undefined && event !== 'delete') {
    return own.startsWith('refs/') ? own : `refs/heads/${own}`
  }
  return `refs/heads/${main}`
}

/** The labels of the payload and those that are given, and the default branch where it lacks it. */
function addFields(
  whole: unknown,
  payload: JsonReader,
  { known, labels }: { readonly known: KnownRepository; readonly labels: readonly string[] }
): object {
  const request = payload.field('pull_request')
  const own = request.field('labels').elements()
  const names = [...own.flatMap(each => each.field('name').text() ?? []), ...labels]
  const main = payload.field('repository').field('default_branch').text() ?? known.defaultBranch
  return {
    ...asObject(whole),
    repository: {
      ...asObject(fieldOf(whole, 'repository')),
      ...(main === undefined ? {} : { default_branch: main })
    },
    ...(request.isObject()
      ? {
          pull_request: {
            ...asObject(fieldOf(whole, 'pull_request')),
            labels: names.map(name => ({ name }))
          }
        }
      : {})
  }
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

function fieldOf(value: unknown, name: string): unknown {
  const found: unknown = Object.hasOwn(asObject(value), name)
    ? Reflect.get(asObject(value), name)
    : undefined
  return found
}
