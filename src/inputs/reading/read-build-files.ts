import { formatLocation, inFile } from '../../diagnostics/location'
import { listsSources } from '../../images/image'
import type { Recipe } from '../../images/recipe'
import { joinPath, lastSegment, parentPath, type RepositoryPath } from '../../paths/repository-path'
import { type How, relate } from '../../plan/causes/reader'
import { isMade } from '../advice/generated'
import { type Followed, followPath } from '../contexts/follow-path'
import { type Ignoring, readIgnoring } from '../contexts/ignoring'
import type { LocalContext, QualityReason, SourceReader } from '../inputs'
import type { CollectedInputs } from '../sets/collected-inputs'
import type { TextFile } from './texts'
import type { TreeScope, VariantScope } from './variant-scope'

/** The mode of a file that the client reads and does not copy never reaches the build. */
const countsText = { counts: { kind: 'text' } } as const

/**
 * The Dockerfile that buildx reads: in a folder without `Dockerfile` it is `dockerfile`
 * (`handleLowercaseDockerfile` in build/opt.go). Which of them exists counts.
 */
export function findDockerfile(
  recipe: Pick<Recipe, 'file' | 'generated'>,
  scope: TreeScope,
  found?: CollectedInputs
): RepositoryPath {
  const { file } = recipe
  const folder = followFromRoot(parentPath(file), scope)
  const isThere = (name: string): boolean => {
    const path = joinPath(folder.path, name)
    return scope.tree.entry(path) !== undefined || scope.tree.hasFolder(path)
  }
  const isOther =
    folder.kind !== 'folder' || isMade(file, recipe) || lastSegment(file) !== defaultName
  if (isOther || isThere(defaultName) || !isThere(lowerName)) return file
  const lower = joinPath(parentPath(file), lowerName)
  const how = { verb: 'would-be-dockerfile', relation: 'itself' } as const
  const reader = { role: 'build-file', at: inFile(lower), how, name: lowerName } as const
  found?.add({ kind: 'path', path: file }, reader)
  return lower
}

const defaultName = 'Dockerfile'
const lowerName = 'dockerfile'

/** Reads the Dockerfile; undefined where its text is not known: then every context counts. */
export function readDockerfileText(
  scope: VariantScope,
  found: CollectedInputs
): TextFile | undefined {
  const { file } = scope.recipe
  const followed = followBuildFile(file, scope)
  const how = { verb: 'dockerfile', relation: 'itself' } as const
  const named = { role: 'build-file', at: scope.at('file'), how, name: file } as const
  const reader = { role: 'build-file', at: inFile(file), how } as const
  addBuildFile({ path: file, followed }, reader, found)
  addWay({ path: file, followed }, relate(named, 'above'), found)
  found.addAttributes(file, { ...relate(named, 'attributes'), role: 'content' })
  const text = readText(followed, scope)
  if (text !== undefined) return text
  // The files that it is made from then say what is known of it.
  if (isWritten(scope)) return undefined
  found.lose(explainUnread(followed, scope), 'build-file')
  return undefined
}

/** A file that is read for its text; one that is a link counts with the way to it. */
function addBuildFile(
  { path, followed }: TakenWay,
  reader: SourceReader,
  found: CollectedInputs
): void {
  const lead = followed.leads.find(({ link }) => link === path)
  if (lead === undefined) found.add({ kind: 'path', path, ...countsText }, reader)
  else found.addLead(lead, { link: reader, above: reader })
}

/** Whether an earlier step writes the Dockerfile, and the configuration says what it is made from. */
export function isWritten(scope: VariantScope): boolean {
  const { image, recipe } = scope
  const isSaid = listsSources(image) || isMade(recipe.file, recipe)
  return isSaid && followBuildFile(recipe.file, scope).kind === 'missing'
}

function explainUnread(followed: Followed, scope: VariantScope): QualityReason {
  const { file } = scope.recipe
  const link = findLostLink(followed, scope)
  const end = followFromRoot(file, scope)
  const leads = (where: string): QualityReason => ({
    because: `the Dockerfile "${file}" is behind the link "${link ?? file}", which leads nowhere in ${where}`,
    suggestion: {
      ...{ kind: 'target', key: 'file', link: link ?? file },
      ...(end.kind === 'file' ? { target: end.path } : {})
    }
  })
  switch (followed.kind) {
    case 'missing':
      if (link !== undefined) return leads('the folder that it is read from')
      return {
        because: `the Dockerfile "${file}" is not tracked`,
        suggestion: { kind: 'generated', source: file }
      }
    case 'submodule':
      return { because: `the Dockerfile "${file}" is in a submodule` }
    case 'folder':
      return { because: `the Dockerfile "${file}" is a folder` }
    case 'file':
    case 'unreadable':
      return { because: `the Dockerfile "${file}" cannot be read` }
    case 'outside':
    case 'endless':
      return leads('the repository')
  }
}

/** The link that leads nowhere: the last one, unless it led to the folder of the Dockerfile. */
function findLostLink({ links }: Followed, scope: VariantScope): RepositoryPath | undefined {
  const folder = followFromRoot(parentPath(scope.recipe.file), scope)
  return folder.kind === 'folder' ? links.slice(folder.links.length).at(-1) : links.at(-1)
}

