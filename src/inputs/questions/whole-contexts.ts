import { formatFolder, toRelative } from '../../paths/repository-path'
import type { OwnCause } from '../../plan/causes/cause'
import { isSameReader, type Reader } from '../../plan/causes/reader'
import type { FolderCount, WholeContext } from '../../plan/plan'
import type { PathIndex } from '../../tree/path-index'
import type { Inputs, InputSource, LocalContext } from '../inputs'
import { selectRanges } from '../sets/select-paths'
import { toReader } from './to-reader'

/** A smaller context needs no advice. */
const worthNarrowing = 20

/** A whole context, and who reads it. */
export type WholeContextRead = Reader & WholeContext

/**
 * What reads all that a context sends, where that is more than a few files, one for each context.
 * Lists only what is fully known: other advice covers what is read for lack of knowledge.
 */
export function findWholeContexts(inputs: Inputs, index: PathIndex): readonly WholeContextRead[] {
  if (inputs.quality.kind !== 'exact') return []
  return inputs.contexts.flatMap(context => {
    const source = inputs.sources.find((each): each is FolderSource => readsAll(each, context))
    const whole = source === undefined ? undefined : measure(source, { context, index })
    return source === undefined || whole === undefined
      ? []
      : [{ ...toReader(source, context.root), ...whole }]
  })
}

/**
 * The context that makes a change count because all of it is read; undefined where there is none.
 */
export function findChangedContext(
  inputs: Inputs,
  causes: readonly OwnCause[],
  index: PathIndex
): WholeContext | undefined {
  if (inputs.quality.kind !== 'exact') return undefined
  for (const context of inputs.contexts) {
    const source = inputs.sources.find(
      (each): each is FolderSource =>
        readsAll(each, context) && causes.some(cause => cameBy(cause, each))
    )
    if (source !== undefined) return measure(source, { context, index })
  }
  return undefined
}

type FolderSource = Extract<InputSource, { kind: 'folder' }>

function readsAll(source: InputSource, { root, sent }: LocalContext): source is FolderSource {
  return source.kind === 'folder' && source.path === root && source.only?.key === sent?.key
}

function cameBy(cause: OwnCause, source: InputSource): boolean {
  return cause.kind === 'input-changed' && isSameReader(cause, source)
}

interface Measured {
  readonly context: LocalContext
  readonly index: PathIndex
}

function measure(
  source: FolderSource,
  { context: { root, ignoreFile }, index }: Measured
): WholeContext | undefined {
  const folders = new Map<string, number>()
  let count = 0
  for (const range of selectRanges(source, index)) {
    for (const { folder, from, to } of index.runs(range)) {
      count += to - from
      const [name = ''] = toRelative(root, folder).split('/', 1)
      if (name !== '') folders.set(name, (folders.get(name) ?? 0) + to - from)
    }
  }
  if (count <= worthNarrowing) return undefined
  return { folder: formatFolder(root), count, ignoreFile, largest: selectLargest(folders) }
}

const foldersShown = 3

function selectLargest(folders: ReadonlyMap<string, number>): readonly FolderCount[] {
  return [...folders]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count)
    .slice(0, foldersShown)
}
