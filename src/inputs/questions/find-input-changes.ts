import type { RepositoryPath } from '../../paths/repository-path'
import type { OwnCause } from '../../plan/causes/cause'
import { limitCauses, type OwnCauses } from '../../plan/causes/evidence'
import { countLimit } from '../../tree/path-index'
import { FolderChanges } from '../contexts/empty-folders'
import type { InputSource, PathSetOf } from '../inputs'
import { selectPaths } from '../sets/select-paths'
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
  const folders = new FolderChanges(changes)
  for (const source of orderSources(sources)) {
    for (const file of selectChanged(source, changes)) {
      if (causes.size >= countLimit) return limitCauses(causes.values())
      if (causes.has(file) || !reachesBuild(file, source, folders)) continue
      causes.set(file, toCause(file, source, doubt))
    }
  }
  return limitCauses(causes.values())
}

function selectChanged(source: InputSource, changes: ChangeIndex): Iterable<RepositoryPath> {
  switch (source.kind) {
    case 'gone-submodules':
      return changes.goneSubmodules.filter(source.has)
    case 'gone-links':
      return changes.goneLinks.filter(source.has)
    case 'git-ignores':
      return changes.ignoreFiles.flatMap(base => findOtherVerdict(source, base))
    case 'path':
    case 'folder':
    case 'pattern':
    case 'empty-folders':
    case 'globs':
      return selectPaths(source, changes.paths)
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

/** An ignored file reaches a build only by its folder; some paths do not count as a whole. */
function reachesBuild(file: RepositoryPath, source: InputSource, folders: FolderChanges): boolean {
  switch (source.kind) {
    case 'empty-folders':
      return folders.reachBuild(file, source.folders)
    case 'path':
      return folders.changes.isCounted(file, source.counts)
    case 'folder':
    case 'pattern':
    case 'gone-submodules':
    case 'gone-links':
    case 'git-ignores':
    case 'globs':
      return true
  }
}

function toCause(file: RepositoryPath, source: InputSource, shared: string | undefined): OwnCause {
  const doubt = source.doubt ?? (source.role === 'content' ? shared : undefined)
  return {
    ...{ kind: 'input-changed', file, ...toReader(source, file) },
    ...(doubt === undefined ? {} : { doubt })
  }
}
