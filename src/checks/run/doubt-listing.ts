import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Compared } from '../../tree/compared'

/**
 * What inputs say of changes is not believed where one of their names is known to nobody: it may
 * be another name of anything. Then what changed is unknown.
 */
export function doubtListing(compared: Compared, diagnostics: readonly Diagnostic[]): Compared {
  const doubt = diagnostics.find(
    ({ code }) => code === 'unknown-listed-files' || code === 'unknown-change-name'
  )
  if (doubt === undefined || compared.comparison.kind === 'unknown') return compared
  const because = doubt.message.replace('every image is built: ', '')
  return { ...compared, comparison: { kind: 'unknown', because }, text: because }
}
