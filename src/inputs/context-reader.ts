import type { Source } from '../dockerfile/reading'
import { parsePatterns } from '../ignore/pattern'
import { IgnoreWalk } from '../ignore/walk'
import { joinPath, parentPath, toRelative, type RepositoryPath } from '../paths/repository-path'
import type { CollectedInputs, Reader } from './collected-inputs'
import { followPath, type Followed, type Way } from './follow-path'
import { mayBeIgnored } from './git-ignores'
import { narrowBy, toExclusion } from './ignoring'
import { isAttributesFile, type IndexedTree } from './indexed-tree'
import type { PathSet, Selection } from './inputs'
import { compileSegment, isPattern } from './segment-pattern'
import { describeSet, isSelected, selectPaths, selectsAny } from './select-paths'
import type { Texts } from './texts'

/** A local context whose folder is known. */
export interface ContextFolder {
  /** No link, and no folder behind one. */
  readonly root: RepositoryPath
  /** What the ignore file lets through; missing: everything. */
  readonly sent: Selection | undefined
}

export interface ContextScope {
  readonly tree: IndexedTree
  readonly texts: Texts
  readonly found: CollectedInputs
  /** Whether a path is, holds or is part of what the configuration says is generated. */
  isGenerated(path: RepositoryPath): boolean
  /** That a path is not tracked: the reason, and the lines of configuration that end it. */
  explainMissing(path: RepositoryPath, reader: Reader): { because: string; fix: string }
}

type PathSetOf<Kind extends PathSet['kind']> = Extract<PathSet, { kind: Kind }>

/** Finds what the sources of a Dockerfile read of one context, as BuildKit would. */
export class ContextReader {
  readonly #way: Way

  constructor(
    readonly context: ContextFolder,
    readonly scope: ContextScope
  ) {
    this.#way = { ...scope, root: context.root, above: 'nothing' }
  }

  read(source: Source, reader: Reader): void {
    switch (source.kind) {
      case 'path':
      case 'prefix':
        this.#readPath(source.path, source, reader)
        return
      case 'wildcard':
        this.#readPattern(source, reader)
        return
      case 'parents-pattern':
        this.#readParentsPattern(source, reader)
    }
  }

