import { PathIndex } from '../paths/path-index'
import type { RepositoryPath } from '../paths/repository-path'
import type { ChangeType } from '../plan/configuration'
import type { Change, Comparison, Difference } from '../tree/comparison'

/** The changed paths, to be matched against what images read. */
export interface ChangeIndex {
  readonly paths: PathIndex
  /** Whether a change is of a type; a listed file of unknown content is of each. */
  isOfType(path: RepositoryPath, types: readonly ChangeType[]): boolean
}

/** Indexes a comparison once, for all images: several differences are united. */
export function indexChanges(comparison: Comparison): ChangeIndex {
  const changes = new Map<RepositoryPath, Change[]>()
  for (const change of listDifferences(comparison).flatMap(difference => difference.changes)) {
    const known = changes.get(change.path)
    if (known === undefined) changes.set(change.path, [change])
    else known.push(change)
  }
  return {
    paths: new PathIndex([...changes.keys()].sort()),
    isOfType: (path, types) =>
      (changes.get(path) ?? []).flatMap(typesOf).some(type => types.includes(type))
  }
}

/** The differences of a comparison; none where everything is built anyway. */
export function listDifferences(comparison: Comparison): readonly Difference[] {
  switch (comparison.kind) {
    case 'trees':
    case 'overlay':
      return comparison.differences
    case 'event':
    case 'unknown':
      return []
  }
}

function typesOf({ before, after }: Change): readonly ChangeType[] {
  if (after.kind === 'absent') return ['deleted']
  if (before.kind === 'absent') return ['added']
  const maybeAdded: readonly ChangeType[] = before.kind === 'unknown' ? ['added'] : []
  const maybeDeleted: readonly ChangeType[] = after.kind === 'unknown' ? ['deleted'] : []
  return ['modified', ...maybeAdded, ...maybeDeleted]
}
