import { formatLocation, type Location } from '../../diagnostics/location'
import {
  isWithin,
  joinPath,
  parentPath,
  type RepositoryPath,
  toRelative
} from '../../paths/repository-path'
import { compileSegment } from '../../patterns/go/segment-pattern'
import { relate } from '../../plan/causes/reader'
import type { PatternSet } from '../advice/made-patterns'
import { MadeSources } from '../advice/made-sources'
import type { PathSetOf, Selection, SourceReader } from '../inputs'
import { describeSet, isSelected, selectNamed, selectsAny } from '../sets/select-paths'
import type { ContextFolder, ContextScope } from './context-scope'
import { findEmptyFolders, type SearchStart } from './empty-folders'
import { type Followed, followPath, toTarget, type Way } from './follow-path'
import { listSubmodules } from './submodules'
import { findTransferred } from './transferred'

/** What is read of one context, with everything else that counts: links, folders and attributes. */
export class ContextContent {
  readonly #way: Way
  readonly made: MadeSources

  constructor(
    readonly context: ContextFolder,
    readonly scope: ContextScope
  ) {
    this.#way = { ...scope, root: context.root, above: 'nothing' }
    this.made = new MadeSources(context, scope)
  }

  /** Follows a path below the context's root; what is on the way is read. */
  follow(path: string, reader: SourceReader): Followed {
    const followed = followPath(path, this.#way)
    const { found } = this.scope
    const link = relate(reader, 'link')
    const above = relate(reader, 'above')
    for (const lead of followed.leads) found.addLead(lead, { link, above })
    found.addAncestors(followed.path, above)
    return followed
  }

  /** What is sent because of these paths; the links that decide it are read. */
  findTransferred(paths: readonly string[], reader: SourceReader): Selection | undefined {
    const { found, texts, tree } = this.scope
    const { only, links, mayDecide } = findTransferred(paths, this.#way)
    const { root, above } = this.#way
    const deciding = relate(reader, 'sending-link')
    for (const link of links) {
      const text = texts.read(tree.entry(link)?.id ?? '')
      const around = { root, above }
      const lead = {
        link,
        around,
        ...(text === undefined ? {} : { target: toTarget(link, text, around) })
      }
      found.addLead(lead, { link: deciding, above: relate(reader, 'above') })
    }
    const has = (path: RepositoryPath): boolean => isWithin(path, root) && mayDecide(path)
    found.add({ kind: 'gone-links', path: root, has }, deciding)
    return only
  }

  /**
   * What is sent because of these paths, as a text: equal texts send the same, by the same links.
   */
  describeTransferred(paths: readonly string[]): string {
    const { only, links } = findTransferred(paths, this.#way)
    return JSON.stringify([only?.key ?? '', [...links].sort()])
  }

  /**
   * The folder that a wildcard begins in: a file or link that it was or became counts, though only
   * its content is copied.
   */
  addFolder(path: RepositoryPath, reader: SourceReader): void {
    if (path === this.context.root) return
    this.scope.found.add({ kind: 'path', path }, relate(reader, 'above'))
  }

  /** The links that a pattern matches, from a folder, name by name. */
  findLinks(
    folder: RepositoryPath,
    names: readonly string[],
    reader: SourceReader
  ): readonly RepositoryPath[] {
    const segments = names.map(compileSegment)
    const has = (path: RepositoryPath): boolean => {
      if (!isWithin(path, folder) || path === folder) return false
      const own = toRelative(folder, path).split('/')
      return own.length === segments.length && segments.every((fits, at) => fits(own[at] ?? ''))
    }
    this.scope.found.add({ kind: 'gone-links', path: folder, has }, relate(reader, 'link'))
    return this.scope.tree.links.filter(has)
  }

  addSubmodule(path: RepositoryPath, reader: SourceReader): void {
    this.scope.found.add({ kind: 'path', path }, reader)
    this.scope.found.addAttributes(path, relate(reader, 'attributes'))
  }

  #add(set: PathSetOf<'folder' | 'pattern'>, reader: SourceReader, start: SearchStart): void {
    const { found, tree } = this.scope
    found.add(set, reader)
    this.made.add(set, reader)
    for (const submodule of listSubmodules(set, tree)) found.add(submodule, reader)
    if (set.only === undefined) return
    const leftOutBy = (path: RepositoryPath): Location | undefined => this.#leftOutBy(path)
    const folders = findEmptyFolders(set, { head: tree.index, start, leftOutBy })
    found.add(folders, relate(reader, 'presence'))
  }

  addContent(
    set: PathSetOf<'folder' | 'pattern'>,
    reader: SourceReader,
    start: SearchStart = 'named'
  ): void {
    const { found, tree } = this.scope
    this.#add(set, reader, start)
    found.addAttributes(
      set.path === '' ? '' : joinPath(set.path, 'x'),
      relate(reader, 'attributes')
    )
    if (set.kind === 'folder' && set.only === undefined) return
    // Attributes that are not copied themselves but lie above something that is.
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
      relate(reader, 'attributes')
    )
  }

  checkArrival({ kind, path, links }: Followed, reader: SourceReader): void {
    const { scope } = this
    switch (kind) {
      case 'file':
      case 'folder':
      case 'submodule':
        return
      case 'missing':
        if (path === this.context.root || scope.isGenerated(path)) return
        if (this.#leadsOut(links.at(-1))) {
          scope.found.lose({ because: explainLost('above', links, reader) }, 'content')
          return
        }
        scope.found.lose(scope.explainMissing(path, reader), 'content')
        return
      case 'outside':
      case 'unreadable':
      case 'endless':
        scope.found.lose({ because: explainLost(kind, links, reader) }, 'content')
    }
  }

  /**
   * A file, or a folder with all in it, that the ignore file leaves out: BuildKit refuses to read it
   * by its name. A link, and a folder that an exception may lead into, is no sure case.
   */
  checkSent({ kind, path, links }: Followed, { at }: SourceReader): void {
    const { root, sent } = this.context
    const by = this.#leftOutBy(path)
    if (sent === undefined || by === undefined || links.length > 0) return
    if (kind !== 'file' && !(kind === 'folder' && sent.exceptions.length === 0)) return
    const own = toRelative(root, path)
    const exception = /^[\w./-]+$/.test(own) ? { exception: `!${own}` } : {}
    this.scope.found.addIgnored({ path, at, by, ...exception })
  }

  /** The line of the ignore file, which never leaves out the context itself. */
  #leftOutBy(path: RepositoryPath): Location | undefined {
    const { root, sent } = this.context
    return path === root ? undefined : sent?.leftOutBy(path)
  }

