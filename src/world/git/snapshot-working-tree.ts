import { copyFileSync, existsSync, statSync, utimesSync } from 'node:fs'
import { devNull } from 'node:os'
import { join, resolve } from 'node:path'

import { isUnreadable, unreadable, type Unreadable } from '../../tree/unreadable'
import { toQuietEnvironment, type Environment, type Setting } from './git-environment'
import { isObjectId } from './revision'
import { runGit, toGit, type Git } from './run-git'

/** Where a snapshot is written: folders of ours, which are there. */
export interface SnapshotPlace {
  /** For what git needs while it works. */
  readonly folder: string
  /** For the objects that the repository does not have. */
  readonly objects: string
}

/**
 * Looking at the working tree may run what the repository's configuration names, as filters of
 * Git LFS: so git's own guard against the repositories of other people stays as it is.
 */
const settings: readonly Setting[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', devNull]
]

/** In milliseconds: git reads every file that has changed, of any size. */
const snapshotLimit = 600_000

/**
 * The id of the tree that a commit of everything would have now: tracked files as they are, new
 * ones that git does not ignore. The repository and its index stay as they are.
 */
export async function snapshotWorkingTree(
  root: string,
  environment: Environment,
  place: SnapshotPlace
): Promise<string | Unreadable> {
  const quiet = toQuietEnvironment(environment, settings)
  const git = toGit(root, quiet, { execution: 'terminal', timeLimit: snapshotLimit })
  const paths = await runGit(git, ['rev-parse', '--git-path', 'index', '--git-path', 'objects'])
  if (isUnreadable(paths)) return paths
  const [index = '', objects = ''] = toText(paths.output).split('\n')
  const copy = join(place.folder, 'index')
  copyIndex(resolve(root, index), copy)
  const snapshot: Git = {
    ...git,
    environment: {
      ...quiet,
      GIT_INDEX_FILE: copy,
      GIT_OBJECT_DIRECTORY: place.objects,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(root, objects),
      GIT_ALLOW_PROTOCOL: 'none'
    }
  }
  const added = await runGit(snapshot, ['add', '--all', '--', '.'])
  if (isUnreadable(added)) return added
  // A clone may leave out blobs that nobody changed.
  const written = await runGit(snapshot, ['write-tree', '--missing-ok'])
  if (isUnreadable(written)) return written
  const id = toText(written.output).trim()
  return isObjectId(id) ? id : unreadable('git write-tree printed what it never should')
}

/**
 * With the index git need not read what has not changed. A file written when the index was, or
 * later, is read in any case: so the copy must not look newer than the index was.
 */
function copyIndex(index: string, copy: string): void {
  if (!existsSync(index)) return
  copyFileSync(index, copy)
  const time = Math.floor(statSync(index).mtimeMs / 1_000)
  utimesSync(copy, time, time)
}

function toText(output: Uint8Array): string {
  return Buffer.from(output).toString()
}
