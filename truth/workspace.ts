import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gitIdentity } from '../scripts/git-identity.mjs'
import type { Entry, Tree } from './repository'

const ENVIRONMENT = { PATH: process.env['PATH'], ...gitIdentity }

/**
 * A checkout whose files are those of one tree after another. What git keeps is elsewhere, since
 * builds read the folder: only the file `.git` is in it, and stays the same.
 */
export class Workspace {
  readonly folder: string
  #tree: Tree = new Map()

  constructor(home: string) {
    this.folder = path.join(home, 'checkout')
    mkdirSync(this.folder, { recursive: true })
    const store = path.join(home, 'store.git')
    this.#git('init', '--quiet', '--initial-branch=main', `--separate-git-dir=${store}`)
  }

  /** Makes the folder hold this tree, in a commit upon `parent`; answers the commit's id. */
  commit(tree: Tree, parent?: string): string {
    this.#write(tree)
    if (parent !== undefined) this.#git('reset', '--quiet', '--soft', parent)
    this.#git('add', '--all', '--force')
    this.#git('commit', '--quiet', '--allow-empty', '--message=A state')
    return this.#git('rev-parse', 'HEAD')
  }

  /** Files that stay as they are keep their times: the builder does not ask for them again. */
  #write(tree: Tree): void {
    for (const [name, entry] of this.#tree) {
      if (tree.get(name) !== entry) this.#remove(name)
    }
    for (const [name, entry] of tree) {
      if (this.#tree.get(name) !== entry) this.#add(name, entry)
    }
    this.#tree = tree
  }

  #add(name: string, entry: Entry): void {
    const place = path.join(this.folder, name)
    mkdirSync(path.dirname(place), { recursive: true })
    if (entry.kind === 'link') {
      symlinkSync(entry.target, place)
      return
    }
    writeFileSync(place, entry.text)
    chmodSync(place, entry.mode === 'executable' ? 0o755 : 0o644)
  }

  /** Folders that it leaves empty go, too: git does not keep them. */
  #remove(name: string): void {
    rmSync(path.join(this.folder, name))
    let folder = path.dirname(name)
    while (folder !== '.' && removeEmpty(path.join(this.folder, folder))) {
      folder = path.dirname(folder)
    }
  }

  #git(...words: string[]): string {
    const options = { cwd: this.folder, env: ENVIRONMENT, encoding: 'utf8' } as const
    return execFileSync('git', words, options).trim()
  }
}

/** Whether the folder was empty, and is gone. */
function removeEmpty(folder: string): boolean {
  try {
    rmdirSync(folder)
    return true
  } catch {
    return false
  }
}
