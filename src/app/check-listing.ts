import type { Diagnostic } from '../diagnostics/diagnostic'
import type { IndexedTree } from '../inputs/indexed-tree'
import { normalizePath, type RepositoryPath } from '../paths/repository-path'

/**
 * Names of the `changed-files` input that are no paths, but several or another spelling of one:
 * taken as they are they would match nothing, and leave out what they mean.
 */
export function checkListing(
  listed: readonly RepositoryPath[] | undefined,
  head: IndexedTree | undefined
): Diagnostic[] {
  if (listed === undefined || head === undefined) return []
  const isTracked = (path: string): boolean =>
    head.tree.entry(normalizePath(path) ?? '') !== undefined
  return listed
    .filter(name => !isTracked(name))
    .flatMap(name => {
      const meant = readings(name).find(paths => paths.some(isTracked))
      return meant === undefined ? [] : [toDiagnostic(name, meant)]
    })
}

/** What a name may stand for: several by blanks or commas, quotes, the slashes of Windows. */
function readings(name: string): string[][] {
  const parts = name.split(/[\s,]+/).filter(part => part !== '')
  const bare = name.replace(/^["']|["']$/g, '')
  return [parts.length > 1 ? parts : [], bare === name ? [] : [bare], [name.replaceAll('\\', '/')]]
}

function toDiagnostic(name: string, meant: readonly string[]): Diagnostic {
  return {
    severity: 'error',
    code: 'invalid-input',
    message: `the input "changed-files" names "${name}", which is no file, but "${meant.join('" and "')}" may be meant`,
    fix: 'give one path a line, or a JSON array of paths'
  }
}
