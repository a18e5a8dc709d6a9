import type { Commit, Repository } from '../app/world'
import { outOfReach, type Bases } from './bases'
import { toBranchNames } from './plan-comparison'
import type { MergeBaseQuestion, Question } from './question'
import { type Unreadable, isUnreadable } from '../tree/unreadable'

/** Where the head left a branch: the best common ancestors of the two, all of them. */
export async function selectMergeBases(
  question: Extract<Question, { kind: 'merge-base' | 'pull-request' }>,
  repository: Repository,
  head: Commit
): Promise<Bases> {
  const { branch } = question
  if (branch === undefined) return outOfReach('the payload of the event names no base branch')
  const tip = await findTip(branch, repository)
  if (isUnreadable(tip)) return tip
  const ids = await findBases(branch, repository, [tip.id, head.id])
  if (isUnreadable(ids)) return ids
  const all = ids.includes(tip.id) ? await addBehind(question, repository, [tip.id, head.id]) : ids
  if (isUnreadable(all)) return all
  const isMeant = question.kind === 'merge-base' || question.pullHead === head.id
  if (all.includes(head.id) && !isMeant) {
    // A base branch checked out on a pull request differs from nothing: that is no answer.
    return outOfReach(`the commit checked out is on ${branch} already: check out the pull request`)
  }
  const as = all.length > 1 ? `merge bases with ${branch}` : `merge base with ${branch}`
  return { kind: 'bases', ids: all, as }
}

async function findTip(branch: string, repository: Repository): Promise<Commit | Unreadable> {
  for (const name of toBranchNames(branch)) {
    const tip = await repository.readCommit(name)
    if (tip !== undefined) return tip
  }
  return outOfReach(`the branch "${branch}" is not in this clone: check out with fetch-depth: 0`)
}

async function findBases(
  branch: string,
  repository: Repository,
  [one, other]: readonly [string, string]
): Promise<readonly string[] | Unreadable> {
  const bases = await repository.findMergeBases(one, other)
  switch (bases.kind) {
    case 'found':
      return bases.ids
    case 'unrelated':
      return outOfReach(`the head has no history in common with "${branch}"`)
    case 'cut-off':
      return outOfReach(
        `this clone ends before the merge base with "${branch}": check out with fetch-depth: 0`
      )
    case 'unreadable':
      return bases
  }
}

/**
 * A head that holds the whole branch may hold more of it than this clone's old name for it knows,
 * as on a runner that keeps its checkouts. The commit of the event tells.
 */
async function addBehind(
  { branch = '', branchTip }: MergeBaseQuestion,
  repository: Repository,
  [tip, head]: readonly [string, string]
): Promise<readonly string[] | Unreadable> {
  if (branchTip === undefined || branchTip === tip) return [tip]
  const commit = await repository.readCommit(branchTip)
  if (isUnreadable(commit)) return commit
  if (commit === undefined) {
    return outOfReach(`"${branch}" is out of date in this clone: check out with fetch-depth: 0`)
  }
  const common = await repository.findMergeBases(commit.id, tip)
  if (common.kind === 'found' && common.ids.includes(commit.id)) return [tip]
  const newer = await findBases(branch, repository, [commit.id, head])
  return isUnreadable(newer) ? newer : [...new Set([tip, ...newer])]
}
