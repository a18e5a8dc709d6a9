import { type Unreadable, unreadable } from '../../../diagnostics/unreadable'
import type { Commit, Repository } from '../../../ports/git/repository'
import { findGitFolder } from '../find-git-folder'
import type { Environment } from '../git-environment'
import { prepareStore, type Store } from '../read/store'
import type { Git } from '../run-git'
import { Fetcher } from './fetcher'
import { FetchingRepository } from './fetching-repository'
import { type JobRemote, readRemote } from './read-remote'

/** A way to the remote: what fetches, and the repository with everything that was fetched. */
export interface Reached {
  readonly fetcher: Fetcher
  readonly repository: Repository
}

/** What is known of the checkout that lends its objects. */
export interface Lender {
  readonly git: Git
  readonly store: Store | undefined
  readonly head: Commit | undefined
}

/** Makes the store ready; nothing is fetched yet. */
export async function reachRemote(
  local: Repository,
  { git, store, head }: Lender,
  options: { readonly environment: Environment; readonly remote?: JobRemote }
): Promise<Reached | Unreadable> {
  if (store === undefined) return unreadable('no temporary folder to fetch into: set RUNNER_TEMP')
  const [settings, gitFolder] = await Promise.all([
    readRemote(git, options.remote ?? {}),
    findGitFolder(git.directory)
  ])
  if (settings === undefined) return unreadable('this clone names no remote to fetch from')
  if (gitFolder === undefined) return unreadable('the folder of the repository was not found')
  try {
    prepareStore(store, { gitFolder, idLength: head?.id.length ?? 40 })
  } catch (error) {
    return unreadable(`the folder to fetch into cannot be written: ${String(error)}`)
  }
  const fetcher = new Fetcher(store, git, { environment: options.environment, settings })
  return { fetcher, repository: new FetchingRepository(local, fetcher, head?.id) }
}
