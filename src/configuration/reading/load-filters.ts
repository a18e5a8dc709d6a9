import type { Diagnostic, Place } from '../../diagnostics/diagnostic'
import type { RepositoryPath } from '../../paths/repository-path'
import { toLocalPath } from '../definition/forms/local-path'
import { type Node, type Range, startOfText } from '../document/node'
import { parseDocument } from '../document/parse-document'
import { createPlaces, type Finding, quote, toDiagnostics } from '../mistakes/finding'
import { listFilterPatterns, type WrittenPattern } from '../places/written-places'
import { wrongType } from '../shape/shape'
import { readFilters, type WrittenFilters } from './filters'

type ToPlace = (range: Range) => Place

/**
 * A file that the configuration names: its text, or why it cannot be read; undefined: it does not
 * exist.
 */
export type NamedFile = string | { readonly because: string } | undefined

/** The table of filters, from the configuration or its file. */
export interface LoadedFilters {
  readonly kind: 'loaded'
  /** Missing if none is configured, or it could not be read. */
  readonly table?: WrittenFilters
  /** Mistakes in the configuration. */
  readonly findings: readonly Finding[]
  /** Mistakes in the file. */
  readonly diagnostics: readonly Diagnostic[]
  /** Its patterns; `toPlace` is that of the configuration. */
  listPatterns(toPlace: ToPlace): readonly WrittenPattern[]
}

/** Reads the value of `filters`; asks for the file if it names one. */
export function loadFilters(
  node: Node | undefined,
  files: ReadonlyMap<RepositoryPath, NamedFile>
): LoadedFilters | { readonly kind: 'needs'; readonly file: RepositoryPath } {
  if (node === undefined) return withoutTable([])
  if (node.kind === 'mapping') return loadInline(node)
  if (node.kind === 'list' || node.type !== 'text') {
    const example = 'the path of a file, or a mapping of names to patterns'
    return withoutTable(wrongType(node, '"filters"', { must: `be ${example}`, example }).findings)
  }
  const { value: file, findings } = toLocalPath(
    { value: node.text, range: node.range },
    'the filters file'
  )
  if (findings.length > 0) return withoutTable(findings)
  if (!files.has(file)) return { kind: 'needs', file }
  const text = files.get(file)
  if (typeof text === 'string') return loadFile(file, text)
  const problem = text === undefined ? 'does not exist' : `cannot be read: ${text.because}`
  return withoutTable([unreadable(file, problem, node.range)])
}

function loadInline(node: Node): LoadedFilters {
  const { value, findings } = readFilters(node, 'configuration')
  return {
    kind: 'loaded',
    table: value,
    findings,
    diagnostics: [],
    listPatterns: toPlace => listFilterPatterns(value, toPlace)
  }
}

function loadFile(path: RepositoryPath, written: string): LoadedFilters {
  const { root, text, findings } = parseDocument(written)
  const toPlace = createPlaces({ kind: 'file', path }, text)
  if (root === undefined) {
    const found = findings.length > 0 ? findings : [empty(path)]
    return withoutTable([], toDiagnostics(found, toPlace))
  }
  const table = readFilters(root, 'paths-filter-file')
  return {
    kind: 'loaded',
    ...(root.kind === 'mapping' && { table: table.value }),
    findings: [],
    diagnostics: toDiagnostics([...findings, ...table.findings], toPlace),
    listPatterns: () => listFilterPatterns(table.value, toPlace)
  }
}

/** The result without a table to judge names by. */
export function withoutTable(
  findings: readonly Finding[],
  diagnostics: readonly Diagnostic[] = []
): LoadedFilters {
  return { kind: 'loaded', findings, diagnostics, listPatterns: () => [] }
}

function unreadable(file: string, problem: string, range: Range): Finding {
  return {
    code: 'filters-unreadable',
    message: `the filters file ${quote(file)} ${problem}`,
    fix: "write its path from the repository's root, or the filters inline",
    range
  }
}

function empty(file: string): Finding {
  return {
    code: 'filters-unreadable',
    message: `the filters file ${quote(file)} is empty`,
    fix: 'write one filter a line, as api: ["api/**"]',
    range: startOfText
  }
}
