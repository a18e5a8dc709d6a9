import { parentPath, type RepositoryPath } from '../paths/repository-path'
import type { IndexedTree } from './indexed-tree'
import { compileSegment } from './segment-pattern'
import type { Texts } from './texts'

/** Whether git ignores what a pattern could match, and which files said so. */
export interface IgnoreVerdict {
  /** Every `.gitignore` that was read for it. */
  readonly looked: readonly RepositoryPath[]
  /** The line that ignores it, as `.gitignore:3`; missing: none does. */
  readonly by?: string
}

interface IgnoreScope {
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
  const looked: RepositoryPath[] = []
  let by: string | undefined
  for (const { path, rest } of listIgnoreFiles(segments, scope.tree)) {
    const entry = scope.tree.entry(path)
    const text = entry === undefined ? undefined : scope.texts.read(entry.id)
    looked.push(path)
    for (const rule of parseRules(text ?? '')) {
      if (!meets(rule, rest)) continue
      by = rule.effect === 'ignore' ? `${path}:${rule.line}` : undefined
    }
  }
  return by === undefined ? { looked } : { looked, by }
}

/** From the root down: what is nearer has the last word. */
function listIgnoreFiles(
  segments: readonly string[],
  tree: IndexedTree
): { readonly path: RepositoryPath; readonly rest: readonly string[] }[] {
  return tree.ignoreFiles.flatMap(path => {
    const folder = parentPath(path)
    const names = folder === '' ? [] : folder.split('/')
    const isOnTheWay =
      names.length < segments.length &&
      names.every((name, index) => compileSegment(segments[index] ?? '')(name))
    return isOnTheWay ? [{ path, rest: segments.slice(names.length) }] : []
  })
}

interface Rule {
  readonly line: number
  readonly effect: 'ignore' | 'keep'
  readonly segments: readonly string[]
  /** Bound to the folder of its file; else it fits a name at any depth. */
  readonly bound: boolean
}

function parseRules(text: string): Rule[] {
  return text.split(/\r?\n/).flatMap((line, index): Rule[] => {
    const pattern = line.replace(/(?<!\\)\s+$/, '')
    if (pattern === '' || pattern.startsWith('#')) return []
    const effect = pattern.startsWith('!') ? 'keep' : 'ignore'
    const body = (effect === 'keep' ? pattern.slice(1) : pattern).replace(/\/+$/, '')
    const segments = body.split('/').filter(segment => segment !== '')
    const bound = body.includes('/') && !/^\*\*\/[^/]+$/.test(body)
    return [{ line: index + 1, effect, segments: bound ? segments : segments.slice(-1), bound }]
  })
}

/** A rule that keeps must fit all that the pattern means. */
function meets({ segments, bound, effect }: Rule, pattern: readonly string[]): boolean {
  const fits = effect === 'ignore' ? overlaps : covers
  if (!bound) return pattern.some(each => fits(segments[0] ?? '', each))
  return meetsFromStart(segments, pattern, fits)
}

function meetsFromStart(
  rule: readonly string[],
  pattern: readonly string[],
  fits: (one: string, other: string) => boolean
): boolean {
  const [first, ...rest] = rule
  const [name, ...names] = pattern
  // What is ignored is so with all below it, and what lies below a match may be all of it.
  if (first === undefined || name === undefined) return true
  if (first === '**') {
    return meetsFromStart(rest, pattern, fits) || meetsFromStart(rule, names, fits)
  }
  return fits(first, name) && meetsFromStart(rest, names, fits)
}

function overlaps(one: string, other: string): boolean {
  return covers(one, other) || covers(other, one)
}

function covers(pattern: string, other: string): boolean {
  return compileSegment(pattern)(toShortest(other))
}

/** The shortest name that a segment matches. */
function toShortest(segment: string): string {
  return segment
    .replaceAll(/(?<!\\)\[\^?\\?(.)[^\]]*\]/g, '$1')
    .replaceAll(/(?<!\\)\?/g, 'x')
    .replaceAll(/(?<!\\)\*/g, '')
    .replaceAll(/\\(.)/g, '$1')
}
