import { toYamlText } from '../../configuration/document/yaml-text'
import { suggestName } from '../../diagnostics/text/suggest'
import { joinPath, lastSegment, parentPath, type RepositoryPath } from '../../paths/repository-path'
import { isNegated } from '../../patterns/globs/glob'
import type { IndexedTree } from '../../tree/indexed-tree'

/** What to type in place of a pattern that matches no tracked file. */
export function adviseLiving(written: string, head: IndexedTree): string {
  const negation = isNegated(written) ? '!' : ''
  const pattern = written.slice(negation.length)
  const meant = findMeant(pattern, head)
  if (meant === undefined) return 'correct it, or take it away'
  return `write ${toYamlText(`${negation}${meant}`)}`
}

function findMeant(pattern: string, head: IndexedTree): string | undefined {
  const path = pattern.replace(/^(?:\.\/)+/, '').replaceAll('\\', '/')
  if (path !== pattern && head.index.matchesAny(path)) return path
  const folder = path.replace(/\/\*$/, '')
  if (isFolder(folder, head)) return `${folder}/**`
  return /[*?[\]{}()]/.test(path) ? findNearFolder(path, head) : findNear(path, head)
}

function isFolder(path: RepositoryPath, { index }: IndexedTree): boolean {
  const { from, to } = index.folder(path)
  return path !== '' && from < to
}

/** `web/**` for `wbe/**`: only the first folder differs, and the rest then matches. */
function findNearFolder(pattern: string, { index }: IndexedTree): string | undefined {
  const [, first, rest] = /^([^*?[\]{}()/]+)(\/.*)$/.exec(pattern) ?? []
  if (first === undefined || rest === undefined) return undefined
  const folders = new Set(index.paths.map(path => path.split('/', 1)[0] ?? ''))
  const meant = suggestName(first, folders)
  const near = meant === undefined || meant === first ? undefined : `${meant}${rest}`
  return near !== undefined && index.matchesAny(near) ? near : undefined
}

/** A path of the same name elsewhere, or of nearly the same name there. */
function findNear(path: RepositoryPath, { index }: IndexedTree): RepositoryPath | undefined {
  const [folder, name] = [parentPath(path), lastSegment(path)]
  const beside = index.paths.filter(each => parentPath(each) === folder).map(lastSegment)
  const meant = suggestName(name, beside)
  if (meant !== undefined) return joinPath(folder, meant)
  const elsewhere = index.paths.filter(each => lastSegment(each) === name)
  return elsewhere.length === 1 ? elsewhere[0] : undefined
}
