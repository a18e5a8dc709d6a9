import type { Commit, Repository } from '../app/world'
import type { Difference } from '../tree/comparison'
import { outOfReach, type Bases } from './bases'
import { selectMergeBases } from './select-merge-bases'
import type { Question } from './question'
import { noAnswer, toShortId, toShortName, type Answer, type Asked, type Source } from './source'
import { isUnreadable } from '../tree/unreadable'

/** What the clone holds, as it is: nothing is fetched. */
export const localGit: Source = {
  name: 'git',
  async answer(asked) {
    const { repository, head } = asked
    if (isUnreadable(repository)) return noAnswer(repository.because)
    if (isUnreadable(head)) return noAnswer(head.because)
    const bases = await selectBases(asked, repository, head)
    if (isUnreadable(bases)) return noAnswer(bases.because)
    return compareWith(bases, repository, head)
  }
}

async function selectBases(asked: Asked, repository: Repository, head: Commit): Promise<Bases> {
  const { question } = asked.plan
  switch (question.kind) {
    case 'everything':
      return outOfReach(question.because)
    case 'last-success':
      return outOfReach('the clone does not know which run was successful')
    case 'revision':
      return selectRevision(question, repository)
    case 'merge-base':
      return selectMergeBases(question, repository, head)
    case 'pull-request':
      return isMergeOf(head, question.pullHead)
        ? selectRevision(
            {
              names: head.parents.slice(0, 1),
              as: 'first parent of the merge',
              otherwise: 'check out with fetch-depth: 2'
            },
            repository
          )
        : selectMergeBases(question, repository, head)
  }
}

/** GitHub's merge of a pull request: its second parent is the pull request's head. */
function isMergeOf(head: Commit, pullHead: string | undefined): boolean {
  return pullHead !== undefined && head.parents.length === 2 && head.parents[1] === pullHead
}

async function selectRevision(
  question: Omit<Extract<Question, { kind: 'revision' }>, 'kind'>,
  repository: Repository
): Promise<Bases> {
  const { names, as, otherwise } = question
  for (const name of names) {
    const commit = await repository.readCommit(name)
    if (isUnreadable(commit)) return commit
    if (commit !== undefined) return { kind: 'bases', ids: [commit.id], as }
  }
  const [name] = names
  return outOfReach(
    name === undefined
      ? `the payload of the event does not name the base (${as})`
      : `"${toShortName(name)}" (${as}) is not in this clone: ${otherwise}`
  )
}

async function compareWith(
  bases: { readonly ids: readonly string[]; readonly as: string },
  repository: Repository,
  head: Commit
): Promise<Answer> {
  const answers = await Promise.all(
    bases.ids.map(async base => ({ base, changes: await repository.compareTrees(base, head.id) }))
  )
  const differences: Difference[] = []
  for (const { base, changes } of answers) {
    if (isUnreadable(changes)) return noAnswer(changes.because)
    differences.push({ base, changes })
  }
  const from = bases.ids.map(toShortId).join(' and ')
  return {
    kind: 'answer',
    comparison: { kind: 'trees', source: 'git', differences },
    text: `${from} (${bases.as}) to ${toShortId(head.id)}`
  }
}
