import { type Diagnostic } from '../../../diagnostics/diagnostic'
import type { LaterRun, RunPlace } from '../../../ports/github/later-runs'
import type { Runner } from '../../../ports/process/runner'
import type { PublishWorld } from '../../../ports/world'
import { nameOf, type TagState } from './tag-state'

/** What may be done with tags that name something else. */
export type Permission =
  | { readonly kind: 'free' }
  | { readonly kind: 'held'; readonly by: number }
  | { readonly kind: 'unknown'; readonly because: string; readonly lacks: 'permission' | 'server' }

/** Whether this run is the latest that may move tags; asked where a tag would move. */
export async function findPermission(
  states: readonly TagState[],
  world: PublishWorld
): Promise<Permission> {
  return states.some(wouldMove) ? askLaterRuns(world) : { kind: 'free' }
}

export async function askLaterRuns({ runner, laterRuns }: PublishWorld): Promise<Permission> {
  const place = readRunPlace(runner)
  if (place === undefined) return { kind: 'free' }
  return toPermission(await laterRuns.find(place))
}

function toPermission(found: LaterRun): Permission {
  switch (found.kind) {
    case 'later':
      return { kind: 'held', by: found.number }
    case 'none':
      return { kind: 'free' }
    case 'unknown':
      return found
  }
}

/** A tag that exists, and names something else. */
function wouldMove({ outcome, before }: TagState): boolean {
  return outcome === 'left' && before !== undefined
}

/**
 * Which runs count as later: those for the same branch; for a tag or release those for any tag, and
 * only where the run was started again, since tags of several versions come as they like. Undefined
 * where none does: outside of a job, and for what belongs to no branch, as a pull request.
 */
function readRunPlace(runner: Runner): RunPlace | undefined {
  const number = Number(runner.variable('GITHUB_RUN_NUMBER'))
  if (!Number.isInteger(number)) return undefined
  const ref = runner.variable('GITHUB_REF') ?? ''
  if (ref.startsWith('refs/heads/')) {
    return { number, of: { kind: 'branch', branch: ref.slice('refs/heads/'.length) } }
  }
  if (ref.startsWith('refs/tags/') && isAgain(runner)) {
    return { number, of: { kind: 'tags', tag: ref.slice('refs/tags/'.length) } }
  }
  return undefined
}

function isAgain(runner: Runner): boolean {
  return Number(runner.variable('GITHUB_RUN_ATTEMPT') ?? '1') > 1
}

/** The tags as they may move, and what is to be said of those that may not. */
export interface HoldingBack {
  readonly states: readonly TagState[]
  readonly diagnostics: readonly Diagnostic[]
}

/** @param healing the images whose work a later run does anyway */
export function holdBack(
  states: readonly TagState[],
  permission: Permission,
  { healing, runner }: { readonly healing: ReadonlySet<string>; readonly runner: Runner }
): HoldingBack {
  const moving = states.filter(wouldMove)
  if (moving.length === 0) return { states, diagnostics: [] }
  switch (permission.kind) {
    case 'free':
      return { states, diagnostics: [] }
    case 'held':
      return {
        states: states.map(hold),
        diagnostics: moving.map(state => toNewerRun(state, permission.by, healing))
      }
    case 'unknown': {
      // Where nobody can be asked, a first attempt is the latest as far as can be known.
      const goesOn = permission.lacks === 'server' && !isAgain(runner)
      return {
        states: goesOn ? states : states.map(hold),
        diagnostics: [toUnknown(moving, permission, goesOn ? 'warning' : 'error')]
      }
    }
  }
}

function hold(state: TagState): TagState {
  return wouldMove(state) ? { ...state, outcome: 'held' } : state
}

function toNewerRun(state: TagState, number: number, healing: ReadonlySet<string>): Diagnostic {
  const { image } = state.move
  return {
    severity: healing.has(image) ? 'warning' : 'error',
    code: 'newer-run',
    message: `image "${image}": ${nameOf(state)} stays as it is, since run ${number} of this workflow is newer and has succeeded`,
    fix: `start run ${number} again, or a new one, if the tag is to move`
  }
}

function toUnknown(
  moving: readonly TagState[],
  { because, lacks }: Extract<Permission, { kind: 'unknown' }>,
  severity: Diagnostic['severity']
): Diagnostic {
  const [first] = moving
  const others = moving.length - 1
  const names = `${first === undefined ? '' : nameOf(first)}${others > 0 ? ` and ${others} more` : ''}`
  const stays = severity === 'error' ? `${names} stays as it is: whether` : `${names}: whether`
  return {
    severity,
    code: 'newer-runs-unknown',
    message: `${stays} a newer run has succeeded is not known: ${because}`,
    fix:
      lacks === 'permission'
        ? 'give the job `permissions: { actions: read, contents: read, packages: write }`'
        : 'let one job publish at a time (`concurrency: { group: publish }`), and start no old run again'
  }
}
