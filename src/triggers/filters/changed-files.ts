import type { Node } from '../../configuration/document/node'
import type { TextPlace } from '../../descriptions/described-build'
import { fieldsOf, itemsOf, placeOf, textOf, textsOf } from '../../descriptions/text/nodes'
import type { ParsedText } from '../../descriptions/workflows/workflow-text'
import { compileGlob, isNegated } from '../../patterns/globs/glob'
import type { ChangedFile, FileFilter, WrittenPattern } from '../condition'

/** Patterns of tj-actions/changed-files, in their order. */
export interface PatternList {
  readonly at: TextPlace
  /** The name of the list under `files_yaml`; `''` is the only one. */
  readonly key: string
  readonly patterns: readonly { readonly text: string; readonly at: TextPlace }[]
}

/** The lines of `files` and of `files_ignore`, which takes away. */
export function readLines(at: TextPlace, files: string, ignored: string): PatternList {
  const split = (text: string): readonly string[] =>
    text.split('\n').flatMap(line => (line.trim() === '' ? [] : [line.trim()]))
  const texts = [...split(files), ...split(ignored).map(text => `!${text}`)]
  return { at, key: '', patterns: texts.map(text => ({ text, at })) }
}

/** The lists of `files_yaml`: one for each name. */
export function readYaml(file: ParsedText): readonly PatternList[] {
  return fieldsOf(file.root).map(([key, node]) => ({
    at: placeOf(node, file),
    key,
    patterns: flatten(node).map(item => ({ text: textOf(item) ?? '', at: placeOf(item, file) }))
  }))
}

function flatten(node: Node): readonly Node[] {
  return itemsOf(node).flatMap(item => {
    if (item.kind === 'list') return flatten(item)
    return textsOf(item).length > 0 ? [item] : []
  })
}

/** Which files an output counts: `any_changed` knows none that was deleted, `any_deleted` only these. */
export type Counted = 'changed' | 'modified' | 'deleted'

/**
 * Files as micromatch selects them with `dot`: the last pattern that matches decides, and where all
 * take away, the rest is taken.
 */
export function toChangedFilter({ at, key, patterns }: PatternList, counted: Counted): FileFilter {
  const rules = patterns.map(({ text, at: place }) => {
    const negated = isNegated(text)
    const plain = (negated ? text.slice(1) : text).replace(/\/$/, '/**')
    return { negated, glob: compileGlob(plain), text, at: place }
  })
  const otherwise = rules.every(({ negated }) => negated) ? 'yes' : 'no'
  return {
    at,
    name: key === '' ? 'the files of changed-files' : `the files ${key} of changed-files`,
    patterns: rules.map(({ negated, glob, text, at: place }): WrittenPattern => {
      const written = { at: place, text }
      return negated ? written : { ...written, matches: path => glob.judge(path) !== 'other' }
    }),
    selects: file => {
      if (!counts(file, counted)) return 'no'
      const verdicts = rules.map(({ negated, glob }) => ({ negated, is: glob.judge(file.path) }))
      const last = verdicts.findLast(({ is }) => is !== 'other')
      if (last === undefined) return otherwise
      if (last.is === 'stopped') return 'unknown'
      return last.negated ? 'no' : 'yes'
    }
  }
}

function counts({ status }: ChangedFile, counted: Counted): boolean {
  switch (counted) {
    case 'modified':
      return true
    case 'changed':
      return status !== 'deleted'
    case 'deleted':
      return status === 'deleted'
  }
}
