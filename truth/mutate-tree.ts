import type { Random } from '../conformance/random'
import { generateLine } from './generate-ignore'
import { generateFile, generateText } from './generate-tree'
import { listPaths } from './list-paths'
import { type Entry, file, type Tree } from './repository'

/** One change of a tree; undefined where there is nothing to change in this way. */
type TreeChange = (random: Random, tree: Map<string, Entry>) => string | undefined

/** Changes the tree in one way, and says how; undefined where that way has nothing to change. */
export function mutateTree(random: Random, tree: Map<string, Entry>): string | undefined {
  return random.weighted(treeChanges)(random, tree)
}

const treeChanges: readonly [[number, TreeChange], ...[number, TreeChange][]] = [
  [24, editFile],
  [12, addFile],
  [12, deletePath],
  [8, renameFile],
  [8, moveFile],
  [6, moveFolder],
  [6, emptyFile],
  [8, changeMode],
  [3, changeModeOfBuildFile],
  [16, retargetLink],
  [8, respellLink],
  [8, addLink],
  [6, replaceByLink],
  [3, replaceByFolder],
  [12, changeIgnoreFile],
  [4, changeDockerfile]
]

function editFile(random: Random, tree: Map<string, Entry>): string | undefined {
  const path = pickFile(random, tree)
  if (path === undefined) return undefined
  tree.set(path, withText(tree, path, generateText(random, path)))
  return `edit ${path}`
}

function emptyFile(random: Random, tree: Map<string, Entry>): string | undefined {
  const path = pickFile(random, tree)
  if (path === undefined || isEmpty(tree.get(path))) return undefined
  tree.set(path, withText(tree, path, ''))
  return `empty ${path}`
}

function addFile(random: Random, tree: Map<string, Entry>): string | undefined {
  const beside = pickFile(random, tree)
  if (beside === undefined) return undefined
  const path =
    toFolder(beside) +
    random.pick(['new.py', 'NEWS.md', 'yarn.lock', 'new-1.txt', 'deep/er/new.toml', '.hidden'])
  if (tree.has(path)) return undefined
  tree.set(path, generateFile(random, path))
  return `add ${path}`
}

function deletePath(random: Random, tree: Map<string, Entry>): string | undefined {
  const path = random.percent(80) ? pickFile(random, tree) : pickLink(random, tree)
  if (path === undefined) return undefined
  tree.delete(path)
  return `delete ${path}`
}

function renameFile(random: Random, tree: Map<string, Entry>): string | undefined {
  const path = pickFile(random, tree)
  if (path === undefined) return undefined
  const folder = toFolder(path)
  const name = path.slice(folder.length)
  return move(tree, path, folder + random.pick([`new-${name}`, `${name}.bak`, name.toUpperCase()]))
}

function moveFile(random: Random, tree: Map<string, Entry>): string | undefined {
  const path = pickFile(random, tree)
  const beside = pickFile(random, tree)
  if (path === undefined || beside === undefined) return undefined
  return move(tree, path, toFolder(beside) + path.slice(toFolder(path).length))
}

function moveFolder(random: Random, tree: Map<string, Entry>): string | undefined {
  const folder = toFolder(pickFile(random, tree) ?? '')
  if (folder.split('/').length < 3) return undefined
  const to = `${folder.slice(0, -1)}-moved/`
  for (const path of [...tree.keys()].filter(each => each.startsWith(folder))) {
    move(tree, path, to + path.slice(folder.length))
  }
  return `move ${folder} to ${to}`
}

function changeMode(random: Random, tree: Map<string, Entry>): string | undefined {
  return switchMode(tree, pickFile(random, tree))
}

function switchMode(tree: Map<string, Entry>, path: string | undefined): string | undefined {
  const entry = tree.get(path ?? '')
  if (path === undefined || entry?.kind !== 'file') return undefined
  const mode = entry.mode === 'plain' ? 'executable' : 'plain'
  tree.set(path, { ...entry, mode })
  return `make ${path} ${mode}`
}

function changeModeOfBuildFile(random: Random, tree: Map<string, Entry>): string | undefined {
  const files = [...tree.keys()].filter(path => isDockerfile(path) || isIgnoreFile(path))
  return switchMode(tree, files[random.below(files.length)])
}

function retargetLink(random: Random, tree: Map<string, Entry>): string | undefined {
  const path = pickLink(random, tree)
  if (path === undefined) return undefined
  const folder = toFolder(path)
  const near = [...tree.keys()].filter(each => each.startsWith(folder) && each !== path)
  const target = near[random.below(near.length)]?.slice(folder.length) ?? 'nowhere'
  tree.set(path, { kind: 'link', target: random.percent(30) ? `./${target}` : target })
  return `link ${path} to ${target}`
}

