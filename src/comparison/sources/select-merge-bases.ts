import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import type { Commit, Repository } from '../../ports/git/repository'
import { toShortId } from '../../tree/compared'
import { fetchAll } from '../plan-comparison'
import type { MergeBaseQuestion, Question } from '../question'
import type { Bases } from './bases'
import type { Scope } from './source'

/**
 * The best common ancestors of the head and a branch, all of them: where the head left the branch.
 */
export async function selectMergeBases(
  question: Extract<Question, { kind: 'merge-base' | 'pull-request' }>,
  scope: Scope
): Promise<Bases> {
  const { branch } = question
  if (branch === undefined) return unreadable('the payload of the event names no base branch')
  const { head } = scope
  const tip = await findTip(branch, scope)
  if (isUnreadable(tip)) return tip
  const ids = await findBases(branch, scope, [tip.id, head.id])
  if (isUnreadable(ids)) return ids
  const all = await addOlderAndNewer({ question, tip, ids }, scope)
  if (isUnreadable(all)) return all
  const isMeant = question.kind === 'merge-base' || question.pullHead === head.id
  if (all.includes(head.id) && !isMeant) {
    // A base branch checked out on a pull request differs from nothing: that is no answer.
    return unreadable(`the commit checked out is on ${branch} already: check out the pull request`)
  }
  const as = all.length > 1 ? `merge bases with ${branch}` : `merge base with ${branch}`
  return { kind: 'bases', ids: all, names: [`${all.map(toShortId).join(' and ')} (${as})`] }
}

async function findTip(branch: string, scope: Scope): Promise<Commit | Unreadable> {
  const { repository, head, place } = scope
  const tip = await repository.readBranch(branch, head.id)
  return tip ?? unreadable(`the branch "${branch}" is not ${place}: ${fetchAll}`)
}

function findBases(
  branch: string,
  { repository }: Scope,
  [one, other]: readonly [string, string]
): Promise<readonly string[] | Unreadable> {
  return readMergeBases(repository, one, other, {
    unrelated: `the head has no history in common with "${branch}"`,
    cutOff: `this clone ends before the merge base with "${branch}": ${fetchAll}`
  })
}

/** The reasons to give if two commits have no merge base here. */
interface Reasons {
  readonly unrelated: string
  /** The clone is too shallow to tell. */
  readonly cutOff: string
}

/** The best common ancestors of two commits, or why there is none. */
export async function readMergeBases(
  repository: Repository,
  one: string,
  other: string,
  reasons: Reasons
): Promise<readonly string[] | Unreadable> {
  const bases = await repository.findMergeBases(one, other)
  switch (bases.kind) {
    case 'found':
      return bases.ids
    case 'unrelated':
      return unreadable(reasons.unrelated)
    case 'cut-off':
      return unreadable(reasons.cutOff)
    case 'unreadable':
      return bases
  }
}

/** The merge bases of the two, with the branch by which they were found. */
interface FoundBases {
  readonly question: MergeBaseQuestion
  readonly tip: Commit
  readonly ids: readonly string[]
}

/** The two cases in which the branch's name does not tell where it was at the event. */
function addOlderAndNewer(
  found: FoundBases,
  scope: Scope
): Promise<readonly string[] | Unreadable> {
  if (found.ids.includes(found.tip.id)) return addBehind(found, scope)
  if (found.ids.includes(scope.head.id)) return addBefore(found, scope)
  return Promise.resolve(found.ids)
}

/**
 * A branch that holds the head was merged since, as on a run that was started again: the branch's
 * place at the event shows what the head would have changed.
 */
async function addBefore(
  { question, ids }: FoundBases,
  scope: Scope
): Promise<readonly string[] | Unreadable> {
  const { branch = '', branchTip } = question
  const commit = branchTip === undefined ? undefined : await scope.repository.readCommit(branchTip)
  if (commit === undefined) return ids
  return isUnreadable(commit) ? commit : findBases(branch, scope, [commit.id, scope.head.id])
}

/**
 * A head that holds the whole branch may hold more of it than this clone's old name for it knows,
 * as on a runner that keeps its checkouts. The commit of the event tells.
 */
async function addBehind(
  { question, tip }: FoundBases,
  scope: Scope
): Promise<readonly string[] | Unreadable> {
  const { branch = '', branchTip } = question
  if (branchTip === undefined || branchTip === tip.id) return [tip.id]
  const { repository, head } = scope
  const commit = await repository.readCommit(branchTip)
  if (isUnreadable(commit)) return commit
  if (commit === undefined) {
    return unreadable(`"${branch}" is out of date in this clone: ${fetchAll}`)
  }
  const common = await repository.findMergeBases(commit.id, tip.id)
  if (common.kind === 'found' && common.ids.includes(commit.id)) return [tip.id]
  const newer = await findBases(branch, scope, [commit.id, head.id])
  return isUnreadable(newer) ? newer : [...new Set([tip.id, ...newer])]
}
