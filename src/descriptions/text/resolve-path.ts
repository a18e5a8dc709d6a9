import { normalizePath, type RepositoryPath } from '../../paths/repository-path'

/** A path as a text of the repository names it from a folder; undefined where it is none here. */
export function resolveFrom(
  folder: RepositoryPath,
  written: string | undefined
): RepositoryPath | undefined {
  if (written === undefined || written === '' || isElsewhere(written)) return undefined
  return normalizePath(folder === '' ? written : `${folder}/${written}`)
}

/** A URL, a path of the machine, or a word that only the machine knows. */
function isElsewhere(written: string): boolean {
  return /^(?:[\w+.-]+:|[/~\\])|[$\n\0]|^git@|^github\.com\/|^\{\{|\.git(?:#|$)/.test(written)
}
