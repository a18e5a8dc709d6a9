import { quote } from '../../configuration/mistakes/finding'
import type { WrittenContext, WrittenDockerfile } from '../../configuration/places/written-places'
import type { ValidConfiguration } from '../../configuration/reading/valid-configuration'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { isSlip } from '../../diagnostics/text/edit-distance'
import { suggestName } from '../../diagnostics/text/suggest'
import { isWithin, listAncestors, type RepositoryPath } from '../../paths/repository-path'
import type { IndexedTree } from '../../tree/indexed-tree'
import type { PathIndex } from '../../tree/path-index'
import type { Tree } from '../../tree/tree'

/**
 * Contexts that hold no tracked file, and that no step makes, each place once: mistakes if a folder
 * has nearly that name, else warnings.
 *
 * @param missing Dockerfiles, which tell of the context that they would be in
 */
export function checkContexts(
  { contexts }: ValidConfiguration,
  { tree, index }: IndexedTree,
  missing: readonly WrittenDockerfile[]
): Diagnostic[] {
  const isTold = ({ image, path }: WrittenContext): boolean =>
    missing.some(each => each.image === image && isWithin(each.path, path))
  const wrong = contexts.filter(each => !mayBeThere(each, tree, index) && !isTold(each))
  const byPlace = new Map(wrong.map(each => [`${each.place.line}:${each.place.column}`, each]))
  if (byPlace.size === 0) return []
  const folders = new Set(tree.paths.flatMap(listAncestors))
  return [...byPlace.values()].map(context => toDiagnostic(context, folders))
}

/** This tree does not hold what is behind a link, a submodule or a file, so it cannot judge it. */
function mayBeThere({ path, generated }: WrittenContext, tree: Tree, index: PathIndex): boolean {
  const { from, to } = index.folder(path)
  if (path === '' || from < to) return true
  if (generated.some(made => isWithin(path, made) || isWithin(made, path))) return true
  return [path, ...listAncestors(path)].some(at => tree.entry(at) !== undefined)
}

function toDiagnostic(
  { image, name, path, place }: WrittenContext,
  folders: ReadonlySet<RepositoryPath>
): Diagnostic {
  const what =
    name === ''
      ? `the context ${quote(path)}`
      : `the folder ${quote(path)} of the build context ${quote(name)}`
  const meant = suggestName(path, folders)
  return {
    // A folder that no commit holds may be made before the build, or never be read.
    severity: meant !== undefined && isSlip(path, meant) ? 'error' : 'warning',
    code: 'untracked-context',
    message: `${what} of image ${quote(image)} holds no tracked file`,
    fix: adviseFolder(path, meant),
    place
  }
}

function adviseFolder(path: RepositoryPath, meant: RepositoryPath | undefined): string {
  if (meant === undefined) return `name a folder of the repository; ${declare}`
  return `did you mean ${quote(meant)}?${isSlip(path, meant) ? '' : ` ${declare}`}`
}

const declare = 'for one that an earlier step makes, say under "generated" of what'
