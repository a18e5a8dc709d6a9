import { isUnreadable } from '../../diagnostics/unreadable'
import type { RepositoryPath } from '../../paths/repository-path'
import type { IgnoredBy } from '../../ports/process/terminal'
import { type Git, runGit } from '../git/run-git'

/** The line by which git ignores a path of the checkout that it does not track. */
export async function findIgnoring(git: Git, path: RepositoryPath): Promise<IgnoredBy | undefined> {
  if (path === '' || !path.isWellFormed()) return undefined
  const answer = await runGit(git, ['check-ignore', '--verbose', '--', `./${path}`], [1, 128])
  if (isUnreadable(answer) || answer.status !== 0) return undefined
  const line = Buffer.from(answer.output).toString()
  const [, file = '', number = '', pattern = ''] = /^(.*?):(\d+):(.*?)\t/s.exec(line) ?? []
  // The last rule may take a path in again.
  return pattern === '' || pattern.startsWith('!') ? undefined : { file, line: Number(number) }
}
