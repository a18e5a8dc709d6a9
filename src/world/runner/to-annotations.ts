import type { Diagnostic } from '../../diagnostics/diagnostic'
import { Printable, splitFix } from '../../diagnostics/text/printable'

/** What GitHub shows beside the line of a file; `::error file=…::message`. */
export interface Annotation {
  readonly severity: Diagnostic['severity']
  readonly message: Printable
  readonly properties: AnnotationProperties
}

/** Of `AnnotationProperties` of @actions/core, what is used. */
export interface AnnotationProperties {
  readonly title: Printable
  readonly file?: Printable
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
  const [first, ...rest] = splitFix(fix)
  const told = fix === '' ? [] : [`fix: ${first}`, ...rest]
  const text = Printable.lines([`${message} [${code}]`, ...told]).cut(longestMessage)
  const title = Printable.lines([code])
  if (place?.source.kind !== 'file') return { severity, message: text, properties: { title } }
  return {
    severity,
    message: text,
    properties: {
      title,
      file: Printable.lines([place.source.path]),
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
    message: Printable.lines([
      `${count} more ${severity}s: the log of this step shows all of them`
    ]),
    properties: { title: Printable.lines(['and more']) }
  }
}