  /** A file, or a folder with all below it, behind whatever links. */
  #readPath(path: string, { excludes }: Pick<Source, 'excludes'>, reader: Reader): void {
    const followed = this.#follow(path, reader)
    if (followed.kind === 'submodule') {
      this.#addSubmodule(followed.path, reader)
      return
    }
    const only = this.#narrow(excludes, each => toRelative(followed.path, each))
    this.#addContent({ kind: 'folder', path: followed.path, ...only }, reader)
    this.#checkArrival(followed, reader)
  }

  /** What matches is followed too, if it is a link; links on the way to it are not. */
  #readPattern({ path, excludes }: Source, reader: Reader): void {
    const segments = path.split('/')
    const first = segments.findIndex(isPattern)
    const folder = this.#follow(segments.slice(0, first).join('/'), reader)
    if (folder.kind === 'submodule') {
      this.#addSubmodule(folder.path, reader)
      return
    }
    const rest = segments.slice(first)
    const only = this.#narrow(excludes, each =>
      toRelative(folder.path, each).split('/').slice(rest.length).join('/')
    )
    const set: PathSetOf<'pattern'> = {
      kind: 'pattern',
      path: folder.path,
      segments: rest.map(compileSegment),
      text: rest.join('/'),
      ...only
    }
    if (!selectsAny(set, this.scope.tree.index)) {
      this.#addUnmatched(set, reader)
      return
    }
    this.#addContent(set, reader)
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
      has: each => walk?.judgeFile(toRelative(root, each)).kind !== 'sent'
    }
    const { scope } = this
    scope.found.addAncestors(joinPath(folder, 'x'), above(reader))
    const set: PathSet = { kind: 'folder', path: folder, ...narrowBy(this.context.sent, matched) }
    if (!selectsAny(set, scope.tree.index)) {
      this.#addUnmatched({ ...set, text: segments.slice(first).join('/') }, reader)
    } else this.#addContent(set, reader)
  }

  #narrow(
    excludes: readonly string[],
    toRest: (path: RepositoryPath) => string
  ): { readonly only?: Selection } {
    if (excludes.length === 0) return narrowBy(this.context.sent)
    const exclusion = toExclusion(excludes, toRest)
    if (exclusion === undefined) {
      this.scope.found.widen({ because: `what --exclude=${excludes.join(' ')} leaves out counts` })
    }
    return narrowBy(this.context.sent, exclusion)
  }

  /** Follows a path below the context's root; what is on the way is read. */
  #follow(path: string, reader: Reader): Followed {
    const followed = followPath(path, this.#way)
    const { found } = this.scope
    for (const link of followed.links) {
      found.add({ kind: 'path', path: link }, { ...reader, how: `a link to what is ${reader.how}` })
      found.addAncestors(link, above(reader))
    }
    found.addAncestors(followed.path, above(reader))
    return followed
  }

  #addSubmodule(path: RepositoryPath, reader: Reader): void {
    this.scope.found.add({ kind: 'path', path }, reader)
    this.scope.found.addAttributes(path, attributes(reader))
  }

  #addContent(set: PathSetOf<'folder' | 'pattern'>, reader: Reader): void {
    const { found, tree } = this.scope
    found.add(set, reader)
    found.addAttributes(set.path === '' ? '' : joinPath(set.path, 'x'), attributes(reader))
    if (set.kind === 'folder' && set.only === undefined) return
    // Attributes that are not copied themselves, above something that is.
    const isAbove = (path: RepositoryPath): boolean => {
      const { index } = tree
      const below = { kind: 'folder', path: parentPath(path) } as const
      return selectsAny({ ...below, only: { key: '', has: each => isSelected(set, each) } }, index)
    }
    found.add(
      {
        kind: 'folder',
        path: set.path,
        only: {
          key: `attributes of ${describeSet(set)}`,
          has: path => isAttributesFile(path) && isAbove(path)
        }
      },
      attributes(reader)
    )
  }

  #checkArrival({ kind, path, links }: Followed, reader: Reader): void {
    const { scope } = this
    switch (kind) {
      case 'file':
      case 'folder':
      case 'submodule':
        return
      case 'missing':
        if (path === this.context.root || scope.isGenerated(path)) return
        scope.found.lose(scope.explainMissing(path, reader), 'content')
        return
      case 'outside':
      case 'unreadable':
      case 'endless':
        scope.found.lose({ because: explainLost(kind, links, reader) }, 'content')
    }
  }

  /**
   * A wildcard that matches nothing is no mistake for BuildKit; only where git ignores what it
   * could match may an earlier step of the job have made some.
   */
  #addUnmatched(
    set: PathSetOf<'folder' | 'pattern'> & { readonly text: string },
    reader: Reader
  ): void {
    const { scope } = this
    scope.found.add(set, reader)
    const path = joinPath(set.path, set.text)
    const verdict = mayBeIgnored(path, scope)
    for (const place of verdict.looked) {
      scope.found.add(place, { ...reader, how: `what git ignores of what is ${reader.how}` })
    }
    if (verdict.by === undefined || scope.isGenerated(set.path)) return
    const missing = scope.explainMissing(path, reader)
    const because = `${missing.because}, and ${verdict.by} says that it may be made`
    scope.found.lose({ ...missing, because }, 'content')
  }
}

function explainLost(
  kind: 'outside' | 'unreadable' | 'endless',
  links: readonly RepositoryPath[],
  { at }: Reader
): string {
  const link = `the link "${links.at(-1) ?? ''}", read by ${at},`
  switch (kind) {
    case 'outside':
      return `${link} leads out of the repository`
    case 'unreadable':
      return `${link} cannot be read`
    case 'endless':
      return `${link} leads in a circle`
  }
}

function above(reader: Reader): Reader {
  return { ...reader, how: `above what is ${reader.how}` }
}

function attributes(reader: Reader): Reader {
  return { ...reader, how: `attributes of what is ${reader.how}` }
}
