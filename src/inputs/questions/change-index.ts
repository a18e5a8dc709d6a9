import type { ChangeType } from '../../images/configuration'
import { isNamed, type RepositoryPath } from '../../paths/repository-path'
import type { Change, Comparison, Difference, Side } from '../../tree/comparison'
import { isFile, linkMode, submoduleMode } from '../../tree/indexed-tree'
import { PathIndex } from '../../tree/path-index'
import { toTarget } from '../contexts/follow-path'
import type { Counted } from '../inputs'

/** The changed paths, to be matched against what images read. */
export interface ChangeIndex {
  readonly paths: PathIndex
  /** Whether a change has one of the types; a listed file of unknown content has each. */
  isOfType(path: RepositoryPath, types: readonly ChangeType[]): boolean
  /** Changed paths that were or may have been a submodule in a base, and are none now. */
  readonly goneSubmodules: readonly RepositoryPath[]
  /** Changed paths that were or may have been a link in a base, and are none now. */
  readonly goneLinks: readonly RepositoryPath[]
  /** Whether what counts of a changed path differs from a base, or may differ. */
  readonly isCounted: (path: RepositoryPath, counts: Counted | undefined) => boolean
  /** The base side of each `.gitignore` that changed, one for each difference. */
  readonly ignoreFiles: readonly BaseIgnores[]
  /** Whether a changed path surely existed before, in each base. */
  readonly wasThere: (path: RepositoryPath) => boolean
}

export type BaseIgnores = ReadonlyMap<RepositoryPath, BaseIgnore>

/** A `.gitignore` as it was. */
type BaseIgnore =
  | { readonly kind: 'present'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }

/**
 * The ids of the texts that {@link indexChanges} asks for: former texts of `.gitignore` files, and
 * former targets of links that changed.
 */
export function listFormerTexts(comparison: Comparison): readonly string[] {
  const ids = new Set<string>()
  for (const { changes } of listDifferences(comparison)) {
    for (const { path, before, after } of changes) {
      if (before.kind !== 'present') continue
      const isRules = isNamed(path, '.gitignore') && isFile(before.entry)
      if (isRules || (isLink(before) && isLink(after))) ids.add(before.entry.id)
    }
  }
  return [...ids]
}

/**
 * Indexes a comparison once, for all images, and unites several differences.
 *
 * @param texts by id, of {@link listFormerTexts}; what is left out is not known
 */
export function indexChanges(
  comparison: Comparison,
  texts: ReadonlyMap<string, string> = new Map()
): ChangeIndex {
  const changes = new Map<RepositoryPath, Change[]>()
  const differences = listDifferences(comparison)
  const all = differences.flatMap(difference => difference.changes)
  for (const change of all) {
    const known = changes.get(change.path)
    if (known === undefined) changes.set(change.path, [change])
    else known.push(change)
  }
  const listPaths = (isWanted: (change: Change) => boolean): readonly RepositoryPath[] =>
    all.some(isWanted)
      ? [...changes].flatMap(([path, known]) => (known.some(isWanted) ? [path] : []))
      : []
  return {
    paths: new PathIndex([...changes.keys()].sort()),
    isOfType: (path, types) =>
      (changes.get(path) ?? []).flatMap(typesOf).some(type => types.includes(type)),
    goneSubmodules: listPaths(isGoneSubmodule),
    goneLinks: listPaths(isGoneLink),
    isCounted: (path, counts) =>
      (changes.get(path) ?? []).some(each => reachesBuild(each, counts, texts)),
    ignoreFiles: differences.map(difference => readIgnoreFiles(difference, texts)),
    wasThere: path => {
      const known = changes.get(path) ?? []
      // A base that does not differ from it has it as it is now.
      const isInAll = known.length === differences.length
      return (
        known.every(({ before }) => before.kind === 'present') &&
        (isInAll || known.some(({ after }) => after.kind === 'present'))
      )
    }
  }
}

function readIgnoreFiles({ changes }: Difference, texts: ReadonlyMap<string, string>): BaseIgnores {
  const files = changes.filter(({ path }) => isNamed(path, '.gitignore'))
  return new Map(files.map(({ path, before }) => [path, toBaseIgnore(before, texts)]))
}

function toBaseIgnore(side: Side, texts: ReadonlyMap<string, string>): BaseIgnore {
  switch (side.kind) {
    case 'absent':
    case 'unknown':
      return { kind: side.kind }
    case 'present': {
      // A link is no file of rules: git does not follow it.
      if (!isFile(side.entry)) return { kind: 'absent' }
      const text = texts.get(side.entry.id)
      return text === undefined ? { kind: 'unknown' } : { kind: 'present', text }
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

/** Git can say that a listed file is gone, but not what it was. */
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

/** Nobody knows what a listed file was. */
function isGoneLink({ before, after }: Change): boolean {
  return (before.kind === 'unknown' || isLink(before)) && !isLink(after)
}

function reachesBuild(
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
