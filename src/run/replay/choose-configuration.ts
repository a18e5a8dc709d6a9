import { resolve } from 'node:path'
import { type Diagnostic, hasMistake } from '../../diagnostics/diagnostic'
import { isUnreadable, type Unreadable } from '../../diagnostics/unreadable'
import { type RepositoryPath } from '../../paths/repository-path'
import type { Workplace } from '../../ports/process/terminal'
import type { ReplayConfiguration } from '../../report/replay/replay'
import { configurationPath, otherConfigurationPath } from '../../request/request'
import { IndexedTree } from '../../tree/indexed-tree'
import { type Arguments, misuse, valueOf } from '../commands/command-line/command'
import {
  type ConfigurationReading,
  findMisnamed,
  type ReadConfiguration,
  readConfiguration
} from '../configuration/read-configuration'
import { readCommittedConfiguration } from '../configuration/read-trusted-configuration'
import { explainGap, readProposal } from '../init/read-proposal'

/** The images that are replayed, and where they come from. */
export interface Chosen {
  readonly kind: 'chosen'
  readonly read: ReadConfiguration
  readonly told: ReplayConfiguration
  /** What people have to know of it first: a sentence. */
  readonly note?: string
}

/** Why there are none. */
export interface NoneChosen {
  readonly kind: 'none'
  readonly diagnostics: readonly Diagnostic[]
}

/** The newest commit. */
export interface Newest {
  readonly commit: string
  readonly tree: IndexedTree
  /** The branch's name; missing: not known. */
  readonly branch?: string | undefined
}

/** The configuration that is named, that of the newest commit, or else a proposal. */
export async function chooseConfiguration(
  place: Workplace,
  parameters: Arguments,
  newest: Newest
): Promise<Chosen | NoneChosen> {
  const named = valueOf(parameters, 'config')
  if (named !== undefined) {
    const path = resolve(place.folder, named)
    const read = await readConfiguration({ kind: 'file', path }, place)
    return settle(read, { kind: 'named', name: named })
  }
  const committed = [configurationPath, otherConfigurationPath].find(
    path => newest.tree.entry(path) !== undefined
  )
  if (committed !== undefined) {
    const config = { kind: 'file', path: configurationPath } as const
    const from = { world: place, repository: place.repository }
    // The commit has them whatever is checked out.
    const read = await readCommittedConfiguration(newest.commit, config, from)
    if (read.kind === 'unreadable') {
      return { kind: 'none', diagnostics: [explainLost(newest, read)] }
    }
    const text = read.kind === 'valid' && read.origin.kind === 'file' ? read.origin.text : undefined
    return settle(read, {
      kind: 'committed',
      name: committed,
      ...(await findLeftOut(place, newest, text))
    })
  }
  const read = await readProposal(place, newest.commit)
  if (read.kind === 'none') return { kind: 'none', diagnostics: [read.diagnostic] }
  const leftOut = await findLeftOut(place, newest)
  const settled = settle(read, { kind: 'proposed', name: configurationPath, ...leftOut })
  const gap = read.kind === 'broken' ? undefined : explainGap(read)
  const misnamed = findMisnamed(place)
  const told = misnamed === undefined ? [] : [`${misnamed.message} (${misnamed.fix}).`]
  const notes = [...told, ...(gap === undefined ? [] : [`${gap}.`])]
  return notes.length === 0 || settled.kind === 'none'
    ? settled
    : { ...settled, note: notes.join(' ') }
}

/** The working tree's own configuration, if it says otherwise. */
async function findLeftOut(
  place: Workplace,
  { commit, branch }: Newest,
  committed?: string
): Promise<Pick<ReplayConfiguration, 'uncommitted' | 'elsewhere'>> {
  for (const path of [configurationPath, otherConfigurationPath]) {
    const file = place.readOwn(path)
    if (file.kind !== 'text') continue
    if (file.text === committed) return {}
    const head = await readOfHead(place, path)
    if (head === undefined || head.commit === commit || head.text !== file.text) {
      return { uncommitted: path }
    }
    return { elsewhere: { file: path, replayed: branch ?? commit.slice(0, 7) } }
  }
  return {}
}

/** A file as the commit has it that is checked out. */
async function readOfHead(
  { repository }: Workplace,
  path: RepositoryPath
): Promise<{ readonly commit: string; readonly text: string } | undefined> {
  const head = await repository.readCommit('HEAD')
  if (head === undefined || isUnreadable(head)) return undefined
  const tree = await repository.readTree(head.id)
  if (isUnreadable(tree)) return undefined
  const id = new IndexedTree(tree).entry(path)?.id ?? ''
  const text = (await repository.readTexts([id])).get(id)
  return text === undefined ? undefined : { commit: head.id, text }
}

function settle(read: ConfigurationReading, told: ReplayConfiguration): Chosen | NoneChosen {
  if (read.kind === 'broken') return { kind: 'none', diagnostics: read.diagnostics }
  const { diagnostics } = read.valid
  return hasMistake(diagnostics) ? { kind: 'none', diagnostics } : { kind: 'chosen', read, told }
}

function explainLost({ commit }: Newest, { because }: Unreadable): Diagnostic {
  const message = `the configuration of ${commit} cannot be read: ${because}`
  return misuse(message, 'name another one by --config')
}
