import { isNegated } from '../paths/glob'
import type { PathIndex } from '../paths/path-index'
import { joinPath, parentPath, type RepositoryPath } from '../paths/repository-path'
import type { Image } from '../plan/image'
import type { Parent } from '../plan/parents'
import type { Recipe } from '../plan/recipe'
import type { Tree } from '../tree/tree'
import type { ImageInputs, Inputs, InputSource, Quality } from './inputs'

/** Where inputs are looked up: the head tree, and the name of the configuration for evidence. */
export interface InputScope {
  /** Missing where the checkout could not be read: then nothing is known to be absent. */
  readonly head?: IndexedTree | undefined
  readonly configurationName: string
}

/** A tree with its paths as an index, made once for all that look into it. */
export interface IndexedTree {
  readonly tree: Tree
  readonly index: PathIndex
}

/** The inputs of both variants of an image. */
export function selectImageInputs(image: Image, scope: InputScope): ImageInputs {
  const prod = selectInputs(image.prod, scope)
  return image.dev === undefined ? { prod } : { prod, dev: selectInputs(image.dev, scope) }
}

/**
 * What a build may read: all of its local contexts, its Dockerfile and its ignore files.
 *
 * A superset of what it reads, since the Dockerfile itself is not looked into.
 */
function selectInputs(recipe: Recipe, scope: InputScope): Inputs {
  const contexts = localContexts(recipe)
  return {
    quality: judge(recipe, contexts, scope),
    buildFiles: judgeBuildFiles(recipe, scope),
    sources: [
      ...buildFileSources(recipe),
      ...contextSources(contexts, scope),
      ...attributeSources(recipe.file, 'the Dockerfile'),
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

interface LocalContext {
  /** As people call it: `context "api"`, `build context "packages"`. */
  readonly title: string
  readonly path: RepositoryPath
}

function localContexts(recipe: Recipe): LocalContext[] {
  const named = [...recipe.buildContexts].flatMap(([name, context]) =>
    context.kind === 'local' ? [{ title: `the build context "${name}"`, path: context.path }] : []
  )
  return [{ title: 'the context', path: recipe.contextPath }, ...named]
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

function buildFileSources(recipe: Recipe): InputSource[] {
  return listBuildFiles(recipe).flatMap(({ path, how }): InputSource[] => [
    { role: 'build-file', kind: 'path', path, at: path, how },
    ...ancestorSources(path, { role: 'build-file', at: path, how: `above ${how}` })
  ])
}

/**
 * The folders that a path is in. No folder is an entry of git's: one that changed under its own
 * name is or was a submodule, a link or a file, on either side of the comparison.
 */
function ancestorSources(
  path: RepositoryPath,
  evidence: Pick<InputSource, 'role' | 'at' | 'how'>
): InputSource[] {
  return listAncestors(path).map(folder => ({ kind: 'path', path: folder, ...evidence }))
}

function contextSources(
  contexts: readonly LocalContext[],
  { configurationName: at }: InputScope
): InputSource[] {
  return contexts.flatMap(({ title, path }): InputSource[] => [
    { role: 'content', kind: 'folder', path, at, how: `in ${title}` },
    ...ancestorSources(path, { role: 'content', at, how: `above ${title}` }),
    ...attributeSources(path, title)
  ])
}

/** Git attributes above a file or folder can change the content of what is checked out there. */
function attributeSources(path: RepositoryPath, title: string): InputSource[] {
  const sources: InputSource[] = []
  for (let above = path; above !== '';) {
    above = parentPath(above)
    const file = joinPath(above, '.gitattributes')
    const how = `attributes of ${title}`
    sources.push({ role: 'content', kind: 'path', path: file, at: file, how })
  }
  return sources
}

function generatedSources(recipe: Recipe, scope: InputScope): InputSource[] {
  return [...recipe.generated].map(([source, patterns]) => ({
    role: holdsBuildFile(source, recipe) ? 'build-file' : 'content',
    kind: 'globs',
    patterns,
    at: scope.configurationName,
    how: `what ${source} is made from`
  }))
}

/** Whether a Dockerfile or an ignore file is among what is generated as `source`. */
function holdsBuildFile(source: RepositoryPath, recipe: Recipe): boolean {
  return listBuildFiles(recipe).some(({ path }) => isWithin(path, source))
}

function isWithin(path: RepositoryPath, folder: RepositoryPath): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

function judge(recipe: Recipe, contexts: readonly LocalContext[], scope: InputScope): Quality {
  const { head } = scope
  if (head === undefined) return { kind: 'opaque', because: ['the checkout could not be read'] }
  const links = contexts.flatMap(context => linkOnTheWay(head.tree, context.path))
  const generated = [...recipe.generated.keys()]
  const untracked = contexts.filter(
    ({ path }) => !generated.some(source => isWithin(path, source)) && !hasFolder(head, path)
  )
  const because = [
    ...explainLinks([...linkedBuildFiles(recipe, head), ...links]),
    ...untracked.map(({ title, path }) => `${title} ${path} holds no tracked file`),
    ...explainUnmade([...recipe.generated], head)
  ]
  if (because.length > 0) return { kind: 'opaque', because }
  return { kind: 'widened', because: ['every file of its contexts counts'] }
}

/** Links are not followed: what they lead to may change unseen. */
function judgeBuildFiles(recipe: Recipe, { head }: InputScope): Quality {
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
  return [...new Set(links)].map(path => `${path} is a symbolic link`)
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
