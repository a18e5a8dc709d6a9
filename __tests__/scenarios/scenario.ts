import type { Facts } from '../support/api-server'
import type { TestRepository } from '../support/repository-builder'
import type { CloneKind } from './run-scenario'

/** One run: what starts it, what is checked out, and what must come out. */
export interface Scenario {
  readonly title: string
  readonly event: Event
  /** The branch checked out. */
  readonly branch: string
  readonly clone: CloneKind
  /** The images that must be built. */
  readonly must: readonly string[]
  /** The images that may be built in addition. */
  readonly may?: readonly string[]
  /** Who must have answered, that nobody did, or that nothing was asked. */
  readonly source: 'git' | 'git-fetch' | 'api' | 'changed-files' | 'unknown' | 'event' | 'none'
  /** Part of what was compared, or of the reason. */
  readonly text: string
  readonly inputs?: Readonly<Record<string, string>>
  /** What the API knows; missing: the job has no token, but for one that is given here. */
  readonly api?: (source: TestRepository) => Facts
  readonly token?: 'known' | 'wrong'
  /** Behind the address of the API: `v1` of Gitea and Forgejo, `v3` of an Enterprise Server. */
  readonly apiPath?: '/api/v1' | '/api/v3'
  /** How many requests there may be. */
  readonly requests?: number
  /** How many processes of git there may be. */
  readonly processes?: number
  /** Part of the log. */
  readonly log?: string
  /** Where the clone's remote is; missing: a folder. */
  readonly remote?: Remote
}

/**
 * `gone`: nowhere. `public`, `private`: on a server that lets everybody in, or the token alone.
 * `credentials`: on the private one, with what actions/checkout leaves in the clone.
 */
export type Remote = 'gone' | 'public' | 'private' | 'credentials'

export type Event =
  | {
      readonly kind: 'push'
      readonly before: string
      readonly ref?: string
      readonly how?: 'forced' | 'created'
      /** The ref that the push deleted, while the run is about {@link ref}. */
      readonly deletes?: string
    }
  | {
      readonly kind: 'pull'
      readonly head: string
      readonly event?: 'pull_request_target' | 'pull_request_review' | 'pull_request_review_comment'
      readonly on?: string
      readonly files?: number
      readonly baseSha?: string
      readonly labels?: readonly string[]
      readonly attempt?: number
    }
  | { readonly kind: 'group'; readonly base: string }
  | { readonly kind: 'other'; readonly name: string; readonly payload?: object }

/** The push of a branch that is not the default one, if nothing else is said. */
export function push(
  before: string,
  more: Omit<Extract<Event, { kind: 'push' }>, 'kind' | 'before'> = {}
): Event {
  return { kind: 'push', before, ...more }
}

export const created: Event = push('0'.repeat(40), { how: 'created', ref: 'refs/heads/topic' })

export function pull(
  head: string,
  more: Omit<Extract<Event, { kind: 'pull' }>, 'kind' | 'head'> = {}
): Event {
  return { kind: 'pull', head, ...more }
}

export function other(name: string, payload: object = {}): Event {
  return { kind: 'other', name, payload }
}

export const all = ['api', 'web', 'db']
/** A commit that nobody has. */
export const gone = '1'.repeat(40)

export const clones = [
  'full',
  'depth-1',
  'depth-2',
  'blobless',
  'treeless',
  'sparse',
  'worktree',
  'other-owner'
] as const

/** A scenario whose source follows from how far back the base is, and what the clone holds. */
export type Anywhere = Omit<Scenario, 'clone' | 'source'> & {
  /** `near`: a parent of the head, which a clone of depth 2 holds; `far`: any other commit. */
  readonly source: 'near' | 'far' | 'unknown' | 'event' | 'none'
}

export function across(kinds: readonly CloneKind[], rows: readonly Anywhere[]): Scenario[] {
  return rows.flatMap(row =>
    kinds.map(clone => ({ ...row, clone, source: sourceOf(clone, row.source) }))
  )
}

function sourceOf(clone: CloneKind, source: Anywhere['source']): Scenario['source'] {
  if (source === 'unknown' || source === 'event' || source === 'none') return source
  const holdsAll = ['full', 'blobless', 'worktree', 'other-owner'].includes(clone)
  return holdsAll || (clone === 'depth-2' && source === 'near') ? 'git' : 'git-fetch'
}

/** What the runner says of an event. */
export function describeEvent(
  event: Event,
  { source, head }: { readonly source: TestRepository; readonly head: string }
): { event: string; ref: string; payload: object } {
  const repository = { full_name: 'octo/repo', default_branch: 'main' }
  switch (event.kind) {
    case 'push': {
      const { how, ref = how === 'created' ? 'refs/heads/main' : 'refs/heads/work' } = event
      const before = /^[01]{40}$/.test(event.before) ? event.before : source.id(event.before)
      const flags = { created: how === 'created', deleted: false, forced: how === 'forced' }
      if (event.deletes !== undefined) {
        const gone = { ref: event.deletes, before, after: '0'.repeat(40), deleted: true }
        return { event: 'push', ref, payload: { ...gone, repository } }
      }
      return { event: 'push', ref, payload: { before, after: head, ...flags, repository } }
    }
    case 'pull': {
      const { on = 'main', labels = [] } = event
      const pull_request = {
        number: 5,
        base: { ref: on, sha: source.id(event.baseSha ?? on), repo: repository },
        head: { ref: event.head, sha: source.id(event.head), repo: repository },
        user: { login: 'octocat' },
        labels: labels.map(name => ({ name })),
        changed_files: event.files ?? 1
      }
      const payload = { number: 5, pull_request, repository }
      return { event: event.event ?? 'pull_request', ref: 'refs/pull/5/merge', payload }
    }
    case 'group': {
      const base_sha = source.id(event.base)
      const merge_group = { base_ref: 'refs/heads/main', base_sha, head_sha: head }
      const ref = 'refs/heads/gh-readonly-queue/main/pr-1'
      return { event: 'merge_group', ref, payload: { merge_group, repository } }
    }
    case 'other':
      return {
        event: event.name,
        ref: 'refs/heads/main',
        payload: { ...event.payload, repository }
      }
  }
}
