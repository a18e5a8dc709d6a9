import type { Source } from '../dockerfile/reading'
import { parsePatterns } from '../ignore/pattern'
import { IgnoreWalk } from '../ignore/walk'
import { joinPath, toRelative, type RepositoryPath } from '../paths/repository-path'
import type { Reader } from './collected-inputs'
import { aboveWhat, ContextContent } from './context-content'
import type { ContextFolder, ContextScope } from './context-scope'
import type { Followed } from './follow-path'
import { narrowBy, toExclusion } from './ignoring'
import type { PathSetOf, Selection } from './inputs'
import { compileSegment, cutAtSpan, isPattern } from './segment-pattern'
import { selectPaths, selectsAny } from './select-paths'

/** Finds what the sources of a Dockerfile read of one context, as BuildKit would. */
export class ContextReader {
  readonly #content: ContextContent

  constructor(
    readonly context: ContextFolder,
    readonly scope: ContextScope
  ) {
    this.#content = new ContextContent(context, scope)
  }

  read(source: Source, reader: Reader): void {
    switch (source.kind) {
      case 'path':
        this.#readPath(source.path, source, reader)
        return
      case 'prefix':
        if (this.#readPath(source.path, source, reader).kind !== 'folder') return
        this.#content.made.checkMeant(source.meant ?? [], reader)
        return
      case 'wildcard':
        this.#readPattern(source, reader)
        return
      case 'parents-pattern':
        this.#readParentsPattern(source, reader)
    }
  }

  /** A file, or a folder with all below it, behind whatever links. */
  #readPath(path: string, { excludes }: Pick<Source, 'excludes'>, reader: Reader): Followed {
    const followed = this.#content.follow(path, reader)
    if (followed.kind === 'submodule') {
      this.#content.addSubmodule(followed.path, reader)
      return followed
    }
    const only = this.#narrow(excludes, each => toRelative(followed.path, each))
    this.#content.addContent({ kind: 'folder', path: followed.path, ...only }, reader)
    this.#content.checkArrival(followed, reader)
    if (followed.kind === 'folder') this.#content.made.checkFolder(followed.path, reader)
    return followed
  }

  /** What only all sources together tell. */
  finish(): void {
    this.#content.made.finish()
  }

  /** What matches is followed too, if it is a link; links on the way to it are not. */
  #readPattern({ path, excludes }: Source, reader: Reader): void {
    const segments = path.split('/')
    const first = segments.findIndex(isPattern)
    const folder = this.#content.follow(segments.slice(0, first).join('/'), reader)
    if (folder.kind === 'submodule') {
      this.#content.addSubmodule(folder.path, reader)
      return
    }
    const rest = segments.slice(first)
    const only = this.#narrow(excludes, each =>
      toRelative(folder.path, each).split('/').slice(rest.length).join('/')
    )
    const set: PathSetOf<'pattern'> & { readonly text: string } = {
      kind: 'pattern',
      path: folder.path,
      segments: rest.map(compileSegment),
      text: rest.join('/'),
      ...only
    }
    this.#content.made.checkGit(path, reader)
    if (!selectsAny(set, this.scope.tree.index)) {
      this.#content.addUnmatched(set, reader)
      return
    }
    this.#content.addContent(set, reader)
    this.#content.made.checkMatched(set, reader)
    for (const link of this.#listMatchedLinks(set)) {
      this.#readPath(toRelative(this.context.root, link), { excludes }, reader)
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

  /** The patterns of `COPY --parents` are those of an ignore file: `**` spans folders. */
  #readParentsPattern({ path }: Source, reader: Reader): void {
    const segments = path.split('/')
    const first = segments.findIndex(isPattern)
    const folder = joinPath(this.context.root, segments.slice(0, first).join('/')).replace(
      /\/$/,
      ''
    )
    const read = parsePatterns([{ text: path, line: 1 }])
    const { root } = this.context
    const walk = read.kind === 'patterns' ? new IgnoreWalk(read.patterns) : undefined
    // Ignored by a pattern alone is what the pattern matches, and all below it.
    const matched: Selection = {
      key: path,
      has: each => walk?.judgeFile(toRelative(root, each)).kind !== 'sent',
      enters: each => mayLeadInto(segments, toRelative(root, each).split('/'))
    }
    const { scope } = this
    scope.found.addAncestors(joinPath(folder, 'x'), aboveWhat(reader))
    const set: PathSetOf<'folder'> = {
      kind: 'folder',
      path: folder,
      ...narrowBy(this.context.sent, matched)
    }
    const named = { ...set, text: segments.slice(first).join('/') }
    this.#content.made.checkGit(path, reader)
    if (!selectsAny(set, scope.tree.index)) {
      this.#content.addUnmatched(named, reader)
      return
    }
    this.#content.addContent(set, reader, 'around')
    this.#content.made.checkMatched(named, reader)
  }

  #narrow(
    excludes: readonly string[],
    toRest: (path: RepositoryPath) => string
  ): { readonly only?: Selection } {
    if (excludes.length === 0) return narrowBy(this.context.sent)
    const exclusion = toExclusion(excludes, toRest)
    if (exclusion === undefined) {
      this.scope.found.widen({
        because: `what --exclude=${excludes.join(' ')} leaves out counts`,
        extent: 'everything'
      })
    }
    return narrowBy(this.context.sent, exclusion)
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
