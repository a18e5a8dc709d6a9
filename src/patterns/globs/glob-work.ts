import type { RepositoryPath } from '../../paths/repository-path'
import { isOneSequence } from './literal-ends'

/** The number of steps that a match may take: all of them need some tenths of a second. */
const mostSteps = 150_000_000

/**
 * The number of ways in which a match may go on at one place of a pattern, within a name or a path.
 */
type Choice = (text: string) => number

/** The text between two slashes of a pattern; all of it if a group may match a slash. */
interface Part {
  readonly choices: readonly Choice[]
  /** It may begin at each name behind `**`. */
  readonly isAnywhere: boolean
}

/**
 * Whether a match with a path soon ends. Only the texts decide, on every machine alike: an
 * expression that backtracks tries at most the product of its choices.
 */
export function boundWork(
  pattern: string,
  mostWork = mostSteps
): (path: RepositoryPath) => boolean {
  const isByName = matchesNameByName(pattern)
  const parts = isByName ? listParts(pattern) : [toWhole(pattern)]
  const most = mostWork / countBranches(pattern)
  const short = findShort(pattern, parts, most)
  return path =>
    path.length <= short || countSteps(parts, isByName ? path.split('/') : [path]) <= most
}

/** The length up to which a path need not be measured; nearly all paths are shorter. */
function findShort(pattern: string, parts: readonly Part[], most: number): number {
  const isPolynomial = parts.every(({ choices }) => !choices.includes(atWill))
  if (!isPolynomial || /[*+]\(/.test(pattern)) return 0
  const factors = parts.reduce((sum, { choices }) => sum + choices.length + 1, 1)
  return (most / parts.length) ** (1 / factors) - 2
}

/** Every way to reach a part, times what it takes to try the part there. */
function countSteps(parts: readonly Part[], names: readonly string[]): number {
  let ways = 1
  let steps = 0
  for (const { choices, isAnywhere } of parts) {
    const ofName = names.map(name => choices.reduce((product, choice) => product * choice(name), 1))
    const combine = isAnywhere ? sum : max
    steps += ways * combine(ofName.map((some, at) => some * ((names[at] ?? '').length + 1)))
    ways *= combine(ofName)
  }
  return steps
}

/** Classes that surely match no slash; others as `[+-9]` do. */
const plainClass =
  /\[[!^]?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|[\w.])+-?\]|\[\[:(?:alnum|alpha|digit|lower|upper):\]\]/g

