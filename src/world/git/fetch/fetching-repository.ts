import { isUnreadable, type Unreadable } from '../../../diagnostics/unreadable'
import type { Commit, MergeBases, Repository } from '../../../ports/git/repository'
import type { Change } from '../../../tree/comparison'
import type { Tree } from '../../../tree/tree'
import { isObjectId, isSafeRevision } from '../read/revision'
import type { Fetched, Fetcher } from './fetcher'

/** A checkout together with its remote: what the clone lacks is fetched into a store next to it. */
export class FetchingRepository implements Repository {
  readonly kind = 'repository'
  readonly place: Repository['place']
  readonly #local: Repository
  readonly #fetcher: Fetcher
  /** The commit checked out, whose trees the clone has. */
  readonly #head: string | undefined
  readonly #fetched = new Set<string>()

  constructor(local: Repository, fetcher: Fetcher, head: string | undefined) {
    this.#local = local
    this.place = local.place
    this.#fetcher = fetcher
    this.#head = head
  }

  async readCommit(revision: string): Promise<Commit | undefined | Unreadable> {
    const known = await this.#local.readCommit(revision)
    if (known !== undefined || !isSafeRevision(revision)) return known
    const ids = await this.#fetchCommits([toRemoteName(revision)])
    if (isUnreadable(ids)) return ids.failure === 'absent' ? undefined : ids
    return ids[0] === undefined ? undefined : this.#local.readCommit(ids[0])
  }

  async readFirst(revisions: readonly string[]): Promise<Commit | undefined | Unreadable> {
    const known = await this.#local.readFirst(revisions)
    const last = revisions.at(-1)
    return known !== undefined || last === undefined ? known : this.readCommit(last)
  }

  /** Asks the remote itself: a name in the clone may be out of date. */
  async readBranch(branch: string, besides: string): Promise<Commit | undefined | Unreadable> {
    if (!isSafeRevision(branch)) return undefined
    const ids = await this.#fetcher.fetchHistory([`refs/heads/${branch}`, besides])
    if (isUnreadable(ids)) return ids.failure === 'absent' ? undefined : ids
    const tip = ids.find(id => id !== besides) ?? ids[0]
    return tip === undefined ? undefined : this.#local.readCommit(tip)
  }

  async obtain(commits: readonly string[]): Promise<void> {
    const ids = [...new Set(commits)].filter(isObjectId)
    const found = await Promise.all(ids.map(id => this.#local.readCommit(id)))
    const missing = ids.filter((_, index) => found[index] === undefined)
    // A single commit is fetched when it is read.
    if (missing.length > 1) await this.#fetchCommits(missing)
  }

  async compareTrees(base: string, head: string): Promise<readonly Change[] | Unreadable> {
    const changes = await this.#local.compareTrees(base, head)
    // A commit of a merge base is known without its trees.
    if (!isUnreadable(changes)) return changes
    if (!this.#fetched.has(base) && !isUnreadable(await this.#fetchCommits([base]))) {
      const again = await this.#local.compareTrees(base, head)
      if (!isUnreadable(again)) return again
    }
    // A clone without trees lacks those of the head, too.
    const ids = await this.#fetcher.fetchWholeTrees([base, head])
    return isUnreadable(ids) ? ids : this.#local.compareTrees(base, head)
  }

  async findMergeBases(one: string, other: string): Promise<MergeBases> {
    return this.#fetcher.findMergeBases([one, other], async commit => {
      const found = await this.#local.readCommit(commit)
      return found === undefined || isUnreadable(found) ? found : found.parents
    })
  }

  readTree(commit: string): Promise<Tree | Unreadable> {
    return this.#local.readTree(commit)
  }

  readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.#local.readTexts(ids)
  }

  reachRemote(): Promise<Repository> {
    return Promise.resolve(this)
  }

  close(): void {
    this.#local.close()
  }

  async #fetchCommits(wanted: readonly string[]): Promise<Fetched> {
    const ids = await (this.#head === undefined
      ? this.#fetcher.fetchWholeTrees(wanted)
      : this.#fetcher.fetchTrees(wanted, this.#head))
    if (!isUnreadable(ids)) for (const id of ids) this.#fetched.add(id)
    return ids
  }
}

/** The remote's own name for a branch, from the clone's name for it. */
function toRemoteName(revision: string): string {
  return revision.replace(/^(?:refs\/remotes\/)?origin\//, 'refs/heads/')
}
