import type { Diagnostic, Place } from '../../diagnostics/diagnostic'
import { type DiagnosticCode, problemOf } from '../../diagnostics/problems'
import { errorsPage } from '../../diagnostics/text/explain-codes'
import { type Json, toJson } from '../json/json'
import type { CheckReport, Note } from './check-report'

/** The report as SARIF 2.1.0 (OASIS), as GitHub's code scanning reads it. */
export function toSarif({ findings, notes }: CheckReport, version: string): string {
  const codes = [...new Set(findings.map(({ code }) => code))]
  const kinds = [...new Set(notes.map(({ kind }) => kind))]
  return toJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'image-matrix',
            version,
            rules: [...codes.map(toRule), ...kinds.map(toNoteRule)]
          }
        },
        columnKind: 'utf16CodeUnits',
        results: [...findings.map(toResult), ...notes.map(toNoteResult)]
      }
    ]
  })
}

function toRule(code: DiagnosticCode): Json {
  const { severity } = problemOf(code)
  const level = severity === 'error' ? 'error' : 'warning'
  return {
    id: code,
    shortDescription: { text: code },
    helpUri: `${errorsPage}#${code}`,
    defaultConfiguration: { level }
  }
}

function toNoteRule(kind: Note['kind']): Json {
  return { id: kind, shortDescription: { text: kind }, defaultConfiguration: { level: 'note' } }
}

function toResult({ code, severity, message, fix, place }: Diagnostic): Json {
  const text = fix === '' ? message : `${message}\nfix: ${fix}`
  return { ruleId: code, level: severity, message: { text }, ...toLocations(place) }
}

function toNoteResult({ kind, message, fix, place }: Note): Json {
  const text = fix === undefined ? message : `${message}\n${fix}`
  return { ruleId: kind, level: 'note', message: { text }, ...toLocations(place) }
}

/** Code scanning shows only what has a place in a file. */
function toLocations(place: Place | undefined) {
  if (place?.source.kind !== 'file') return {}
  const { source, line, column, length, text } = place
  const region: Json =
    text === undefined
      ? { startLine: line }
      : { startLine: line, startColumn: column, endColumn: column + length }
  const artifactLocation = { uri: toUri(source.path), uriBaseId: '%SRCROOT%' }
  return { locations: [{ physicalLocation: { artifactLocation, region } }] }
}

/** A path of the repository as a relative reference; lone surrogates stand for other bytes. */
function toUri(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^(?=[^/]*:)/, './')
}
