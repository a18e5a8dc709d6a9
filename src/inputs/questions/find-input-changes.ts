import type { RepositoryPath } from '../../paths/repository-path'
import type { OwnCause } from '../../plan/causes/cause'
import { limitCauses, type OwnCauses } from '../../plan/causes/evidence'
import { countLimit } from '../../tree/path-index'
import { FolderChanges } from '../contexts/empty-folders'
import type { InputSource, PathSet, PathSetOf } from '../inputs'
import { describeSet, selectPaths } from '../sets/select-paths'
import type { BaseIgnores, ChangeIndex } from './change-index'
import { orderSources, toReader } from './to-reader'

/**
 * The changed files among the inputs, each with the first source that reads it.
 *
 * @param doubt why any of the content may not be read after all
 */
export function findInputChanges(
  sources: readonly InputSource[],
  changes: ChangeIndex,
  doubt?: string
): OwnCauses {
  const causes = new Map<RepositoryPath, OwnCause>()
  const changed = ChangedFiles.of(changes)
  for (const source of orderSources(sources)) {
    for (const file of changed.list(source)) {
      if (causes.size >= countLimit) return limitCauses(causes.values())
      if (!causes.has(file)) causes.set(file, toCause(file, source, doubt))
    }
  }
  return limitCauses(causes.values())
}

/** The changed files of sources; what many images read is looked for once. */
class ChangedFiles {
  static readonly #all = new WeakMap<ChangeIndex, ChangedFiles>()
  readonly #known = new Map<string, readonly RepositoryPath[]>()
  readonly #folders: FolderChanges

  private constructor(readonly changes: ChangeIndex) {
    this.#folders = new FolderChanges(changes)
  }

  static of(changes: ChangeIndex): ChangedFiles {
    const all = ChangedFiles.#all.get(changes) ?? new ChangedFiles(changes)
    ChangedFiles.#all.set(changes, all)
    return all
  }

  list(source: InputSource): readonly RepositoryPath[] {
    const { changes } = this
    switch (source.kind) {
      case 'gone-submodules':
        return changes.goneSubmodules.filter(source.has)
      case 'gone-links':
        return changes.goneLinks.filter(source.has)
      case 'git-ignores':
        return changes.ignoreFiles.flatMap(base => findOtherVerdict(source, base))
      case 'path': {
        // Some paths do not count as a whole.
        const { path, counts } = source
        return changes.paths.has(path) && changes.isCounted(path, counts) ? [path] : []
      }
      case 'folder':
      case 'pattern':
        return this.#select(describeSet(source), source)
      case 'empty-folders': {
        // An ignored file reaches a build only by its folder.
        const { folders } = source
        return this.#select(folders.key, source, path => this.#folders.reachBuild(path, folders))
      }
      case 'globs':
        return [...selectPaths(source, changes.paths)]
    }
  }

  /** As many as are ever told. */
  #select(
    key: string,
    set: PathSet,
    counts: (path: RepositoryPath) => boolean = () => true
  ): readonly RepositoryPath[] {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const files: RepositoryPath[] = []
    for (const path of selectPaths(set, this.changes.paths)) {
      if (files.length === countLimit) break
      if (counts(path)) files.push(path)
    }
    this.#known.set(key, files)
    return files
  }
}

/** The first `.gitignore` that made, or may have made, a base judge otherwise. */
function findOtherVerdict(
  { isOnTheWay, isMadeWith }: PathSetOf<'git-ignores'>,
  base: BaseIgnores
): readonly RepositoryPath[] {
  const [first, ...others] = [...base].filter(([path]) => isOnTheWay(path))
  if (first === undefined) return []
  const isUnknown = [first, ...others].some(([, { kind }]) => kind === 'unknown')
  const texts = new Map(
    [...base].map(([path, side]) => [path, side.kind === 'present' ? side.text : undefined])
  )
  return isUnknown || isMadeWith(texts) ? [first[0]] : []
}

function toCause(file: RepositoryPath, source: InputSource, shared: string | undefined): OwnCause {
  const doubt = source.doubt ?? (source.role === 'content' ? shared : undefined)
  return {
    ...{ kind: 'input-changed', file, ...toReader(source, file) },
    ...(doubt === undefined ? {} : { doubt })
  }
}
