import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import { normalizePath } from '../../paths/repository-path'
import type { GitHub } from '../../ports/github/github'
import { toShortId } from '../../tree/compared'
import { toOverlay } from '../../tree/to-overlay'
import type { MergeBaseQuestion, PullRequestListing, RevisionQuestion } from '../question'
import { readHead } from '../read-head'
import { readHeadTree } from './listed-files'
import {
  type Answer,
  explainSameAsHead,
  noAnswer,
  type Source,
  type SourceAccess,
  toHeadId,
  toShortName
} from './source'

/** The server's own listings, laid over the head tree. */
export const api: Source = {
  name: 'api',
  async answer(question, access) {
    const { github } = access
    if (isUnreadable(github)) return { kind: 'not-asked' }
    switch (question.kind) {
      case 'everything':
      case 'out-of-reach':
        return noAnswer(question.because)
      case 'revision':
        return overlay(access, await compareRevisions(question, access, github))
      case 'pull-request':
      case 'merge-base':
        return question.pullRequest === undefined
          ? answerMergeBase(question, access, github)
          : answerPullRequest(question, question.pullRequest, access, github)
    }
  }
}

interface Listing {
  readonly kind: 'listing'
  readonly files: readonly string[]
  /** What was compared, without the head. */
  readonly text: string
}

async function answerPullRequest(
  question: MergeBaseQuestion,
  { number, changedFiles }: PullRequestListing,
  access: SourceAccess,
  github: GitHub
): Promise<Answer> {
  if (number === 0 || changedFiles === undefined) {
    return noAnswer('the payload of the event does not say how many files the pull request changes')
  }
  const files = await github.listPullRequestFiles({
    number,
    headSha: question.pullHead,
    count: changedFiles
  })
  if (!isUnreadable(files)) {
    const text = `the API's files of pull request ${number}`
    return overlay(access, { kind: 'listing', files, text })
  }
  const answer = await answerMergeBase(question, access, github)
  return answer.kind === 'no-answer' ? noAnswer(`${files.because}; ${answer.because}`) : answer
}

/** A comparison that is too long to be listed still names the merge base, which git can fetch. */
async function answerMergeBase(
  question: MergeBaseQuestion,
  access: SourceAccess,
  github: GitHub
): Promise<Answer> {
  const { branch, pullHead } = question
  const head = pullHead ?? toHeadId(access)
  if (branch === undefined || head === undefined) {
    return noAnswer('the payload of the event does not name what to compare')
  }
  const compared = await github.compareCommits(branch, head)
  if (isUnreadable(compared)) return noAnswer(compared.because)
  const { mergeBase, files } = compared
  const text = `${toShortId(mergeBase)} (merge base with ${branch})`
  return files === undefined
    ? compareTrees(access, { base: mergeBase, text })
    : overlay(access, { kind: 'listing', files, text: `the API's comparison from ${text}` })
}

async function compareTrees(
  { headQuestion, repository }: SourceAccess,
  { base, text }: { readonly base: string; readonly text: string }
): Promise<Answer> {
  const tooLong = `the API cut the list of files from ${text}`
  if (isUnreadable(repository)) return noAnswer(tooLong)
  const remote = await repository.reachRemote()
  if (isUnreadable(remote)) return noAnswer(`${tooLong}; ${remote.because}`)
  const head = await readHead(headQuestion, remote)
  if (isUnreadable(head)) return noAnswer(`${tooLong}; ${head.because}`)
  const changes = await remote.compareTrees(base, head.id)
  if (isUnreadable(changes)) return noAnswer(`${tooLong}; ${changes.because}`)
  return {
    kind: 'answer',
    comparison: { kind: 'trees', source: 'api', differences: [{ base, changes }] },
    text: `${text} to ${toShortId(head.id)}`
  }
}

/** The union of the comparisons from each base. */
async function compareRevisions(
  question: RevisionQuestion,
  access: SourceAccess,
  github: GitHub
): Promise<Listing | Unreadable> {
  const head = toHeadId(access)
  const name = question.names.at(-1)
  if (head === undefined || name === undefined) {
    return unreadable(`the payload of the event does not name the base (${question.as})`)
  }
  const bases = [{ id: toRemoteName(name), as: question.as }, ...(question.also ?? [])]
  const files: string[] = []
  const meant: string[] = []
  for (const { id, as } of bases) {
    const listed = await listBetween(github, id, head)
    if (isUnreadable(listed)) return listed
    if (listed.base === head && question.sameAsHead === 'no-base') continue
    files.push(...listed.files)
    meant.push(`${toShortName(id)} (${as})`)
  }
  return meant.length === 0
    ? unreadable(explainSameAsHead(name, question.as))
    : { kind: 'listing', files, text: `the API's comparison from ${meant.join(' and ')}` }
}

interface RevisionListing {
  readonly kind: 'revision-listing'
  readonly base: string
  readonly files: readonly string[]
}

/**
 * The API compares from the merge base. If that is not the base itself, as after a force push, what
 * the base had is listed from the other side.
 */
async function listBetween(
  github: GitHub,
  revision: string,
  head: string
): Promise<RevisionListing | Unreadable> {
  const tooLong = unreadable(`the API cut the list of files from ${toShortName(revision)}`)
  const forth = await github.compareCommits(revision, head)
  if (isUnreadable(forth)) return forth
  const { base, mergeBase, files } = forth
  if (files === undefined) return tooLong
  if (mergeBase === base) return { kind: 'revision-listing', base, files }
  const back = await github.compareCommits(head, base)
  if (isUnreadable(back)) return back
  if (back.files === undefined) return tooLong
  return { kind: 'revision-listing', base, files: [...files, ...back.files] }
}

async function overlay(access: SourceAccess, listing: Listing | Unreadable): Promise<Answer> {
  if (isUnreadable(listing)) return noAnswer(listing.because)
  const paths = listing.files.map(normalizePath)
  const known = paths.filter(path => path !== undefined)
  if (known.length < paths.length) return noAnswer('the API lists a name that is no path')
  const id = toHeadId(access)
  return {
    kind: 'answer',
    comparison: {
      kind: 'overlay',
      source: 'api',
      differences: [toOverlay(known, await readHeadTree(access))]
    },
    text: `${listing.text}, laid over ${id === undefined ? 'the head' : toShortId(id)}`
  }
}

function toRemoteName(name: string): string {
  return name.replace(/^(?:refs\/heads|(?:refs\/remotes\/)?origin)\//, '')
}
