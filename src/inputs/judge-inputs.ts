import { isNegated } from '../paths/glob'
import { listAncestors, type RepositoryPath } from '../paths/repository-path'
import type { Recipe } from '../plan/recipe'
import type { Tree } from '../tree/tree'
import type { OpaqueReason, Quality } from './inputs'
import {
  holdsBuildFile,
  isWithin,
  listBuildFiles,
  type IndexedTree,
  type LocalContext,
  type VariantScope
} from './named-paths'
import { suggestGenerated, suggestTarget } from './suggest-fix'

/** How well the inputs of a variant are known. */
export function judge(
  recipe: Recipe,
  contexts: readonly LocalContext[],
  scope: VariantScope
): Quality {
  const { head } = scope
  if (head === undefined) {
    return { kind: 'opaque', because: [{ because: 'the checkout could not be read' }] }
  }
  const generated = [...recipe.generated.keys()]
  const untracked = contexts.filter(
    ({ path }) => !generated.some(source => isWithin(path, source)) && !hasFolder(head, path)
  )
  const because = [
    ...explainLinks([...namedBuildFiles(recipe), ...contexts.map(toNamedPath)], head, scope),
    ...untracked.map(context => explainUntracked(context, head, scope)),
    ...explainUnmade([...recipe.generated], head, scope)
  ]
  if (because.length > 0) return { kind: 'opaque', because }
  return { kind: 'widened', because: ['every file of its contexts counts'] }
}

/** Links are not followed: what they lead to may change unseen. */
export function judgeBuildFiles(recipe: Recipe, scope: VariantScope): Quality {
  const { head } = scope
  if (head === undefined) return { kind: 'exact' }
  const generated = [...recipe.generated].filter(([source]) => holdsBuildFile(source, recipe))
  const because = [
    ...explainLinks(namedBuildFiles(recipe), head, scope),
    ...explainUnmade(generated, head, scope)
  ]
  return because.length > 0 ? { kind: 'opaque', because } : { kind: 'exact' }
}

/** A path, and the key of the configuration that names it or the folder it is in. */
interface NamedPath {
  readonly path: RepositoryPath
  readonly key?: readonly string[]
}

function toNamedPath({ path, key }: LocalContext): NamedPath {
  return { path, key }
}

/** Where a link is an ignore file itself, no key names it. */
function namedBuildFiles(recipe: Recipe): NamedPath[] {
  const { file, contextPath } = recipe
  return [
    { path: file, key: ['file'] },
    { path: contextPath, key: ['context'] },
    ...listBuildFiles(recipe).map(({ path }) => ({ path }))
  ]
}

function explainLinks(
  named: readonly NamedPath[],
  { tree }: IndexedTree,
  scope: VariantScope
): OpaqueReason[] {
  const reasons = new Map<RepositoryPath, OpaqueReason>()
  for (const { path, key } of named) {
    for (const link of linkOnTheWay(tree, path)) {
      if (reasons.has(link)) continue
      const because = `"${link}" is a symbolic link`
      const fix = key === undefined ? {} : { fix: scope.toFix(suggestTarget(key, link)) }
      reasons.set(link, { because, ...fix })
    }
  }
  return [...reasons.values()]
}

function explainUntracked(
  context: LocalContext,
  { tree }: IndexedTree,
  scope: VariantScope
): OpaqueReason {
  const because = `${describe(context)} holds no tracked file`
  const isLink = linkOnTheWay(tree, context.path).length > 0
  return isLink ? { because } : { because, fix: scope.toFix(suggestGenerated(context.path)) }
}

/** What is said to be made from no tracked file at all is made from others, which nobody named. */
function explainUnmade(
  generated: readonly (readonly [source: RepositoryPath, patterns: readonly string[]])[],
  { index }: IndexedTree,
  scope: VariantScope
): OpaqueReason[] {
  const unmade = generated.filter(([, patterns]) => {
    const rules = patterns.map(pattern => ({ pattern }))
    return index.find(rules, 1).count === 0
  })
  return unmade.map(([source, patterns]) => {
    const named = patterns.filter(pattern => !isNegated(pattern)).map(pattern => `"${pattern}"`)
    return {
      because: `what "${source}" is generated from, ${named.join(', ')}, matches no tracked file`,
      fix: scope.toFix(suggestGenerated(source))
    }
  })
}

function describe({ title, name, path }: LocalContext): string {
  return name === path ? `${title} "${name}"` : `${title} "${name}", the folder "${path}",`
}

function hasFolder({ tree, index }: IndexedTree, path: RepositoryPath): boolean {
  const range = index.folder(path)
  return range.from < range.to || [path, ...listAncestors(path)].some(isOfMode(tree, '160000'))
}

/** The symbolic link that a path, or a folder on the way to it, is. */
function linkOnTheWay(tree: Tree, path: RepositoryPath): RepositoryPath[] {
  return [path, ...listAncestors(path)].filter(isOfMode(tree, '120000'))
}

function isOfMode(tree: Tree, mode: string): (path: RepositoryPath) => boolean {
  return path => tree.entry(path)?.mode === mode
}
