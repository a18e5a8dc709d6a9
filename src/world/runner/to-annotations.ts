import type { Diagnostic } from '../../diagnostics/diagnostic'

/** What GitHub shows beside the line of a file; `::error file=…::message`. */
export interface Annotation {
  readonly severity: Diagnostic['severity']
  readonly message: string
  readonly properties: AnnotationProperties
}

/** As `AnnotationProperties` of @actions/core. */
export interface AnnotationProperties {
  readonly title?: string
  readonly file?: string
  readonly startLine?: number
  readonly endLine?: number
  readonly startColumn?: number
  readonly endColumn?: number
}

/** GitHub shows no more of one severity for a step. */
const mostOfSeverity = 10
/** GitHub shows no more characters of one. */
const longestMessage = 4_096

/** Annotations in the order of the diagnostics; beyond ten of a severity the last counts the rest. */
export function toAnnotations(diagnostics: readonly Diagnostic[]): Annotation[] {
  return (['error', 'warning'] as const).flatMap(severity => {
    const own = diagnostics.filter(each => each.severity === severity)
    if (own.length <= mostOfSeverity) return own.map(toAnnotation)
    const shown = own.slice(0, mostOfSeverity - 1)
    return [...shown.map(toAnnotation), countRest(severity, own.length - shown.length)]
  })
}

function toAnnotation(diagnostic: Diagnostic): Annotation {
  const { severity, code, message, fix, place } = diagnostic
  const text = `${message} [${code}]${fix === '' ? '' : `\nfix: ${fix}`}`
  if (place?.source.kind !== 'file') {
    return { severity, message: cut(text), properties: { title: code } }
  }
  return {
    severity,
    message: cut(text),
    properties: {
      title: code,
      file: place.source.path,
      startLine: place.line,
      endLine: place.line,
      ...(place.text === undefined
        ? {}
        : { startColumn: place.column, endColumn: place.column + place.length - 1 })
    }
  }
}

function countRest(severity: Diagnostic['severity'], count: number): Annotation {
  return {
    severity,
    message: `${count} more ${severity}s: the log of this step shows all of them`,
    properties: { title: 'and more' }
  }
}

function cut(message: string): string {
  if (message.length <= longestMessage) return message
  // Half of a character of two UTF-16 units would be no text.
  return `${message.slice(0, longestMessage - 1).replace(/[\ud800-\udfff]$/u, '')}…`
}
