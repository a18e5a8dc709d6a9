import type { RepositoryPath } from './repository-path'

/** How many steps a match may take: far more than what people write needs, and done in no time. */
const mostWork = 3_000_000

interface Measured {
  readonly path: RepositoryPath
  /** The length of its longest name. */
  readonly longest: number
}

/** In how many ways a match may go on at one place of a pattern. */
type Choice = (measured: Measured) => number

/**
 * Whether a match is soon done with a path. Their texts alone say so, on every machine alike: an
 * expression that goes back tries at the most the product of its choices.
 */
export function boundWork(pattern: string): (path: RepositoryPath) => boolean {
  const choices = listChoices(pattern)
  const alternatives = countAlternatives(pattern)
  // Nearly all paths are so short that they need not be measured.
  const short = choices.includes(atWill)
    ? 0
    : (mostWork / alternatives) ** (1 / (choices.length + 1)) - 1
  return path => {
    if (path.length <= short) return true
    const longest = Math.max(...path.split('/').map(name => name.length))
    const work = choices.reduce((work, choice) => work * choice({ path, longest }), longest)
    return work * alternatives <= mostWork
  }
}

const inName: Choice = ({ longest }) => longest + 1
const anywhere: Choice = ({ path }) => path.length + 1
const atEachFolder: Choice = ({ path }) => countOf('/', path) + 1
/** A group that repeats and can be cut in many ways: twice as many with each character. */
const atWill: Choice = ({ path }) => 2 ** path.length

/** An escape, a group that repeats, a span of folders, stars, what repeats, a group that is not. */
const token = /\\.|[*+]\((?:[^()]*\))?|(?<![^/])\*\*\/|\*+(?!\()|[)\]}]\+(?!\()|!\(|\+/gs

function listChoices(pattern: string): Choice[] {
  // A `+` repeats what is in front of it, as in `[0-9]+`, or within a group.
  const plus = pattern.includes('(') ? [anywhere] : []
  return [...pattern.matchAll(token)].flatMap(({ 0: text, index }): Choice[] => {
    if (text.startsWith('\\')) return []
    if (text === '**/') return [atEachFolder]
    if (text === '!(') return [inName]
    if (text === ']+') return [anywhere]
    if (text === '+') return plus
    if (!text.startsWith('*') || text.includes('(')) return [toRepetition(text)]
    return afterStar(pattern.slice(index + text.length, index + text.length + 2))
  })
}

/** A star goes on wherever what follows it stands; in front of a `/` or the end, there alone. */
function afterStar(rest: string): Choice[] {
  if (rest === '' || rest.startsWith('/')) return []
  const literal = /^\\?([^*?+[\]{}()|!@,\\])/s.exec(rest)?.[1]
  return [literal === undefined ? inName : ({ path }) => countOf(literal, path) + 1]
}

/** One class, or names of which none goes on as another begins, can be cut in one way. */
function toRepetition(group: string): Choice {
  const body = /^[*+]\(([^*?+{}!@\\]+)\)$/s.exec(group)?.[1]
  if (body === undefined) return atWill
  if (body.includes('[')) return /^\[[^[\]]*\]$/.test(body) ? anywhere : atWill
  return canBeCutInOneWay(body.split('|')) ? anywhere : atWill
}

function canBeCutInOneWay(names: readonly string[]): boolean {
  const starts = new Set(names.map(name => name.charAt(0)))
  const goesOn = (name: string, longer: string): boolean =>
    longer.startsWith(name) && (longer === name || starts.has(longer.charAt(name.length)))
  return names.every(
    (name, at) => name !== '' && !names.some((other, place) => place !== at && goesOn(name, other))
  )
}

/** Of all groups together: those of each, one times the other. */
function countAlternatives(pattern: string): number {
  const open: number[] = []
  let product = 1
  for (const [mark] of pattern.matchAll(/[({|,)}]/g)) {
    if (mark === '(' || mark === '{') open.push(1)
    else if (mark === '|' || mark === ',') open.push((open.pop() ?? 0) + 1)
    else product *= open.pop() ?? 1
  }
  return open.reduce((all, count) => all * count, product)
}

function countOf(character: string, path: RepositoryPath): number {
  let count = 0
  for (let at = path.indexOf(character); at >= 0; at = path.indexOf(character, at + 1)) count += 1
  return count
}
