import { relative, resolve } from 'node:path'
import { type Diagnostic, hasMistake } from '../../diagnostics/diagnostic'
import { isUnreadable, unreadable } from '../../diagnostics/unreadable'
import { normalizePath, type RepositoryPath } from '../../paths/repository-path'
import type { Checkout } from '../../ports/git/checkout'
import type { Workplace } from '../../ports/process/terminal'
import type { ReplayConfiguration } from '../../report/replay/replay'
import { configurationPath, otherConfigurationPath } from '../../request/request'
import { IndexedTree } from '../../tree/indexed-tree'
import { type Arguments, valueOf } from '../commands/command'
import { findDetour } from '../configuration/base-files'
import {
  type ConfigurationReading,
  findMisnamed,
  type ReadConfiguration,
  readConfiguration
} from '../configuration/read-configuration'
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
    const read = await readCommitted(place, newest)
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

/** Reads it, and the files that it names, as the commit has them: nothing needs to be checked out. */
async function readCommitted(place: Workplace, { tree }: Newest) {
  const texts = new Map<RepositoryPath, string>()
  for (;;) {
    const wanted = new Set<RepositoryPath>()
    const read = await readConfiguration(
      { kind: 'file', path: configurationPath },
      { ...place, ...readFrom({ tree, texts, wanted }, place) }
    )
    if (wanted.size === 0) return read
    const ids = [...wanted].map(path => tree.entry(path)?.id ?? '')
    const found = await place.repository.readTexts(ids)
    for (const path of wanted) texts.set(path, found.get(tree.entry(path)?.id ?? '') ?? '')
  }
}

interface CommitTexts {
  readonly tree: IndexedTree
  readonly texts: ReadonlyMap<RepositoryPath, string>
  readonly wanted: Set<RepositoryPath>
}

function readFrom(
  { tree, texts, wanted }: CommitTexts,
  { checkout }: Workplace
): Pick<Checkout, 'readText' | 'readOwn'> {
  const readOwn: Checkout['readOwn'] = path => {
    const text = texts.get(path)
    if (text !== undefined) return { kind: 'text', text }
    // The text of a link is the name of another file.
    const detour = findDetour(path, each => tree.entry(each))
    if (detour !== undefined) return unreadable(`it ${detour}: name the file that it leads to`)
    if (tree.entry(path) === undefined) return { kind: 'missing' }
    wanted.add(path)
    return { kind: 'text', text: '' }
  }
  return {
    readOwn,
    readText: path => {
      const own = normalizePath(relative(checkout, resolve(checkout, path)))
      return own === undefined ? { kind: 'missing' } : readOwn(own)
    }
  }
}
