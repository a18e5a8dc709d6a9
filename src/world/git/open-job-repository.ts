import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import type { Repository } from '../../ports/git/repository'
import { Patience } from './fetch/patience'
import { type OpenOptions, openRepository } from './read/open-repository'
import { isObjectId } from './read/revision'

/**
 * The checkout of a folder; in a job without one, the job's commit, fetched into a repository of
 * our own. A folder inside a checkout is no checkout: its paths would count from two roots.
 *
 * @param commit GITHUB_SHA; missing: nothing can be fetched
 */
export async function openJobRepository(
  folder: string,
  commit: string | undefined,
  given: OpenOptions
): Promise<Repository | Unreadable> {
  // A git that hangs here would hang in a repository of our own, too.
  const options = { patience: new Patience(), ...given }
  const checkout = await openRepository(folder, options)
  if (!isUnreadable(checkout) || commit === undefined || !isObjectId(commit)) return checkout
  const { fetchJobCommit } = await import('./fetch/fetch-job-commit')
  const fetched = await fetchJobCommit(folder, commit, options)
  if (fetched === undefined) return checkout
  if (!isUnreadable(fetched)) return fetched
  return unreadable(`${checkout.because}; without a checkout, ${fetched.because}`)
}
