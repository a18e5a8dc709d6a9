import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import type { Commit, Repository } from '../../ports/repository'
import type { Workplace } from '../../ports/terminal'
import { type Compared, toShortId } from '../../tree/compared'
import type { Difference } from '../../tree/comparison'

/** What a branch and the working tree change. */
export interface BranchChanges {
  readonly compared: Compared
  /** What is planned for: the id of the working tree, or of HEAD where that one is not known. */
  readonly tree: string | undefined
}

/** Where a branch is looked at from. */
export type BranchBase =
  /** The commit that a revision names, as the input `base` of the action. */
  | { readonly kind: 'commit'; readonly revision: string }
  /** The merge base with the first of these that is there. */
  | { readonly kind: 'merge-base'; readonly revisions: readonly string[] }

/** Where the remote's default branch is; a clone may lack `origin/HEAD`, and have no remote. */
const defaultBase: BranchBase = {
  kind: 'merge-base',
  revisions: ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']
}

/** `develop...` is where this branch left develop, as for `git diff`. */
export function parseBase(text: string | undefined): BranchBase {
  if (text === undefined) return defaultBase
  const [, branch] = /^(.+)\.\.\.$/.exec(text) ?? []
  if (branch !== undefined) return { kind: 'merge-base', revisions: [branch] }
  return { kind: 'commit', revision: text }
}

/** Never fails: what cannot be compared is unknown, with its reason, and so builds everything. */
export async function compareBranch(
  { repository, workingTree }: Pick<Workplace, 'repository' | 'workingTree'>,
  base: BranchBase
): Promise<BranchChanges> {
  const head = await repository.readCommit('HEAD')
  if (head === undefined) return unknown(unreadable('there is no commit yet'))
  if (isUnreadable(head)) return unknown(head)
  if (typeof workingTree !== 'string') {
    const because = `the working tree cannot be looked at: ${workingTree.because}`
    return { ...unknown(unreadable(because)), tree: head.id }
  }
  const own = await repository.compareTrees(head.id, workingTree)
  if (isUnreadable(own)) return unknown(own)
  const isClean = own.length === 0
  const side = { repository, head, tree: workingTree }
  const from = await findBases(side, base)
  if (isUnreadable(from)) return { ...unknown(from), tree: workingTree }
  const to = `${toShortId(head.id)}${isClean ? '' : ' and the working tree'}`
  const compared = await compareFrom(from, side, to)
  return { tree: workingTree, compared: isClean ? { ...compared, head: head.id } : compared }
}

interface HeadSide {
  readonly repository: Repository
  readonly head: Commit
  readonly tree: string
}

interface From {
  readonly kind: 'from'
  readonly ids: readonly string[]
  readonly text: string
}

async function findBases(side: HeadSide, base: BranchBase): Promise<From | Unreadable> {
  switch (base.kind) {
    case 'commit': {
      const found = await readRevision(base.revision, side.repository)
      if (found === undefined) return unreadable(`there is no commit "${base.revision}" here`)
      if (isUnreadable(found)) return found
      return { kind: 'from', ids: [found.id], text: `${toShortId(found.id)} (${base.revision})` }
    }
    case 'merge-base':
      return findMergeBases(side, base.revisions)
  }
}

/** The commit that a revision names here, or a branch of the remote that it names. */
export async function readRevision(
  revision: string,
  repository: Repository
): Promise<Commit | undefined | Unreadable> {
  const found = await repository.readCommit(revision)
  return found ?? repository.readCommit(`refs/remotes/origin/${revision}`)
}

async function findMergeBases(
  { repository, head }: HeadSide,
  revisions: readonly string[]
): Promise<From | Unreadable> {
  for (const revision of revisions) {
    const tip = await readRevision(revision, repository)
    if (tip === undefined) continue
    if (isUnreadable(tip)) return tip
    const bases = await repository.findMergeBases(tip.id, head.id)
    switch (bases.kind) {
      case 'found': {
        const text = `${bases.ids.map(toShortId).join(' and ')} (merge base with ${revision})`
        return { kind: 'from', ids: bases.ids, text }
      }
      case 'unrelated':
        return unreadable(`HEAD has no history in common with ${revision}`)
      case 'cut-off':
        return unreadable(
          `this clone ends before the merge base with ${revision}: git fetch --unshallow`
        )
      case 'unreadable':
        return bases
    }
  }
  const names = revisions.join(', ')
  return unreadable(`none of ${names} is here: name the commit to compare with by --base`)
}

async function compareFrom(
  { ids, text }: From,
  { repository, tree }: HeadSide,
  to: string
): Promise<Compared> {
  const differences: Difference[] = []
  for (const base of ids) {
    const changes = await repository.compareTrees(base, tree)
    if (isUnreadable(changes)) return unknown(changes).compared
    differences.push({ base, changes })
  }
  const comparison = { kind: 'trees', source: 'git', differences } as const
  return { comparison, text: `${text} to ${to}`, tried: [] }
}

function unknown({ because }: Unreadable): BranchChanges {
  const comparison = { kind: 'unknown', because } as const
  return { tree: undefined, compared: { comparison, text: because, tried: [] } }
}
