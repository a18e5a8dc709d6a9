import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTemporaryFolder, type TemporaryFolder } from '../../process/temporary-folders'
import type { Environment } from '../git-environment'

/**
 * The place of what is fetched: two bare repositories of our own. `trees` borrows the checkout's
 * objects, so that the remote sends only what differs; `history` holds commits without their trees,
 * and must never tell a remote that it has them.
 */
export interface Store {
  readonly folder: TemporaryFolder
  readonly trees: string
  readonly history: string
}

/** Creates only the folders, so that a process that starts now finds what is fetched later. */
export function createStore(environment: Environment): Store | undefined {
  for (const parent of [environment['RUNNER_TEMP'], tmpdir()]) {
    if (parent === undefined || parent === '') continue
    try {
      const folder = createTemporaryFolder(parent, 'store')
      const { path } = folder
      const store = { folder, trees: join(path, 'trees'), history: join(path, 'history') }
      for (const each of listObjectFolders(store)) mkdirSync(each, { recursive: true })
      return store
    } catch {
      // The folder is missing or not ours: the next one is tried.
    }
  }
  return undefined
}

export function listObjectFolders(store: Store | undefined): readonly string[] {
  return store === undefined ? [] : [join(store.trees, 'objects'), join(store.history, 'objects')]
}

/** Makes repositories of the folders, with the clone as a lender. */
export function prepareStore(
  store: Store,
  lender: { readonly gitFolder: string; readonly idLength: number }
): void {
  for (const folder of [store.trees, store.history]) {
    writeRepository(folder, { head: 'ref: refs/heads/none', idLength: lender.idLength })
  }
  const lent = join(lender.gitFolder, 'objects')
  writeFileSync(join(store.trees, 'objects', 'info', 'alternates'), `${lent}\n`)
  const shallow = join(lender.gitFolder, 'shallow')
  if (existsSync(shallow)) copyFileSync(shallow, join(store.trees, 'shallow'))
}

/** Writes what `git init --bare` would, around the folder of objects. */
export function writeRepository(
  folder: string,
  { head, idLength }: { readonly head: string; readonly idLength: number }
): void {
  const format = idLength === 64 ? '\tobjectformat = sha256\n' : ''
  mkdirSync(join(folder, 'refs'))
  mkdirSync(join(folder, 'objects', 'info'))
  writeFileSync(join(folder, 'HEAD'), `${head}\n`)
  writeFileSync(join(folder, 'config'), `${settings}${format}`)
}

const settings = `[core]
\trepositoryformatversion = 1
\tbare = true
[remote "origin"]
\tpromisor = true
\tpartialclonefilter = blob:none
[extensions]
\tpartialclone = origin
`
