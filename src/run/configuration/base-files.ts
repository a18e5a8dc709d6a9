import type { NamedFile } from '../../configuration/reading/load-filters'
import { isUnreadable } from '../../diagnostics/unreadable'
import { lastSegment, listAncestors, type RepositoryPath } from '../../paths/repository-path'
import type { Change, Difference } from '../../tree/comparison'
import { isFile, submoduleMode } from '../../tree/indexed-tree'
import type { TreeEntry } from '../../tree/tree'
import type { CallerScope } from './judge-callers'

/** The files that describe images, as they are on the base side. */
export class BaseFiles {
  readonly #changes: ReadonlyMap<RepositoryPath, Change>
  /** Why the first of those that could not be read is not known. */
  doubt: string | undefined

  constructor(
    { changes }: Difference,
    readonly planned: ReadonlyMap<RepositoryPath, NamedFile>,
    readonly scope: CallerScope
  ) {
    this.#changes = new Map(changes.map(change => [change.path, change]))
  }

  hasChanged(path: RepositoryPath): boolean {
    return this.#changes.has(path)
  }

  async read(path: RepositoryPath): Promise<NamedFile> {
    const detour = findDetour(path, each => this.#findEntry(each))
    if (detour !== undefined) return this.#refuse(`the base of ${path} ${detour}`)
    const change = this.#changes.get(path)
    const entry = this.#findEntry(path)
    if (entry !== undefined) return this.#readEntry(path, entry)
    switch (change?.before.kind) {
      case 'unknown':
        return this.#refuse(`${path} changed, and its base is not known`)
      case undefined: {
        const own = this.planned.get(path)
        if (own === undefined) this.#miss(path, 'did not exist before')
        return own
      }
      case 'present':
      case 'absent':
        this.#miss(path, 'is new')
        return undefined
    }
  }

  #findEntry(path: RepositoryPath): TreeEntry | undefined {
    const before = this.#changes.get(path)?.before
    if (before === undefined) return this.scope.head?.entry(path)
    return before.kind === 'present' ? before.entry : undefined
  }

  async #readEntry(path: RepositoryPath, { id }: TreeEntry): Promise<NamedFile> {
    const { repository } = this.scope
    const text = isUnreadable(repository) ? undefined : (await repository.readTexts([id])).get(id)
    return text ?? this.#refuse(`the base of ${path} is not in this clone`)
  }

  #refuse(because: string): NamedFile {
    this.doubt ??= because
    return { because }
  }

  #miss(path: RepositoryPath, because: string): void {
    if (!isVariables(path)) this.doubt ??= `${path} ${because}`
  }
}

/** A file that may be missing. */
function isVariables(path: RepositoryPath): boolean {
  return lastSegment(path) === '.env'
}

/**
 * How a path leads away from the files of a tree, said of the path: a link may lead to any other
 * file, and a submodule has files of its own. Undefined: it does not.
 */
export function findDetour(
  path: RepositoryPath,
  entryOf: (path: RepositoryPath) => TreeEntry | undefined
): string | undefined {
  for (const each of [path, ...listAncestors(path)]) {
    const entry = entryOf(each)
    if (entry === undefined || isFile(entry)) continue
    const kind = entry.mode === submoduleMode ? 'submodule' : 'link'
    if (each === path) return `is a ${kind}`
    return kind === 'link' ? `is behind the link ${each}` : `is in the submodule ${each}`
  }
  return undefined
}

/** What to do about a detour, behind a separator; empty where no other name would do. */
export function adviseDetour(detour: string, separator: string): string {
  return detour.includes(' link') ? `${separator}name the file that it leads to` : ''
}
