import { suggestFix } from '../../diagnostics/text/suggest'
import type { ChangeType, Filter, FilterRule } from '../../images/configuration'
import { isNegated } from '../../patterns/globs/glob'
import { checkPattern, checkPatterns } from '../definition/check-patterns'
import { describeNode, type Node, type Range } from '../document/node'
import { type Finding, quote, type Reading } from '../mistakes/finding'
import { findLineBreak } from '../shape/scalar-shapes'
import type { Text } from '../shape/shape'

/** The home of a table decides what `!` means: paths-filter reads its own file, too. */
export type FiltersHome = 'configuration' | 'paths-filter-file'

/** A rule with the place of its pattern. */
export interface WrittenRule extends FilterRule {
  readonly text: Text
}

/** By the name of each filter. */
export type WrittenFilters = ReadonlyMap<string, readonly WrittenRule[]>

/** dorny/paths-filter's words; both sides of a rename or a copy count. */
const changeTypes = new Map<string, readonly ChangeType[]>([
  ['added', ['added']],
  ['copied', ['added', 'deleted']],
  ['deleted', ['deleted']],
  ['modified', ['modified']],
  ['renamed', ['added', 'deleted']]
])

/**
 * A table of named path sets in dorny/paths-filter's format: patterns, lists of them in any
 * depth, and mappings from change types (`added|modified`) to patterns.
 */
export function readFilters(node: Node, home: FiltersHome): Reading<WrittenFilters> {
  if (node.kind !== 'mapping') return { value: new Map(), findings: [notATable(node)] }
  const filters = new Map<string, readonly WrittenRule[]>()
  const findings: Finding[] = []
  for (const [name, { key, value }] of node.entries) {
    const rules = readRules(value, `filter ${quote(name)}`)
    filters.set(name, rules.value)
    findings.push(...rules.findings)
    if (rules.value.length === 0 && rules.findings.length === 0) {
      findings.push(emptyFilter(name, key))
    }
    findings.push(...checkRules(name, rules.value, home))
  }
  return { value: filters, findings }
}

/** The rules in the form that the decision reads. */
export function toFilters(written: WrittenFilters): ReadonlyMap<string, Filter> {
  return new Map([...written].map(([name, rules]) => [name, rules.map(toRule)]))
}

function toRule({ pattern, on }: WrittenRule): FilterRule {
  return { pattern, on }
}

function readRules(node: Node, subject: string): Reading<WrittenRule[]> {
  if (node.kind === 'list') return concat(node.items.map(item => readRules(item, subject)))
  if (node.kind === 'mapping') {
    return concat(
      [...node.entries].map(([types, { key, value }]) => {
        const on = readChangeTypes(types, key)
        const rules = readRules(value, subject)
        return {
          value: rules.value.map(rule => ({ ...rule, on: on.value })),
          findings: [...on.findings, ...rules.findings]
        }
      })
    )
  }
  const { text: pattern, type, range } = node
  if (type === 'null' || type === 'boolean') {
    return { value: [], findings: [notAPattern(node, subject)] }
  }
  const findings = findLineBreak(pattern, range, `a pattern of ${subject}`)
  return { value: [{ pattern, on: 'any', text: { value: pattern, range } }], findings }
}

function concat(readings: readonly Reading<WrittenRule[]>[]): Reading<WrittenRule[]> {
  return {
    value: readings.flatMap(({ value }) => value),
    findings: readings.flatMap(({ findings }) => findings)
  }
}

function readChangeTypes(written: string, range: Range): Reading<readonly ChangeType[]> {
  const names = written.split('|').map(name => name.trim().toLowerCase())
  const types = new Set<ChangeType>()
  const findings: Finding[] = []
  for (const name of names) {
    const known = changeTypes.get(name)
    for (const type of known ?? []) types.add(type)
    if (known === undefined) findings.push(unknownChangeType(name, range))
  }
  return { value: [...types], findings }
}

function checkRules(name: string, rules: readonly WrittenRule[], home: FiltersHome): Finding[] {
  const texts = rules.map(({ text }) => text)
  switch (home) {
    case 'configuration':
      return checkPatterns(texts)
    case 'paths-filter-file':
      return [...texts.flatMap(checkPattern), ...checkNegatedInFile(name, texts)]
  }
}

function checkNegatedInFile(name: string, texts: readonly Text[]): Finding[] {
  const fix = rewriteNegated(
    name,
    texts.map(({ value }) => value)
  )
  return texts
    .filter(({ value }) => isNegated(value))
    .map(({ value, range }) => ({
      code: 'negated-filter-pattern',
      message: `${quote(value)} in filter ${quote(name)} means "or every other file" to paths-filter`,
      fix,
      range
    }))
}

function unknownChangeType(name: string, range: Range): Finding {
  return {
    code: 'unknown-change-type',
    message: `unknown change type ${quote(name)}`,
    fix: suggestFix(name, changeTypes.keys()),
    range
  }
}

function notAPattern(node: Node, subject: string): Finding {
  return {
    code: 'wrong-type',
    message: `a pattern of ${subject} must be a text, not ${describeNode(node)}`,
    fix: 'write a glob, as "api/**"',
    range: node.range
  }
}

function notATable(node: Node): Finding {
  return {
    code: 'wrong-type',
    message: `filters must be a mapping of names to patterns, not ${describeNode(node)}`,
    fix: 'write one filter a line, as api: ["api/**"]',
    range: node.range
  }
}

function emptyFilter(name: string, range: Range): Finding {
  return {
    code: 'missing-value',
    message: `filter ${quote(name)} has no pattern`,
    fix: 'write its patterns, or take it away',
    range
  }
}

/**
 * What to write instead of a paths-filter list that holds `!`, so that both tools read it alike.
 *
 * `docs/**` without `!**\/*.md` is `docs/**\/!(*.md)`; if no such glob exists, the filter moves
 * into the configuration, where `!` takes away.
 */
function rewriteNegated(name: string, patterns: readonly string[]): string {
  const kept = patterns.filter(pattern => !isNegated(pattern))
  const taken = patterns.filter(isNegated).map(pattern => pattern.slice(1))
  const rewritten = joinNegated(kept, taken)
  if (rewritten !== undefined) return `write it without "!": ${flow(rewritten)}`
  const whole = kept.length === 0 ? ['**', ...patterns] : patterns
  return `write the filters inline under "filters" of the configuration, where "!" takes away:\n${name}: ${flow(whole)}`
}

/** Only if each pattern is a whole folder, and what is taken away are names in any of them. */
function joinNegated(kept: readonly string[], taken: readonly string[]): string[] | undefined {
  const names = taken.map(pattern => /^\*\*\/([\w.*-]+)$/.exec(pattern)?.[1])
  const folders = kept.map(pattern => /^(?:[\w./-]+\/)?\*\*$/.exec(pattern)?.[0])
  if (kept.length === 0 || !names.every(isText) || !folders.every(isText)) return undefined
  return folders.map(folder => `${folder}/!(${names.join('|')})`)
}

function isText(value: string | undefined): value is string {
  return value !== undefined
}

function flow(patterns: readonly string[]): string {
  return `[${patterns.map(pattern => JSON.stringify(pattern)).join(', ')}]`
}
