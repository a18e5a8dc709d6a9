import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import { decodePath } from '../../paths/repository-path'
import type { History, HistoryCommit, HistoryQuestion } from '../../ports/terminal'
import { isSafeRevision } from '../git/read/revision'
import { type Git, runGit } from '../git/run-git'

/** The commits of a branch by their first parents, by one call of git. */
export async function listHistory(
  git: Git,
  question: HistoryQuestion
): Promise<History | Unreadable> {
  const { most, after, since } = question
  const revision = question.revision ?? (await findBranch(git))
  const unsafe = [revision, after ?? 'HEAD'].find(each => !isSafeRevision(each))
  if (unsafe !== undefined) return unreadable(`"${unsafe}" names no commit`)
  const [listed, shallow] = await Promise.all([
    runGit(git, [
      ...(['log', '--first-parent', '-z', '--format=%H%n%P%n%ct%n%s'] as const),
      ...(most === undefined ? [] : [`--max-count=${String(most)}`]),
      // A time, not a day: git would take the hour of now.
      ...(since === undefined ? [] : [`--since=@${String(since)}`]),
      revision,
      ...(after === undefined ? [] : [`^${after}`]),
      '--'
    ]),
    runGit(git, ['rev-parse', '--is-shallow-repository'])
  ])
  if (isUnreadable(listed)) return listed
  const isShallow = !isUnreadable(shallow) && decodePath(shallow.output).trim() === 'true'
  const commits = decodePath(listed.output).split('\0').flatMap(parseCommit)
  return { kind: 'history', commits, reach: isShallow ? 'shallow' : 'whole' }
}

function parseCommit(text: string): readonly HistoryCommit[] {
  const [id = '', parents = '', time = '', ...subject] = text.split('\n')
  if (id === '') return []
  const [parent = ''] = parents.split(' ')
  return [
    {
      ...{ id, time: Number(time), subject: subject.join(' ') },
      ...(parent === '' ? {} : { parent })
    }
  ]
}

/** Branches that others come from, where the clone does not say which one it is. */
const defaults = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']

/** HEAD, unless a branch is checked out that is not the default one. */
async function findBranch(git: Git): Promise<string> {
  const current = await ask(git, ['symbolic-ref', '--quiet', 'HEAD'])
  const isBare = await ask(git, ['rev-parse', '--is-bare-repository'])
  if (current === undefined || isBare === 'true') return 'HEAD'
  for (const name of defaults) {
    const full = await ask(git, ['rev-parse', '--quiet', '--verify', '--symbolic-full-name', name])
    if (full === undefined) continue
    return full.replace(/^refs\/(?:remotes\/origin|heads)\//, '') ===
      current.replace(/^refs\/heads\//, '')
      ? 'HEAD'
      : name
  }
  return 'HEAD'
}

async function ask(git: Git, words: Parameters<typeof runGit>[1]): Promise<string | undefined> {
  const answer = await runGit(git, words, [1, 128])
  if (isUnreadable(answer)) return undefined
  const [line = ''] = decodePath(answer.output).split('\n')
  return line === '' ? undefined : line
}
