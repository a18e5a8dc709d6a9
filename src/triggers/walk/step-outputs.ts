import type { Node } from '../../configuration/document/node'
import { parseDocument } from '../../configuration/document/parse-document'
import type { TextPlace } from '../../descriptions/described-build'
import { fieldOf, placeOf } from '../../descriptions/text/nodes'
import { resolveFrom } from '../../descriptions/text/resolve-path'
import type { ParsedText } from '../../descriptions/workflows/workflow-text'
import type { Condition, FileFilter } from '../condition'
import { literal, toText, type Value } from '../expressions/value'
import { type PatternList, readLines, readYaml, toChangedFilter } from '../filters/changed-files'
import { readPathsFilters } from '../filters/paths-filter'
import type { Texts } from '../texts'

/** A step that tells which files changed. */
export interface FilterStep {
  readonly file: ParsedText
  readonly node: Node
  readonly at: TextPlace
  readonly given: ReadonlyMap<string, Value>
  /** When the step itself runs. */
  readonly when: Condition
}

type Outputs = ReadonlyMap<string, Value>

/** The outputs of a step that filters files; undefined: it is none, or its filters are not known. */
export function readFilterOutputs(
  uses: string,
  step: FilterStep,
  texts: Texts
): Outputs | undefined {
  if (/^[\w.-]+\/paths-filter(?:@|$)/.test(uses)) return readPathsFilterStep(step, texts)
  if (/^[\w.-]+\/changed-files(?:@|$)/.test(uses)) return readChangedFilesStep(step, texts)
  return undefined
}

/** YAML that an input holds, or the file that it names. */
function readEmbedded(
  { file, node, at, given }: FilterStep,
  key: string,
  texts: Texts
): ParsedText | undefined {
  const value = given.get(key)
  const text = value === undefined ? undefined : toText(value)
  if (text === undefined) return undefined
  if (!/[\n:]/.test(text)) {
    const path = resolveFrom('', text.trim())
    return path === undefined ? undefined : texts.parse(path)
  }
  const written = fieldOf(fieldOf(node, 'with'), key)
  const { line } = written === undefined ? at : placeOf(written, file)
  return { path: file.path, text, before: line, root: parseDocument(text).root }
}

function readPathsFilterStep(step: FilterStep, texts: Texts): Outputs | undefined {
  const text = readEmbedded(step, 'filters', texts)
  if (text === undefined) return undefined
  const quantifier = toText(step.given.get('predicate-quantifier') ?? literal(''))
  const filters = readPathsFilters(text, quantifier === 'every' ? 'every' : 'some')
  const outputs = new Map<string, Value>()
  const names = [...filters].map(([name, filter]) => ({ name, when: toCondition(filter) }))
  for (const { name, when } of names) outputs.set(name, { kind: 'flag', when, given: step.when })
  outputs.set('changes', { kind: 'names', form: 'text', names })
  return outputs
}

function toCondition(filter: FileFilter): Condition {
  return { kind: 'files', filter }
}

const counts = [
  ['any_changed', 'changed'],
  ['any_modified', 'modified'],
  ['any_deleted', 'deleted']
] as const

function readChangedFilesStep(step: FilterStep, texts: Texts): Outputs | undefined {
  const lists = readLists(step, texts)
  if (lists === undefined) return undefined
  const outputs = new Map<string, Value>()
  for (const list of lists) {
    const prefix = list.key === '' ? '' : `${list.key}_`
    for (const [name, counted] of counts) {
      const when = toCondition(toChangedFilter(list, counted))
      outputs.set(`${prefix}${name}`, { kind: 'flag', when, given: step.when })
    }
  }
  const names = lists.map(list => ({
    name: list.key,
    when: toCondition(toChangedFilter(list, 'changed'))
  }))
  if (names.some(({ name }) => name !== '')) {
    outputs.set('changed_keys', { kind: 'names', form: 'text', names })
  }
  return outputs
}

function readLists(step: FilterStep, texts: Texts): readonly PatternList[] | undefined {
  const { given, at } = step
  const other = [
    'files_from_source_file',
    'files_ignore_from_source_file',
    'files_ignore_yaml',
    'path',
    'files_separator'
  ]
  if (other.some(key => given.has(key))) return undefined
  if (given.has('files_yaml') || given.has('files_yaml_from_source_file')) {
    const key = given.has('files_yaml') ? 'files_yaml' : 'files_yaml_from_source_file'
    const text = readEmbedded(step, key, texts)
    return text === undefined ? undefined : readYaml(text)
  }
  const none = literal('')
  const [files, ignored] = [given.get('files') ?? none, given.get('files_ignore') ?? none].map(
    toText
  )
  return files === undefined || ignored === undefined ? undefined : [readLines(at, files, ignored)]
}
