import { formatLocation } from '../../diagnostics/location'
import { showMeant } from '../../dockerfile/commands/to-source'
import { joinPath, type RepositoryPath, toRelative } from '../../paths/repository-path'
import { cutAtSpan, isPattern } from '../../patterns/go/segment-pattern'
import { type PathRead, relate } from '../../plan/causes/reader'
import type { ContextFolder, ContextScope } from '../contexts/context-scope'
import {
  type About,
  type AskedPattern,
  askGit,
  matchesFront,
  mayHold,
  toLiteralPattern,
  toNewFiles,
  toSpanningPatterns
} from '../contexts/git-ignores'
import { type Exception, narrowBy } from '../contexts/ignoring'
import { listSubmodules } from '../contexts/submodules'
import type { QualityReason, SourceReader } from '../inputs'
import { selectPaths, selectsAny } from '../sets/select-paths'
import {
  type ContentSet,
  isBelow,
  mayTake,
  namesGit,
  newName,
  type PatternSet,
  toExceptionSet,
  toPatterns
} from './made-patterns'

/** What is read of a context that an earlier step of the job makes, judged by the tracked text. */
export class MadeSources {
  readonly #sets: { readonly set: ContentSet; readonly reader: SourceReader }[] = []
  readonly #unmatched: { readonly set: PatternSet; readonly reader: SourceReader }[] = []

  constructor(
    readonly context: ContextFolder,
    readonly scope: ContextScope
  ) {}

  /** What a source takes of the context. */
  add(set: ContentSet, reader: SourceReader): void {
    this.#sets.push({ set, reader })
  }

  /**
   * A folder in which git ignores every new file holds what is made, though its placeholder is
   * tracked. The repository's root is none, nor is a context with files of its own.
   */
  checkFolder(folder: RepositoryPath, reader: SourceReader): void {
    const { root, sent } = this.context
    const { tree } = this.scope
    if (folder === '' || this.scope.isGenerated(folder) || !tree.hasFolder(folder)) return
    if (folder === root && this.#holdsFiles(folder)) return
    const isSent = sent?.has(joinPath(folder, newName)) ?? true
    if (!isSent && sent?.exceptions.length === 0) return
    const by = this.#ask([toNewFiles(folder)], 'all', reader)
    if (by === undefined) return
    const because = `is a folder for what is made: ${by} ignores what is new in it`
    this.#loseGenerated(folder, because, reader)
  }

  /** Whether it holds tracked files beside those with a dot in front. */
  #holdsFiles(folder: RepositoryPath): boolean {
    const { index } = this.scope.tree
    const has = (path: RepositoryPath): boolean => !toRelative(folder, path).startsWith('.')
    return selectsAny({ kind: 'folder', path: folder, ...narrowBy({ key: '', has }) }, index)
  }

  /** A pattern that matches tracked files, and others that git ignores. */
  checkMatched(set: PatternSet, reader: SourceReader): void {
    const path = joinPath(set.path, set.text)
    if (this.#isGenerated(set)) return
    // A pattern that spans folders is read like the whole context: it means no single name in it.
    const about = set.text.includes('**') && set.kind === 'folder' ? 'all' : 'rest'
    const by = this.#ask(toPatterns(set), about, reader)
    if (by === undefined) {
      for (const folder of this.#listFolders(set)) this.checkFolder(folder, reader)
      return
    }
    const because = `matches more than is tracked: ${by} says that it may be made`
    this.#loseGenerated(path, because, reader)
  }

  /** The folders that a pattern matches, unless it matches whatever there is. */
  #listFolders(set: PatternSet): ReadonlySet<RepositoryPath> {
    if (set.kind !== 'pattern' || set.segments.at(-1)?.(newName) !== false) return new Set()
    const depth = (set.path === '' ? 0 : set.path.split('/').length) + set.segments.length
    const folders = new Set<RepositoryPath>()
    for (const path of selectPaths(set, this.scope.tree.index)) {
      const names = path.split('/')
      if (names.length > depth) folders.add(names.slice(0, depth).join('/'))
    }
    return folders
  }

  /**
   * BuildKit accepts a pattern that matches nothing; only where git ignores what it could match may
   * an earlier step of the job have made some.
   */
  checkUnmatched(set: PatternSet, reader: SourceReader): void {
    if (this.#isGenerated(set)) return
    const by = this.#ask(toPatterns(set), 'any', reader)
    if (by === undefined) {
      const hasFront = set.kind === 'pattern' && set.path !== this.context.root
      if (hasFront) this.#unmatched.push({ set, reader })
      return
    }
    const missing = this.scope.explainMissing(joinPath(set.path, set.text), reader)
    this.#lose({ ...missing, because: `${missing.because}, and ${by} says that it may be made` })
  }

  /** `.git` is in the root of every checkout, and differs with every commit. */
  checkGit(pattern: string, reader: SourceReader): void {
    const { root, sent } = this.context
    if (root !== '' || !namesGit(pattern.split('/')) || this.scope.isGenerated('.git')) return
    if (sent !== undefined && !['HEAD', newName].some(each => sent.has(`.git/${each}`))) return
    const because = 'matches .git, which differs with every commit'
    const suggestion = { kind: 'generated', source: '.git' } as const
    this.#lose({ about: toPathRead(pattern, reader), because, suggestion })
  }

  /**
   * A source that is not known, by the patterns of what it may mean: an unknown file is judged like
   * a known one.
   */
  checkMeant(meant: readonly string[], reader: SourceReader): void {
    const { root } = this.context
    const paths = meant.map(each => (each === '' ? root : joinPath(root, each)))
    const first = showMeant(paths[0] ?? '')
    if (paths.some(path => this.scope.mayMatchGenerated(cutAtSpan(path.split('/'))))) return
    const doubt = `of which ${reader.doubt ?? 'a part is not known'}`
    const patterns = paths.flatMap(path => toSpanningPatterns(path))
    if (paths.length > 0 && !this.#holdsAny(patterns)) {
      this.#loseGenerated(first, `${doubt}, matches no tracked file`, reader)
      return
    }
    const by = this.#ask(patterns, first.includes('**') ? 'all' : 'rest', reader)
    if (by === undefined) return
    const because = `${doubt}, matches more than is tracked: ${by} says that it may be made`
    this.#loseGenerated(first, because, reader)
  }

  /** Whether any tracked file that is sent is matched by a pattern, or lies below a match. */
  #holdsAny(patterns: readonly AskedPattern[]): boolean {
    const { tree } = this.scope
    const leads = new Set([...tree.links, ...tree.submodules])
    const { from, to } = tree.index.folder(this.context.root)
    for (const path of tree.index.paths.slice(from, to)) {
      const isThere = patterns.some(
        each => matchesFront(each, path) || (leads.has(path) && mayHold(each, path))
      )
      if (isThere && this.context.sent?.has(path) !== false) return true
    }
    return false
  }

  /** Checks what only all sources together tell. */
  finish(): void {
    for (const each of this.#unmatched) this.#checkFront(each.set, each.reader)
    for (const exception of this.context.sent?.exceptions ?? []) this.#checkException(exception)
  }

  /**
   * BuildKit fails below a folder of which nothing is sent (`lstat`), so such a build works only
   * with files that are not tracked.
   */
  #checkFront(set: PatternSet, reader: SourceReader): void {
    const { index } = this.scope.tree
    const only = { key: set.path, has: (path: string) => isBelow(path, set.path) }
    const isSent = this.#sets.some(({ set: { only: own, ...each } }) =>
      selectsAny({ ...each, ...narrowBy(own, only) }, index)
    )
    const isInSubmodule = listSubmodules(set, this.scope.tree).some(({ kind }) => kind === 'path')
    if (isSent || isInSubmodule) return
    const missing = this.scope.explainMissing(joinPath(set.path, set.text), reader)
    const because = `${missing.because}, and nothing else of "${set.path}" is sent`
    this.#lose({ ...missing, because })
  }

