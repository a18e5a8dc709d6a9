import type { Reading } from '../../dockerfile/reading'
import {
  joinPath,
  listAncestors,
  parentPath,
  type RepositoryPath
} from '../../paths/repository-path'
import { isGenerated } from '../advice/generated'
import type { VariantScope } from '../reading/variant-scope'

/**
 * A folder that holds everything that the Dockerfile copies, while the context lacks some of it.
 */
export interface OtherContext {
  readonly folder: RepositoryPath
  /** The paths that the context lacks. */
  readonly missing: ReadonlySet<RepositoryPath>
}

/**
 * Looks above the context and next to the Dockerfile; undefined where nothing is missing, or no
 * folder holds everything.
 */
export function findOtherContext(
  reading: Reading | undefined,
  { recipe, tree }: VariantScope
): OtherContext | undefined {
  if (reading === undefined || reading.quality === 'opaque') return undefined
  const { contextPath, file } = recipe
  const sources = reading.sources.flatMap(({ context, kind, path }) =>
    context === '' && kind === 'path' && path !== '' ? [path] : []
  )
  const isThere = (path: RepositoryPath): boolean =>
    tree.entry(path) !== undefined || tree.hasFolder(path)
  const missing = sources
    .map(path => joinPath(contextPath, path))
    .filter(path => !isThere(path) && !isGenerated(path, recipe))
  if (missing.length === 0) return undefined
  const folder = [...listAncestors(contextPath), '', parentPath(file)]
    .filter(each => each !== contextPath)
    .find(each => sources.every(path => isThere(joinPath(each, path))))
  return folder === undefined ? undefined : { folder, missing: new Set(missing) }
}
