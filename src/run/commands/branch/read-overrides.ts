import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { parseStages } from '../../../request/request'
import { type Arguments, misuse, valueOf } from '../command-line/command'

/** The number of stage jobs in the workflow; undefined: as many as are needed. */
export function readStages(given: Arguments): number | Diagnostic | undefined {
  const text = valueOf(given, 'stages')
  if (text === undefined) return undefined
  const stages = parseStages(text)
  if (typeof stages === 'number') return stages
  const fix = 'write how many stage jobs the workflow has, as --stages 2'
  return misuse(`the option "--stages" ${stages.message}: "${text}"`, fix)
}
