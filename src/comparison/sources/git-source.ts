import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import type { Repository } from '../../ports/git/repository'
import { toShortId } from '../../tree/compared'
import type { Difference } from '../../tree/comparison'
import { fetchAll } from '../plan-comparison'
import type { NamedBase, Question, RevisionQuestion } from '../question'
import { readHead } from '../read-head'
import type { Bases } from './bases'
import { selectMergeBases } from './select-merge-bases'
import {
  type Answer,
  explainSameAsHead,
  noAnswer,
  noBase,
  noCommit,
  type Scope,
  type Source,
  toShortName
} from './source'

/** The clone as it is: nothing is fetched. */
export const localGit: Source = {
  name: 'git',
  answer(question, { repository, head }) {
    if (isUnreadable(repository)) return Promise.resolve(noAnswer(repository.because))
    if (isUnreadable(head)) return Promise.resolve(noAnswer(head.because))
    return compareByGit(question, { repository, head, place: 'in this clone' }, 'git')
  }
}

/** The clone, after fetching what it lacks from its remote. */
export const fetchingGit: Source = {
  name: 'git-fetch',
  async answer(question, { repository, headQuestion }) {
    if (isUnreadable(repository)) return { kind: 'not-asked' }
    const remote = await repository.reachRemote()
    if (isUnreadable(remote)) return noAnswer(remote.because)
    const head = await readHead(headQuestion, remote)
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
  if (bases.kind === 'missing') return noCommit(bases)
  if (bases.kind === 'no-base') return noBase(bases.because)
  const { repository, head } = scope
  const differences = await readDifferences(repository, bases.ids, head.id)
  if (isUnreadable(differences)) return noAnswer(differences.because)
  const from = bases.names.join(' and ')
  return {
    kind: 'answer',
    comparison: { kind: 'trees', source, differences },
    text: `${from} to ${toShortId(head.id)}`
  }
}

/** The differences between each base and a tree, or the tree of a commit. */
export async function readDifferences(
  repository: Repository,
  bases: readonly string[],
  tree: string
): Promise<readonly Difference[] | Unreadable> {
  const differences: Difference[] = []
  for (const base of bases) {
    const changes = await repository.compareTrees(base, tree)
    if (isUnreadable(changes)) return changes
    differences.push({ base, changes })
  }
  return differences
}

async function selectBases(question: Question, scope: Scope): Promise<Bases> {
  const { head } = scope
  switch (question.kind) {
    case 'everything':
    case 'out-of-reach':
      return unreadable(question.because)
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
  { repository, head, place }: Scope
): Promise<Bases> {
  const { names, as, otherwise, also = [] } = question
  await repository.obtain([...names, ...also.map(({ id }) => id)])
  const first = await repository.readFirst(names)
  if (isUnreadable(first)) return first
  if (first === undefined) {
    const name = names.at(-1)
    return name === undefined
      ? unreadable(`the payload of the event does not name the base (${as})`)
      : { kind: 'missing', what: `"${toShortName(name)}" (${as})`, place, otherwise }
  }
  for (const base of also) {
    const commit = await repository.readCommit(base.id)
    if (isUnreadable(commit)) return commit
    if (commit === undefined) {
      const what = `"${toShortId(base.id)}" (${base.as})`
      return { kind: 'missing', what, place, otherwise: fetchAll }
    }
  }
  return selectMeant(question, [{ id: first.id, as }, ...also], head.id)
}

/** Each base once, and the head itself only where it can be meant. */
function selectMeant(
  { names, as, sameAsHead }: Omit<RevisionQuestion, 'kind'>,
  bases: readonly NamedBase[],
  head: string
): Bases {
  const once = [...new Map([...bases].reverse().map(base => [base.id, base])).values()].reverse()
  const meant = sameAsHead === 'no-base' ? once.filter(({ id }) => id !== head) : once
  if (meant.length === 0) {
    return { kind: 'no-base', because: explainSameAsHead(names.at(-1) ?? '', as) }
  }
  return {
    kind: 'bases',
    ids: meant.map(({ id }) => id),
    names: meant.map(base => `${toShortId(base.id)} (${base.as})`)
  }
}
