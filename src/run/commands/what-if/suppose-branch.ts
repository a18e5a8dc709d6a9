import { resolve } from 'node:path'
import { compare } from '../../../comparison/compare'
import { planComparison } from '../../../comparison/plan-comparison'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { isUnreadable } from '../../../diagnostics/unreadable'
import type { Trigger } from '../../../event/trigger'
import type { Commit } from '../../../ports/git/repository'
import type { NoGitHub } from '../../../ports/github/github'
import type { Terminal, Workplace } from '../../../ports/process/terminal'
import type { Compared } from '../../../tree/compared'
import { parseRemote } from '../../init/parse-remote'
import { compareBranch, readRevision } from '../branch/compare-branch'
import { explainUnknown, readBase } from '../branch/read-branch'
import type { GroundSettings } from '../branch/read-ground'
import { type Arguments, misuse, misused, type Refusal } from '../command-line/command'
import type { WhatIf } from './parse-what-if'
import { type KnownRepository, readPayload, supposeEvent } from './suppose-event'

/** What is planned for, and the event of the run that is supposed. */
export interface SupposedBranch {
  readonly kind: 'supposed'
  readonly compared: Compared
  /** The tree planned for. */
  readonly tree: string | undefined
  readonly files: GroundSettings['files']
  /** Missing: no event is supposed. */
  readonly trigger?: Trigger
}

/** Where the question is asked. */
export interface Asker {
  readonly place: Workplace
  readonly terminal: Terminal
  readonly parameters: Arguments
}

/** The commit that is asked about, what it is compared with, and the event. */
export async function supposeBranch(
  whatIf: WhatIf,
  asker: Asker
): Promise<SupposedBranch | Refusal> {
  const { place, parameters } = asker
  const at = await readHead(whatIf, place)
  if (at !== undefined && 'diagnostics' in at) return at
  const base = await readBase(place, parameters)
  if (base.kind === 'misused') return base
  const branch = await compareBranch(place, base, at)
  const own: SupposedBranch = {
    ...{ kind: 'supposed', compared: branch.compared, tree: branch.tree },
    files: at === undefined ? 'working tree' : 'commit'
  }
  const { event } = whatIf
  if (event === undefined) return own
  const known = await readKnown(place, at)
  const about = { labels: whatIf.labels, branch: whatIf.branch ?? known.defaultBranch }
  if (event.kind === 'payload') return supposePayload(event, { ...about, known, own, asker })
  if (about.branch === undefined) return misused(unknownBranch())
  const trigger = supposeEvent(event, { ...about, branch: about.branch }, known)
  const { question } = planComparison(trigger, { base: 'event', publishing: 'refused' })
  // A tag or a schedule compares with nothing; all others are about what the branch changes.
  if (question.kind !== 'everything' || question.unless !== 'never') return { ...own, trigger }
  const { because } = question
  const { head } = own.compared
  const comparison = { kind: 'event', because } as const
  const compared = { comparison, text: because, tried: [], ...(head === undefined ? {} : { head }) }
  return { ...own, compared, trigger }
}

async function readHead({ head }: WhatIf, place: Workplace): Promise<Commit | undefined | Refusal> {
  if (head === undefined) return undefined
  const found = await readRevision(head, place.repository)
  if (found !== undefined && !isUnreadable(found)) return found
  return misused(await explainUnknown(head, place))
}

async function readKnown(place: Workplace, at: Commit | undefined): Promise<KnownRepository> {
  const { url = '', defaultBranch } = await place.readOrigin()
  const remote = parseRemote(url)
  const branch = defaultBranch ?? (await findUsual(place))
  const head = at ?? (await readRevision('HEAD', place.repository))
  const base = branch === undefined ? undefined : await readRevision(branch, place.repository)
  return {
    name: remote === undefined ? 'here/here' : `${remote.owner}/${remote.name}`,
    head: head === undefined || isUnreadable(head) ? '' : head.id,
    ...(branch === undefined ? {} : { defaultBranch: branch }),
    ...(base === undefined || isUnreadable(base) ? {} : { base: base.id })
  }
}

/** A clone may have no remote, or not know its default branch. */
async function findUsual({ repository }: Workplace): Promise<string | undefined> {
  for (const name of ['main', 'master']) {
    if ((await readRevision(name, repository)) !== undefined) return name
  }
  return undefined
}

interface AboutPayload {
  readonly labels: readonly string[]
  readonly known: KnownRepository
  readonly own: SupposedBranch
  readonly asker: Asker
}

/** A payload names its commits itself. */
async function supposePayload(
  event: { readonly path: string; readonly name?: string },
  { labels, known, own, asker }: AboutPayload
): Promise<SupposedBranch | Refusal> {
  const { place, terminal } = asker
  const text = terminal.readFile(resolve(place.folder, event.path))
  const read = readPayload(text, event.name, { labels, known })
  if (read.kind === 'refused') {
    return misused(misuse(`the payload "${event.path}" ${read.because}`, read.fix))
  }
  const { trigger } = read
  const asked = planComparison(trigger, { base: 'event', publishing: 'refused' })
  const compared = await compare(asked, place.repository, nobody)
  const { head } = compared
  if (head === undefined) return { ...own, compared, trigger }
  return { ...own, compared, tree: head, files: 'commit', trigger }
}

/** No API is asked about an event that is only supposed. */
const nobody: NoGitHub = {
  kind: 'unreadable',
  because: 'no API is asked about an event that is only supposed',
  lacks: 'token'
}

function unknownBranch(): Diagnostic {
  const message = 'nothing here says which branch is the default branch'
  return misuse(message, 'name the branch that is meant, as --branch main')
}
