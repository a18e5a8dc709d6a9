import { isUnreadable, type Unreadable, unreadable } from '../../../diagnostics/unreadable'
import { decodePath } from '../../../paths/repository-path'
import type { Execution } from '../../../ports/git/checkout'
import type { Commit, Repository } from '../../../ports/git/repository'
import type { Change } from '../../../tree/comparison'
import type { Tree } from '../../../tree/tree'
import type { Patience } from '../fetch/patience'
import type { Reached } from '../fetch/reach-remote'
import type { JobRemote } from '../fetch/read-remote'
import { type Environment, toGitEnvironment } from '../git-environment'
import { type Git, toGit } from '../run-git'
import { CommitReader } from './commit-reader'
import { Conversation } from './conversation'
import { findMergeBases } from './find-merge-bases'
import { type ObjectAnswer, ObjectParser } from './parse-objects'
import { isObjectId } from './revision'
import { createStore, listObjectFolders, type Store } from './store'
import { TreeReader } from './tree-reader'

export interface OpenOptions {
  readonly environment: Environment
  /** For everything that is asked of git; missing: a minute of this repository's own. */
  readonly patience?: Patience
  /** What the job knows of the server; missing: only the checkout says where it came from. */
  readonly remote?: JobRemote
  readonly place?: Repository['place']
  /** Missing: a job. */
  readonly execution?: Execution
  /** Called when the repository is closed. */
  readonly close?: () => void
  /** A folder whose objects count as the repository's own; it must exist. */
  readonly objects?: string
}

/** The checkout that a folder is in. The tree of HEAD is listed before anybody asks for it. */
export async function openRepository(
  directory: string,
  options: OpenOptions
): Promise<Repository | Unreadable> {
  const { environment, patience, objects, execution = 'job' } = options
  const store = createStore(environment)
  const folders = [...listObjectFolders(store), ...(objects === undefined ? [] : [objects])]
  const git = toGit(directory, toGitEnvironment(environment, folders), { execution, patience })
  const repository = new GitRepository(git, store, options)
  const head = await repository.openHead()
  if (!isUnreadable(head)) return repository
  repository.close()
  return head
}

class GitRepository implements Repository {
  readonly kind = 'repository'
  readonly place: Repository['place']
  readonly #git: Git
  #objects: Conversation<ObjectAnswer>
  readonly #reader: TreeReader
  readonly #trees = new Map<string, Promise<Tree | Unreadable>>()
  /** By id: a text that is asked for again is not read again. */
  readonly #texts = new Map<string, Promise<string | undefined>>()
  readonly #commits = new CommitReader(line => this.#objects.ask(line))
  readonly #store: Store | undefined
  readonly #options: OpenOptions
  #head: Commit | undefined
  #isClosed = false
  #reached: Promise<Reached | Unreadable> | undefined

  constructor(git: Git, store: Store | undefined, options: OpenOptions) {
    this.#git = git
    this.#store = store
    this.#options = options
    this.place = options.place ?? 'checkout'
    this.#objects = openObjects(git)
    this.#reader = new TreeReader(git)
  }

  /** The first question: whether this is a repository at all. */
  async openHead(): Promise<Commit | undefined | Unreadable> {
    const head = await this.readCommit('HEAD')
    if (head === undefined || isUnreadable(head)) return head
    this.#head = head
    void this.readTree(head.id)
    return head
  }

  readCommit(revision: string): Promise<Commit | undefined | Unreadable> {
    return this.#commits.read(revision)
  }

  readTree(commit: string): Promise<Tree | Unreadable> {
    if (!isObjectId(commit)) return Promise.resolve(noObjectId(commit))
    const known = this.#trees.get(commit)
    if (known !== undefined) return known
    const tree = this.#completeTree(commit)
    this.#trees.set(commit, tree)
    return tree
  }

  async readFirst(revisions: readonly string[]): Promise<Commit | undefined | Unreadable> {
    for (const revision of revisions) {
      const commit = await this.readCommit(revision)
      if (commit !== undefined) return commit
    }
    return undefined
  }

