import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import { decodePath } from '../../paths/repository-path'
import type { History, HistoryCommit, HistoryQuestion } from '../../ports/process/terminal'
import { isSafeRevision } from '../git/read/revision'
import { type Git, runGit } from '../git/run-git'
import { askLine } from './ask-git'

/** The commits of a branch by their first parents, by one call of git. */
export async function listHistory(
  git: Git,
  question: HistoryQuestion
): Promise<History | Unreadable> {
  const { most, after, since } = question
  const { revision, branch } = await findBranch(git, question)
  const unsafe = [revision, after ?? 'HEAD'].find(each => !isSafeRevision(each))
  if (unsafe !== undefined) return unreadable(`"${unsafe}" names no commit`)
  const [listed, shallow] = await Promise.all([
    runGit(git, [
      ...(['log', '--first-parent', '-z', '--format=%H%n%P%n%ct%n%s'] as const),
      ...(most === undefined ? [] : [`--max-count=${String(most)}`]),
      ...(since === undefined ? [] : [`--since=${since}`]),
      revision,
      ...(after === undefined ? [] : [`^${after}`]),
      '--'
    ]),
    askLine(git, ['rev-parse', '--is-shallow-repository'])
  ])
  if (isUnreadable(listed)) return listed
  const commits = decodePath(listed.output).split('\0').flatMap(parseCommit)
  return {
    ...{ kind: 'history', commits, reach: shallow === 'true' ? 'shallow' : 'whole' },
    ...(branch === undefined ? {} : { branch })
  }
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

interface Branch {
  readonly revision: string
  /** Its name, as the remote has it; missing: it has none, or it is not known. */
  readonly branch?: string
}

/** What is asked for; otherwise HEAD, unless a branch is checked out that is not the default one. */
async function findBranch(git: Git, { revision }: HistoryQuestion): Promise<Branch> {
  const [current, isBare] = await Promise.all([
    nameBranch(git, 'HEAD'),
    askLine(git, ['rev-parse', '--is-bare-repository'])
  ])
  const names = isBare === 'true' && current !== undefined ? ['HEAD'] : defaults
  const found = await findFirst(git, names)
  if (revision !== undefined) {
    const branch = (await nameBranch(git, revision)) ?? found?.branch
    return { revision, ...(branch === undefined ? {} : { branch }) }
  }
  if (found === undefined) {
    return { revision: 'HEAD', ...(current === undefined ? {} : { branch: current }) }
  }
  const isHead = current === undefined || current === found.branch
  return isHead ? { ...found, revision: 'HEAD' } : found
}

async function findFirst(git: Git, names: readonly string[]): Promise<Branch | undefined> {
  for (const revision of names) {
    const branch = await nameBranch(git, revision)
    if (branch !== undefined) return { revision, branch }
  }
  return undefined
}

/** The name of a branch that a revision names; undefined if it names none. */
async function nameBranch(git: Git, revision: string): Promise<string | undefined> {
  if (!isSafeRevision(revision)) return undefined
  const full = await askLine(git, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--symbolic-full-name',
    revision
  ])
  return /^refs\/(?:remotes\/origin|heads)\/(.+)$/.exec(full ?? '')?.[1]
}
