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
      ...generated(recipe, scope)
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
    context.kind === 'local' ? [{ title: `the build context ${name}`, path: context.path }] : []
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
  return listBuildFiles(recipe).map(({ path, how }) => ({
    role: 'build-file',
    kind: 'path',
    path,
    at: path,
    how
  }))
}

function contextSources(contexts: readonly LocalContext[], scope: InputScope): InputSource[] {
  return contexts.flatMap(({ title, path }): InputSource[] => [
    { role: 'content', kind: 'folder', path, at: scope.configurationName, how: `in ${title}` },
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

function generated(recipe: Recipe, scope: InputScope): InputSource[] {
  return [...recipe.generated].map(([source, patterns]) => ({
    role: 'content',
    kind: 'globs',
    patterns,
    at: scope.configurationName,
    how: `what ${source} is made from`
  }))
}

function judge(recipe: Recipe, contexts: readonly LocalContext[], scope: InputScope): Quality {
  const { head } = scope
  if (head === undefined) return { kind: 'opaque', because: ['the checkout could not be read'] }
  const links = contexts.flatMap(context => linkOnTheWay(head.tree, context.path))
  const untracked = contexts.filter(
    ({ path }) => !recipe.generated.has(path) && !hasFolder(head, path)
  )
  const because = [
    ...explainLinks([...linkedBuildFiles(recipe, head), ...links]),
    ...untracked.map(({ title, path }) => `${title} ${path} holds no tracked file`)
  ]
  if (because.length > 0) return { kind: 'opaque', because }
  return { kind: 'widened', because: ['every file of its contexts counts'] }
}

/** Links are not followed: what they lead to may change unseen. */
function judgeBuildFiles(recipe: Recipe, { head }: InputScope): Quality {
  const because = head === undefined ? [] : explainLinks(linkedBuildFiles(recipe, head))
  return because.length > 0 ? { kind: 'opaque', because } : { kind: 'exact' }
}

function linkedBuildFiles(recipe: Recipe, head: IndexedTree): RepositoryPath[] {
  return listBuildFiles(recipe).flatMap(({ path }) => linkOnTheWay(head.tree, path))
}

function explainLinks(links: readonly RepositoryPath[]): string[] {
  return [...new Set(links)].map(path => `${path} is a symbolic link`)
}

function hasFolder({ tree, index }: IndexedTree, path: RepositoryPath): boolean {
  const range = index.folder(path)
  return range.from < range.to || tree.entry(path)?.mode === '160000'
}

/** The symbolic link that a path, or a folder on the way to it, is. */
function linkOnTheWay(tree: Tree, path: RepositoryPath): RepositoryPath[] {
  for (let part = path; part !== ''; part = parentPath(part)) {
    if (tree.entry(part)?.mode === '120000') return [part]
  }
  return []
}
