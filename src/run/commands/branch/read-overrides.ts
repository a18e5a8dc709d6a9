import { resolve } from 'node:path'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import type { Workplace } from '../../../ports/process/terminal'
import { parseStages } from '../../../request/request'
import type { Overrides } from '../../workflows/plan-settings'
import { type Arguments, misuse, valueOf } from '../command-line/command'

/** What a person says by options in place of the workflows, or the mistake in it. */
export function readOverrides(place: Workplace, given: Arguments): Overrides | Diagnostic {
  const stages = readStages(given)
  if (typeof stages === 'object') return stages
  const path = valueOf(given, 'config')
  return {
    ...(stages === undefined ? {} : { stages }),
    ...(path === undefined ? {} : { config: { kind: 'file', path: resolve(place.folder, path) } }),
    ...(given.given.has('split-platforms') ? { platforms: 'split' } : {})
  }
}

/** The number of stage jobs in the workflow; undefined: as many as are needed. */
function readStages(given: Arguments): number | Diagnostic | undefined {
  const text = valueOf(given, 'stages')
  if (text === undefined) return undefined
  const stages = parseStages(text)
  if (typeof stages === 'number') return stages
  const fix = 'write how many stage jobs the workflow has, as --stages 2'
  return misuse(`the option "--stages" ${stages.message}: "${text}"`, fix)
}
