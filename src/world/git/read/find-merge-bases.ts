import { isUnreadable, type Unreadable } from '../../../diagnostics/unreadable'
import type { MergeBases } from '../../../ports/git/repository'
import { type Git, runGit } from '../run-git'
import { isObjectId } from './revision'

/** Reads what a commit itself says of its parents, even where the clone ends. */
export type ReadParents = (commit: string) => Promise<readonly string[] | undefined | Unreadable>

/**
 * The best common ancestors. A clone that ends early gives older ones, or none, as if its last
 * commits were roots: every root that is reachable from the two and from no ancestor found must be
 * a true root, or the answer is `cut-off`.
 */
export async function findMergeBases(
  git: Git,
  sides: readonly [one: string, other: string],
  readParents: ReadParents
): Promise<MergeBases> {
  const ids = await listIds(git, ['merge-base', '--all', '--end-of-options', ...sides])
  if (isUnreadable(ids)) return ids
  const excluded = ids.map(id => `^${id}`)
  const roots = await listIds(git, ['rev-list', '--max-parents=0', ...sides, ...excluded, '--'])
  if (isUnreadable(roots)) return roots
  for (const root of roots) {
    const parents = await readParents(root)
    if (isUnreadable(parents)) return parents
    if (parents === undefined || parents.length > 0) return { kind: 'cut-off' }
  }
  const [first, ...others] = ids
  return first === undefined ? { kind: 'unrelated' } : { kind: 'found', ids: [first, ...others] }
}

async function listIds(
  git: Git,
  words: readonly [string, ...string[]]
): Promise<readonly string[] | Unreadable> {
  // `merge-base` ends with 1 and prints nothing if none exists.
  const answer = await runGit(git, words, words[0] === 'merge-base' ? [1] : [])
  if (isUnreadable(answer)) return answer
  return Buffer.from(answer.output).toString('latin1').split('\n').filter(isObjectId)
}
