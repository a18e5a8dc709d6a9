import type { Node } from '../../configuration/document/node'
import type { TextPlace } from '../../descriptions/described-build'
import { fieldOf, itemsOf, placeOf, textOf } from '../../descriptions/text/nodes'
import type { ParsedText } from '../../descriptions/workflows/workflow-text'
import { compilePathPattern, type PathTest } from '../../patterns/github/filter-pattern'
import { always, type Condition, type FileFilter, type WrittenPattern } from '../condition'

/** GitHub looks at the first so many files of a diff (workflow syntax, `on.push.paths`). */
const mostFiles = 300

interface Rule {
  readonly takes: 'in' | 'out'
  readonly matches: PathTest
}

/** Which files let an event run a workflow: by its `paths` or `paths-ignore`. */
export function readPathFilter(event: Node | undefined, name: string, file: ParsedText): Condition {
  const paths = fieldOf(event, 'paths')
  const ignored = fieldOf(event, 'paths-ignore')
  if (paths !== undefined) {
    return { kind: 'files', filter: toFilter(paths, `on.${name}.paths`, file) }
  }
  if (ignored !== undefined) {
    return { kind: 'files', filter: toIgnoring(ignored, `on.${name}.paths-ignore`, file) }
  }
  return always
}

interface Written {
  readonly at: TextPlace
  readonly text: string
  readonly rule: Rule | undefined
}

function readRules(node: Node, file: ParsedText): readonly Written[] {
  return itemsOf(node).flatMap(item => {
    const written = textOf(item)
    if (written === undefined) return []
    const isNegated = written.startsWith('!')
    const matches = compilePathPattern(isNegated ? written.slice(1) : written)
    const rule =
      matches === undefined ? undefined : ({ takes: isNegated ? 'out' : 'in', matches } as const)
    return [{ at: placeOf(item, file), text: written, rule }]
  })
}

interface RuleList {
  readonly at: TextPlace
  readonly written: readonly Written[]
  readonly rules: readonly Rule[]
  /** Whether one of the patterns is none that GitHub takes. */
  readonly isMalformed: boolean
}

function readList(node: Node, file: ParsedText): RuleList {
  const written = readRules(node, file)
  const rules = written.flatMap(({ rule }) => rule ?? [])
  const at = placeOf(node, file)
  return { at, written, rules, isMalformed: rules.length < written.length }
}

/** The last pattern that matches a file decides. */
function toFilter(node: Node, name: string, file: ParsedText): FileFilter {
  const { written, rules, isMalformed, at } = readList(node, file)
  return {
    ...{ at, name, limit: mostFiles },
    patterns: written.map(toWrittenPattern),
    selects: ({ path }) => {
      if (isMalformed) return 'unknown'
      return rules.findLast(({ matches }) => matches(path))?.takes === 'in' ? 'yes' : 'no'
    }
  }
}

function toWrittenPattern({ at, text, rule }: Written): WrittenPattern {
  return rule?.takes === 'in' ? { at, text, matches: rule.matches } : { at, text }
}

/** A file that is not ignored counts. What `!` means here is not documented. */
function toIgnoring(node: Node, name: string, file: ParsedText): FileFilter {
  const { rules, isMalformed, at } = readList(node, file)
  return {
    ...{ at, name, limit: mostFiles },
    patterns: [],
    selects: ({ path }) => {
      if (isMalformed) return 'unknown'
      const matching = rules.filter(({ matches }) => matches(path))
      if (matching.every(({ takes }) => takes === 'in')) return matching.length > 0 ? 'no' : 'yes'
      return matching.some(({ takes }) => takes === 'in') ? 'unknown' : 'yes'
    }
  }
}
