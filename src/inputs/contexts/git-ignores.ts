import { inFile, type Location } from '../../diagnostics/location'
import { parentPath, type RepositoryPath } from '../../paths/repository-path'
import {
  type GitRule,
  type GitSegment,
  type IgnoreText,
  parseGitRules
} from '../../patterns/gitignore/git-rules'
import { matchTokens, parseSegment, type Token, toTokens } from '../../patterns/go/segment-pattern'
import { type IndexedTree, isFile } from '../../tree/indexed-tree'
import type { PathSetOf } from '../inputs'
import type { Texts } from '../reading/texts'
import { searchIgnored, skipSpans } from './ignore-search'

/**
 * Paths that nobody tracks and git ignores are what builds make. The rules are those of
 * gitignore(5), and patterns are compared with them exactly: a search over all names tells whether
 * two wildcards meet.
 */
export interface MadeQuestion {
  /** The patterns that are asked about, from the repository's root: any of them. */
  readonly patterns: readonly AskedPattern[]
  readonly about: About
  /** The depth of the context's folder: a rule with more names is about a folder in the context. */
  readonly depth: number
}

/** A pattern of paths, from the repository's root. */
export type AskedPattern = readonly GitSegment[]

/**
 * - `any`: whether git ignores anything that the patterns match.
 * - `any-named`: the same, by rules that match the whole path and no folder above it.
 * - `rest`: whether it ignores all that they match and nobody tracks, or something in a folder that
 *   a rule names. Some of it is tracked.
 * - `all`: whether it ignores whatever they match but a name that a rule keeps literally.
 */
export type About = 'any' | 'any-named' | 'rest' | 'all'

/** The line of a `.gitignore` that ignores it; undefined: none does. */
export type IgnoredBy = Location | undefined

export interface IgnoreScope {
  readonly tree: IndexedTree
  readonly texts: Texts
}

/** The answer of a tree, and of one with other `.gitignore` files. */
export interface MadeVerdict {
  readonly by: IgnoredBy
  /** For a comparison: it reads nothing of the tree itself. */
  readonly place: PathSetOf<'git-ignores'>
}

export function askGit(question: MadeQuestion, { tree, texts }: IgnoreScope): MadeVerdict {
  const { patterns } = question
  const isOnTheWay = (path: RepositoryPath): boolean =>
    patterns.some(pattern => mayHold(pattern, parentPath(path)))
  const own = tree.ignoreFiles.filter(isOnTheWay).flatMap((path): KnownText[] => {
    const entry = tree.entry(path)
    // Git follows no link here.
    const text = entry !== undefined && isFile(entry) ? texts.read(entry.id) : undefined
    return entry === undefined || text === undefined ? [] : [{ path, text, id: entry.id }]
  })
  const isMadeWith = (others: ReadonlyMap<RepositoryPath, string | undefined>): boolean => {
    const kept = own.filter(({ path }) => !others.has(path))
    const more = [...others].flatMap(([path, text]) =>
      text === undefined || !isOnTheWay(path) ? [] : [{ path, text }]
    )
    return judge(question, [...kept, ...more].sort(fromTheRoot)) !== undefined
  }
  return {
    by: judgeOnce(question, own, texts),
    place: { kind: 'git-ignores', path: '', isOnTheWay, isMadeWith }
  }
}

type KnownText = IgnoreText & { readonly id: string }

/** Verdicts on the same files, whatever tree they are in: a search takes its time. */
const verdicts = new WeakMap<Texts, Map<string, IgnoredBy>>()

function judgeOnce(question: MadeQuestion, own: readonly KnownText[], texts: Texts): IgnoredBy {
  const known = verdicts.get(texts) ?? new Map<string, IgnoredBy>()
  verdicts.set(texts, known)
  const key = JSON.stringify([question, own.map(({ path, id }) => [path, id])])
  if (!known.has(key)) known.set(key, judge(question, own))
  return known.get(key)
}

/** The file nearest to a path has the last word. */
function fromTheRoot(one: IgnoreText, other: IgnoreText): number {
  return one.path.split('/').length - other.path.split('/').length
}

