import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/**
 * The folder with the objects of the repository that a folder is in: `.git`, the target of a file
 * `.git` of a worktree or a submodule, or the folder of a bare repository. Git would tell, for one
 * process more.
 */
export async function findGitFolder(directory: string): Promise<string | undefined> {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    const found = (await readLink(folder)) ?? (await findHere(folder))
    if (found !== undefined) return found
    if (dirname(folder) === folder) return undefined
  }
}

async function findHere(folder: string): Promise<string | undefined> {
  for (const candidate of [join(folder, '.git'), folder]) {
    if (await isFolder(join(candidate, 'objects'))) return candidate
  }
  return undefined
}

/** `gitdir: <path>`, and `commondir` there with the path of what worktrees share. */
async function readLink(folder: string): Promise<string | undefined> {
  const path = /^gitdir: (.*)/.exec(await readLine(join(folder, '.git')))?.[1]
  if (path === undefined) return undefined
  const own = resolve(folder, path)
  const common = await readLine(join(own, 'commondir'))
  return common === '' ? own : resolve(own, common)
}

async function readLine(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.replace(/\r?\n$/, '')
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() === true
}