/** Where a link is followed the builder does not tell two ways of writing its target apart. */
function respellLink(random: Random, tree: Map<string, Entry>): string | undefined {
  const path = pickLink(random, tree)
  const entry = tree.get(path ?? '')
  if (path === undefined || entry?.kind !== 'link' || entry.target.startsWith('/')) return undefined
  const { target: before } = entry
  const target = before.startsWith('./')
    ? before.slice(2)
    : random.pick([`./${before}`, `.//${before}`])
  tree.set(path, { kind: 'link', target })
  return `spell the link ${path} as ${target}`
}

/** Beside other paths, where a wildcard may match it. */
function addLink(random: Random, tree: Map<string, Entry>): string | undefined {
  const beside = toFolder(pickFile(random, tree) ?? '')
  const near = [...tree.keys()].filter(each => each.startsWith(beside))
  const other = near[random.below(near.length)]?.slice(beside.length)
  if (other === undefined) return undefined
  const path = beside + random.pick(['cur', 'link', 'new.py', 'main.txt'])
  if (tree.has(path)) return undefined
  const target = random.percent(60) && other.includes('/') ? (other.split('/')[0] ?? other) : other
  tree.set(path, { kind: 'link', target })
  return `add the link ${path} to ${target}`
}

function replaceByLink(random: Random, tree: Map<string, Entry>): string | undefined {
  const path = pickFile(random, tree)
  const other = pickFile(random, tree)
  if (path === undefined || other === undefined || path === other) return undefined
  const up = path
    .split('/')
    .slice(1)
    .map(() => '..')
  tree.set(path, { kind: 'link', target: [...up, other].join('/') })
  return `make ${path} a link to ${other}`
}

function replaceByFolder(random: Random, tree: Map<string, Entry>): string | undefined {
  const path = pickFile(random, tree)
  if (path === undefined) return undefined
  return move(tree, path, `${path}/inside.txt`)
}

function changeIgnoreFile(random: Random, tree: Map<string, Entry>): string | undefined {
  const files = [...tree.keys()].filter(isIgnoreFile)
  const path = files[random.below(files.length)]
  const entry = tree.get(path ?? '')
  if (path === undefined || entry?.kind !== 'file') return undefined
  if (random.percent(10)) {
    tree.delete(path)
    return `delete ${path}`
  }
  const lines = entry.text.trimEnd().split('\n')
  const at = random.below(lines.length)
  const line = generateLine(
    random,
    listPaths(tree, path.includes('/') ? (path.split('/')[0] ?? '.') : '.')
  )
  const changed = random.percent(40) ? lines.toSpliced(at, 1) : lines.toSpliced(at, 0, line)
  tree.set(path, file(`${changed.join('\n')}\n`))
  return `change ${path}`
}

/** A comment, or one instruction less. */
function changeDockerfile(random: Random, tree: Map<string, Entry>): string | undefined {
  const files = [...tree.keys()].filter(isDockerfile)
  const path = files[random.below(files.length)]
  const entry = tree.get(path ?? '')
  if (path === undefined || entry?.kind !== 'file') return undefined
  const lines = entry.text.split('\n')
  const at = random.below(lines.length)
  const isCopy = lines[at]?.startsWith('COPY') === true && !lines[at].includes('<<')
  const changed = isCopy ? lines.toSpliced(at, 1) : lines.toSpliced(0, 1, '# a comment')
  tree.set(path, file(changed.join('\n')))
  return isCopy ? `take line ${at + 1} out of ${path}` : `change a comment of ${path}`
}

function move(tree: Map<string, Entry>, from: string, to: string): string | undefined {
  const entry = tree.get(from)
  if (entry === undefined || tree.has(to)) return undefined
  tree.delete(from)
  tree.set(to, entry)
  return `move ${from} to ${to}`
}

function withText(tree: Tree, path: string, text: string): Entry {
  const entry = tree.get(path)
  return entry?.kind === 'file' ? { ...entry, text } : file(text)
}

function isEmpty(entry: Entry | undefined): boolean {
  return entry?.kind === 'file' && entry.text === ''
}

function toFolder(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function isDockerfile(path: string): boolean {
  return path.endsWith('Dockerfile')
}

function isIgnoreFile(path: string): boolean {
  return path.endsWith('.dockerignore')
}

/** A file that is read, not one that says what is. */
function pickFile(random: Random, tree: Tree): string | undefined {
  const files = [...tree].filter(
    ([path, { kind }]) => kind === 'file' && !isDockerfile(path) && !isIgnoreFile(path)
  )
  return files[random.below(files.length)]?.[0]
}

function pickLink(random: Random, tree: Tree): string | undefined {
  const links = [...tree].filter(([, { kind }]) => kind === 'link')
  return links[random.below(links.length)]?.[0]
}
