import { PathIndex } from '../paths/path-index'
import type { RepositoryPath } from '../paths/repository-path'
import type { ChangeType } from '../plan/configuration'
import type { Change, Comparison, Difference, Side } from '../tree/comparison'
import { toTarget } from './follow-path'
import { isFile, linkMode, submoduleMode } from './indexed-tree'
import type { Counted } from './inputs'

/** The changed paths, to be matched against what images read. */
export interface ChangeIndex {
  readonly paths: PathIndex
  /** Whether a change is of a type; a listed file of unknown content is of each. */
  isOfType(path: RepositoryPath, types: readonly ChangeType[]): boolean
  /** Changed paths that were a submodule in a base, or may have been, and are none now. */
  readonly goneSubmodules: readonly RepositoryPath[]
  /** Changed paths that were a link in a base, or may have been, and are none now. */
  readonly goneLinks: readonly RepositoryPath[]
  /** Whether what counts of a changed path differs from a base, or may differ. */
  readonly isCounted: (path: RepositoryPath, counts: Counted | undefined) => boolean
  /** Whether a changed path was surely there before, in each base. */
  readonly wasThere: (path: RepositoryPath) => boolean
}

/**
 * Indexes a comparison once, for all images: several differences are united.
 *
 * @param texts of links that changed, by id; of a link without one nobody knows where it led
 */
export function indexChanges(
  comparison: Comparison,
  texts: ReadonlyMap<string, string> = new Map()
): ChangeIndex {
  const changes = new Map<RepositoryPath, Change[]>()
  const differences = listDifferences(comparison)
  for (const change of differences.flatMap(difference => difference.changes)) {
    const known = changes.get(change.path)
    if (known === undefined) changes.set(change.path, [change])
    else known.push(change)
  }
  return {
    paths: new PathIndex([...changes.keys()].sort()),
    isOfType: (path, types) =>
      (changes.get(path) ?? []).flatMap(typesOf).some(type => types.includes(type)),
    goneSubmodules: [...changes].flatMap(([path, known]) =>
      known.some(isGoneSubmodule) ? [path] : []
    ),
    goneLinks: [...changes].flatMap(([path, known]) => (known.some(isGoneLink) ? [path] : [])),
    isCounted: (path, counts) =>
      (changes.get(path) ?? []).some(each => isFelt(each, counts, texts)),
    wasThere: path => {
      const known = changes.get(path) ?? []
      // In a base that it does not differ from it is as it is now.
      const isInAll = known.length === differences.length
      return (
        known.every(({ before }) => before.kind === 'present') &&
        (isInAll || known.some(({ after }) => after.kind === 'present'))
      )
    }
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

/** Git can say of a listed file that it is gone, and not what it was. */
function isGoneSubmodule({ before, after }: Change): boolean {
  switch (before.kind) {
    case 'present':
      return isSubmodule(before) && !isSubmodule(after)
    case 'unknown':
      return after.kind === 'absent'
    case 'absent':
      return false
  }
}

/** Of a listed file nobody knows what it was. */
function isGoneLink({ before, after }: Change): boolean {
  return (before.kind === 'unknown' || isLink(before)) && !isLink(after)
}

function isFelt(
  { path, before, after }: Change,
  counts: Counted | undefined,
  texts: ReadonlyMap<string, string>
): boolean {
  if (before.kind !== 'present' || after.kind !== 'present') return true
  switch (counts?.kind) {
    case undefined:
      return true
    case 'text':
      return !(isFile(before.entry) && isFile(after.entry) && before.entry.id === after.entry.id)
    case 'target': {
      const text = isLink(before) ? texts.get(before.entry.id) : undefined
      return text === undefined || toTarget(path, text, counts.around) !== counts.target
    }
  }
}

/** The ids of links that are others than they were: whoever knows their texts knows which lead elsewhere. */
export function listChangedLinks(comparison: Comparison): readonly string[] {
  const links = listDifferences(comparison).flatMap(({ changes }) =>
    changes.flatMap(({ before, after }) => (isLink(after) && isLink(before) ? [before] : []))
  )
  return [...new Set(links.map(({ entry }) => entry.id))]
}

function isLink(side: Side): side is Extract<Side, { kind: 'present' }> {
  return side.kind === 'present' && side.entry.mode === linkMode
}

function isSubmodule(side: Side): boolean {
  return side.kind === 'present' && side.entry.mode === submoduleMode
}

function typesOf({ before, after }: Change): readonly ChangeType[] {
  if (after.kind === 'absent') return ['deleted']
  if (before.kind === 'absent') return ['added']
  const maybeAdded: readonly ChangeType[] = before.kind === 'unknown' ? ['added'] : []
  const maybeDeleted: readonly ChangeType[] = after.kind === 'unknown' ? ['deleted'] : []
  return ['modified', ...maybeAdded, ...maybeDeleted]
}
