import { isUnreadable } from '../../diagnostics/unreadable'
import { decodePath } from '../../paths/repository-path'
import { type Git, runGit } from '../git/run-git'

type Words = Parameters<typeof runGit>[1]

/** The first line of an answer; undefined where git has none. */
export async function askLine(git: Git, words: Words): Promise<string | undefined> {
  return (await askLines(git, words))[0]
}

/** The lines of an answer, without empty ones; none where git has none. */
export async function askLines(git: Git, words: Words): Promise<readonly string[]> {
  const answer = await runGit(git, words, [1, 128])
  if (isUnreadable(answer)) return []
  return decodePath(answer.output)
    .split('\n')
    .filter(line => line !== '')
}
