import { joinPath, parentPath, type RepositoryPath, toRelative } from '../../paths/repository-path'
import { type IndexedTree, isFile, linkMode, submoduleMode } from '../../tree/indexed-tree'
import type { Texts } from '../reading/texts'

/** Where a path leads. */
export interface Followed {
  /** The last known path on the way: the end of it, or what stopped it. */
  readonly path: RepositoryPath
  readonly kind: 'file' | 'folder' | 'submodule' | 'missing' | LostWay
  /** The links on the way, in order. */
  readonly links: readonly RepositoryPath[]
  /** The same, each with where it leads, where that is known. */
  readonly leads: readonly Lead[]
}

/**
 * A link that is followed, and its target from the {@link Around}, as {@link toTarget} spells it.
 */
export interface Lead {
  readonly link: RepositoryPath
  readonly target?: string
  readonly around: Around
}

/** Why a path leads nowhere known. */
type LostWay = 'outside' | 'unreadable' | 'endless'

export interface Way {
  readonly tree: IndexedTree
  readonly texts: Texts
  /** The folder that the path counts from, itself no link. */
  readonly root: RepositoryPath
  /**
   * What lies above the root: a build sees its context as the whole file system (`FollowLinks` in
   * tonistiigi/fsutil), so `..` stays in it and `/a` is the context's `a`; elsewhere it is outside.
   */
  readonly above: 'nothing' | 'outside'
}

/** Linux's limit (`MAXSYMLINKS`). */
const mostLinks = 40

/** Follows a path and the symbolic links on its way, the last name included. */
export function followPath(path: RepositoryPath, way: Way): Followed {
  const found = findByName(path, way)
  if (found !== undefined) return found
  const walk = new Walk(path, way)
  for (let step = walk.next(); ; step = walk.next()) if (step !== undefined) return step
}

/** The end of a way without a link: what the tree holds by this very name, or a name it has not. */
function findByName(path: RepositoryPath, { tree, root }: Way): Followed | undefined {
  if (path !== '' && spelledOtherwise.test(path)) return undefined
  const whole = path === '' ? root : joinPath(root, path)
  const entry = tree.entry(whole)
  if (entry !== undefined) return isFile(entry) ? toDirect(whole, 'file') : undefined
  if (tree.hasFolder(whole)) return toDirect(whole, 'folder')
  return path.includes('/') ? undefined : toDirect(whole, 'missing')
}

function toDirect(path: RepositoryPath, kind: Followed['kind']): Followed {
  return { path, kind, links: [], leads: [] }
}

/** A path that {@link toSegments} shortens, or that leads up. */
const spelledOtherwise = /(?:^|\/)\.{0,2}(?:\/|$)/

class Walk {
  #rest: string[]
  #at: string[] = []
  readonly #leads: Lead[] = []

  constructor(
    path: RepositoryPath,
    readonly way: Way
  ) {
    this.#rest = toSegments(path)
  }

  /** Takes one name; returns the answer where the way ends. */
  next(): Followed | undefined {
    const name = this.#rest.shift()
    if (name === undefined) return this.#arrive()
    if (name === '..') {
      const isAbove = this.#at.pop() === undefined
      return isAbove && this.way.above === 'outside' ? this.#end('outside') : undefined
    }
    this.#at.push(name)
    const entry = this.way.tree.entry(this.#path)
    switch (entry?.mode) {
      case undefined:
        return undefined
      case linkMode:
        return this.#follow(entry.id)
      case submoduleMode:
        return this.#end('submodule')
      default:
        return this.#end(this.#rest.length === 0 ? 'file' : 'missing')
    }
  }

  #follow(id: string): Followed | undefined {
    const target = this.way.texts.read(id)
    const { root, above } = this.way
    const lead = { link: this.#path, around: { root, above } }
    this.#leads.push(
      target === undefined ? lead : { ...lead, target: toTarget(lead.link, target, lead.around) }
    )
    if (target === undefined) return this.#end('unreadable')
    if (this.#leads.length > mostLinks) return this.#end('endless')
    if (target.startsWith('/')) {
      if (this.way.above === 'outside') return this.#end('outside')
      this.#at = []
    } else this.#at.pop()
    this.#rest = [...toSegments(target), ...this.#rest]
    return undefined
  }

  #arrive(): Followed {
    return this.#end(this.way.tree.hasFolder(this.#path) ? 'folder' : 'missing')
  }

  #end(kind: Followed['kind']): Followed {
    const leads = this.#leads
    return { path: this.#path, kind, links: leads.map(({ link }) => link), leads }
  }

  get #path(): RepositoryPath {
    const { root } = this.way
    return this.#at.length === 0 ? root : joinPath(root, this.#at.join('/'))
  }
}

/** What decides where a link leads, besides the tree. */
export type Around = Pick<Way, 'root' | 'above'>

/**
 * The target of a link, from the root, for comparing: equal targets lead the same way in any tree,
 * however they are spelled. It omits only what is surely no link: `.`, and the folders that the
 * link itself is in.
 */
export function toTarget(link: RepositoryPath, text: string, { root, above }: Around): string {
  const isAbsolute = text.startsWith('/')
  if (isAbsolute && above === 'outside') return text
  const folders = isAbsolute ? [] : toSegments(toRelative(root, parentPath(link)))
  const names = toSegments(text)
  while (names[0] === '..' && (folders.length > 0 || above === 'nothing')) {
    folders.pop()
    names.shift()
  }
  return [...folders, ...names].join('/')
}

function toSegments(path: string): string[] {
  return path.split('/').filter(segment => segment !== '' && segment !== '.')
}
