import type { Location } from '../../diagnostics/location'
import { isWithin, type RepositoryPath } from '../../paths/repository-path'
import type { Reader } from '../../plan/causes/reader'
import { PathIndex } from '../../tree/path-index'
import type { Inputs, LocalContext } from '../inputs'
import { selectPaths, selectsAny } from '../sets/select-paths'
import { orderSources, toReader } from './to-reader'

/** A path, and who reads it. */
export interface ReadFile {
  readonly path: RepositoryPath
  readonly reader: Reader
}

/** Every path of a tree that is an input, each with the first that reads it. */
export function listReadFiles({ sources }: Inputs, index: PathIndex): readonly ReadFile[] {
  const files = new Map<RepositoryPath, ReadFile>()
  for (const source of orderSources(sources)) {
    for (const path of selectPaths(source, index)) {
      if (!files.has(path)) files.set(path, { path, reader: toReader(source, path) })
    }
  }
  return [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
}

/** Everything that reads a path, which need not exist. */
export function listReaders({ sources }: Inputs, path: RepositoryPath): readonly Reader[] {
  const index = new PathIndex([path])
  return sources.filter(source => selectsAny(source, index)).map(source => toReader(source, path))
}

/** Why nothing reads a path. */
export type Unread =
  /** None of these contexts holds it. */
  | { readonly kind: 'outside'; readonly contexts: readonly LocalContext[] }
  /** This line of an ignore file leaves it out. */
  | { readonly kind: 'left-out'; readonly by: Location }
  /** It is sent, and no instruction that the target needs takes it. */
  | { readonly kind: 'not-taken'; readonly context: LocalContext }

/** @param path that {@link listReaders} finds no reader for */
export function explainUnread({ contexts }: Inputs, path: RepositoryPath): Unread {
  const around = contexts.filter(({ root }) => isWithin(path, root))
  const sending = around.find(({ leftOutBy }) => leftOutBy(path) === undefined)
  if (sending !== undefined) return { kind: 'not-taken', context: sending }
  const [by] = around.flatMap(({ leftOutBy }) => leftOutBy(path) ?? [])
  return by === undefined ? { kind: 'outside', contexts } : { kind: 'left-out', by }
}
