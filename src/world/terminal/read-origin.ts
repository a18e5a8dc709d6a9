import type { Origin } from '../../ports/process/terminal'
import { type Git } from '../git/run-git'
import { askLine, askLines } from './ask-git'

/** What a clone knows of its remote, without asking it; without one, its only branch is the default. */
export async function readOrigin(git: Git): Promise<Origin> {
  const [url, branch] = await Promise.all([
    askLine(git, ['config', '--get', 'remote.origin.url']),
    askLine(git, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  ])
  const defaultBranch =
    url === undefined ? await findOnlyBranch(git) : branch?.replace(/^origin\//, '')
  return {
    ...(url === undefined ? {} : { url }),
    ...(defaultBranch === undefined ? {} : { defaultBranch })
  }
}

/** Undefined where there are several, or none. */
async function findOnlyBranch(git: Git): Promise<string | undefined> {
  const format = '--format=%(refname:short)'
  const [only, second] = await askLines(git, ['for-each-ref', '--count=2', format, 'refs/heads'])
  return second === undefined ? only : undefined
}
