import { findFirst } from '../paths/find-first'
import { isNamed, listAncestors, parentPath, type RepositoryPath } from '../paths/repository-path'
import { compileGlob, isNegated } from '../patterns/globs/glob'
import { findLowerBound } from './sorted-paths'

/** The number of matches that are counted; more may exist once it is reached. */
export const countLimit = 1_000

/** A pattern of a list; one that begins with `!` takes away, wherever it stands. */
export interface GlobRule {
  readonly pattern: string
  /** Narrows a rule to some paths, as those that were added; missing: all. */
  readonly admits?: (path: RepositoryPath) => boolean
}

/** A path that a list of rules selects, and the first rule that does. */
export interface GlobMatch {
  readonly path: RepositoryPath
  /** The pattern that matches, as written. */
  readonly pattern: string
  /** The pattern was not tried, since it could take forever: whether it matches is not known. */
  readonly stopped?: true
}

/** The selection of one pattern: positions, and those among them at which it was stopped. */
interface Found {
  readonly positions: readonly number[]
  readonly stopped: ReadonlySet<number>
}

/** The selection of a list of rules. */
export interface GlobMatches {
  /** The first matches by rule, then by path, as many as asked for. */
  readonly first: readonly GlobMatch[]
  /** The number of matching paths, at most {@link countLimit}. */
  readonly count: number
}

/** Positions from one up to another that is excluded. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Sorted paths that lists of globs are matched against. The literal prefix of a pattern selects
 * a range, and a pattern that many lists share is matched once.
 */
export class PathIndex {
  readonly #memo = new Map<string, Found>()
  readonly #sets = new Map<string, ReadonlySet<number>>()
  readonly #ranges = new Map<RepositoryPath, Range>()
  readonly #names = new Map<RepositoryPath, readonly string[]>()
  readonly #named = new Map<string, readonly number[]>()
  #folders: PathIndex | undefined
  #knownRuns: readonly FolderRun[] | undefined
  #lastRun = -1

  /** @param paths in the order of UTF-16 units, each once */
  constructor(readonly paths: readonly RepositoryPath[]) {}

