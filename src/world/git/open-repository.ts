import type { Commit, Repository } from '../../app/world'
import { decodePath } from '../../paths/repository-path'
import type { Change } from '../../tree/comparison'
import { sortByPath } from '../../tree/sorted-paths'
import { toTree } from '../../tree/to-tree'
import type { Tree } from '../../tree/tree'
import { findMergeBases } from './find-merge-bases'
import { toGitEnvironment, type Environment } from './git-environment'
import { ObjectReader } from './object-reader'
import { parseCommit } from './parse-commit'
import { parseRawDiff } from './parse-raw-diff'
import { parseTreeListing } from './parse-tree-listing'
import { isObjectId, isSafeRevision } from './revision'
import { runGit, type Git } from './run-git'
import { type Unreadable, isUnreadable, unreadable } from '../../tree/unreadable'

const compareOptions = [
  ...['-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv'],
  ...['--no-relative', '--ignore-submodules=none']
]

/** The checkout that a folder is in. The tree of HEAD is listed ahead, beside the first question. */
export async function openRepository(
  directory: string,
  options: { readonly environment: Environment; readonly timeLimit?: number }
): Promise<Repository | Unreadable> {
  const git: Git = {
    directory,
    environment: toGitEnvironment(options.environment),
    timeLimit: options.timeLimit ?? 60_000,
    running: new Set()
  }
  const repository = new GitRepository(git)
  const head = await repository.openHead()
  if (!isUnreadable(head)) return repository
  repository.close()
  return head
}

class GitRepository implements Repository {
  readonly kind = 'repository'
  readonly #git: Git
  readonly #objects: ObjectReader
  readonly #trees = new Map<string, Promise<Tree | Unreadable>>()

  constructor(git: Git) {
    this.#git = git
    this.#objects = new ObjectReader(git)
  }

  /** The first question: whether this is a repository at all. */
  async openHead(): Promise<Commit | undefined | Unreadable> {
    const tree = listTree(this.#git, 'HEAD')
    const head = await this.readCommit('HEAD')
    if (head !== undefined && !isUnreadable(head)) this.#trees.set(head.id, tree)
    return head
  }

  async readCommit(revision: string): Promise<Commit | undefined | Unreadable> {
    if (!isSafeRevision(revision)) return undefined
    const answer = await this.#objects.read(`${revision}^{commit}`)
    if (answer.kind !== 'object') return answer.kind === 'missing' ? undefined : answer
    const commit = parseCommit(answer.content)
    if (commit === undefined) return unreadable(`git has no commit as "${revision}"`)
    return { id: answer.id, parents: commit.parents }
  }

  readTree(commit: string): Promise<Tree | Unreadable> {
    if (!isObjectId(commit)) return Promise.resolve(noObjectId(commit))
    const known = this.#trees.get(commit)
    if (known !== undefined) return known
    const tree = listTree(this.#git, commit)
    this.#trees.set(commit, tree)
    return tree
  }

  async compareTrees(base: string, head: string): Promise<readonly Change[] | Unreadable> {
    const wrong = [base, head].find(id => !isObjectId(id))
    if (wrong !== undefined) return noObjectId(wrong)
    const answer = await runGit(this.#git, ['diff-tree', ...compareOptions, base, head, '--'])
    if (isUnreadable(answer)) return answer
    const changes = parseRawDiff(answer.output)
    if (changes === undefined) return unreadable('git diff-tree printed what it never should')
    return sortByPath(changes, change => change.path)
  }

  async findMergeBases(one: string, other: string) {
    const wrong = [one, other].find(id => !isObjectId(id))
    if (wrong !== undefined) return noObjectId(wrong)
    return findMergeBases(this.#git, [one, other], async commit => {
      const found = await this.readCommit(commit)
      return found === undefined || isUnreadable(found) ? found : found.parents
    })
  }

  async readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const unique = [...new Set(ids)].filter(isObjectId)
    const answers = await Promise.all(unique.map(id => this.#objects.read(id)))
    const texts = new Map<string, string>()
    for (const answer of answers) {
      if (answer.kind === 'object' && answer.type === 'blob') {
        texts.set(answer.id, decodePath(answer.content))
      }
    }
    return texts
  }

  close(): void {
    this.#objects.close()
    for (const child of this.#git.running) child.kill('SIGKILL')
  }
}

async function listTree(git: Git, revision: string): Promise<Tree | Unreadable> {
  const answer = await runGit(git, ['ls-tree', '-r', '-z', '--full-tree', revision])
  if (isUnreadable(answer)) return answer
  const entries = parseTreeListing(answer.output)
  return entries === undefined
    ? unreadable('git ls-tree printed what it never should')
    : toTree(entries)
}

function noObjectId(text: string): Unreadable {
  return unreadable(`"${text}" is not the id of a commit`)
}