  readBranch(branch: string): Promise<Commit | undefined | Unreadable> {
    return this.readFirst([`refs/remotes/origin/${branch}`, `refs/heads/${branch}`])
  }

  obtain(): Promise<void> {
    return Promise.resolve()
  }

  async compareTrees(base: string, head: string): Promise<readonly Change[] | Unreadable> {
    const wrong = [base, head].find(id => !isObjectId(id))
    if (wrong !== undefined) return noObjectId(wrong)
    const [from, to] = [await this.#commits.findRoot(base), await this.#commits.findRoot(head)]
    if (isUnreadable(from)) return from
    return isUnreadable(to) ? to : this.#reader.compare(from.tree, to.tree)
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
    const texts = await this.#readHere(unique)
    const missing = unique.filter(id => !texts.has(id))
    if (missing.length === 0) return texts
    const reached = await this.#reach()
    if (isUnreadable(reached) || isUnreadable(await reached.fetcher.fetchBlobs(missing))) {
      return texts
    }
    return new Map([...texts, ...(await this.#readHere(missing))])
  }

  async reachRemote(): Promise<Repository | Unreadable> {
    const reached = await this.#reach()
    return isUnreadable(reached) ? reached : reached.repository
  }

  close(): void {
    this.#isClosed = true
    this.#commits.forget()
    this.#texts.clear()
    this.#objects.close()
    for (const end of [...this.#git.running]) end()
    this.#store?.folder.remove()
    this.#options.close?.()
  }

  async #readHere(ids: readonly string[]): Promise<Map<string, string>> {
    // A missing blob of a clone without blobs ends the process of git before 2.45.
    if (this.#objects.hasFailed) this.#objects = openObjects(this.#git)
    const answers = await Promise.all(ids.map(id => this.#readText(id)))
    const texts = new Map<string, string>()
    for (const [index, text] of answers.entries()) {
      if (text !== undefined) texts.set(ids[index] ?? '', text)
    }
    return texts
  }

  /** One that is not here may be fetched, and is asked for anew. */
  #readText(id: string): Promise<string | undefined> {
    const known = this.#texts.get(id)
    if (known !== undefined) return known
    const text = this.#objects.ask(id).then(answer => {
      if (answer.kind === 'object' && answer.type === 'blob') return decodePath(answer.content)
      this.#texts.delete(id)
      return undefined
    })
    this.#texts.set(id, text)
    return text
  }

  /** A tree that the clone lacks, or holds in part, is fetched and listed again. */
  async #completeTree(commit: string): Promise<Tree | Unreadable> {
    const tree = await this.#listTree(commit)
    if (!isUnreadable(tree)) return tree
    const reached = await this.#reach()
    if (isUnreadable(reached)) return tree
    const ids = await reached.fetcher.fetchWholeTrees([commit])
    return isUnreadable(ids) ? tree : this.#listTree(commit)
  }

  async #listTree(commit: string): Promise<Tree | Unreadable> {
    const root = await this.#commits.findRoot(commit)
    return isUnreadable(root) ? root : this.#reader.list(root.tree)
  }

  #reach(): Promise<Reached | Unreadable> {
    if (this.#isClosed) return Promise.resolve(unreadable('the repository was closed'))
    this.#reached ??= this.#loadRemote()
    return this.#reached
  }

  /** The fetching code is loaded when it is needed: most runs find all that they ask for. */
  async #loadRemote(): Promise<Reached | Unreadable> {
    const { reachRemote } = await import('../fetch/reach-remote')
    const lender = { git: this.#git, store: this.#store, head: this.#head }
    return reachRemote(this, lender, this.#options)
  }
}

function openObjects(git: Git): Conversation<ObjectAnswer> {
  return new Conversation(git, ['cat-file', '--batch'], new ObjectParser())
}

function noObjectId(text: string): Unreadable {
  return unreadable(`"${text}" is not the id of a commit`)
}