  /**
   * Patterns that were stopped at a path, as they could backtrack forever: it counts as a match.
   */
  get slowPatterns(): ReadonlySet<string> {
    return new Set(
      [...this.#memo].flatMap(([pattern, { stopped }]) => (stopped.size > 0 ? [pattern] : []))
    )
  }

  /** Paths that a list selects: at least one rule without `!` matches, and none with `!`. */
  find(rules: readonly GlobRule[], wanted: number): GlobMatches {
    const first: GlobMatch[] = []
    let count = 0
    for (const match of this.select(rules)) {
      count += 1
      if (first.length < wanted) first.push(match)
      if (count >= countLimit) break
    }
    return { first, count }
  }

  /** Every path that a list selects, each once, by rule and then by path. */
  *select(rules: readonly GlobRule[]): Iterable<GlobMatch> {
    const negated = rules.filter(rule => isNegated(rule.pattern))
    const taken = (position: number, path: RepositoryPath): boolean =>
      negated.some(rule => this.#negatedPositions(rule.pattern).has(position) && admits(rule, path))
    const seen = new Set<number>()
    for (const rule of rules) {
      if (isNegated(rule.pattern)) continue
      const { positions, stopped } = this.#search(rule.pattern)
      for (const position of positions) {
        const path = this.paths[position] ?? ''
        if (seen.has(position) || !admits(rule, path) || taken(position, path)) continue
        seen.add(position)
        const match = { path, pattern: rule.pattern }
        yield stopped.has(position) ? { ...match, stopped: true } : match
      }
    }
  }

  /** Whether a pattern, with or without `!`, matches any path at all. */
  matchesAny(pattern: string): boolean {
    return this.#search(isNegated(pattern) ? pattern.slice(1) : pattern).positions.length > 0
  }

  /** The range of paths that begin with a text. */
  range(prefix: string): Range {
    const from = findLowerBound(this.paths, prefix)
    if (this.paths[from]?.startsWith(prefix) !== true) return { from, to: from }
    const to = findFirst(this.paths, path => path < prefix || path.startsWith(prefix))
    return { from, to }
  }

  has(path: RepositoryPath): boolean {
    return this.single(path).length > 0
  }

  /** The range of a path alone; none if it is not here. */
  single(path: RepositoryPath): readonly Range[] {
    const from = findLowerBound(this.paths, path)
    return this.paths[from] === path ? [{ from, to: from + 1 }] : []
  }

  /** The range of paths in a folder, however deep; the root holds all. */
  folder(path: RepositoryPath): Range {
    const known = this.#ranges.get(path)
    if (known !== undefined) return known
    const range = this.range(path === '' ? '' : `${path}/`)
    this.#ranges.set(path, range)
    return range
  }

  /** The names in a folder, each once; a name may be a file and, on another side, a folder. */
  names(folder: RepositoryPath): readonly string[] {
    const known = this.#names.get(folder)
    if (known !== undefined) return known
    const names = [...new Set(this.#listNames(folder))]
    this.#names.set(folder, names)
    return names
  }

  *#listNames(folder: RepositoryPath): Iterable<string> {
    const start = folder === '' ? 0 : folder.length + 1
    const { from, to } = this.folder(folder)
    for (let position = from; position < to;) {
      const path = this.paths[position] ?? ''
      const slash = path.indexOf('/', start)
      yield slash === -1 ? path.slice(start) : path.slice(start, slash)
      // What is below a name comes together, and has no other name of the folder among it.
      position = slash === -1 ? position + 1 : this.folder(path.slice(0, slash)).to
    }
  }

  /** The positions of the paths with this last segment. */
  named(name: string): readonly number[] {
    const known = this.#named.get(name)
    if (known !== undefined) return known
    const positions: number[] = []
    this.paths.forEach((path, position) => {
      if (isNamed(path, name)) positions.push(position)
    })
    this.#named.set(name, positions)
    return positions
  }

  /** All folders that the paths are in; includes the root unless no path exists. */
  get folders(): PathIndex {
    this.#folders ??= new PathIndex(listFolders(this.#allRuns))
    return this.#folders
  }

  /** The paths of a range, folder by folder. */
  *runs({ from, to }: Range): Iterable<FolderRun> {
    if (from >= to) return
    const runs = this.#allRuns
    for (let at = findRun(runs, from); at < runs.length; at += 1) {
      const run = runs[at]
      if (run === undefined || run.from >= to) return
      yield { ...run, from: Math.max(from, run.from), to: Math.min(to, run.to) }
    }
  }

  /** The run that holds a position; mostly they are asked for one after the other. */
  runAt(position: number): FolderRun {
    const runs = this.#allRuns
    const next = runs[this.#lastRun + 1]
    const isNext = next !== undefined && next.from <= position && position < next.to
    this.#lastRun = isNext ? this.#lastRun + 1 : findRun(runs, position)
    const run = runs[this.#lastRun]
    if (run === undefined) throw new RangeError(`no path is at ${position}`)
    return run
  }

  get #allRuns(): readonly FolderRun[] {
    this.#knownRuns ??= listFolderRuns(this.paths)
    return this.#knownRuns
  }

  #search(pattern: string): Found {
    const known = this.#memo.get(pattern)
    if (known !== undefined) return known
    const glob = compileGlob(pattern)
    const { from, to } = this.range(glob.prefix)
    const positions: number[] = []
    const stopped = new Set<number>()
    for (let position = from; position < to; position += 1) {
      const verdict = glob.judge(this.paths[position] ?? '')
      if (verdict !== 'other') positions.push(position)
      if (verdict === 'stopped') stopped.add(position)
    }
    this.#memo.set(pattern, { positions, stopped })
    return { positions, stopped }
  }

  /** A stopped pattern takes nothing away: what is not known is built. */
  #negatedPositions(pattern: string): ReadonlySet<number> {
    const known = this.#sets.get(pattern)
    if (known !== undefined) return known
    const { positions: found, stopped } = this.#search(pattern.slice(1))
    const positions = new Set(found.filter(position => !stopped.has(position)))
    this.#sets.set(pattern, positions)
    return positions
  }
}

/** The part of a match that its evidence keeps. */
export function noteStopped({ stopped }: { readonly stopped?: true }): { readonly stopped?: true } {
  return stopped === undefined ? {} : { stopped }
}

function admits(rule: GlobRule, path: RepositoryPath): boolean {
  return rule.admits?.(path) ?? true
}

/** Paths that follow each other and are in the same folder. */
interface FolderRun {
  readonly folder: RepositoryPath
  /** Positions from this one up to the other, which is excluded. */
  readonly from: number
  readonly to: number
}

/** All paths as the longest runs; a folder has several if others sort between its files. */
function listFolderRuns(paths: readonly RepositoryPath[]): readonly FolderRun[] {
  const runs: FolderRun[] = []
  for (let from = 0; from < paths.length;) {
    const folder = parentPath(paths[from] ?? '')
    const prefix = folder === '' ? '' : `${folder}/`
    let to = from + 1
    while (to < paths.length && isDirectlyIn(paths[to] ?? '', prefix)) to += 1
    runs.push({ folder, from, to })
    from = to
  }
  return runs
}

function isDirectlyIn(path: RepositoryPath, prefix: string): boolean {
  return path.startsWith(prefix) && !path.includes('/', prefix.length)
}

/** The folders of runs and all those above; sorted, each once. */
function listFolders(runs: readonly FolderRun[]): readonly RepositoryPath[] {
  const folders = new Set<RepositoryPath>(runs.length === 0 ? [] : [''])
  for (const { folder } of runs) {
    for (const each of [folder, ...listAncestors(folder)]) folders.add(each)
  }
  return [...folders].sort()
}

/** The index of the run that holds a position. */
function findRun(runs: readonly FolderRun[], position: number): number {
  return findFirst(runs, ({ to }) => to <= position)
}
