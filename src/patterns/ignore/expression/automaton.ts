import { toRune } from '../../go/go-text'
import { type Assertion, setHolds } from './expression'
import type { Program } from './program'

/**
 * Where a text has led to so far. States are made as texts need them and are
 * shared, so that a rune costs one look-up once its way is known.
 */
export interface State {
  readonly steps: readonly number[]
  readonly before: Before
  readonly next: Map<number, State>
  accepts: boolean | undefined
}

/** What stands before the place that a state is at. */
type Before = 'nothing' | 'word' | 'other'
type After = Exclude<Before, 'nothing'> | 'end'

/** States that are kept before the memory is emptied: a bound on space, not on what matches. */
const mostStates = 2000

/** A compiled expression, run over texts in time linear in their length. */
export class Automaton {
  readonly start: State
  readonly #known = new Map<string, State>()
  #visited = new Uint32Array(0)
  #visit = 0

  readonly #program: Program

  constructor(program: Program) {
    this.#program = program
    this.start = { steps: [program.start], before: 'nothing', next: new Map(), accepts: undefined }
  }

  /** The state after the text between two indices, when the text before led to `from`. */
  run(from: State, text: string, range: { start: number; end: number }): State {
    let state = from
    for (let at = range.start; at < range.end && state.steps.length > 0; at++) {
      const unit = text.charCodeAt(at)
      const code = unit < 0xd800 ? unit : (text.codePointAt(at) ?? unit)
      if (code > 0xffff) at++
      state = state.next.get(code) ?? this.#advance(state, code)
    }
    return state
  }

  /** Whether the expression matches when the text ends here. */
  accepts(state: State): boolean {
    state.accepts ??= this.#reach(state, 'end').some(
      index => this.#program.steps[index]?.kind === 'end'
    )
    return state.accepts
  }

  #advance(state: State, code: number): State {
    const rune = toRune(code)
    const after = isWord(rune) ? 'word' : 'other'
    const steps: number[] = []
    for (const index of this.#reach(state, after)) {
      const step = this.#program.steps[index]
      if (step?.kind === 'rune' && setHolds(step.set, rune)) steps.push(step.next)
    }
    const next = this.#share(
      [...new Set(steps)].sort((a, b) => a - b),
      after
    )
    state.next.set(code, next)
    return next
  }

  #share(steps: readonly number[], before: Before): State {
    const key = `${before} ${steps.join(' ')}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    if (this.#known.size >= mostStates) this.#known.clear()
    const state: State = { steps, before, next: new Map(), accepts: undefined }
    this.#known.set(key, state)
    return state
  }

  /** The steps that take a rune or end the expression, reached without taking one. */
  #reach(state: State, after: After): number[] {
    if (this.#visit === 0) this.#visited = new Uint32Array(this.#program.steps.length)
    this.#visit++
    const reached: number[] = []
    const waiting = [...state.steps]
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (this.#visited[index] === this.#visit) continue
      this.#visited[index] = this.#visit
      const step = this.#program.steps[index]
      if (step?.kind === 'fork') for (const next of step.nexts) waiting.push(next)
      else if (step?.kind !== 'assertion') reached.push(index)
      else if (holds(step.assertion, state.before, after)) waiting.push(step.next)
    }
    return reached
  }
}

function holds(assertion: Assertion, before: Before, after: After): boolean {
  switch (assertion) {
    case 'begin':
      return before === 'nothing'
    case 'end':
      return after === 'end'
    case 'word boundary':
      return (before === 'word') !== (after === 'word')
    case 'no word boundary':
      return (before === 'word') === (after === 'word')
  }
}

function isWord(rune: number): boolean {
  return (
    (rune >= 0x30 && rune <= 0x39) ||
    (rune >= 0x41 && rune <= 0x5a) ||
    rune === 0x5f ||
    (rune >= 0x61 && rune <= 0x7a)
  )
}
