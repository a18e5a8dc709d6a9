import {
  isWithin,
  joinPath,
  parentPath,
  toRelative,
  type RepositoryPath
} from '../paths/repository-path'
import type { CollectedInputs, Reader } from './collected-inputs'
import { followPath, toTarget, type Followed, type Way } from './follow-path'
import { findEmptyFolders, type Start } from './empty-folders'
import { mayBeIgnored } from './git-ignores'
import type { IndexedTree } from './indexed-tree'
import type { PathSetOf, QualityReason, Selection } from './inputs'
import { compileSegment, cutAtSpan } from './segment-pattern'
import { mayBeIgnoredBelow } from './spanning-ignores'
import { describeSet, isSelected, selectNamed, selectsAny } from './select-paths'
import { listSubmodules } from './submodules'
import type { Texts } from './texts'
import { findTransferred } from './transferred'

/** A local context whose folder is known. */
export interface ContextFolder {
  /** No link, and no folder behind one. */
  readonly root: RepositoryPath
  /** What the ignore file lets through; missing: everything. */
  readonly sent: Selection | undefined
  /** The paths that the client is asked for; missing: nobody knows. */
  readonly transfers?: readonly string[] | undefined
}

export interface ContextScope {
  readonly tree: IndexedTree
  readonly texts: Texts
  readonly found: CollectedInputs
  /** Whether a path is, holds or is part of what the configuration says is generated. */
  isGenerated(path: RepositoryPath): boolean
  /** Whether a pattern may match any of it, by its segments from the repository's root. */
  mayMatchGenerated(segments: readonly string[]): boolean
  /** That a path is not tracked. */
  explainMissing(path: RepositoryPath, reader: Reader): QualityReason
}

/** What is read of one context, with all that counts beside it: links, folders and attributes. */
export class ContextContent {
  readonly #way: Way

  constructor(
    readonly context: ContextFolder,
    readonly scope: ContextScope
  ) {
    this.#way = { ...scope, root: context.root, above: 'nothing' }
  }

  /** Follows a path below the context's root; what is on the way is read. */
  follow(path: string, reader: Reader): Followed {
    const followed = followPath(path, this.#way)
    const { found } = this.scope
    const link = linkTo(reader)
    for (const lead of followed.leads) found.addLead(lead, { link, above: aboveWhat(reader) })
    found.addAncestors(followed.path, aboveWhat(reader))
    return followed
  }

  /** What is sent because of these paths; the links that decide it are read. */
  findTransferred(paths: readonly string[], reader: Reader): Selection | undefined {
    const { found, texts, tree } = this.scope
    const { only, links, mayDecide } = findTransferred(paths, this.#way)
    const { root, above } = this.#way
    const how = `a link that decides what is sent of what is ${reader.how}`
    for (const link of links) {
      const text = texts.read(tree.entry(link)?.id ?? '')
      const around = { root, above }
      const lead = {
        link,
        around,
        ...(text === undefined ? {} : { target: toTarget(link, text, around) })
      }
      found.addLead(lead, { link: { ...reader, how }, above: aboveWhat(reader) })
    }
    const has = (path: RepositoryPath): boolean => isWithin(path, root) && mayDecide(path)
    found.add({ kind: 'gone-links', path: root, has }, { ...reader, how })
    return only
  }

  /**
   * The folder that a wildcard begins in: what it was instead, or became, counts, though only what
   * is in it is copied.
   */
  addFolder(path: RepositoryPath, reader: Reader): void {
    if (path !== this.context.root) this.scope.found.add({ kind: 'path', path }, aboveWhat(reader))
  }

  /** The links that a pattern matches, from a folder, name by name. */
  findLinks(
    folder: RepositoryPath,
    names: readonly string[],
    reader: Reader
  ): readonly RepositoryPath[] {
    const segments = names.map(compileSegment)
    const has = (path: RepositoryPath): boolean => {
      if (!isWithin(path, folder) || path === folder) return false
      const own = toRelative(folder, path).split('/')
      return own.length === segments.length && segments.every((fits, at) => fits(own[at] ?? ''))
    }
    this.scope.found.add({ kind: 'gone-links', path: folder, has }, linkTo(reader))
    return this.scope.tree.links.filter(has)
  }

  addSubmodule(path: RepositoryPath, reader: Reader): void {
    this.scope.found.add({ kind: 'path', path }, reader)
    this.scope.found.addAttributes(path, attributesOf(reader))
  }

  #add(set: PathSetOf<'folder' | 'pattern'>, reader: Reader, start: Start): void {
    const { found, tree } = this.scope
    found.add(set, reader)
    for (const submodule of listSubmodules(set, tree)) found.add(submodule, reader)
    if (set.only === undefined) return
    const how = `all there is in a place that is ${reader.how}`
    found.add(findEmptyFolders(set, { head: tree.index, start }), { ...reader, how })
  }

  addContent(set: PathSetOf<'folder' | 'pattern'>, reader: Reader, start: Start = 'named'): void {
    const { found, tree } = this.scope
    this.#add(set, reader, start)
    found.addAttributes(set.path === '' ? '' : joinPath(set.path, 'x'), attributesOf(reader))
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
        only: selectNamed('.gitattributes', {
          key: `attributes of ${describeSet(set)}`,
          has: isAbove
        })
      },
      attributesOf(reader)
    )
  }

  checkArrival({ kind, path, links }: Followed, reader: Reader): void {
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
  addUnmatched(
    set: PathSetOf<'folder' | 'pattern'> & { readonly text: string },
    reader: Reader
  ): void {
    const { scope } = this
    this.#add(set, reader, 'around')
    const path = joinPath(set.path, set.text)
    const verdict =
      set.kind === 'folder' ? mayBeIgnoredBelow(path, scope) : mayBeIgnored(path, scope)
    for (const place of verdict.looked) {
      scope.found.add(place, { ...reader, how: `what git ignores of what is ${reader.how}` })
    }
    const segments = path.split('/')
    const bound = set.kind === 'folder' ? cutAtSpan(segments) : segments
    if (verdict.by === undefined || scope.mayMatchGenerated(bound)) return
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

function linkTo(reader: Reader): Reader {
  return { ...reader, how: `a link to what is ${reader.how}` }
}

export function aboveWhat(reader: Reader): Reader {
  return { ...reader, how: `above what is ${reader.how}` }
}

function attributesOf(reader: Reader): Reader {
  return { ...reader, how: `attributes of what is ${reader.how}` }
}
