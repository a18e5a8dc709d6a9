import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isUnreadable, type Unreadable, unreadable } from '../../../diagnostics/unreadable'
import type { Repository } from '../../../ports/git/repository'
import { createTemporaryFolder, type TemporaryFolder } from '../../process/temporary-folders'
import { findGitFolder } from '../find-git-folder'
import { toGitEnvironment } from '../git-environment'
import { type OpenOptions, openRepository } from '../read/open-repository'
import { writeRepository } from '../read/store'
import { toGit } from '../run-git'
import { Fetcher } from './fetcher'
import { toRemoteSettings } from './read-remote'

/**
 * The job's commit, fetched into a repository of our own. Undefined if it cannot be fetched: the
 * folder is inside a checkout, or the job does not name a source.
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
  const { environment, patience } = options
  const folder = createRepository(environment['RUNNER_TEMP'] ?? tmpdir(), commit)
  if (folder === undefined) return unreadable('no temporary folder to fetch into: set RUNNER_TEMP')
  const { path } = folder
  const removeFolder = (): void => {
    folder.remove()
  }
  const git = toGit(path, toGitEnvironment(environment), { execution: 'job', patience })
  const store = { folder, trees: path, history: path }
  const fetcher = new Fetcher(store, git, { environment, settings })
  const ids = await fetcher.fetchWholeTrees([commit])
  const opened = isUnreadable(ids)
    ? ids
    : await openRepository(path, { ...options, place: 'fetched', close: removeFolder })
  if (isUnreadable(opened)) removeFolder()
  return opened
}

/** A bare repository whose HEAD is a commit that is still to be fetched. */
function createRepository(parent: string, commit: string): TemporaryFolder | undefined {
  try {
    const folder = createTemporaryFolder(parent, 'head')
    mkdirSync(join(folder.path, 'objects'))
    writeRepository(folder.path, { head: commit, idLength: commit.length })
    return folder
  } catch {
    return undefined
  }
}
