import type { BrokenConfiguration } from '../../configuration/reading/valid-configuration'
import type { Unread } from '../../descriptions/described-build'
import { listSome } from '../../diagnostics/text/lists'
import { escapeText } from '../../diagnostics/text/printable'
import { renderConfiguration } from '../../proposal/writing/render-configuration'
import { type ReadConfiguration, readConfiguration } from '../configuration/read-configuration'
import { type NoProposal, type ProposalPlace, proposeConfiguration } from './propose-configuration'

/** What `init` would write, and what it does not know. */
export interface ReadProposal extends ReadConfiguration {
  /** The files that describe builds and could not be read: images may be missing. */
  readonly unread: readonly Unread[]
}

/**
 * What `init` would write, read as if it was the configuration. No side of a comparison has another
 * one.
 *
 * @param commit whose files are read, or the id of a tree; missing: the working tree
 */
export async function readProposal(
  place: ProposalPlace,
  commit?: string
): Promise<ReadProposal | BrokenConfiguration | NoProposal> {
  const settled = await proposeConfiguration(place, commit)
  if ('kind' in settled) return settled
  const { text } = renderConfiguration(settled.proposal)
  const read = await readConfiguration({ kind: 'inline', text }, place)
  if (read.kind === 'broken') return read
  return {
    ...{ ...read, origin: { kind: 'base' }, name: 'what "init" would write' },
    unread: settled.proposal.unread.filter(({ reach }) => reach === 'file')
  }
}

/** As many files as a person reads. */
const most = 3

/** The files that could not be read, as a sentence; undefined: there are none. */
export function explainGap({ unread }: Pick<ReadProposal, 'unread'>): string | undefined {
  if (unread.length === 0) return undefined
  const files = unread.map(
    ({ at: { file, line }, because }) =>
      `${file} could not be read (line ${String(line)}: ${because})`
  )
  return escapeText(`${listSome(files, most)}: images may be missing`)
}
