import type { Commit, Repository } from '../app/world'
import type { Difference } from '../tree/comparison'
import { outOfReach, type Bases } from './bases'
import { readHead } from './read-head'
import { fetchAll } from './plan-comparison'
import { selectMergeBases } from './select-merge-bases'
import type { NamedBase, Question, RevisionQuestion } from './question'
import { noAnswer, toShortId, toShortName, type Answer, type Scope, type Source } from './source'
import { isUnreadable, type Unreadable } from '../tree/unreadable'

/** What the clone holds, as it is: nothing is fetched. */
export const localGit: Source = {
  name: 'git',
  answer({ question, repository, head }) {
    if (isUnreadable(repository)) return Promise.resolve(noAnswer(repository.because))
    if (isUnreadable(head)) return Promise.resolve(noAnswer(head.because))
    return compareByGit(question, { repository, head, place: 'in this clone' }, 'git')
  }
}

/** The clone, with what it lacks fetched from its remote. */
export const fetchingGit: Source = {
  name: 'git-fetch',
  async answer({ question, repository }) {
    if (isUnreadable(repository)) return { kind: 'not-asked' }
    const remote = await repository.reachRemote()
    if (isUnreadable(remote)) return noAnswer(remote.because)
    const head = await readHead(question, remote)
    if (isUnreadable(head)) return noAnswer(head.because)
    const scope: Scope = { repository: remote, head, place: 'on the remote' }
    return compareByGit(question, scope, 'git-fetch')
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
  const from = bases.names.join(' and ')
  return {
    kind: 'answer',
    comparison: { kind: 'trees', source, differences },
    text: `${from} to ${toShortId(head.id)}`
  }
}

async function selectBases(question: Question, scope: Scope): Promise<Bases> {
  const { head } = scope
  switch (question.kind) {
    case 'everything':
      return outOfReach(question.because)
    case 'out-of-reach':
      return outOfReach(question.because)
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
  question: Omit<RevisionQuestion, 'kind'>,
  { repository, place }: Scope
): Promise<Bases> {
  const { names, as, otherwise, also = [] } = question
  await repository.obtain([...names.slice(0, 1), ...also.map(({ id }) => id)])
  const first = await findFirst(names, repository)
  if (isUnreadable(first)) return first
  if (first === undefined) {
    const [name] = names
    return outOfReach(
      name === undefined
        ? `the payload of the event does not name the base (${as})`
        : `"${toShortName(name)}" (${as}) is not ${place}: ${otherwise}`
    )
  }
  const bases: NamedBase[] = [{ id: first.id, as }]
  for (const base of also) {
    const commit = await repository.readCommit(base.id)
    if (isUnreadable(commit)) return commit
    if (commit === undefined) {
      return outOfReach(`"${toShortId(base.id)}" (${base.as}) is not ${place}: ${fetchAll}`)
    }
    bases.push(base)
  }
  return {
    kind: 'bases',
    ids: bases.map(({ id }) => id),
    names: bases.map(base => `${toShortId(base.id)} (${base.as})`)
  }
}

async function findFirst(
  names: readonly string[],
  repository: Repository
): Promise<Commit | undefined | Unreadable> {
  for (const name of names) {
    const commit = await repository.readCommit(name)
    if (commit !== undefined) return commit
  }
  return undefined
}
