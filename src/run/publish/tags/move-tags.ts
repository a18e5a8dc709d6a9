import { type Diagnostic, problem } from '../../../diagnostics/diagnostic'
import type { InterruptionWatch } from '../../../ports/process/interruption'
import type { WriteAnswer } from '../../../ports/registry/manifests'
import type { PublishWorld } from '../../../ports/world'
import { explainAnswer } from '../explain-registry'
import { askLaterRuns } from './hold-back'
import { nameOf, type TagState } from './tag-state'

export interface TagsMoving {
  readonly states: readonly TagState[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Moves tags one by one. At the first that the registry does not take, those that this run moved
 * are put back, unless a later run has succeeded meanwhile; new ones stay. A signal ends it behind
 * the tag that is under way, and puts nothing back.
 */
export async function moveTags(
  states: readonly TagState[],
  watch: InterruptionWatch,
  world: PublishWorld
): Promise<TagsMoving> {
  const done: TagState[] = []
  const warnings: Diagnostic[] = []
  for (const [at, state] of states.entries()) {
    if (state.outcome !== 'left') {
      done.push(state)
      continue
    }
    const rest = states.slice(at)
    if (watch.isWanted()) {
      return stop([...done, ...rest], [...warnings], 'the job was cancelled')
    }
    const { move, after } = state
    const answer = await world.manifests.write(move.repository, move.tag, after)
    const moved =
      answer.kind === 'immutable'
        ? await settleImmutable(state, answer.because, world)
        : toOutcome(state, answer)
    warnings.push(...moved.diagnostics)
    done.push(moved.state)
    if (moved.diagnostics.some(({ severity }) => severity === 'error')) {
      const back = await putBack(done, watch, world)
      return stop([...back, ...rest.slice(1)], warnings, 'the registry did not take all of them')
    }
  }
  return { states: done, diagnostics: warnings }
}

function stop(
  states: readonly TagState[],
  diagnostics: readonly Diagnostic[],
  because: string
): TagsMoving {
  const changed = states.filter(({ outcome }) => outcome === 'moved' || outcome === 'made')
  const wanted = states.filter(({ outcome }) => outcome !== 'same')
  const incomplete = problem('publish-incomplete', {
    message: `${changed.length} of ${wanted.length} tags name the images of this run: ${because}`,
    fix: 'start this job again once that is mended: it goes on where this one ended'
  })
  return { states, diagnostics: [...diagnostics, incomplete] }
}

interface Settled {
  readonly state: TagState
  readonly diagnostics: readonly Diagnostic[]
}

function toOutcome(state: TagState, answer: Exclude<WriteAnswer, { kind: 'immutable' }>): Settled {
  const name = nameOf(state)
  switch (answer.kind) {
    case 'written': {
      const outcome = state.before === undefined ? 'made' : 'moved'
      return { state: { ...state, outcome }, diagnostics: [] }
    }
    case 'forbidden':
      return {
        state: { ...state, outcome: 'refused' },
        diagnostics: [explainAnswer(name, answer)]
      }
    case 'unanswered':
      return {
        state: { ...state, outcome: answer.status === undefined ? 'unknown' : 'refused' },
        diagnostics: [explainAnswer(name, answer)]
      }
  }
}

/** What may not be overwritten is looked at once more: somebody else may have set it as we would. */
async function settleImmutable(
  state: TagState,
  because: string,
  { manifests }: PublishWorld
): Promise<Settled> {
  const { move, after } = state
  const now = await manifests.read(move.repository, move.tag)
  if (now.kind === 'found') {
    const isSame = now.digest === after.digest
    return isSame
      ? { state: { ...state, outcome: 'same' }, diagnostics: [] }
      : toKept(state, now.digest, because)
  }
  const message = `${nameOf(state)}: the registry does not take it: ${because}`
  const fix = 'look whether the registry is read-only, or has a rule against this tag'
  return {
    state: { ...state, outcome: 'refused' },
    diagnostics: [problem('registry-forbids', { message, fix })]
  }
}

/** A fact that stands is as good as the one that would take its place. */
function toKept(state: TagState, now: string, because: string): Settled {
  const { image, kind } = state.move
  const message = `image "${image}": ${nameOf(state)} names ${now} and may not be overwritten: ${because}`
  if (kind === 'asked') {
    const fix = 'take the tag out of `tags`, or let the registry overwrite it'
    return {
      state: { ...state, outcome: 'refused' },
      diagnostics: [{ severity: 'error', code: 'immutable-tag', message, fix }]
    }
  }
  const fix = 'nothing needs to be done: it was built from the same inputs'
  return {
    state: { ...state, outcome: 'kept' },
    diagnostics: [{ severity: 'warning', code: 'immutable-tag', message, fix }]
  }
}

/** The last first. What cannot be put back stays moved, and is told as that. */
async function putBack(
  states: readonly TagState[],
  watch: InterruptionWatch,
  world: PublishWorld
): Promise<readonly TagState[]> {
  const moved = states.filter(({ outcome }) => outcome === 'moved')
  if (moved.length === 0 || watch.isWanted()) return states
  if ((await askLaterRuns(world)).kind !== 'free') return states
  const back = new Set<TagState>()
  for (const state of [...moved].reverse()) {
    if (watch.isWanted() || !(await restore(state, world))) break
    back.add(state)
  }
  return states.map(state => (back.has(state) ? { ...state, outcome: 'put-back' } : state))
}

/** Whether the tag names again what it named before; somebody else may have set it meanwhile. */
async function restore(
  { move, before, after }: TagState,
  { manifests }: PublishWorld
): Promise<boolean> {
  const now = await manifests.read(move.repository, move.tag)
  if (before === undefined || now.kind !== 'found' || now.digest !== after.digest) return false
  return (await manifests.write(move.repository, move.tag, before)).kind === 'written'
}
