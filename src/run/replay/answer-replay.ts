import { basename } from 'node:path'
import { Printable } from '../../diagnostics/text/printable'
import { isUnreadable } from '../../diagnostics/unreadable'
import type {
  History,
  HistoryCommit,
  HistoryQuestion,
  Workplace
} from '../../ports/process/terminal'
import type { Replay } from '../../report/replay/replay'
import { IndexedTree } from '../../tree/indexed-tree'
import {
  type Answer,
  type Invocation,
  misuse,
  misused,
  valueOf
} from '../commands/command-line/command'
import {
  pairForMerges,
  readRepositoryTriggers,
  toTriggerGround
} from '../workflows/read-repository-triggers'
import { chooseConfiguration } from './choose-configuration'
import { replayMerges } from './replay-merges'
import { readSpan } from './span'
import { writeReplay } from './write-replay'

/** Replays the last merges, and prints or writes what would have been built. */
export async function answerReplay(place: Workplace, invocation: Invocation): Promise<Answer> {
  const span = readSpan(invocation)
  if ('code' in span) return misused(span)
  const isOfHead = span.revision === undefined && span.after === undefined
  const head = isOfHead ? await place.repository.readCommit('HEAD') : 'another'
  if (head === undefined) return refuseUnborn()
  const unknown = await findUnknown(span, place)
  if (unknown !== undefined) {
    const message = `there is no commit "${unknown}" in this repository`
    return misused(misuse(message, advise(span, invocation)))
  }
  const history = await place.listHistory(span)
  if (isUnreadable(history)) {
    const message = `the history cannot be listed: ${history.because}`
    return misused(misuse(message, advise(span, invocation)))
  }
  const merges = history.commits.flatMap(withParent)
  const [newest] = history.commits
  if (newest === undefined) {
    const since = valueOf(invocation, 'since')
    const what = since === undefined ? 'to replay' : `since "${since}"`
    return misused(misuse(`there is no commit ${what}`, advise(span, invocation)))
  }
  const made = await replayHistory({ history, merges, newest }, place, invocation)
  if (made.kind !== 'replay') return made
  const answer = writeReplay(made.replay, invocation)
  return answer.kind === 'answer' ? { ...answer, note: made.note } : answer
}

function withParent(commit: HistoryCommit): readonly Merge[] {
  const { parent } = commit
  return parent === undefined ? [] : [{ ...commit, parent }]
}

type Merge = HistoryCommit & { readonly parent: string }

interface Past {
  readonly history: History
  /** The newest first. */
  readonly merges: readonly Merge[]
  readonly newest: HistoryCommit
}

type Made =
  | Exclude<Answer, { kind: 'answer' }>
  | { readonly kind: 'replay'; readonly replay: Replay; readonly note: string | undefined }

async function replayHistory(
  { history, merges, newest }: Past,
  place: Workplace,
  invocation: Invocation
): Promise<Made> {
  const { repository } = place
  const read = await repository.readTree(newest.id)
  if (isUnreadable(read)) return fail(`the newest commit cannot be read: ${read.because}`)
  const tree = new IndexedTree(read)
  const chosen = await chooseConfiguration(place, invocation, {
    ...{ commit: newest.id, tree, branch: history.branch }
  })
  if (chosen.kind === 'none') return { kind: 'failed', diagnostics: chosen.diagnostics }
  const origin = await place.readOrigin()
  const ground = toTriggerGround(tree, origin)
  const { remote } = ground
  const branch = history.branch ?? ground.branch
  const triggers = await readRepositoryTriggers({ ...ground, branch }, repository)
  const { configuration } = chosen.read.valid
  const question = {
    read: chosen.read,
    triggers: pairForMerges(configuration, triggers, chosen.told.name),
    merges,
    tree
  }
  const { terminal } = invocation
  const replayed = await replayMerges(question, repository, done => {
    terminal.showProgress(Printable.of(renderProgress(done, merges.length)))
  })
  if (isUnreadable(replayed)) return fail(`a merge cannot be read: ${replayed.because}`)
  const isEnd = history.commits.length > merges.length
  const ends = history.reach === 'shallow' ? 'shallow' : 'history'
  const replay: Replay = {
    repository: remote === undefined ? basename(place.checkout) : `${remote.owner}/${remote.name}`,
    configuration: chosen.told,
    merges: replayed.merges,
    images: replayed.images,
    ...(isEnd ? { ends } : {})
  }
  return { kind: 'replay', replay, note: chosen.note }
}

const width = 30

/** `[######----] 41/200 merges` */
function renderProgress(done: number, all: number): string {
  const filled = Math.round((width * done) / all)
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${String(done)}/${String(all)} merges`
}

function fail(message: string): Made {
  const fix = 'fetch the whole history: git fetch --unshallow'
  return { kind: 'failed', diagnostics: [misuse(message, fix)] }
}

function refuseUnborn(): Answer {
  const fix = 'commit something first: a replay is about merges'
  return { kind: 'failed', diagnostics: [misuse('there is no commit yet', fix)] }
}

/** A revision that was named, and that names nothing here. */
async function findUnknown(
  { revision, after }: HistoryQuestion,
  { repository }: Workplace
): Promise<string | undefined> {
  for (const name of [revision, after]) {
    if (name !== undefined && (await repository.readCommit(name)) === undefined) return name
  }
  return undefined
}

function advise({ revision, after, since }: HistoryQuestion, invocation: Invocation): string {
  const commit = 'name a commit, a branch or a tag that "git log" knows here'
  if (revision !== undefined && valueOf(invocation, 'html') === '') {
    return `${commit}, or write --html=${revision} for a page of that name`
  }
  if (/^[1-9]\d{0,5}$/.test(revision ?? '')) return `write --last ${revision ?? ''}`
  if (since !== undefined) return 'name an earlier day, or write --last 200'
  return `${commit}, ${after === undefined ? 'or --last 200' : 'or a day, as --since yesterday'}`
}
