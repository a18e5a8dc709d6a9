import { isUnreadable } from '../../diagnostics/unreadable'
import type { Origin } from '../../ports/process/terminal'
import { type Git, runGit } from '../git/run-git'

/** What a clone knows of its remote, without asking it. */
export async function readOrigin(git: Git): Promise<Origin> {
  const [url, branch] = await Promise.all([
    ask(git, ['config', '--get', 'remote.origin.url']),
    ask(git, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  ])
  const defaultBranch = branch?.replace(/^origin\//, '')
  return {
    ...(url === undefined ? {} : { url }),
    ...(defaultBranch === undefined ? {} : { defaultBranch })
  }
}

/** The first line of an answer; undefined where git has none. */
async function ask(git: Git, words: Parameters<typeof runGit>[1]): Promise<string | undefined> {
  const answer = await runGit(git, words, [1, 128])
  if (isUnreadable(answer)) return undefined
  const [line = ''] = Buffer.from(answer.output).toString().split('\n')
  return line === '' ? undefined : line
}
