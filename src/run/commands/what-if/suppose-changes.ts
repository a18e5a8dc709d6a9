import { relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { suggestName } from '../../../diagnostics/text/suggest'
import { listDifferences } from '../../../inputs/questions/change-index'
import { normalizePath, type RepositoryPath } from '../../../paths/repository-path'
import type { Compared } from '../../../tree/compared'
import { toOverlay } from '../../../tree/to-overlay'
import type { Ground } from '../branch/read-branch'
import { misuse } from '../command'

/** The changes that are assumed, or the files that nothing knows. */
export function supposeChanges(
  changed: readonly string[],
  compared: Compared,
  { place, facts }: Ground
): Compared | readonly Diagnostic[] {
  if (changed.length === 0) return compared
  const { head } = facts
  const before = new Set(
    listDifferences(compared.comparison).flatMap(({ changes }) => changes.map(({ path }) => path))
  )
  const isKnown = (path: RepositoryPath): boolean =>
    head === undefined || head.entry(path) !== undefined || before.has(path)
  const known = [...(head?.tree.paths ?? []), ...before]
  const read = changed.map(written => ({ written, path: toPath(written, place) }))
  const mistakes = read
    .filter(({ path }) => path === undefined || !isKnown(path))
    .map(({ written }) =>
      misuse(`no file "${written}" is tracked, here or before the change`, advise(written, known))
    )
  if (mistakes.length > 0) return mistakes
  const paths = read.flatMap(({ path }) => path ?? [])
  return {
    ...compared,
    comparison: {
      kind: 'overlay',
      source: 'changed-files',
      differences: [toOverlay(paths, head?.tree)]
    },
    text: 'by the option "--changed"'
  }
}

/** From the folder of the command, or from the root. */
function toPath(
  written: string,
  { folder, checkout }: Ground['place']
): RepositoryPath | undefined {
  const path = relative(checkout, resolve(folder, written)).replaceAll(sep, '/')
  return normalizePath(path)
}

function advise(written: string, known: readonly string[]): string {
  const meant = suggestName(written, known)
  return meant === undefined ? 'name a file that "git ls-files" lists' : `did you mean "${meant}"?`
}
