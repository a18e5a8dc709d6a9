import { joinPath, parentPath, toRelative, type RepositoryPath } from '../paths/repository-path'
import type { Reader } from './collected-inputs'
import { followPath, type Followed, type Way } from './follow-path'
import { findEmptyFolders, type Start } from './empty-folders'
import type { ContextFolder, ContextScope } from './context-scope'
import type { PathSetOf } from './inputs'
import { MadeSources, type PatternSet } from './made-sources'
import { describeSet, isSelected, selectNamed, selectsAny } from './select-paths'
import { listSubmodules } from './submodules'

/** What is read of one context, with all that counts beside it: links, folders and attributes. */
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
  follow(path: string, reader: Reader): Followed {
    const followed = followPath(path, this.#way)
    const { found } = this.scope
    for (const link of followed.links) {
      found.add({ kind: 'path', path: link }, { ...reader, how: `a link to what is ${reader.how}` })
      found.addAncestors(link, aboveWhat(reader))
    }
    found.addAncestors(followed.path, aboveWhat(reader))
    return followed
  }

  addSubmodule(path: RepositoryPath, reader: Reader): void {
    this.scope.found.add({ kind: 'path', path }, reader)
    this.scope.found.addAttributes(path, attributesOf(reader))
  }

  #add(set: PathSetOf<'folder' | 'pattern'>, reader: Reader, start: Start): void {
    const { found, tree } = this.scope
    found.add(set, reader)
    this.made.add(set, reader)
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
  addUnmatched(set: PatternSet, reader: Reader): void {
    this.#add(set, reader, 'around')
    this.made.checkUnmatched(set, reader)
  }
}

function explainLost(
  kind: 'above' | 'outside' | 'unreadable' | 'endless',
  links: readonly RepositoryPath[],
  { at }: Reader
): string {
  const link = `the link "${links.at(-1) ?? ''}", read by ${at},`
  switch (kind) {
    case 'above':
      return `${link} leads out of the context, which a build sees nothing above`
    case 'outside':
      return `${link} leads out of the repository`
    case 'unreadable':
      return `${link} cannot be read`
    case 'endless':
      return `${link} leads in a circle`
  }
}

export function aboveWhat(reader: Reader): Reader {
  return { ...reader, how: `above what is ${reader.how}` }
}

function attributesOf(reader: Reader): Reader {
  return { ...reader, how: `attributes of what is ${reader.how}` }
}