  /** Whether a link names something above the context, where a build sees nothing. */
  #leadsOut(link: RepositoryPath | undefined): boolean {
    const { tree, texts } = this.scope
    const entry = link === undefined ? undefined : tree.entry(link)
    const target = entry === undefined ? undefined : texts.read(entry.id)
    if (link === undefined || target === undefined) return false
    if (target.startsWith('/')) return true
    let depth = toRelative(this.context.root, link).split('/').length - 1
    for (const name of target.split('/')) {
      if (name === '..') depth -= 1
      else if (name !== '' && name !== '.') depth += 1
      if (depth < 0) return true
    }
    return false
  }

  /** A wildcard that matches nothing tracked. */
  addUnmatched(set: PatternSet, reader: SourceReader): void {
    this.#add(set, reader, 'around')
    this.made.checkUnmatched(set, reader)
  }
}

function explainLost(
  kind: 'above' | 'outside' | 'unreadable' | 'endless',
  links: readonly RepositoryPath[],
  { at }: SourceReader
): string {
  const link = `the link "${links.at(-1) ?? ''}", read by ${formatLocation(at)},`
  switch (kind) {
    case 'above':
      return `${link} leads out of the context, and a build sees nothing outside of that`
    case 'outside':
      return `${link} leads out of the repository`
    case 'unreadable':
      return `${link} cannot be read`
    case 'endless':
      return `${link} leads in a circle`
  }
}