const ignoreFile: How = { verb: 'ignore-file', relation: 'itself' }

/** What a context sends, by its ignore file; the main context's is a build file. */
export function readContextIgnoring(
  { name, root }: Pick<LocalContext, 'name' | 'root'>,
  scope: VariantScope,
  found: CollectedInputs
): Ignoring {
  const { file, generated } = scope.recipe
  const isMain = name === ''
  const key = JSON.stringify([root, isMain ? file : null, ...generated.keys()])
  const known = scope.ignoring.get(key)
  const ignoring =
    known ??
    readIgnoring(
      isMain
        ? { kind: 'main', directory: root, dockerfile: file }
        : { kind: 'named', directory: root },
      path => readIgnoreFile(path, scope),
      scope.ignoreTexts
    )
  if (scope.texts.wanted.length === 0) scope.ignoring.set(key, ignoring)
  found.addContext({
    ...{ name, root },
    ignoreFile: ignoring.looked.at(-1) ?? joinPath(root, '.dockerignore'),
    leftOutBy: path => ignoring.sent?.leftOutBy(path),
    ...(ignoring.sent === undefined ? {} : { sent: ignoring.sent })
  })
  const role = isMain ? 'build-file' : 'content'
  for (const path of ignoring.looked) {
    const followed = followBuildFile(path, scope)
    const reader: SourceReader = { role, at: inFile(path), how: ignoreFile }
    addBuildFile({ path, followed }, reader, found)
    const named = { ...relate(reader, 'above'), name: path, at: scope.at('file') }
    addWay({ path, followed }, named, found)
    if (isLost(followed)) found.lose({ because: `the ignore file "${path}" cannot be read` }, role)
  }
  if (ignoring.broken !== undefined) {
    const { at, because } = ignoring.broken
    found.lose({ because: `${formatLocation(at)}: ${because}` }, role)
  }
  // No tracked file is left out of a context that is generated itself.
  if (ignoring.generated !== undefined && !isMade(root, scope.recipe)) {
    const because = `the ignore file "${ignoring.generated}" is generated, so what it leaves out counts`
    found.widen({ because, extent: 'everything' })
  }
  return ignoring
}

function readIgnoreFile(
  path: RepositoryPath,
  scope: VariantScope
): TextFile | 'generated' | undefined {
  const followed = followBuildFile(path, scope)
  const isGone = followed.kind === 'missing' && isMade(path, scope.recipe)
  return isGone ? 'generated' : readText(followed, scope)
}

/** Whether something may say what is sent; a link in its folder that leads nowhere is no file. */
function isLost({ kind }: Followed): boolean {
  switch (kind) {
    case 'outside':
    case 'unreadable':
    case 'submodule':
      return true
    case 'endless':
    case 'missing':
    case 'file':
    case 'folder':
      return false
  }
}

/** A path, and where it leads. */
interface TakenWay {
  readonly path: RepositoryPath
  readonly followed: Followed
}

/** The links and folders on the way to a file. */
export function addWay(
  { path, followed: { path: end, leads } }: TakenWay,
  reader: SourceReader,
  found: CollectedInputs
): void {
  found.addAncestors(path, reader)
  for (const lead of leads) found.addLead(lead, { link: reader, above: reader })
  if (leads.length === 0) return
  found.add({ kind: 'path', path: end, ...countsText }, reader)
  found.addAncestors(joinPath(end, 'x'), reader)
}

/** Follows a path the way the machine that starts the build does. */
export function followFromRoot(path: RepositoryPath, { tree, texts }: TreeScope): Followed {
  return followPath(path, { tree, texts, root: '', above: 'outside' })
}

/**
 * Follows the path of a Dockerfile or an ignore file. buildx hands BuildKit the folder that it is
 * in, and a link there sees that folder as the whole file system: `../.dockerignore` is the
 * folder's own.
 */
export function followBuildFile(path: RepositoryPath, scope: TreeScope): Followed {
  const { tree, texts } = scope
  const folder = followFromRoot(parentPath(path), scope)
  switch (folder.kind) {
    case 'folder':
    case 'missing': {
      const way = { tree, texts, root: folder.path, above: 'nothing' } as const
      const followed = followPath(lastSegment(path), way)
      return {
        ...followed,
        links: [...folder.links, ...followed.links],
        leads: [...folder.leads, ...followed.leads]
      }
    }
    case 'file':
      return { ...folder, kind: 'missing' }
    case 'submodule':
    case 'outside':
    case 'unreadable':
    case 'endless':
      return folder
  }
}

/** The text of the file at the end of a way; undefined where it cannot be read. */
export function readText(
  { kind, path }: Followed,
  { tree, texts }: TreeScope
): TextFile | undefined {
  const entry = kind === 'file' ? tree.entry(path) : undefined
  const text = entry === undefined ? undefined : texts.read(entry.id)
  return entry === undefined || text === undefined ? undefined : { id: entry.id, text }
}
