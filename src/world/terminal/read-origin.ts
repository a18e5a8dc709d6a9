import { isUnreadable } from '../../diagnostics/unreadable'
import type { Origin } from '../../ports/process/terminal'
import { type Git, runGit } from '../git/run-git'

/** What a clone knows of its remote, without asking it; without one, its only branch is the default. */
export async function readOrigin(git: Git): Promise<Origin> {
  const [url, branch] = await Promise.all([
    ask(git, ['config', '--get', 'remote.origin.url']),
    ask(git, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
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
  const [only, second] = await list(git, ['for-each-ref', '--count=2', format, 'refs/heads'])
  return second === undefined ? only : undefined
}

/** The first line of an answer; undefined where git has none. */
async function ask(git: Git, words: Parameters<typeof runGit>[1]): Promise<string | undefined> {
  return (await list(git, words))[0]
}

/** The lines of an answer; none where git has none. */
async function list(git: Git, words: Parameters<typeof runGit>[1]): Promise<readonly string[]> {
  const answer = await runGit(git, words, [1, 128])
  if (isUnreadable(answer)) return []
  return Buffer.from(answer.output)
    .toString()
    .split('\n')
    .filter(line => line !== '')
}
