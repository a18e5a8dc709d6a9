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
  const patterns = [asked, ...met.map(({ tokens }) => tokens)]
  const characters = listRepresentatives(patterns)
  const start = patterns.map(tokens => settle(tokens, [0]))
  const states = new Map([[toKey(start), start]])
  const found = new Map<string, Matched>()
  // The map grows during the loop.
  for (const state of states.values()) {
    const [own = []] = state
    if (own.includes(asked.length)) {
      const matched = met.filter(
        ({ tokens }, at) => state[at + 1]?.includes(tokens.length) === true
      )
      const indices = matched.map(({ index }) => index)
      found.set(indices.join(), new Set(indices))
    }
    for (const code of characters) {
      const next = patterns.map((tokens, at) => step(tokens, state[at] ?? [], code))
      if (next[0]?.length === 0) continue
      const key = toKey(next)
      if (!states.has(key)) states.set(key, next)
    }
    if (states.size > mostStates) return undefined
  }
  return [...found.values()]
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
  const codes = listRepresentatives([[one, other]])
  return codes.some(code => holds(one.set, code) && holds(other.set, code))
}

/** One character for each kind that the patterns distinguish. */
function listRepresentatives(patterns: readonly (readonly Token[])[]): readonly number[] {
  const ranges = patterns.flat().flatMap(token => (token.kind === 'one' ? token.set.ranges : []))
  // A kind begins at the start of a range, and behind its end.
  const starts = ranges.flatMap(([low, high]) => [low, high + 1])
  return [...new Set([1, slash + 1, ...starts])].filter(
    code => code > 0 && code !== slash && code <= lastCode
  )
}

/** No name holds a slash. */
const slash = 0x2f
const lastCode = 0x10ffff

function step(tokens: readonly Token[], positions: readonly number[], code: number): number[] {
  const next = positions.flatMap((position): number[] => {
    const token = tokens[position]
    if (token === undefined) return []
    if (token.kind === 'any') return [position]
    return holds(token.set, code) ? [position + 1] : []
  })
  return settle(tokens, next)
}

/** The positions with those behind a run that may be empty. */
function settle(tokens: readonly Token[], positions: readonly number[]): number[] {
  const all = new Set(positions)
  for (const position of all) if (tokens[position]?.kind === 'any') all.add(position + 1)
  return [...all].sort((one, other) => one - other)
}

function toKey(state: readonly (readonly number[])[]): string {
  return state.map(positions => positions.join()).join(';')
}
