import { findFirst } from './find-first'
import { listAncestors, parentPath, type RepositoryPath } from './repository-path'

/** Paths that follow each other and are in the same folder. */
export interface FolderRun {
  readonly folder: RepositoryPath
  /** Positions from this one up to the other, which is no longer meant. */
  readonly from: number
  readonly to: number
}

/** All paths as the longest runs; a folder has several where others sort between its files. */
export function listFolderRuns(paths: readonly RepositoryPath[]): readonly FolderRun[] {
  const runs: FolderRun[] = []
  for (let from = 0; from < paths.length;) {
    const folder = parentPath(paths[from] ?? '')
    const prefix = folder === '' ? '' : `${folder}/`
    let to = from + 1
    while (to < paths.length && isDirectlyIn(paths[to] ?? '', prefix)) to += 1
    runs.push({ folder, from, to })
    from = to
  }
  return runs
}

function isDirectlyIn(path: RepositoryPath, prefix: string): boolean {
  return path.startsWith(prefix) && !path.includes('/', prefix.length)
}

/** The folders of runs and all those above; sorted, each once. */
export function listFolders(runs: readonly FolderRun[]): readonly RepositoryPath[] {
  const folders = new Set<RepositoryPath>(runs.length === 0 ? [] : [''])
  for (const { folder } of runs) {
    for (const each of [folder, ...listAncestors(folder)]) folders.add(each)
  }
  return [...folders].sort()
}

/** The index of the run that holds a position. */
export function findRun(runs: readonly FolderRun[], position: number): number {
  return findFirst(runs, ({ to }) => to <= position)
}
