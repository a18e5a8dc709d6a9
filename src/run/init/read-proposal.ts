import type { BrokenConfiguration } from '../../configuration/reading/valid-configuration'
import { renderConfiguration } from '../../proposal/writing/render-configuration'
import { type ReadConfiguration, readConfiguration } from '../configuration/read-configuration'
import { type NoProposal, type ProposalPlace, proposeConfiguration } from './propose-configuration'

/**
 * What `init` would write, read as if it was the configuration. No side of a comparison has another
 * one.
 *
 * @param commit whose files are read, or the id of a tree; missing: the working tree
 */
export async function readProposal(
  place: ProposalPlace,
  commit?: string
): Promise<ReadConfiguration | BrokenConfiguration | NoProposal> {
  const settled = await proposeConfiguration(place, commit)
  if ('kind' in settled) return settled
  const { text } = renderConfiguration(settled.proposal)
  const read = await readConfiguration({ kind: 'inline', text }, place)
  if (read.kind === 'broken') return read
  return { ...read, origin: { kind: 'base' }, name: 'what "init" would write' }
}
