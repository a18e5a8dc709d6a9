import { readDifferences } from '../../../comparison/sources/git-source'
import { readMergeBases } from '../../../comparison/sources/select-merge-bases'
import { isUnreadable, type Unreadable, unreadable } from '../../../diagnostics/unreadable'
import type { Commit, Repository } from '../../../ports/git/repository'
import type { Workplace } from '../../../ports/process/terminal'
import { type Compared, toShortId } from '../../../tree/compared'

/** What a branch and the working tree change. */
export interface BranchChanges {
  readonly compared: Compared
  /** The tree that is planned for: the working tree's id, or HEAD's if that one is not known. */
  readonly tree: string | undefined
}

/** What a branch is compared with. */
export type BranchBase =
  /** The commit that a revision names, as the action's input `base` does. */
  | { readonly kind: 'commit'; readonly revision: string }
  /** The merge base with the first of these that exists. */
  | { readonly kind: 'merge-base'; readonly revisions: readonly string[] }

/** The default branch of the remote; a clone may lack `origin/HEAD`, and have no remote. */
const defaultBase: BranchBase = {
  kind: 'merge-base',
  revisions: ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']
}

/** `develop...` is the commit where this branch left develop, as for `git diff`. */
export function parseBase(text: string | undefined): BranchBase {
  if (text === undefined) return defaultBase
  const [, branch] = /^(.+)\.\.\.$/.exec(text) ?? []
  if (branch !== undefined) return { kind: 'merge-base', revisions: [branch] }
  return { kind: 'commit', revision: text }
}

/** The same of a commit, whatever the working tree holds. */
async function compareCommit(
  repository: Repository,
  base: BranchBase,
  head: Commit
): Promise<BranchChanges> {
  const bases = await findBases(base, head, repository)
  if (isUnreadable(bases)) return unknown(bases, head.id)
  const differences = await readDifferences(repository, bases.ids, head.id)
  if (isUnreadable(differences)) return unknown(differences, head.id)
  const text = `${bases.text} to ${toShortId(head.id)}`
  const comparison = { kind: 'trees', source: 'git', differences } as const
  return { tree: head.id, compared: { comparison, text, tried: [], head: head.id } }
}

/**
 * Never fails: what cannot be compared is unknown, with its reason, and so builds everything.
 *
 * @param at the commit that is planned for; missing: HEAD and what the working tree changes
 */
export async function compareBranch(
  { repository, workingTree }: Pick<Workplace, 'repository' | 'workingTree'>,
  base: BranchBase,
  at?: Commit
): Promise<BranchChanges> {
  if (at !== undefined) return compareCommit(repository, base, at)
  const head = await repository.readCommit('HEAD')
  const own = typeof workingTree === 'string' ? workingTree : undefined
  if (head === undefined) return unknown(unreadable('there is no commit yet'), own)
  if (isUnreadable(head)) return unknown(head)
  if (typeof workingTree !== 'string') {
    const because = `the working tree cannot be looked at: ${workingTree.because}`
    return unknown(unreadable(because), head.id)
  }
  const changed = await repository.compareTrees(head.id, workingTree)
  if (isUnreadable(changed)) return unknown(changed)
  const bases = await findBases(base, head, repository)
  if (isUnreadable(bases)) return unknown(bases, workingTree)
  const differences = await readDifferences(repository, bases.ids, workingTree)
  const isClean = changed.length === 0
  const to = `${toShortId(head.id)}${isClean ? '' : ' and the working tree'}`
  const compared: Compared = isUnreadable(differences)
    ? unknown(differences).compared
    : {
        comparison: { kind: 'trees', source: 'git', differences },
        text: `${bases.text} to ${to}`,
        tried: []
      }
  return { tree: workingTree, compared: isClean ? { ...compared, head: head.id } : compared }
}

interface NamedBases {
  readonly kind: 'bases'
  readonly ids: readonly string[]
  readonly text: string
}

async function findBases(
  base: BranchBase,
  head: Commit,
  repository: Repository
): Promise<NamedBases | Unreadable> {
  switch (base.kind) {
    case 'commit': {
      const found = await readRevision(base.revision, repository)
      if (found === undefined) return unreadable(`there is no commit "${base.revision}" here`)
      if (isUnreadable(found)) return found
      return { kind: 'bases', ids: [found.id], text: `${toShortId(found.id)} (${base.revision})` }
    }
    case 'merge-base':
      return findMergeBases(base.revisions, head, repository)
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
  revisions: readonly string[],
  head: Commit,
  repository: Repository
): Promise<NamedBases | Unreadable> {
  for (const revision of revisions) {
    const tip = await readRevision(revision, repository)
    if (tip === undefined) continue
    if (isUnreadable(tip)) return tip
    const ids = await readMergeBases(repository, tip.id, head.id, {
      unrelated: `HEAD has no history in common with ${revision}`,
      cutOff: `this clone ends before the merge base with ${revision}: git fetch --unshallow`
    })
    if (isUnreadable(ids)) return ids
    const text = `${ids.map(toShortId).join(' and ')} (merge base with ${revision})`
    return { kind: 'bases', ids, text }
  }
  const names = revisions.join(', ')
  return unreadable(`none of ${names} is here: name the commit to compare with by --base`)
}

function unknown({ because }: Unreadable, tree?: string): BranchChanges {
  const comparison = { kind: 'unknown', because } as const
  return { tree, compared: { comparison, text: because, tried: [] } }
}