/** Whether each part of a pattern matches within one name, and only a `**` alone spans several. */
function matchesNameByName(pattern: string): boolean {
  const text = pattern.replace(plainClass, 'x')
  if (/[\\["]|\.\.|(?<!^|\/)\*\*|\*\*(?!\/|$)/.test(text) || !isOneSequence(text)) return false
  let depth = 0
  for (const [mark] of text.matchAll(/[({/)}]/g)) {
    if (mark === '(' || mark === '{') depth += 1
    else if (mark !== '/') depth -= 1
    else if (depth !== 0) return false
  }
  return depth === 0
}

function listParts(pattern: string): Part[] {
  const parts: Part[] = []
  let isAnywhere = false
  for (const text of pattern.split('/')) {
    if (text !== '**') parts.push({ ...toPart(text), isAnywhere })
    isAnywhere = text === '**'
  }
  return isAnywhere ? [...parts, { choices: [], isAnywhere }] : parts
}

/** If a group is not closed, picomatch takes another for characters, and repeats what is left. */
function toWhole(pattern: string): Part {
  const { choices, isAnywhere } = toPart(pattern)
  const text = pattern.replace(/\\./gs, '')
  const isClosed =
    countOf('(', text) === countOf(')', text) && countOf('{', text) === countOf('}', text)
  return { choices: isClosed ? choices : [...choices, atWill], isAnywhere }
}

function toPart(text: string): Part {
  return { choices: listChoices(text), isAnywhere: false }
}

const inName: Choice = text => max(text.split('/').map(name => name.length)) + 1
const anywhere: Choice = text => text.length + 1
const atEachFolder: Choice = text => countOf('/', text) + 1
/** A group that repeats and can be cut in many ways: each character doubles them. */
const atWill: Choice = text => 2 ** text.length

/** An escape, a group that repeats, stars, a repetition, or another group. */
const token = /\\.|[*+]\((?:(?:\[:\w+:\]|[^()])*\))?|\*+(?!\()|[)\]}]\+(?!\()|!\(|\+/gs

function listChoices(pattern: string): Choice[] {
  // A `+` repeats the part in front of it, as in `[0-9]+`, or within a group.
  const plus = pattern.includes('(') ? [anywhere] : []
  return [...pattern.matchAll(token)].flatMap(({ 0: text, index }): Choice[] => {
    if (text.startsWith('\\')) return []
    if (text === '!(' || text === ']+') return [anywhere]
    if (text === '+') return plus
    if (!text.startsWith('*') || text.includes('(')) return [toRepetition(text)]
    const rest = pattern.slice(index + text.length)
    return text === '*' ? afterStar(rest) : afterStars(rest)
  })
}

/** A text without syntax, and without the last character if that may repeat. */
const literal = /^\\?([^*?+[\]{}()|!@,\\"]+)(?![+?])/s

/** A star goes on wherever the text behind it stands; in front of a `/` or the end, only there. */
function afterStar(rest: string): Choice[] {
  if (rest === '' || rest.startsWith('/')) return []
  const text = literal.exec(rest)?.[1]
  return [text === undefined ? inName : whereverIs(text)]
}

/** `**` goes over slashes too, whatever stands in front of it. */
function afterStars(rest: string): Choice[] {
  if (rest === '') return []
  return [rest.startsWith('/') ? atEachFolder : anywhere]
}

function whereverIs(literal: string): Choice {
  return text => countOf(literal, text) + 1
}

/**
 * One class, or names of which none goes on as another begins, can be cut in one way; a group that
 * ends in a text, as `*.test`, only where that text stands.
 */
function toRepetition(group: string): Choice {
  const body = /^[*+]\(([^?+{}!@\\]+)\)$/s.exec(group)?.[1]
  if (body === undefined) return atWill
  if (body.includes('[')) return /^\[(?:\[:\w+:\]|[^[\]*])+\]$/.test(body) ? anywhere : atWill
  const names = body.split('|')
  if (!body.includes('*')) return canBeCutInOneWay(names) ? anywhere : atWill
  if (!names.every(name => /^\*[^*]+$/.test(name))) return atWill
  return text => 2 ** sum(names.map(name => countOf(name.slice(1), text)))
}

function canBeCutInOneWay(names: readonly string[]): boolean {
  const starts = new Set(names.map(name => name.charAt(0)))
  const goesOn = (name: string, longer: string): boolean =>
    longer.startsWith(name) && (longer === name || starts.has(longer.charAt(name.length)))
  return names.every(
    (name, at) => name !== '' && !names.some((other, place) => place !== at && goesOn(name, other))
  )
}

/**
 * The number of further ways that the alternatives of groups give: of literal ones, as many as
 * begin alike, and once the number that is looked at; of others, all. An optional part is one more.
 */
function countBranches(pattern: string): number {
  let product = 2 ** (pattern.match(/\?\(|[)\]}]\?/g) ?? []).length
  let most = 1
  const rest = pattern.replace(/[({]([^*?+[\]{}()!@\\]*)[)}]/g, (_, body: string) => {
    const names = body.split(/[|,]/)
    most = Math.max(most, names.length)
    product *= max(names.map(name => names.filter(other => name.startsWith(other)).length))
    return ''
  })
  return product * most * countAlternatives(rest)
}

/** The alternatives of all groups together: the product of those of each. */
function countAlternatives(pattern: string): number {
  const open: number[] = []
  let product = 1
  for (const [mark] of pattern.matchAll(/[({|,)}]/g)) {
    if (mark === '(' || mark === '{') open.push(1)
    else if (mark === '|' || mark === ',') open.push((open.pop() ?? 1) + 1)
    else product *= open.pop() ?? 1
  }
  return open.reduce((all, count) => all * count, product)
}

function countOf(part: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1
  return count
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0)
}

function max(counts: readonly number[]): number {
  return counts.reduce((most, count) => Math.max(most, count), 0)
}
