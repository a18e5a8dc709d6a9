import { countLimit } from '../paths/path-index'
import type { RepositoryPath } from '../paths/repository-path'
import type { OwnCause } from '../plan/cause'
import { limitCauses, type OwnCauses } from '../plan/evidence'
import type { ChangeIndex } from './change-index'
import { FolderChanges } from './empty-folders'
import type { InputSource } from './inputs'
import { selectPaths } from './select-paths'

/** The changed files among the inputs, each with the first source that reads it. */
export function findInputChanges(sources: readonly InputSource[], changes: ChangeIndex): OwnCauses {
  const causes = new Map<RepositoryPath, OwnCause>()
  const folders = new FolderChanges(changes)
  for (const source of sources) {
    for (const file of selectPaths(source, changes.paths)) {
      if (causes.size >= countLimit) return limitCauses(causes.values())
      if (causes.has(file) || !isFelt(file, source, folders)) continue
      causes.set(file, toCause(file, source))
    }
  }
  return limitCauses(causes.values())
}

/** An ignored file is felt by its folder alone. */
function isFelt(file: RepositoryPath, source: InputSource, folders: FolderChanges): boolean {
  return source.kind !== 'empty-folders' || folders.areFelt(file, source.folders)
}

function toCause(file: RepositoryPath, { at, how, name, doubt }: InputSource): OwnCause {
  return {
    ...{ kind: 'input-changed', file, at, how },
    ...(name === undefined ? {} : { name }),
    ...(doubt === undefined ? {} : { doubt })
  }
}
