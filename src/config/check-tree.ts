import type { Diagnostic } from '../diagnostics/diagnostic'
import { joinPath, lastSegment, parentPath, type RepositoryPath } from '../paths/repository-path'
import type { Tree } from '../tree/tree'
import { quote } from './finding'
import type { ValidConfiguration } from './parse-configuration'
import { suggestName } from './suggest'
import type { WrittenDockerfile } from './written-places'

/** Dockerfiles that the tree does not hold, each place once, in the order of the text. */
export function checkTree(configuration: ValidConfiguration, tree: Tree): Diagnostic[] {
  const wrong = new Map<string, WrittenDockerfile>()
  for (const dockerfile of configuration.dockerfiles) {
    const { place, path } = dockerfile
    const key = `${place.line}:${place.column}:${path}`
    if (!wrong.has(key) && !isThere(dockerfile, tree)) wrong.set(key, dockerfile)
  }
  if (wrong.size === 0) return []
  const known = tree.paths.filter(isDockerfile)
  return [...wrong.values()].map(dockerfile => toDiagnostic(dockerfile, tree, known))
}

function isThere({ path, generated }: WrittenDockerfile, tree: Tree): boolean {
  if (tree.entry(path)) return true
  for (let at = path; at !== ''; at = parentPath(at)) {
    if (generated.includes(at) || leadsAway.has(tree.entry(at)?.mode ?? '')) return true
  }
  return false
}

/** Modes of a symbolic link and a submodule: what is behind them is not in this tree. */
const leadsAway: ReadonlySet<string> = new Set(['120000', '160000'])

function toDiagnostic(
  dockerfile: WrittenDockerfile,
  tree: Tree,
  known: readonly RepositoryPath[]
): Diagnostic {
  const { path, image, place } = dockerfile
  return {
    severity: 'error',
    code: 'untracked-dockerfile',
    message: `the Dockerfile ${quote(path)} of image ${quote(image)} is not tracked`,
    fix: explainFix(dockerfile, tree, known),
    place
  }
}

/** @param known every Dockerfile of the tree */
function explainFix(
  { path, context }: WrittenDockerfile,
  tree: Tree,
  known: readonly RepositoryPath[]
): string {
  const inContext = joinPath(context, path)
  if (tree.entry(inContext)) return `"file" counts from the repository's root: write ${inContext}`
  const meant = suggestName(path, known) ?? onlyOneIn(context, known)
  if (meant !== undefined) return `did you mean ${quote(meant)}?`
  return 'commit it, name it under "file", or declare what it is made from under "generated"'
}

function onlyOneIn(folder: RepositoryPath, paths: readonly RepositoryPath[]): string | undefined {
  const inside = paths.filter(path => folder === '' || path.startsWith(`${folder}/`))
  return inside.length === 1 ? inside[0] : undefined
}

/** As people name them: `Dockerfile`, `Dockerfile.dev`, `dev.Dockerfile`, `Containerfile`. */
export function isDockerfile(path: RepositoryPath): boolean {
  const name = lastSegment(path)
  return (
    /^(?:[\w.-]+\.)?(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/i.test(name) &&
    !/\.(?:dockerignore|md)$/i.test(name)
  )
}