  /**
   * A path that an ignore file lets through by name is a source, though it is copied with its
   * folder.
   */
  #checkException({ text, at }: Exception): void {
    const { root, sent } = this.context
    const path = joinPath(root, text)
    const found = this.#sets.find(({ set }) => mayTake(set, path))
    if (found === undefined) return
    const reader: SourceReader = {
      ...found.reader,
      at,
      how: { verb: 'let-through', relation: 'itself' }
    }
    this.checkGit(text, reader)
    const { tree } = this.scope
    const isWild = isPattern(text)
    if (!isWild && tree.entry(path) !== undefined) return
    if (!isWild && tree.hasFolder(path)) {
      if (path !== root) this.checkFolder(path, reader)
      return
    }
    const isSent = isWild || [path, joinPath(path, newName)].some(each => sent?.has(each))
    const set = isWild ? toExceptionSet(path, text.includes('**')) : undefined
    if (!isSent || this.#isException(path)) return
    const isMatched = set !== undefined && selectsAny(set, tree.index)
    const about: About = isMatched ? 'rest' : text.includes('**') ? 'any-named' : 'any'
    const patterns = isWild ? toSpanningPatterns(path) : [toLiteralPattern(path)]
    const by = this.#ask(patterns, about, reader)
    if (by === undefined) return
    const missing = this.scope.explainMissing(path, reader)
    this.#lose({ ...missing, because: `${missing.because}, and ${by} says that it may be made` })
  }

  #isException(path: RepositoryPath): boolean {
    return isPattern(path)
      ? this.scope.mayMatchGenerated(cutAtSpan(path.split('/')))
      : this.scope.isGenerated(path)
  }

  #isGenerated(set: PatternSet): boolean {
    const segments = joinPath(set.path, set.text).split('/')
    return this.scope.mayMatchGenerated(set.kind === 'folder' ? cutAtSpan(segments) : segments)
  }

  /** Asks which line of a `.gitignore` ignores it; a comparison asks the same with other lines. */
  #ask(patterns: readonly AskedPattern[], about: About, reader: SourceReader): string | undefined {
    const { root } = this.context
    const depth = root === '' ? 0 : root.split('/').length
    const { by, place } = askGit({ patterns, about, depth }, this.scope)
    if (by === undefined) this.scope.found.add(place, relate(reader, 'git-ignores'))
    return by === undefined ? undefined : formatLocation(by)
  }

  #loseGenerated(source: string, because: string, reader: SourceReader): void {
    const suggestion = { kind: 'generated', source } as const
    this.#lose({ about: toPathRead(source, reader), because, suggestion })
  }

  #lose(reason: QualityReason): void {
    this.scope.found.lose(reason, 'content')
  }
}

function toPathRead(path: string, { at, how }: SourceReader): PathRead {
  return { path, at, how }
}
