import { findFolder, isNegated } from '../paths/glob'
import type { PathIndex } from '../paths/path-index'
import { joinPath, parentPath, type RepositoryPath } from '../paths/repository-path'
import type { Image, VariantName } from '../plan/image'
import type { Parent } from '../plan/parents'
import type { Recipe } from '../plan/recipe'
import type { Tree } from '../tree/tree'
import type { ImageInputs, Inputs, InputSource, Quality } from './inputs'

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

/** The scope of one variant. */
interface VariantScope {
  readonly head: IndexedTree | undefined
  /** The place of a key in the configuration. */
  at(...key: readonly string[]): string
}

/** A tree with its paths as an index, made once for all that look into it. */
export interface IndexedTree {
  readonly tree: Tree
  readonly index: PathIndex
}

/** The inputs of both variants of an image. */
export function selectImageInputs(image: Image, scope: InputScope): ImageInputs {
  const prod = selectInputs(image.prod, toVariantScope(image.name, 'prod', scope))
  if (image.dev === undefined) return { prod }
  return { prod, dev: selectInputs(image.dev, toVariantScope(image.name, 'dev', scope)) }
}

function toVariantScope(image: string, variant: VariantName, scope: InputScope): VariantScope {
  const { head, locate, configurationName } = scope
  return { head, at: (...key) => locate?.(image, variant, key) ?? configurationName }
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

/** Something that the configuration names, for evidence: `the context "api" (…yml:7)`. */
type Named = Pick<InputSource, 'at'> & { readonly title: string; readonly name: string }

interface LocalContext extends Named {
  readonly path: RepositoryPath
}

function localContexts(recipe: Recipe, scope: VariantScope): LocalContext[] {
  const path = recipe.contextPath
  const named = [...recipe.buildContexts].flatMap(([name, context]): LocalContext[] => {
    if (context.kind !== 'local') return []
    const at = scope.at('build-contexts', name)
    return [{ title: 'the build context', name, path: context.path, at }]
  })
  return [
    { title: 'the context', name: path === '' ? '.' : path, path, at: scope.at('context') },
    ...named
  ]
}

function theDockerfile({ file }: Recipe, scope: VariantScope): Named {
  return { title: 'the Dockerfile', name: file, at: scope.at('file') }
}

interface BuildFile {
  readonly path: RepositoryPath
  readonly how: string
}

/** The Dockerfile, and the two places where its ignore file may be. */
function listBuildFiles({ file, contextPath }: Recipe): BuildFile[] {
  return [
    { path: file, how: 'the Dockerfile' },
    { path: `${file}.dockerignore`, how: 'the ignore file' },
    { path: joinPath(contextPath, '.dockerignore'), how: 'the ignore file' }
  ]
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

/** Whether a Dockerfile or an ignore file is among what is generated as `source`. */
function holdsBuildFile(source: RepositoryPath, recipe: Recipe): boolean {
  return listBuildFiles(recipe).some(({ path }) => isWithin(path, source))
}

function isWithin(path: RepositoryPath, folder: RepositoryPath): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

function judge(recipe: Recipe, contexts: readonly LocalContext[], scope: VariantScope): Quality {
  const { head } = scope
  if (head === undefined) return { kind: 'opaque', because: ['the checkout could not be read'] }
  const links = contexts.flatMap(context => linkOnTheWay(head.tree, context.path))
  const generated = [...recipe.generated.keys()]
  const untracked = contexts.filter(
    ({ path }) => !generated.some(source => isWithin(path, source)) && !hasFolder(head, path)
  )
  const because = [
    ...explainLinks([...linkedBuildFiles(recipe, head), ...links]),
    ...untracked.map(context => `${describe(context)} holds no tracked file`),
    ...explainUnmade([...recipe.generated], head)
  ]
  if (because.length > 0) return { kind: 'opaque', because }
  return { kind: 'widened', because: ['every file of its contexts counts'] }
}

/** Links are not followed: what they lead to may change unseen. */
function judgeBuildFiles(recipe: Recipe, { head }: VariantScope): Quality {
  if (head === undefined) return { kind: 'exact' }
  const generated = [...recipe.generated].filter(([source]) => holdsBuildFile(source, recipe))
  const because = [
    ...explainLinks(linkedBuildFiles(recipe, head)),
    ...explainUnmade(generated, head)
  ]
  return because.length > 0 ? { kind: 'opaque', because } : { kind: 'exact' }
}

function linkedBuildFiles(recipe: Recipe, head: IndexedTree): RepositoryPath[] {
  return listBuildFiles(recipe).flatMap(({ path }) => linkOnTheWay(head.tree, path))
}

function explainLinks(links: readonly RepositoryPath[]): string[] {
  return [...new Set(links)].map(path => `"${path}" is a symbolic link`)
}

/** What is said to be made from no tracked file at all is made from others, which nobody named. */
function explainUnmade(
  generated: readonly (readonly [source: RepositoryPath, patterns: readonly string[]])[],
  { index }: IndexedTree
): string[] {
  const unmade = generated.filter(([, patterns]) => {
    const rules = patterns.map(pattern => ({ pattern }))
    return index.find(rules, 1).count === 0
  })
  return unmade.map(([source, patterns]) => {
    const named = patterns.filter(pattern => !isNegated(pattern)).map(pattern => `"${pattern}"`)
    return `what "${source}" is generated from, ${named.join(', ')}, matches no tracked file`
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

/** The folders that a path is in, nearest first, without the root. */
function listAncestors(path: RepositoryPath): RepositoryPath[] {
  const folders: RepositoryPath[] = []
  for (let above = parentPath(path); above !== ''; above = parentPath(above)) folders.push(above)
  return folders
}