/** Whether a path is what a pattern matches, or below that. */
export function matchesFront(pattern: AskedPattern, path: RepositoryPath): boolean {
  let positions = skipSpans(pattern, [0])
  if (pattern.length === 0) return true
  for (const name of path.split('/')) {
    const next = positions.flatMap((position): number[] => {
      const segment = pattern[position]
      if (segment?.kind === 'span') return [position]
      return segment !== undefined && matchTokens(segment.tokens, name) ? [position + 1] : []
    })
    positions = skipSpans(pattern, next)
    if (positions.includes(pattern.length)) return true
    if (positions.length === 0) return false
  }
  return false
}

/** Whether what a pattern matches may be below a folder. */
export function mayHold(pattern: AskedPattern, folder: RepositoryPath): boolean {
  const names = folder === '' ? [] : folder.split('/')
  for (const [index, name] of names.entries()) {
    const segment = pattern[index]
    if (segment?.kind === 'span') return true
    if (segment === undefined || !matchTokens(segment.tokens, name)) return false
  }
  return names.length < pattern.length
}

function judge(question: MadeQuestion, files: readonly IgnoreText[]): IgnoredBy {
  const rules = files.flatMap(parseGitRules)
  if (rules.length === 0) return undefined
  for (const pattern of question.patterns) {
    const by = judgePattern(pattern, rules, question)
    if (by !== undefined) return by
  }
  return undefined
}

function judgePattern(
  pattern: AskedPattern,
  rules: readonly GitRule[],
  { about, depth }: MadeQuestion
): IgnoredBy {
  switch (about) {
    case 'any':
      return findAny(pattern, rules, () => true) ?? findBelow(pattern, rules)
    case 'any-named':
      return findAny(pattern, rules.filter(isOfName), () => true)
    case 'rest': {
      // A pattern that takes everything in a folder means no single ignored name in it.
      const takesAll = isEvery(pattern.at(-1))
      const counts = (rule: GitRule): boolean =>
        namesFolder(rule, depth) && !(takesAll && isLiteral(rule.segments.at(-1)))
      return findAll(pattern, rules) ?? findAny(pattern, rules, counts)
    }
    case 'all':
      return findAll(pattern, rules)
  }
}

function findAny(
  pattern: AskedPattern,
  rules: readonly GitRule[],
  counts: (rule: GitRule) => boolean
): IgnoredBy {
  const name = toOptionalName(pattern.at(-1))
  const endsWith = (rule: GitRule): boolean => name === undefined || means(rule, name)
  const answer = searchIgnored(pattern, rules, { want: 'ignored', kinds, counts, endsWith })
  if (answer.kind === 'none') return undefined
  const rule = (answer.kind === 'some' ? answer.rule : undefined) ?? rules[0]
  return rule === undefined ? undefined : inFile(rule.path, rule.line)
}

const kinds = ['file', 'folder'] as const

/** What lies below the end of a pattern is matched with it, and a rule may name a part of it. */
function findBelow(pattern: AskedPattern, rules: readonly GitRule[]): IgnoredBy {
  if (toOptionalName(pattern.at(-1)) !== undefined) return undefined
  const leads = ({ isBound, segments }: GitRule): boolean =>
    isBound && segments.slice(0, pattern.length).every(({ kind }) => kind === 'name')
  const named = rules.filter(rule => rule.effect === 'keep' || leads(rule))
  return findAny([...pattern, anyName, span], named, () => true)
}

const span: GitSegment = { kind: 'span' }
const anyName: GitSegment = { kind: 'name', tokens: [{ kind: 'any' }] }

/** The rule that ignores everything but names that are kept literally, as `!dist/.gitkeep` does. */
function findAll(pattern: AskedPattern, rules: readonly GitRule[]): IgnoredBy {
  const answer = searchIgnored(pattern, rules, {
    want: 'kept',
    kinds: ['file'],
    endsWith: rule => rule.effect === 'ignore' || !isLiteral(rule.segments.at(-1))
  })
  return answer.kind === 'some' ? undefined : findAny(pattern, rules, () => true)
}

function isOfName({ segments, effect }: GitRule): boolean {
  return effect === 'keep' || segments.at(-1)?.kind === 'name'
}

