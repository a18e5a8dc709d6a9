import { type Json, toJson } from '../json/json'
import { toDiagnosticJson } from '../json/to-failure-json'
import type { CheckReport, Note } from './check-report'

/** The report as JSON: the keys that programs may rely on, and no others. */
export function toCheckJson({ findings, notes, silenced, looked }: CheckReport): string {
  return toJson({
    version: 1,
    result: findings.length === 0 ? 'clean' : 'found',
    diagnostics: findings.map(toDiagnosticJson),
    notes: notes.map(toNoteJson),
    silenced,
    ...{ images: looked.images, workflows: looked.workflows }
  })
}

function toNoteJson({ kind, message, fix, place }: Note): Json {
  const file = place?.source.kind === 'file' ? place.source.path : null
  const at = { file, line: place?.line ?? null, column: place?.column ?? null }
  return { kind, message, fix: fix ?? null, ...at }
}
