import {
  joinPath,
  lastSegment,
  parentPath,
  type RepositoryPath,
  toRelative
} from '../../paths/repository-path'
import { compileSegment } from '../../patterns/go/segment-pattern'
import { parsePatterns, type Pattern } from '../../patterns/ignore/pattern'
import { IgnoreWalk } from '../../patterns/ignore/walk'
import { linkMode } from '../../tree/indexed-tree'
import type { Selection } from '../inputs'
import type { Way } from './follow-path'

/** What a client sends of a context because it is asked for some of its paths. */
export interface Transferred {
  /** Missing: everything. */
  readonly only?: Selection
  /** The links that decide it. */
  readonly links: ReadonlySet<RepositoryPath>
  /** Whether a path would decide what is sent if it were a link. */
  readonly mayDecide: (path: RepositoryPath) => boolean
}

/** Links that lead through each other would be followed forever. */
const mostSteps = 2_000

/**
 * What the client is asked for, with the links on the way (`FollowLinks` in tonistiigi/fsutil): if
 * a wildcard in the middle matches a link, the client sends all that the wildcard matches. The
 * client skips a second way through a link that it has seen; here every way is followed, since a
 * client that fixes this sends more.
 *
 * @param paths from the context's root, in which wildcards count
 */
export function findTransferred(paths: readonly string[], way: Way): Transferred {
  const search = new Search(way)
  for (const path of paths) search.follow(path)
  const { asked, links, looked } = search
  const mayDecide = compileLooked(looked, way)
  if (search.isEverything) return { links, mayDecide }
  const patterns = dropNested([...asked].sort())
  const only = toSelection(patterns, way.root)
  return { links, mayDecide, ...(only === undefined ? {} : { only }) }
}

class Search {
  readonly asked = new Set<string>()
  readonly links = new Set<RepositoryPath>()
  /** Each name on the way, as asked for: a link there would lead elsewhere. */
  readonly looked = new Set<string>()
  readonly #seen = new Set<string>()
  isEverything = false

  constructor(readonly way: Way) {}

  follow(path: string): void {
    if (this.#seen.has(path) || this.isEverything) return
    this.#seen.add(path)
    const names = path.split('/')
    if (path === '' || this.#seen.size > mostSteps) {
      this.isEverything = true
      return
    }
    for (let length = 1; length <= names.length; length += 1) {
      const current = names.slice(0, length).join('/')
      this.looked.add(current)
      const targets = this.#listTargets(current)
      if (targets.length > 0 || length === names.length) this.asked.add(current)
      if (targets.length === 0) continue
      const rest = names.slice(length)
      for (const target of targets) this.follow(cleanPath([target, ...rest].join('/')))
      return
    }
  }

  /**
   * The targets of the links that a path names, or that its last name matches, from the context's
   * root.
   */
  #listTargets(path: string): string[] {
    const { tree, texts, root } = this.way
    const name = lastSegment(path)
    const folder = parentPath(path)
    const place = folder === '' ? root : joinPath(root, folder)
    const fits = compileSegment(name)
    const links = hasWildcard(name)
      ? tree.links.filter(link => parentPath(link) === place && fits(lastSegment(link)))
      : [joinPath(root, path)].filter(each => tree.entry(each)?.mode === linkMode)
    return links.flatMap(link => {
      this.links.add(link)
      const text = texts.read(tree.entry(link)?.id ?? '')
      if (text === undefined) return []
      return [text.startsWith('/') ? cleanPath(text) : cleanPath(`${folder}/${text}`)]
    })
  }
}

/** As Go's `path.Join("/", path)`, without the leading slash. */
function cleanPath(path: string): string {
  const names: string[] = []
  for (const name of path.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}

/** A backslash makes the next character stand for itself, and is no wildcard. */
function hasWildcard(name: string): boolean {
  return /^(?:[^*?[\\]|\\.)*[*?[]/s.test(name)
}

function compileLooked(
  looked: ReadonlySet<string>,
  { root }: Way
): (path: RepositoryPath) => boolean {
  const patterns = [...looked].map(each => each.split('/').map(compileSegment))
  return path => {
    const names = toRelative(root, path).split('/')
    return patterns.some(
      segments =>
        segments.length === names.length && segments.every((fits, at) => fits(names[at] ?? ''))
    )
  }
}

/** Sorted patterns without those that begin with another one. */
function dropNested(patterns: readonly string[]): string[] {
  const kept: string[] = []
  for (const each of patterns) {
    const last = kept.at(-1)
    if (last === undefined || !each.startsWith(`${last}/`)) kept.push(each)
  }
  return kept
}

/** Undefined where a pattern cannot be read: then everything counts. */
function toSelection(texts: readonly string[], root: RepositoryPath): Selection | undefined {
  const read = parsePatterns(texts.map((text, line) => ({ text, line })))
  if (read.kind === 'invalid') return undefined
  const { patterns } = read
  if (patterns.some(({ matcher }) => matcher.kind === 'broken')) return undefined
  const walk = new IgnoreWalk(patterns, 'everywhere')
  const start = root === '' ? 0 : root.length + 1
  const isAsked = (path: string): boolean => walk.judgeFile(path).kind === 'ignored'
  const mayEnter = createEntry(patterns)
  const isReached = (path: string): boolean => {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const folder = path.slice(0, slash)
      if (!isAsked(folder) && !mayEnter(folder)) return false
    }
    return true
  }
  return {
    key: `sent of ${JSON.stringify(root)} for ${JSON.stringify(texts)}`,
    has: path => isReached(path.slice(start)) && isAsked(path.slice(start)),
    enters: path => isReached(`${path.slice(start)}/`)
  }
}

/**
 * Whether the client walks into a folder that it is not asked for: patterns with wildcards let it
 * walk into each, others only where they lead (`onlyPrefixIncludes` of `filterFS.Walk` in
 * tonistiigi/fsutil). The client cuts `/**` and then `/*` off a pattern for that, so it finds
 * nothing that `a/*` + `/**` matches.
 */
function createEntry(patterns: readonly Pattern[]): (folder: string) => boolean {
  const texts = patterns
    .filter(({ effect }) => effect === 'ignore')
    .map(({ text }) => text.replace(/\/\*\*$/, '').replace(/\/\*$/, ''))
  if (texts.some(text => /[*[\]?^\\]/.test(text))) return () => true
  return folder => texts.some(text => `${text}/`.startsWith(`${folder}/`))
}
