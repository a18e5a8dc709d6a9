import type { Difference } from '../tree/comparison'
import { outOfReach, type Bases } from './bases'
import { readHead } from './read-head'
import { selectMergeBases } from './select-merge-bases'
import type { Question } from './question'
import { noAnswer, toShortId, toShortName, type Answer, type Scope, type Source } from './source'
import { isUnreadable } from '../tree/unreadable'

/** What the clone holds, as it is: nothing is fetched. */
export const localGit: Source = {
  name: 'git',
  answer({ plan, repository, head }) {
    if (isUnreadable(repository)) return Promise.resolve(noAnswer(repository.because))
    if (isUnreadable(head)) return Promise.resolve(noAnswer(head.because))
    return compareByGit(plan.question, { repository, head, place: 'in this clone' }, 'git')
  }
}

/** The clone, with what it lacks fetched from its remote. */
export const fetchingGit: Source = {
  name: 'git-fetch',
  async answer({ plan, repository }) {
    if (isUnreadable(repository)) return { kind: 'not-asked' }
    const remote = await repository.reachRemote()
    if (isUnreadable(remote)) return noAnswer(remote.because)
    const head = await readHead(plan.question, remote)
    if (isUnreadable(head)) return noAnswer(head.because)
    const scope: Scope = { repository: remote, head, place: 'on the remote' }
    return compareByGit(plan.question, scope, 'git-fetch')
  }
}

async function compareByGit(
  question: Question,
  scope: Scope,
  source: 'git' | 'git-fetch'
): Promise<Answer> {
  const bases = await selectBases(question, scope)
  if (isUnreadable(bases)) return noAnswer(bases.because)
  const { repository, head } = scope
  const differences: Difference[] = []
  for (const base of bases.ids) {
    const changes = await repository.compareTrees(base, head.id)
    if (isUnreadable(changes)) return noAnswer(changes.because)
    differences.push({ base, changes })
  }
  return {
    kind: 'answer',
    comparison: { kind: 'trees', source, differences },
    text: `${bases.ids.map(toShortId).join(' and ')} (${bases.as}) to ${toShortId(head.id)}`
  }
}

async function selectBases(question: Question, scope: Scope): Promise<Bases> {
  const { head } = scope
  switch (question.kind) {
    case 'everything':
      return outOfReach(question.because)
    case 'last-success':
      return outOfReach('the clone does not know which run was successful')
    case 'revision':
      return selectRevision(question, scope)
    case 'merge-base':
      return selectMergeBases(question, scope)
    case 'pull-request':
      return isMergeOf(head, question.pullHead)
        ? selectRevision(
            {
              names: head.parents.slice(0, 1),
              as: 'first parent of the merge',
              otherwise: 'check out with fetch-depth: 2'
            },
            scope
          )
        : selectMergeBases(question, scope)
  }
}

/** GitHub's merge of a pull request: its second parent is the pull request's head. */
function isMergeOf(head: Scope['head'], pullHead: string | undefined): boolean {
  return pullHead !== undefined && head.parents.length === 2 && head.parents[1] === pullHead
}

async function selectRevision(
  question: Omit<Extract<Question, { kind: 'revision' }>, 'kind'>,
  { repository, place }: Scope
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
      : `"${toShortName(name)}" (${as}) is not ${place}: ${otherwise}`
  )
}