/** Whether a rule is about the content of a folder that it names, below the context's own. */
function namesFolder({ isBound, segments }: GitRule, depth: number): boolean {
  const named = segments.at(-1)?.kind === 'span' ? segments.slice(0, -1) : segments
  return isBound && named.length - 1 > depth && named.slice(0, -1).every(isLiteral)
}

function isEvery(segment: GitSegment | undefined): boolean {
  return segment?.kind === 'name' && segment.tokens.every(({ kind }) => kind === 'any')
}

function isLiteral(segment: GitSegment | undefined): boolean {
  return segment?.kind === 'name' && toLiteral(segment.tokens) !== undefined
}

/** The one name that tokens match. */
function toLiteral(tokens: readonly Token[]): string | undefined {
  const codes = tokens.flatMap(token => {
    if (token.kind === 'any' || token.set.isNegated) return []
    const [range, ...others] = token.set.ranges
    return range !== undefined && others.length === 0 && range[0] === range[1] ? [range[0]] : []
  })
  return codes.length === tokens.length ? String.fromCodePoint(...codes) : undefined
}

/**
 * The name that a trailing star makes optional, as in `yarn.lock*`: the name of a whole file, which
 * a dot or a capital shows. Nobody who writes it means `yarn.lock.log`.
 */
function toOptionalName(segment: GitSegment | undefined): string | undefined {
  if (segment?.kind !== 'name' || segment.tokens.at(-1)?.kind !== 'any') return undefined
  const name = toLiteral(segment.tokens.slice(0, -1))
  return name !== undefined && /^(?:[A-Z].*|.*\.[^.]*)[A-Za-z0-9]$/s.test(name) ? name : undefined
}

/** Whether a rule ignores an optional name, or longer ones that it spells out. */
function means({ segments, effect }: GitRule, name: string): boolean {
  const last = segments.at(-1)
  if (effect === 'keep' || last?.kind !== 'name') return true
  const wild = last.tokens.findIndex(token => toLiteral([token]) === undefined)
  const front = toLiteral(last.tokens.slice(0, wild < 0 ? undefined : wild)) ?? ''
  return matchTokens(last.tokens, name) || front.startsWith(name)
}

/** A path as git's rules are asked about it; its wildcards are read as COPY reads them. */
export function toPattern(path: RepositoryPath): AskedPattern {
  return listNames(path).map(name => ({ kind: 'name', tokens: parseSegment(name) }))
}

/** A path without wildcards. */
export function toLiteralPattern(path: RepositoryPath): AskedPattern {
  return listNames(path).map(name => ({ kind: 'name', tokens: toTokens(name) }))
}

/** The new files of a folder: any name without a leading dot. */
export function toNewFiles(folder: RepositoryPath): AskedPattern {
  const first: Token = { kind: 'one', set: { isNegated: true, ranges: [[dot, dot]] } }
  const name: GitSegment = { kind: 'name', tokens: [first, { kind: 'any' }] }
  return [...toLiteralPattern(folder), name]
}

const dot = 0x2e

/**
 * A pattern as an ignore file reads it: two stars span folders, alone and within a name, where each
 * side of them may be a name of its own.
 */
export function toSpanningPatterns(path: RepositoryPath): readonly AskedPattern[] {
  const segments = listNames(path)
  const within = segments.findIndex(each => /(?<!\\)\*\*/.test(each) && !/^\*\*+$/.test(each))
  if (within < 0) {
    const flat = segments.map((name): GitSegment =>
      /^\*\*+$/.test(name) ? span : { kind: 'name', tokens: parseSegment(name) }
    )
    return [flat.at(-1)?.kind === 'span' ? [...flat, anyName] : flat]
  }
  const flat = segments.map(name => name.replaceAll(/(?<!\\)\*\*+/g, '*'))
  const wide = segments.map(name =>
    /^\*\*+$/.test(name) ? '**' : name.replaceAll(/(?<!\\)\*\*+/g, '*/**/*')
  )
  return [toPattern(flat.join('/')), ...toSpanningPatterns(wide.join('/'))]
}

function listNames(path: RepositoryPath): readonly string[] {
  return path === '' ? [] : path.split('/')
}
