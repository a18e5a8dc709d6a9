import {
  isNamed,
  isWithin,
  joinPath,
  type RepositoryPath,
  toRelative
} from '../../paths/repository-path'
import type { SegmentPattern } from '../../patterns/go/segment-pattern'
import type { PathIndex, Range } from '../../tree/path-index'
import type { FolderSelection, PathSet, PathSetOf, Selection } from '../inputs'

/**
 * The paths of a set that an index holds. It alone answers "what does the set read": causes, hashes
 * and the lists for people all come from it.
 */
export function* selectPaths(set: PathSet, index: PathIndex): Iterable<RepositoryPath> {
  if (set.kind === 'globs') {
    const rules = set.patterns.map(pattern => ({ pattern }))
    for (const { path } of index.select(rules)) yield path
    return
  }
  for (const { from, to } of selectRanges(set, index)) yield* index.paths.slice(from, to)
}

/** The same as ranges of positions in the index, which are faster to go through. */
export function selectRanges(set: BuildSet, index: PathIndex): Iterable<Range> {
  switch (set.kind) {
    case 'path':
      return index.single(set.path)
    case 'folder':
      return narrow(listFolder(set.path, index), set.only, index)
    case 'pattern':
      return narrow(listMatched(set, index), set.only, index)
    case 'empty-folders':
      return narrow(listFolder(set.path, index), set.folders.paths, index)
    case 'gone-submodules':
    case 'gone-links':
    case 'git-ignores':
      return []
  }
}

/** Whether an index holds any path of a set. */
export function selectsAny(set: PathSet, index: PathIndex): boolean {
  return selectPaths(set, index)[Symbol.iterator]().next().done !== true
}

/** The files of a build, without those that a person lists by globs. */
export type BuildSet = Exclude<PathSet, { kind: 'globs' }>

/** Whether a path is in a set, existing or not. */
export function isSelected(set: BuildSet, path: RepositoryPath): boolean {
  switch (set.kind) {
    case 'path':
      return set.path === path
    case 'folder':
      return isWithin(path, set.path) && isLeft(set, path)
    case 'pattern': {
      if (!isWithin(path, set.path)) return false
      const names = toRelative(set.path, path).split('/')
      return names.length >= set.segments.length && isMatch(set, names) && isLeft(set, path)
    }
    case 'empty-folders':
      return set.folders.paths.has(path)
    case 'gone-submodules':
    case 'gone-links':
    case 'git-ignores':
      return false
  }
}

/** Narrows a selection to the paths of one name. */
export function selectNamed(name: string, only: Selection): Selection {
  return { key: only.key, name, has: path => isNamed(path, name) && only.has(path) }
}

function isMatch({ segments }: Matching, names: readonly string[]): boolean {
  return segments.every((fits, index) => fits(names[index] ?? ''))
}

function isLeft({ only }: { readonly only?: Selection }, path: RepositoryPath): boolean {
  return only?.has(path) !== false
}

/** What a selection lets through in a folder; one that cannot tell is asked for each path. */
export function openFolder(only: Selection, folder: RepositoryPath): FolderSelection {
  return only.inFolder?.(folder) ?? { kind: 'some', has: path => only.has(path) }
}

/** Equal texts select the same paths of a tree. */
export function describeSet(set: PathSetOf<'folder' | 'pattern'>): string {
  const text = set.kind === 'pattern' ? set.text : ''
  return JSON.stringify([set.kind, set.path, text, set.only?.key ?? ''])
}

function narrow(
  ranges: Iterable<Range>,
  only: Selection | undefined,
  index: PathIndex
): Iterable<Range> {
  if (only === undefined) return ranges
  if (only.name === undefined) return listRuns(ranges, only, index)
  return listSome(ranges, index.named(only.name), position => only.has(index.paths[position] ?? ''))
}

/** Those of these positions that are in a range and fit. */
function* listSome(
  ranges: Iterable<Range>,
  positions: readonly number[],
  fits: (position: number) => boolean
): Iterable<Range> {
  for (const { from, to } of ranges) {
    for (const position of positions) {
      if (from <= position && position < to && fits(position)) {
        yield { from: position, to: position + 1 }
      }
    }
  }
}

/** What a selection leaves of ranges, as the longest ranges that it keeps whole. */
function* listRuns(ranges: Iterable<Range>, only: Selection, index: PathIndex): Iterable<Range> {
  for (const range of ranges) {
    let start = range.from
    for (let position = range.from; position < range.to;) {
      const run = index.runAt(position)
      const opened = openFolder(only, run.folder)
      const { to } = opened.kind === 'some' ? run : index.folder(opened.top)
      const end = Math.min(to, range.to)
      if (opened.kind === 'none') {
        if (start < position) yield { from: start, to: position }
        start = end
      } else if (opened.kind === 'some') {
        for (let at = position; at < end; at += 1) {
          if (opened.has(index.paths[at] ?? '')) continue
          if (start < at) yield { from: start, to: at }
          start = at + 1
        }
      }
      position = end
    }
    if (start < range.to) yield { from: start, to: range.to }
  }
}

/** The folder's own name counts too: it was or became a link or a submodule. */
function* listFolder(path: RepositoryPath, index: PathIndex): Iterable<Range> {
  if (path !== '') yield* index.single(path)
  const range = index.folder(path)
  if (range.from < range.to) yield range
}

/** What patterns match in an index, by folder and text: many images have the same. */
const matches = new WeakMap<PathIndex, Map<string, readonly Range[]>>()

function listMatched(set: PathSetOf<'pattern'>, index: PathIndex): readonly Range[] {
  const key = `${set.path}\0${set.text}`
  const known = matches.get(index) ?? new Map<string, readonly Range[]>()
  matches.set(index, known)
  const ranges = known.get(key) ?? [...listMatches(set, index)]
  known.set(key, ranges)
  return ranges
}

interface Matching {
  readonly path: RepositoryPath
  readonly segments: readonly SegmentPattern[]
}

/** Looks at each name of a folder once, however much is below it. */
function* listMatches({ path, segments }: Matching, index: PathIndex): Iterable<Range> {
  const [first, ...rest] = segments
  if (first === undefined) {
    yield* listFolder(path, index)
    return
  }
  for (const name of index.names(path)) {
    if (first(name)) yield* listMatches({ path: joinPath(path, name), segments: rest }, index)
  }
}
