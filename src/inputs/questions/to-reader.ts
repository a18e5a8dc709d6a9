import { formatFolder, type RepositoryPath } from '../../paths/repository-path'
import type { Presence, Reader } from '../../plan/causes/reader'
import type { InputSource, PathSetOf } from '../inputs'

/** Who reads a path of a source: only the words, without the set of all that it reads. */
export function toReader(source: InputSource, path: RepositoryPath): Reader {
  const { how, at, name, doubt } = source
  return {
    ...{ how, at },
    ...(name === undefined ? {} : { name }),
    ...(doubt === undefined ? {} : { doubt }),
    ...(source.kind === 'empty-folders' ? toPresence(source, path) : {})
  }
}

/** The sources whose paths count only by being there come last: it is more to be read. */
export function orderSources(sources: readonly InputSource[]): readonly InputSource[] {
  const isPresence = ({ kind }: InputSource): boolean => kind === 'empty-folders'
  return [...sources.filter(each => !isPresence(each)), ...sources.filter(isPresence)]
}

/** The nearest folder comes and goes with the path before those above it do. */
function toPresence(
  { folders, leftOutBy }: PathSetOf<'empty-folders'>,
  path: RepositoryPath
): { readonly presence?: Presence } {
  const [nearest] = folders.above(path)
  if (nearest === undefined) return {}
  const own = leftOutBy(nearest)
  const isUnsent = own !== undefined || nearest === path
  const ignoredBy = own ?? leftOutBy(path)
  return {
    presence: {
      ...{ kind: isUnsent ? 'unsent' : 'empty', path: formatFolder(nearest) },
      ...(ignoredBy === undefined ? {} : { ignoredBy })
    }
  }
}
