import { formatLocation } from '../../diagnostics/location'
import type { Source } from '../../dockerfile/reading'
import {
  isWithin,
  joinPath,
  listAncestors,
  type RepositoryPath,
  toRelative
} from '../../paths/repository-path'
import { compileSegment, cutAtSpan, isPattern } from '../../patterns/go/segment-pattern'
import { parsePatterns } from '../../patterns/ignore/pattern'
import { IgnoreWalk } from '../../patterns/ignore/walk'
import { relate } from '../../plan/causes/reader'
import { submoduleMode } from '../../tree/indexed-tree'
import type { PathSetOf, Selection, SourceReader } from '../inputs'
import { selectPaths, selectsAny } from '../sets/select-paths'
import { ContextContent } from './context-content'
import type { ContextFolder, ContextScope } from './context-scope'
import type { Followed } from './follow-path'
import { narrowBy, toExclusion } from './ignoring'

/** Finds what the sources of a Dockerfile read of one context, as BuildKit would. */
export class ContextReader {
  readonly #content: ContextContent
  #transferred: { readonly only: Selection | undefined } | undefined

  constructor(
    readonly context: ContextFolder,
    readonly scope: ContextScope
  ) {
    this.#content = new ContextContent(context, scope)
  }

  read(source: Source, reader: SourceReader): void {
    switch (source.kind) {
      case 'path':
        this.#content.checkSent(this.#readPath(source, reader), reader)
        return
      case 'prefix':
        if (this.#readPath(source, reader).kind !== 'folder') return
        this.#content.made.checkMeant(source.meant ?? [], reader)
        return
      case 'wildcard':
        this.#readPattern(source, reader)
        return
      case 'parents-pattern':
        this.#readParents(source, reader)
    }
  }

  /** A file, or a folder with all below it, behind whatever links. */
  #readPath({ path, excludes, within }: PathRead, reader: SourceReader): Followed {
    const followed = this.#content.follow(path, reader)
    if (followed.kind === 'submodule') {
      this.#content.addSubmodule(followed.path, reader)
      return followed
    }
    const toRest = (each: RepositoryPath): string => toRelative(followed.path, each)
    const exclusion = this.#exclude({ excludes, from: followed.path, toRest }, reader)
    const only = narrowBy(this.context.sent, within, exclusion)
    this.#content.addContent({ kind: 'folder', path: followed.path, ...only }, reader)
    this.#content.checkArrival(followed, reader)
    if (followed.kind === 'folder') this.#content.made.checkFolder(followed.path, reader)
    return followed
  }

  /** Reads what only all sources together tell. */
  finish(): void {
    this.#content.made.finish()
  }

  /** Whether what is read would be sent otherwise if the client were asked for other paths. */
  isSentOtherwise(transfers: readonly string[] | undefined): boolean {
    const describe = (paths: readonly string[] | undefined): string =>
      paths === undefined ? '' : this.#content.describeTransferred(paths)
    return (
      this.#transferred !== undefined && describe(transfers) !== describe(this.context.transfers)
    )
  }

  /** A match that is a link is followed; links on the way to it are not. */
  #readPattern({ path, excludes }: Source, reader: SourceReader): void {
    const segments = path.split('/')
    const first = segments.findIndex(isPattern)
    const folder = this.#content.follow(segments.slice(0, first).join('/'), reader)
    if (folder.kind === 'submodule') {
      this.#content.addSubmodule(folder.path, reader)
      return
    }
    this.#content.addFolder(folder.path, reader)
    const rest = segments.slice(first)
    const toRest = (each: RepositoryPath): string =>
      toRelative(folder.path, each).split('/').slice(rest.length).join('/')
    const exclusion = this.#exclude({ excludes, from: 'what matches', toRest }, reader)
    const set: PathSetOf<'pattern'> & { readonly text: string } = {
      kind: 'pattern',
      path: folder.path,
      segments: rest.map(compileSegment),
      text: rest.join('/'),
      ...narrowBy(this.context.sent, this.#findSent(path, reader), exclusion)
    }
    this.#content.made.checkGit(path, reader)
    if (!selectsAny(set, this.scope.tree.index)) {
      this.#content.addUnmatched(set, reader)
      return
    }
    this.#content.addContent(set, reader)
    this.#content.made.checkMatched(set, reader)
    for (const link of this.#listMatchedLinks(set)) {
      const within = this.#findTransferred(reader)
      this.#readPath({ path: toRelative(this.context.root, link), excludes, within }, reader)
    }
  }

