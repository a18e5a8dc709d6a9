import { toYamlText } from '../../configuration/document/yaml-text'
import type { ValidConfiguration } from '../../configuration/reading/valid-configuration'
import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { suggestName } from '../../diagnostics/text/suggest'
import { joinPath, lastSegment, parentPath, type RepositoryPath } from '../../paths/repository-path'
import { isNegated } from '../../patterns/globs/glob'
import type { IndexedTree } from '../../tree/indexed-tree'
import type { PathIndex } from '../../tree/path-index'
import type { TreeFacts } from '../facts'

/** One pattern may stand in many images: it is matched, and advised on, once. */
export function findDeadPatterns({
  valid: { patterns },
  head
}: Pick<TreeFacts, 'valid' | 'head'>): Diagnostic[] {
  if (head === undefined) return []
  const dead = [...new Set(patterns.map(({ pattern }) => pattern))].filter(
    pattern => !head.index.matchesAny(pattern)
  )
  const fixes = new Map(dead.map(pattern => [pattern, adviseLiving(pattern, head)]))
  return patterns.flatMap(({ pattern, place }) => {
    const fix = fixes.get(pattern)
    const message = `the pattern "${pattern}" matches no tracked file`
    return fix === undefined ? [] : [problem('dead-pattern', { message, fix, place })]
  })
}

/** What to type in place of a pattern that matches no tracked file. */
export function adviseLiving(written: string, head: IndexedTree): string {
  const negation = isNegated(written) ? '!' : ''
  const pattern = written.slice(negation.length)
  const meant = findMeant(pattern, head)
  if (meant === undefined) return 'correct it, or take it away'
  return `write ${toYamlText(`${negation}${meant}`)}`
}

function findMeant(pattern: string, head: IndexedTree): string | undefined {
  const path = pattern.replace(/^(?:\.\/)+/, '').replaceAll('\\', '/')
  if (path !== pattern && head.index.matchesAny(path)) return path
  const folder = path.replace(/\/\*$/, '')
  if (isFolder(folder, head)) return `${folder}/**`
  return /[*?[\]{}()]/.test(path) ? findNearFolder(path, head) : findNear(path, head)
}

function isFolder(path: RepositoryPath, { index }: IndexedTree): boolean {
  const { from, to } = index.folder(path)
  return path !== '' && from < to
}

/** `web/**` for `wbe/**`: only the first folder differs, and the rest then matches. */
function findNearFolder(pattern: string, { index }: IndexedTree): string | undefined {
  const [, first, rest] = /^([^*?[\]{}()/]+)(\/.*)$/.exec(pattern) ?? []
  if (first === undefined || rest === undefined) return undefined
  const folders = new Set(index.paths.map(path => path.split('/', 1)[0] ?? ''))
  const meant = suggestName(first, folders)
  const near = meant === undefined || meant === first ? undefined : `${meant}${rest}`
  return near !== undefined && index.matchesAny(near) ? near : undefined
}

/** A path of the same name elsewhere, or of nearly the same name there. */
function findNear(path: RepositoryPath, { index }: IndexedTree): RepositoryPath | undefined {
  const [folder, name] = [parentPath(path), lastSegment(path)]
  const beside = index.paths.filter(each => parentPath(each) === folder).map(lastSegment)
  const meant = suggestName(name, beside)
  if (meant !== undefined) return joinPath(folder, meant)
  const elsewhere = index.paths.filter(each => lastSegment(each) === name)
  return elsewhere.length === 1 ? elsewhere[0] : undefined
}

/** Patterns that were stopped while this plan was made: asked last, after all of them were used. */
export function findSlowPatterns(
  { patterns }: ValidConfiguration,
  indexes: readonly PathIndex[]
): Diagnostic[] {
  const slow = new Set(indexes.flatMap(index => [...index.slowPatterns]))
  return patterns
    .filter(({ pattern }) => slow.has(isNegated(pattern) ? pattern.slice(1) : pattern))
    .map(({ pattern, place }) =>
      problem('slow-pattern', {
        message: `the pattern "${pattern}" takes too long to match some names and was stopped: there it ${isNegated(pattern) ? 'takes nothing away' : 'counts as a match'}`,
        fix: adviseQuicker(pattern),
        place
      })
    )
}

/** Advises on what may be tried most often first. */
function adviseQuicker(pattern: string): string {
  if (/[*+]\(|[)\]}]\+/.test(pattern)) {
    return 'write it without a group that repeats, as "+(…)" or "*(…)", or as several patterns'
  }
  return /[({]/.test(pattern)
    ? 'write it as several patterns, one for each alternative, or with fewer stars'
    : 'write it with fewer stars, or name the folders that it is about'
}
