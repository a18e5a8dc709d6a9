import { isUnreadable, type Unreadable, unreadable } from '../../../diagnostics/unreadable'
import type { Commit } from '../../../ports/git/repository'
import type { ObjectAnswer } from './parse-objects'
import { isSafeRevision } from './revision'

/** The id of a commit's tree. */
interface Root {
  readonly kind: 'root'
  readonly tree: string
}

/** Reads commits through a conversation with git, and asks for each found one once. */
export class CommitReader {
  readonly #ask: (line: string) => Promise<ObjectAnswer | Unreadable>
  /** By revision: nothing moves while the repository is open. */
  readonly #commits = new Map<string, Commit>()
  /** By commit. */
  readonly #roots = new Map<string, Root>()

  constructor(ask: (line: string) => Promise<ObjectAnswer | Unreadable>) {
    this.#ask = ask
  }

  /** The commit that a revision names; undefined if it is not in this clone. */
  async read(revision: string): Promise<Commit | undefined | Unreadable> {
    if (!isSafeRevision(revision)) return undefined
    const known = this.#commits.get(revision)
    if (known !== undefined) return known
    const answer = await this.#ask(`${revision}^{commit}`)
    if (answer.kind !== 'object') return answer.kind === 'missing' ? undefined : answer
    const commit = parseCommit(answer.content)
    if (commit === undefined) return unreadable(`git has no commit as "${revision}"`)
    this.#roots.set(answer.id, { kind: 'root', tree: commit.tree })
    const found = { id: answer.id, parents: commit.parents }
    this.#commits.set(revision, found)
    return found
  }

  /** The tree of a commit; a person's working tree is one without a commit. */
  async findRoot(id: string): Promise<Root | Unreadable> {
    const known = this.#roots.get(id)
    if (known !== undefined) return known
    const commit = await this.read(id)
    if (commit !== undefined) return isUnreadable(commit) ? commit : this.findRoot(commit.id)
    const tree = await this.#ask(`${id}^{tree}`)
    if (tree.kind === 'object') return { kind: 'root', tree: tree.id }
    return unreadable(`the commit "${id}" is not in this clone`)
  }

  /** Forgets what was found: the repository is closed. */
  forget(): void {
    this.#commits.clear()
  }
}

/** What a commit object says of itself, whatever part of it this clone has. */
interface CommitHeaders {
  readonly tree: string
  readonly parents: readonly string[]
}

/**
 * The first lines of a commit object: `tree <id>`, then `parent <id>` for each parent. The object
 * of a commit at which a shallow clone ends still names its parents.
 */
export function parseCommit(content: Uint8Array): CommitHeaders | undefined {
  const [first = '', ...rest] = Buffer.from(content).toString('latin1').split('\n')
  const tree = /^tree ([0-9a-f]{40,64})$/.exec(first)?.[1]
  if (tree === undefined) return undefined
  const parents: string[] = []
  for (const line of rest) {
    const parent = /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1]
    if (parent === undefined) break
    parents.push(parent)
  }
  return { tree, parents }
}
