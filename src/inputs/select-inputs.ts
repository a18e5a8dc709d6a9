import { findFolder, isNegated } from '../paths/glob'
import { joinPath, listAncestors, type RepositoryPath } from '../paths/repository-path'
import type { Image, VariantName } from '../plan/image'
import type { Parent } from '../plan/parents'
import type { Recipe } from '../plan/recipe'
import type { ImageInputs, Inputs, InputSource } from './inputs'
import { judge, judgeBuildFiles } from './judge-inputs'
import {
  holdsBuildFile,
  listBuildFiles,
  localContexts,
  type IndexedTree,
  type LocalContext,
  type Named,
  type VariantScope
} from './named-paths'
import { toYaml } from './suggest-fix'

export type { IndexedTree } from './named-paths'

/** Where inputs are looked up: the head tree, and the name of the configuration for evidence. */
export interface InputScope {
  /** Missing where the checkout could not be read: then nothing is known to be absent. */
  readonly head?: IndexedTree | undefined
  readonly configurationName: string
  /**
   * Where the configuration says something of a variant, as `.github/image-matrix.yml:7`: the
   * line of the key, as `['context']` or `['build-contexts', 'packages']`, or of what it defaults
   * from. Missing, or without an answer: evidence has the configuration's name alone.
   */
  readonly locate?: Locate | undefined
}

export type Locate = (
  image: string,
  variant: VariantName,
  key: readonly string[]
) => string | undefined

/** The inputs of both variants of an image. */
export function selectImageInputs(image: Image, scope: InputScope): ImageInputs {
  const prod = selectInputs(image.prod, toVariantScope(image.name, 'prod', scope))
  if (image.dev === undefined) return { prod }
  return { prod, dev: selectInputs(image.dev, toVariantScope(image.name, 'dev', scope)) }
}

function toVariantScope(image: string, variant: VariantName, scope: InputScope): VariantScope {
  const { head, locate, configurationName } = scope
  return {
    head,
    at: (...key) => locate?.(image, variant, key) ?? configurationName,
    toFix: suggestion => toYaml(image, variant, suggestion)
  }
}

/**
 * What a build may read: all of its local contexts, its Dockerfile and its ignore files.
 *
 * A superset of what it reads, since the Dockerfile itself is not looked into.
 */
function selectInputs(recipe: Recipe, scope: VariantScope): Inputs {
  const contexts = localContexts(recipe, scope)
  return {
    quality: judge(recipe, contexts, scope),
    buildFiles: judgeBuildFiles(recipe, scope),
    sources: [
      ...buildFileSources(recipe, scope),
      ...contextSources(contexts),
      ...attributeSources(recipe.file, theDockerfile(recipe, scope)),
      ...generatedSources(recipe, scope)
    ],
    parents: selectParents(recipe)
  }
}

/** An image of this repository is named by `target:` in a build context. */
function selectParents(recipe: Recipe): Parent[] {
  return [...recipe.buildContexts].flatMap(([spelling, context]) =>
    context.kind === 'image' ? [{ image: context.image, spelling }] : []
  )
}

function theDockerfile({ file }: Recipe, scope: VariantScope): Named {
  return { title: 'the Dockerfile', name: file, at: scope.at('file') }
}

function buildFileSources(recipe: Recipe, scope: VariantScope): InputSource[] {
  return listBuildFiles(recipe).flatMap(({ path, how }): InputSource[] => [
    { role: 'build-file', kind: 'path', path, at: path, how },
    ...ancestorSources(path, 'build-file', { title: how, name: path, at: scope.at('file') })
  ])
}

/**
 * The folders that a path is in. No folder is an entry of git's: one that changed under its own
 * name is or was a submodule, a link or a file, on either side of the comparison.
 */
function ancestorSources(
  path: RepositoryPath,
  role: InputSource['role'],
  { title, name, at }: Named
): InputSource[] {
  const how = `above ${title}`
  return listAncestors(path).map(folder => ({ role, kind: 'path', path: folder, at, how, name }))
}

function contextSources(contexts: readonly LocalContext[]): InputSource[] {
  return contexts.flatMap((context): InputSource[] => {
    const { title, name, at, path } = context
    return [
      { role: 'content', kind: 'folder', path, at, how: `in ${title}`, name },
      ...ancestorSources(path, 'content', context),
      ...attributeSources(path, context)
    ]
  })
}

/** Git attributes above a file or folder can change the content of what is checked out there. */
function attributeSources(path: RepositoryPath, { title, name, at }: Named): InputSource[] {
  const how = `attributes of ${title}`
  const folders = path === '' ? [] : [...listAncestors(path), '']
  return folders.map(folder => ({
    role: 'content',
    kind: 'path',
    path: joinPath(folder, '.gitattributes'),
    at,
    how,
    name
  }))
}

function generatedSources(recipe: Recipe, scope: VariantScope): InputSource[] {
  return [...recipe.generated].flatMap(([source, patterns]): InputSource[] => {
    const role = holdsBuildFile(source, recipe) ? 'build-file' : 'content'
    const named = { title: 'a source of', name: source, at: scope.at('generated', source) }
    const folders = new Set(patterns.filter(pattern => !isNegated(pattern)).map(findFolder))
    return [
      { role, kind: 'globs', patterns, at: named.at, how: named.title, name: source },
      ...[...folders].flatMap(folder => [
        ...ancestorSources(joinPath(folder, 'x'), role, named),
        ...attributeSources(joinPath(folder, 'x'), named),
        attributesBelow(folder, named)
      ])
    ]
  })
}

/** Wherever a glob leads, attributes on the way count. */
function attributesBelow(folder: RepositoryPath, { title, name, at }: Named): InputSource {
  const patterns = [joinPath(folder, '**/.gitattributes')]
  return { role: 'content', kind: 'globs', patterns, at, how: `attributes of ${title}`, name }
}
