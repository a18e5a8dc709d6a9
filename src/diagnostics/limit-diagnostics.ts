import type { Diagnostic } from './diagnostic'

/** More than anybody corrects before the next run. */
const most = 100

/** At most a hundred of them: the message of the last one counts those that are left out. */
export function limitDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const shown = diagnostics.slice(0, most)
  const last = shown.pop()
  const rest = diagnostics.length - most
  if (last === undefined || rest <= 0) return diagnostics
  return [...shown, { ...last, message: `${last.message} (and ${rest} more ${wordOf(last)})` }]
}

function wordOf({ severity }: Diagnostic): string {
  switch (severity) {
    case 'error':
      return 'mistakes'
    case 'warning':
      return 'warnings'
  }
}
