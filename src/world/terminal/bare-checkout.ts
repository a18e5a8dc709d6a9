import { spawnSync } from 'node:child_process'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { unreadable } from '../../diagnostics/unreadable'
import { decodePath, normalizePath } from '../../paths/repository-path'
import type { Workplace } from '../../ports/process/terminal'
import type { FileText } from '../../tree/file-text'
import { readFileText } from '../checkout/read-file-text'
import { isObjectId } from '../git/read/revision'
import { type Git } from '../git/run-git'
import { askLine } from './ask-git'

/** A repository without a working tree, whose files are those of HEAD. */
export type BareCheckout = Pick<Workplace, 'workingTree' | 'readText' | 'readOwn' | 'writeNew'>

/** undefined: there is a working tree, or no repository; `no-commit`: there is not one file. */
export async function openBare(git: Git): Promise<BareCheckout | 'no-commit' | undefined> {
  const inside = await askLine(git, ['rev-parse', '--is-inside-work-tree'])
  if (inside !== 'false') return undefined
  const tree = (await askLine(git, ['rev-parse', '--verify', '--quiet', 'HEAD^{tree}'])) ?? ''
  if (!isObjectId(tree)) return 'no-commit'
  const readOwn = (path: string): FileText => readCommitted(git, tree, path)
  const folder = git.directory
  return {
    workingTree: tree,
    readOwn,
    readText: path => {
      const own = relative(folder, resolve(folder, path))
      const isOutside = own === '..' || own.startsWith(`..${sep}`) || isAbsolute(own)
      return isOutside ? readFileText(resolve(folder, path)) : readOwn(own.replaceAll(sep, '/'))
    },
    writeNew: () => unreadable('this repository has no working tree')
  }
}

/** In milliseconds. */
const longest = 30_000

/** Read at once, as a file of a working tree is. */
function readCommitted(git: Git, tree: string, written: string): FileText {
  const path = normalizePath(written)
  if (path === undefined) return { kind: 'missing' }
  const ask = (...words: readonly string[]): string | undefined => {
    const { directory: cwd, environment: env } = git
    const options = { cwd, env, maxBuffer: 1 << 28, timeout: longest, windowsHide: true }
    const { status, stdout } = spawnSync('git', words, options)
    return status === 0 ? decodePath(stdout) : undefined
  }
  const entry = ask('ls-tree', '--full-tree', '-z', tree, '--', path)
  if (entry === undefined) return unreadable('git cannot list it')
  if (entry === '') return { kind: 'missing' }
  const [, id = ''] = /^100\d+ blob ([\da-f]+)\t/.exec(entry) ?? []
  if (id === '') return unreadable('it is no regular file')
  const text = ask('cat-file', 'blob', id)
  return text === undefined ? unreadable('git cannot read it') : { kind: 'text', text }
}
