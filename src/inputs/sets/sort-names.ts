import { holds, type Token } from '../../patterns/go/segment-pattern'

/** The indices of the patterns that match a name. */
export type Matched = ReadonlySet<number>

/**
 * Every combination in which the names that a pattern matches are matched by others: each once,
 * exactly. Undefined where there is too much to look at.
 */
export function sortNames(
  asked: readonly Token[],
  others: readonly (readonly Token[])[]
): readonly Matched[] | undefined {
  const met = others.flatMap((tokens, index) => (meet(asked, tokens) ? [{ tokens, index }] : []))
  const all = [{ tokens: asked, index: own }, ...met]
  const start = all.map(({ tokens, index }) => new Walk(tokens, index).start)
  const states = new Map([[toKey(start), start]])
  const found = new Map<string, Matched>()
  // The map grows during the loop.
  for (const state of states.values()) {
    if (state[0]?.isEnd === true) {
      const ends = state.slice(1).filter(({ isEnd }) => isEnd)
      const matched = ends.map(({ walk }) => walk.index)
      found.set(matched.join(), new Set(matched))
    }
    for (const code of new Set(state.flatMap(({ codes }) => codes))) {
      const next = state.flatMap(each => each.step(code) ?? [])
      if (next[0]?.walk.index !== own) continue
      const key = toKey(next)
      if (!states.has(key)) states.set(key, next)
    }
    if (states.size > mostStates) return undefined
  }
  return [...found.values()]
}

/** The index of the pattern that is asked about, which comes first. */
const own = -1

/** How far a pattern has come: each set of positions is one object, and each step is made once. */
class Walk {
  readonly start: Progress
  readonly #known = new Map<string, Progress>()

  constructor(
    readonly tokens: readonly Token[],
    readonly index: number
  ) {
    this.start = this.at([0])
  }

  at(positions: readonly number[]): Progress {
    const settled = settle(this.tokens, positions)
    const key = settled.join()
    const known = this.#known.get(key) ?? new Progress(this, settled, this.#known.size)
    this.#known.set(key, known)
    return known
  }
}

class Progress {
  /** The whole pattern has matched. */
  readonly isEnd: boolean
  /** One character for each kind that the pattern distinguishes here. */
  readonly codes: readonly number[]
  readonly #steps = new Map<number, Progress | undefined>()

  /** @param id of this progress among those of its pattern */
  constructor(
    readonly walk: Walk,
    readonly positions: readonly number[],
    readonly id: number
  ) {
    this.isEnd = positions.includes(walk.tokens.length)
    this.codes = listRepresentatives(positions.flatMap(position => walk.tokens[position] ?? []))
  }

  /** The progress behind a character; undefined if the pattern wants another one. */
  step(code: number): Progress | undefined {
    if (!this.#steps.has(code)) this.#steps.set(code, this.#make(code))
    return this.#steps.get(code)
  }

  #make(code: number): Progress | undefined {
    const next = this.positions.flatMap((position): number[] => {
      const token = this.walk.tokens[position]
      if (token === undefined) return []
      if (token.kind === 'any') return [position]
      return holds(token.set, code) ? [position + 1] : []
    })
    return next.length === 0 ? undefined : this.walk.at(next)
  }
}

/** More than honest patterns need: they have few more states than characters. */
const mostStates = 4_000

/** Whether both match some name. */
function meet(one: readonly Token[], other: readonly Token[]): boolean {
  const seen = new Set<number>()
  const waiting: (readonly [number, number])[] = [[0, 0]]
  const width = other.length + 1
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const [i, j] = pair
    if (i === one.length && j === other.length) return true
    if (seen.has(i * width + j)) continue
    seen.add(i * width + j)
    const [a, b] = [one[i], other[j]]
    if (a?.kind === 'any') waiting.push([i + 1, j])
    if (b?.kind === 'any') waiting.push([i, j + 1])
    if (a === undefined || b === undefined) continue
    if (a.kind === 'one' && b.kind === 'one') {
      if (shareCharacter(a, b)) waiting.push([i + 1, j + 1])
    } else if (a.kind === 'one') waiting.push([i + 1, j])
    else if (b.kind === 'one') waiting.push([i, j + 1])
  }
  return false
}

type One = Extract<Token, { kind: 'one' }>

function shareCharacter(one: One, other: One): boolean {
  const codes = listRepresentatives([one, other])
  return codes.some(code => holds(one.set, code) && holds(other.set, code))
}

/** One character for each kind that the tokens distinguish. */
function listRepresentatives(tokens: readonly Token[]): readonly number[] {
  const ranges = tokens.flatMap(token => (token.kind === 'one' ? token.set.ranges : []))
  // A kind begins at the start of a range, and behind its end.
  const starts = ranges.flatMap(([low, high]) => [low, high + 1])
  return [...new Set([1, slash + 1, ...starts])].filter(
    code => code > 0 && code !== slash && code <= lastCode
  )
}

/** No name holds a slash. */
const slash = 0x2f
const lastCode = 0x10ffff

/** The positions with those behind a run that may be empty. */
function settle(tokens: readonly Token[], positions: readonly number[]): number[] {
  const all = new Set(positions)
  for (const position of all) if (tokens[position]?.kind === 'any') all.add(position + 1)
  return [...all].sort((one, other) => one - other)
}

/** The patterns with how far each has come. */
function toKey(state: readonly Progress[]): string {
  return state.map(({ walk, id }) => `${walk.index}:${id}`).join(';')
}
