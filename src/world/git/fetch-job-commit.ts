import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Repository } from '../../app/world'
import { isUnreadable, unreadable, type Unreadable } from '../../tree/unreadable'
import { Fetcher } from './fetcher'
import { findGitFolder } from './find-git-folder'
import { toGitEnvironment } from './git-environment'
import { openRepository, type OpenOptions } from './open-repository'
import { toRemoteSettings } from './read-remote'
import { toGit } from './run-git'
import { writeRepository } from './store'

/**
 * The job's commit, fetched into a repository of our own. Undefined where it cannot be: the
 * folder is inside of a checkout, or the job does not say from where.
 */
export async function fetchJobCommit(
  folder: string,
  commit: string,
  options: OpenOptions
): Promise<Repository | Unreadable | undefined> {
  const settings = toRemoteSettings([], options.remote ?? {})
  if (settings === undefined || (await findGitFolder(folder)) !== undefined) return undefined
  return fetchRepository(commit, options, settings)
}

async function fetchRepository(
  commit: string,
  options: OpenOptions,
  settings: ReturnType<typeof toRemoteSettings> & object
): Promise<Repository | Unreadable> {
  const { environment, timeLimit } = options
  const folder = createRepository(environment['RUNNER_TEMP'] ?? tmpdir(), commit)
  if (folder === undefined) return unreadable('no temporary folder to fetch into: set RUNNER_TEMP')
  const removeFolder = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  const git = toGit(folder, toGitEnvironment(environment), { execution: 'job', timeLimit })
  const store = { folder, trees: folder, history: folder }
  const fetcher = new Fetcher(store, git, { environment, settings })
  const ids = await fetcher.fetchWholeTrees([commit])
  const opened = isUnreadable(ids)
    ? ids
    : await openRepository(folder, { ...options, place: 'fetched', close: removeFolder })
  if (isUnreadable(opened)) removeFolder()
  return opened
}

/** A bare repository whose HEAD is a commit that is still to be fetched. */
function createRepository(parent: string, commit: string): string | undefined {
  try {
    const folder = mkdtempSync(join(parent, 'image-matrix-head-'))
    mkdirSync(join(folder, 'objects'))
    writeRepository(folder, { head: commit, idLength: commit.length })
    return folder
  } catch {
    return undefined
  }
}