  #listMatchedLinks(set: PathSetOf<'pattern'>): readonly RepositoryPath[] {
    const { links } = this.scope.tree
    if (links.length === 0) return []
    const matched = new Set(selectPaths(set, this.scope.tree.index))
    const depth = set.segments.length
    return links.filter(
      link => matched.has(link) && toRelative(set.path, link).split('/').length === depth
    )
  }

  /** Links are followed up to the pivot, also those that a wildcard in it matches. */
  #readParents({ path, excludes, pivot: spelled = '' }: Source, reader: SourceReader): void {
    const pivot = isWithin(path, spelled) ? spelled : ''
    const names = pivot.split('/')
    const at = names.findIndex(isPattern)
    const fixed = at < 0 ? pivot : names.slice(0, at).join('/')
    const start = this.#content.follow(fixed, reader)
    if (start.kind === 'submodule') {
      this.#content.addSubmodule(start.path, reader)
      return
    }
    this.#content.addFolder(start.path, reader)
    this.#content.checkArrival(start, reader)
    const wild = at < 0 ? [] : names.slice(at)
    const rest = toRelative(fixed, path)
    this.#readBelow({ start: start.path, rest, skipped: wild.length, excludes, path }, reader)
    if (wild.length === 0) return
    const below = { rest: toRelative(pivot, path), skipped: 0, excludes, path }
    for (const link of this.#content.findLinks(start.path, wild, reader)) {
      const behind = this.#content.follow(toRelative(this.context.root, link), reader)
      this.#content.addFolder(behind.path, reader)
      if (behind.kind === 'folder') this.#readBelow({ start: behind.path, ...below }, reader)
      else this.#content.checkArrival(behind, reader)
    }
  }

  /** No link behind the pivot is followed: a link that is taken is copied as a link. */
  #readBelow({ start, rest, skipped, excludes, path }: Below, reader: SourceReader): void {
    const toRest = (each: RepositoryPath): string =>
      toRelative(start, each).split('/').slice(skipped).join('/')
    const exclusion = this.#exclude({ excludes, from: `${start} ${skipped}`, toRest }, reader)
    const segments = rest.split('/')
    const first = segments.findIndex(isPattern)
    if (first < 0) {
      this.#readPlain(joinPath(start, rest).replace(/\/$/, ''), exclusion, reader)
      return
    }
    const folder = joinPath(start, segments.slice(0, first).join('/')).replace(/\/$/, '')
    const { scope } = this
    scope.found.addAncestors(joinPath(folder, 'x'), relate(reader, 'above'))
    const sent = this.#findSent(path, reader)
    const only = narrowBy(this.context.sent, sent, toMatch(start, rest), exclusion)
    const set: PathSetOf<'folder'> = { kind: 'folder', path: folder, ...only }
    const named = { ...set, text: segments.slice(first).join('/') }
    this.#content.made.checkGit(path, reader)
    if (!selectsAny(set, scope.tree.index)) {
      this.#content.addUnmatched(named, reader)
      return
    }
    this.#content.addContent(set, reader, 'around')
    this.#content.made.checkMatched(named, reader)
  }

  /** A path of `COPY --parents` without a wildcard: BuildKit wants it to be there. */
  #readPlain(path: RepositoryPath, exclusion: Selection | undefined, reader: SourceReader): void {
    const { found, tree } = this.scope
    const above = [path, ...listAncestors(path)]
    const submodule = above.find(each => tree.entry(each)?.mode === submoduleMode)
    found.addAncestors(path, relate(reader, 'above'))
    if (submodule !== undefined) {
      this.#content.addSubmodule(submodule, reader)
      return
    }
    const only = narrowBy(this.context.sent, exclusion)
    this.#content.addContent({ kind: 'folder', path, ...only }, reader)
    if (tree.hasFolder(path)) this.#content.made.checkFolder(path, reader)
    if (tree.entry(path) !== undefined || tree.hasFolder(path)) return
    this.#content.checkArrival({ path, kind: 'missing', links: [], leads: [] }, reader)
  }

  #exclude({ excludes, ...rest }: Excluded, { at }: SourceReader): Selection | undefined {
    if (excludes.length === 0) return undefined
    const exclusion = toExclusion(excludes, rest)
    if (exclusion === undefined) {
      const said = 'a pattern of --exclude is malformed, so all that it may leave out counts'
      this.scope.found.widen({ because: `${formatLocation(at)}: ${said}`, extent: 'everything' })
    }
    return exclusion
  }

  /** Some patterns match what is never sent; undefined where all their matches are never sent. */
  #findSent(path: string, reader: SourceReader): Selection | undefined {
    return path.endsWith('/*/**') ? this.#findTransferred(reader) : undefined
  }

  /** What the client sends; undefined: everything. */
  #findTransferred(reader: SourceReader): Selection | undefined {
    const { transfers } = this.context
    if (transfers === undefined) return undefined
    this.#transferred ??= { only: this.#content.findTransferred(transfers, reader) }
    return this.#transferred.only
  }
}

interface Excluded {
  readonly excludes: readonly string[]
  /** The folder that the patterns count from. */
  readonly from: string
  readonly toRest: (path: RepositoryPath) => string
}

interface PathRead {
  readonly path: string
  readonly excludes: readonly string[]
  /** What is sent of it; missing: all that the ignore file lets through. */
  readonly within?: Selection | undefined
}

/** What `COPY --parents` takes of a folder that has no link among its folders. */
interface Below {
  readonly start: RepositoryPath
  /** A pattern or a path from there. */
  readonly rest: string
  /** How many names of it are in front of the pivot. */
  readonly skipped: number
  readonly excludes: readonly string[]
  /** The source as a whole, as the client is asked for it. */
  readonly path: string
}

/** The patterns of `COPY --parents` are those of an ignore file: `**` spans folders. */
function toMatch(start: RepositoryPath, pattern: string): Selection {
  const read = parsePatterns([{ text: pattern, line: 1 }])
  const walk = read.kind === 'patterns' ? new IgnoreWalk(read.patterns) : undefined
  const segments = pattern.split('/')
  // What is ignored by a pattern alone is what it matches, and all below it.
  return {
    key: JSON.stringify([start, pattern]),
    has: each => walk?.judgeFile(toRelative(start, each)).kind !== 'sent',
    enters: each => mayLeadInto(segments, toRelative(start, each).split('/'))
  }
}

/** Whether a pattern of `COPY --parents` may match something below a folder. */
function mayLeadInto(segments: readonly string[], names: readonly string[]): boolean {
  const bound = cutAtSpan(segments)
  const fits = bound.every((segment, at) => {
    const name = names[at]
    return name === undefined || compileSegment(segment)(name)
  })
  return fits && (bound.length < segments.length || names.length < segments.length)
}
