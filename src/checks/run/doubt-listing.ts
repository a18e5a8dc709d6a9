import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Compared } from '../../tree/compared'

/**
 * Inputs about changes are not believed if nobody knows one of their names: it may be another name
 * of anything. What changed is unknown then.
 */
export function doubtListing(compared: Compared, diagnostics: readonly Diagnostic[]): Compared {
  const doubt = diagnostics.find(
    ({ code }) => code === 'unknown-listed-files' || code === 'unknown-change-name'
  )
  if (doubt === undefined || compared.comparison.kind === 'unknown') return compared
  const because = doubt.message.replace('every image is built: ', '')
  return { ...compared, comparison: { kind: 'unknown', because }, text: because }
}
