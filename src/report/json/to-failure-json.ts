import type { Diagnostic, Place } from '../../diagnostics/diagnostic'
import { type Json, toJson } from './json'

/** The mistakes that prevent an answer, for a program. */
export function toFailureJson(diagnostics: readonly Diagnostic[]): string {
  return toJson({ result: 'failed', diagnostics: diagnostics.map(toDiagnosticJson) })
}

/** A mistake or a warning for a program. */
export function toDiagnosticJson({ severity, code, message, fix, place }: Diagnostic): Json {
  return { severity, code, message, fix, ...toPosition(place) }
}

/** Every key is present; a text that is no file has no name. */
function toPosition(place: Place | undefined) {
  if (place === undefined) return { file: null, line: null, column: null }
  const { source, line, column } = place
  return { file: source.kind === 'file' ? source.path : null, line, column }
}
