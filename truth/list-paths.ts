import path from 'node:path'
import picomatch from 'picomatch'
import type { Tree } from './repository'

/** Paths below a folder, as an instruction spells them. */
export function listPaths(tree: Tree, folder: string): string[] {
  const prefix = folder === '.' ? '' : `${folder}/`
  return [...tree.keys()]
    .filter(name => name.startsWith(prefix))
    .map(name => name.slice(prefix.length))
}

/**
 * Those of them that a build can name, roughly: neither ignored nor links to nowhere. It only
 * serves to write Dockerfiles that build; nothing is judged by it.
 */
export function listReadable(tree: Tree, folder: string, dockerfile = ''): string[] {
  const own = tree.get(`${dockerfile}.dockerignore`)
  const ignore = own ?? tree.get(path.join(folder, '.dockerignore'))
  const lines = ignore?.kind === 'file' ? ignore.text.split('\n') : []
  return listPaths(tree, folder).filter(
    name => !isIgnored(lines, name) && leadsSomewhere(tree, path.join(folder, name))
  )
}

function isIgnored(lines: readonly string[], name: string): boolean {
  return lines.reduce((ignored, line) => {
    const pattern = line.replace(/^!?\/?/, '')
    if (pattern === '') return ignored
    const isMatch = picomatch.isMatch(name, [pattern, `${pattern}/**`], { dot: true })
    return isMatch ? !line.startsWith('!') : ignored
  }, false)
}

function leadsSomewhere(tree: Tree, name: string): boolean {
  const entry = tree.get(name)
  if (entry?.kind !== 'link') return true
  const target = path.join(path.dirname(name), entry.target)
  return tree.get(target)?.kind === 'file' || listPaths(tree, target).length > 0
}
