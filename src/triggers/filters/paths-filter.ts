import type { Node } from '../../configuration/document/node'
import { fieldsOf, itemsOf, placeOf, textOf } from '../../descriptions/text/nodes'
import type { ParsedText } from '../../descriptions/workflows/workflow-text'
import { compileGlob, isNegated } from '../../patterns/globs/glob'
import type { ChangedFile, FileFilter, WrittenPattern } from '../condition'

/** Whether a file counts by one pattern, or by all of them. */
export type Quantifier = 'some' | 'every'

interface Rule {
  /** Missing: any. */
  readonly statuses?: ReadonlySet<string>
  readonly written: WrittenPattern
  judge(file: ChangedFile): 'yes' | 'no' | 'unknown'
}

/**
 * The filters of dorny/paths-filter, by name (its README and `src/filter.ts`). A pattern with `!`
 * selects what it does not match: with `some`, that is nearly every file.
 */
export function readPathsFilters(
  file: ParsedText,
  quantifier: Quantifier
): ReadonlyMap<string, FileFilter> {
  const filters = fieldsOf(file.root).map(([name, node]) => {
    const rules = readRules(node, file)
    const filter: FileFilter = {
      at: placeOf(node, file),
      name: `the filter ${name}`,
      patterns: rules.map(({ written }) => written),
      selects: file => combine(rules, file, quantifier)
    }
    return [name, filter] as const
  })
  return new Map(filters)
}

function combine(
  rules: readonly Rule[],
  file: ChangedFile,
  quantifier: Quantifier
): 'yes' | 'no' | 'unknown' {
  const answers = rules.map(rule => rule.judge(file))
  const [decisive, other] =
    quantifier === 'some' ? (['yes', 'no'] as const) : (['no', 'yes'] as const)
  if (answers.includes(decisive)) return decisive
  return answers.includes('unknown') ? 'unknown' : other
}

/** A pattern, `added|modified: pattern`, or a list of such, which a YAML anchor nests. */
function readRules(node: Node, file: ParsedText): readonly Rule[] {
  switch (node.kind) {
    case 'scalar': {
      const text = textOf(node)
      return text === undefined ? [] : [toRule(text, placeOf(node, file))]
    }
    case 'list':
      return node.items.flatMap(item => readRules(item, file))
    case 'mapping':
      return fieldsOf(node).flatMap(([statuses, patterns]) =>
        itemsOf(patterns).flatMap(item => {
          const text = textOf(item)
          return text === undefined
            ? []
            : [toRule(text, placeOf(item, file), parseStatuses(statuses))]
        })
      )
  }
}

function parseStatuses(text: string): ReadonlySet<string> {
  return new Set(text.split('|').map(each => each.trim().toLowerCase()))
}

function toRule(text: string, at: WrittenPattern['at'], statuses?: ReadonlySet<string>): Rule {
  const negated = isNegated(text)
  const glob = compileGlob(negated ? text.slice(1) : text)
  const judge: Rule['judge'] = ({ path, status }) => {
    if (statuses !== undefined && !statuses.has(status)) return 'no'
    const verdict = glob.judge(path)
    if (verdict === 'stopped') return 'unknown'
    return (verdict === 'match') === negated ? 'no' : 'yes'
  }
  const written: WrittenPattern = negated
    ? { at, text }
    : { at, text, matches: path => glob.judge(path) !== 'other' }
  return { ...(statuses === undefined ? {} : { statuses }), written, judge }
}
