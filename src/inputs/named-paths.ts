import { joinPath, type RepositoryPath } from '../paths/repository-path'
import type { PathIndex } from '../paths/path-index'
import type { Recipe } from '../plan/recipe'
import type { Tree } from '../tree/tree'
import type { InputSource } from './inputs'
import type { Suggestion } from './suggest-fix'

/** The scope of one variant. */
export interface VariantScope {
  readonly head: IndexedTree | undefined
  /** The place of a key in the configuration. */
  at(...key: readonly string[]): string
  /** Lines of configuration for the variant. */
  toFix(suggestion: Suggestion): string
}

/** A tree with its paths as an index, made once for all that look into it. */
export interface IndexedTree {
  readonly tree: Tree
  readonly index: PathIndex
}

/** Something that the configuration names, for evidence: `the context "api" (…yml:7)`. */
export type Named = Pick<InputSource, 'at'> & { readonly title: string; readonly name: string }

export interface LocalContext extends Named {
  readonly path: RepositoryPath
  readonly key: readonly string[]
}

export function localContexts(recipe: Recipe, scope: VariantScope): LocalContext[] {
  const path = recipe.contextPath
  const named = [...recipe.buildContexts].flatMap(([name, context]): LocalContext[] => {
    if (context.kind !== 'local') return []
    const key = ['build-contexts', name]
    return [{ title: 'the build context', name, path: context.path, key, at: scope.at(...key) }]
  })
  const name = path === '' ? '.' : path
  const key = ['context']
  return [{ title: 'the context', name, path, key, at: scope.at(...key) }, ...named]
}

interface BuildFile {
  readonly path: RepositoryPath
  readonly how: string
}

/** The Dockerfile, and the two places where its ignore file may be. */
export function listBuildFiles({ file, contextPath }: Recipe): BuildFile[] {
  return [
    { path: file, how: 'the Dockerfile' },
    { path: `${file}.dockerignore`, how: 'the ignore file' },
    { path: joinPath(contextPath, '.dockerignore'), how: 'the ignore file' }
  ]
}

/** Whether a Dockerfile or an ignore file is among what is generated as `source`. */
export function holdsBuildFile(source: RepositoryPath, recipe: Recipe): boolean {
  return listBuildFiles(recipe).some(({ path }) => isWithin(path, source))
}

export function isWithin(path: RepositoryPath, folder: RepositoryPath): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}
