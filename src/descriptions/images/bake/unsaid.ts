import { moveRange } from '../../../configuration/document/joined-texts'
import type { Entry, Range } from '../../../configuration/document/node'
import { suggestName } from '../../../diagnostics/text/suggest'
import { targetKeys } from './bake-keys'

/** Why only bake can say what a file means. */
export interface Unsaid {
  readonly because: string
  /** Its place in the files; missing: nowhere in particular. */
  readonly range?: Range
  /** What mends it: a slip of the fingers, which bake does not take, either. */
  readonly fix?: string
}

/** That a key has another form than is known, or is none: a later bake may know it. */
export function explainKey(key: string, range: Range): Unsaid {
  if (targetKeys.has(key)) return { because: `the key "${key}" has another form`, range }
  const meant = suggestName(key, [...targetKeys.keys(), 'inherits', 'matrix', 'name'])
  const because = `"${key}" is no known key of a target`
  return meant === undefined
    ? { because, range }
    : { because, range, fix: `did you mean "${meant}"?` }
}

/** That a target inherits from one that is not there, where it says so. */
export function explainBase(
  base: string,
  {
    entry: { key, value },
    file
  }: { readonly entry: Entry; readonly file: { readonly index: number } },
  names: readonly string[]
): Unsaid {
  const inherits = value.kind === 'mapping' ? value.entries.get('inherits')?.value : undefined
  const items = inherits?.kind === 'list' ? inherits.items : []
  const named = items.find(item => item.kind === 'scalar' && item.text === base)
  const meant = suggestName(base, names)
  return {
    because: `there is no target "${base}" to inherit from`,
    range: moveRange(named?.range ?? key, file.index),
    fix:
      meant === undefined
        ? 'name a target of the file, or take it away'
        : `did you mean "${meant}"?`
  }
}
