import { parentPath, type RepositoryPath } from '../paths/repository-path'
import type { IndexedTree } from './indexed-tree'
import type { PathSet } from './inputs'
import { compileSegment, isPattern } from './segment-pattern'
import type { Texts } from './texts'

/** Whether git ignores what a pattern could match, and which files said so. */
export interface IgnoreVerdict {
  /** Every place of a `.gitignore` that has a say, there or not. */
  readonly looked: readonly PathSet[]
  /** The line that ignores it, as `.gitignore:3`; missing: none does. */
  readonly by?: string
}

export interface IgnoreScope {
  readonly tree: IndexedTree
  readonly texts: Texts
}

/**
 * What nobody tracks and git is told to ignore is what builds make. The rules are those of
 * gitignore(5), compared with a pattern instead of a path: two wildcards meet where the shortest
 * name of one fits the other, so `*.log` says nothing of `yarn.lock*`.
 *
 * @param pattern from the repository's root
 */
export function mayBeIgnored(pattern: RepositoryPath, scope: IgnoreScope): IgnoreVerdict {
  const segments = pattern.split('/')
  const files = listIgnoreFiles(segments, scope.tree)
  const rules = files.flatMap(file => readRules(file, scope))
  const looked = segments.map((_, depth) => toPlace(segments.slice(0, depth)))
  // Git does not look into a folder that is ignored: nothing in it is kept.
  for (const end of segments.keys()) {
    const by = findLast(rules, segments.slice(0, end + 1), segments.length)
    if (by?.effect === 'ignore') return { looked, by: by.at }
  }
  return { looked }
}

/** How many folders of a path the rules of a tree can tell apart. */
export function deepestRule(scope: IgnoreScope): number {
  const depths = scope.tree.ignoreFiles.map(path => {
    const depth = path.split('/').length - 1
    const rules = readRules({ path, depth }, scope)
    return depth + Math.max(0, ...rules.map(({ segments }) => segments.length))
  })
  return Math.max(0, ...depths)
}

/** The `.gitignore` of a folder, or of all that a pattern of folders matches. */
function toPlace(folder: readonly string[]): PathSet {
  const first = folder.findIndex(isPattern)
  const names = [...folder, '.gitignore']
  if (first < 0) return { kind: 'path', path: names.join('/') }
  const rest = names.slice(first)
  return {
    kind: 'pattern',
    path: folder.slice(0, first).join('/'),
    segments: rest.map(compileSegment),
    text: rest.join('/')
  }
}

/** The rule that has the last word on a folder of the way, or on its end. */
function findLast(
  rules: readonly Rule[],
  way: readonly string[],
  length: number
): Rule | undefined {
  const isEnd = way.length === length
  return rules.findLast(
    rule => rule.depth < way.length && meets(rule, way.slice(rule.depth), isEnd ? 'end' : 'folder')
  )
}

interface IgnoreFile {
  readonly path: RepositoryPath
  /** How many folders it is in. */
  readonly depth: number
}

/** From the root down: what is nearer has the last word. */
function listIgnoreFiles(segments: readonly string[], tree: IndexedTree): IgnoreFile[] {
  return tree.ignoreFiles.flatMap(path => {
    const folder = parentPath(path)
    const names = folder === '' ? [] : folder.split('/')
    const isOnTheWay =
      names.length < segments.length &&
      names.every((name, index) => compileSegment(segments[index] ?? '')(name))
    return isOnTheWay ? [{ path, depth: names.length }] : []
  })
}

interface Rule {
  /** As `.gitignore:3`. */
  readonly at: string
  readonly depth: number
  readonly effect: 'ignore' | 'keep'
  readonly segments: readonly string[]
  /** Bound to the folder of its file; else it fits a name at any depth. */
  readonly bound: boolean
  /** What it fits: with a slash at its end, folders alone. */
  readonly what: 'folders' | 'all'
}

function readRules({ path, depth }: IgnoreFile, { tree, texts }: IgnoreScope): Rule[] {
  const entry = tree.entry(path)
  const text = entry === undefined ? undefined : texts.read(entry.id)
  return (text ?? '').split(/\r?\n/).flatMap((line, index): Rule[] => {
    const pattern = line.replace(/(?<!\\)\s+$/, '')
    if (pattern === '' || pattern.startsWith('#')) return []
    const effect = pattern.startsWith('!') ? 'keep' : 'ignore'
    const what = pattern.endsWith('/') ? 'folders' : 'all'
    const body = (effect === 'keep' ? pattern.slice(1) : pattern)
      .replace(/\/+$/, '')
      .replaceAll('[!', '[^')
    const segments = body.split('/').filter(segment => segment !== '')
    const bound = body.includes('/') && !/^\*\*\/[^/]+$/.test(body)
    const at = `${path}:${String(index + 1)}`
    return [{ at, depth, effect, segments: bound ? segments : segments.slice(-1), bound, what }]
  })
}

/** A rule that keeps must fit all that the pattern means; one that ignores, some of it. */
function meets(
  { segments, bound, effect, what }: Rule,
  names: readonly string[],
  where: 'folder' | 'end'
): boolean {
  if (effect === 'keep' && what === 'folders' && where === 'end') return false
  const fits = effect === 'ignore' ? overlaps : coversAll
  if (!bound) return fits(segments[0] ?? '', names.at(-1) ?? '')
  // What lies below the end of a pattern is matched with it, and some of it may be ignored.
  return meetsFromStart(segments, names, { fits, below: effect === 'ignore' && where === 'end' })
}

interface Meeting {
  readonly fits: (rule: string, name: string) => boolean
  /** Whether a rule may go on where the names end. */
  readonly below: boolean
}

function meetsFromStart(
  rule: readonly string[],
  names: readonly string[],
  meeting: Meeting
): boolean {
  const [first, ...rest] = rule
  const [name, ...others] = names
  if (first === undefined) return name === undefined
  if (name === undefined) return meeting.below
  if (first === '**') {
    // At the end it means what lies below, and not the folder itself.
    if (rest.length === 0) return true
    return meetsFromStart(rest, names, meeting) || meetsFromStart(rule, others, meeting)
  }
  return meeting.fits(first, name) && meetsFromStart(rest, others, meeting)
}

function overlaps(one: string, other: string): boolean {
  return covers(one, other) || covers(other, one)
}

function covers(pattern: string, other: string): boolean {
  return compileSegment(pattern)(toShortest(other))
}

/** Whether all that one segment matches is matched by another: the shortest name, and a strange one. */
function coversAll(pattern: string, other: string): boolean {
  return covers(pattern, other) && compileSegment(pattern)(toName(other, strange))
}

/** Characters that nobody writes into a pattern: only its wildcards match them. */
const strange = { any: '\u0001\u0002', one: '\u0003' }

/** The shortest name that a segment matches. */
function toShortest(segment: string): string {
  return toName(segment, { any: '', one: 'x' })
}

/** A name that a segment matches, by what stands for its wildcards. */
function toName(segment: string, { any, one }: { readonly any: string; readonly one: string }) {
  return segment
    .replaceAll(/(?<!\\)\[\^?\\?(.)[^\]]*\]/g, '$1')
    .replaceAll(/(?<!\\)\?/g, one)
    .replaceAll(/(?<!\\)\*/g, any)
    .replaceAll(/\\(.)/g, '$1')
}
