import { relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { listSome } from '../../../diagnostics/text/lists'
import { suggestFiles } from '../../../diagnostics/text/suggest'
import { listDifferences } from '../../../inputs/questions/change-index'
import { normalizePath, type RepositoryPath } from '../../../paths/repository-path'
import type { Compared } from '../../../tree/compared'
import { PathIndex } from '../../../tree/path-index'
import { comparePaths } from '../../../tree/sorted-paths'
import { toOverlay } from '../../../tree/to-overlay'
import type { Ground } from '../branch/read-ground'
import { misuse } from '../command-line/command'
import { findFiles } from './find-files'

/** The changes that are assumed, or the files that nothing knows. */
export async function supposeChanges(
  changed: readonly string[],
  compared: Compared,
  { place, facts }: Ground
): Promise<Compared | readonly Diagnostic[]> {
  if (changed.length === 0) return compared
  const { head } = facts
  const before = listDifferences(compared.comparison).flatMap(({ changes }) =>
    changes.map(({ path }) => path)
  )
  const paths = [...new Set([...(head?.tree.paths ?? []), ...before])].sort(comparePaths)
  const known = new PathIndex(paths)
  const found = changed.map(written => findFiles(written, known, word => toPaths(word, place)))
  const unknown = found.flatMap(each => each.unknown)
  if (unknown.length > 0) {
    return Promise.all(unknown.map(written => explainUnknown(written, paths, place)))
  }
  const files = [...new Set(found.flatMap(each => each.files))]
  return {
    ...compared,
    comparison: {
      kind: 'overlay',
      source: 'changed-files',
      differences: [toOverlay(files, head?.tree)]
    },
    text: 'by the option "--changed"'
  }
}

type Place = Ground['place']

/** From the folder of the command, or from the root. */
function toPaths(written: string, { folder, checkout }: Place): readonly RepositoryPath[] {
  return [folder, checkout].flatMap(start => {
    const path = normalizePath(relative(checkout, resolve(start, written)).replaceAll(sep, '/'))
    return path ?? []
  })
}

async function explainUnknown(
  written: string,
  known: readonly RepositoryPath[],
  place: Place
): Promise<Diagnostic> {
  const [path] = toPaths(written, place)
  const ignored = path === undefined ? undefined : await place.findIgnoring(path)
  if (ignored !== undefined) {
    const by = `${ignored.file}:${String(ignored.line)}`
    const message = `"${written}" is ignored by git (${by}), so no change of it is ever committed`
    return misuse(message, 'name a tracked file that it is made from')
  }
  const meant = suggestFiles(written.replaceAll('\\', '/'), known).map(each => `"${each}"`)
  return misuse(
    `no file "${written}" is tracked, here or before the change`,
    meant.length === 0
      ? 'name a file that "git ls-files" lists'
      : `did you mean ${listSome(meant, 3)}?`
  )
}
