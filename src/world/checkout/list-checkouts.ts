import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** As `path: org/app` of actions/checkout. */
const deepest = 2

/** The folders that hold a `.git`, down to the second level; `.` is the folder itself. */
export function listCheckouts(folder: string): readonly string[] {
  const below = listFolders(folder, deepest)
  return ['.', ...below].filter(name => existsSync(join(folder, name, '.git')))
}

function listFolders(folder: string, depth: number): readonly string[] {
  if (depth === 0) return []
  return readNames(folder).flatMap(name => [
    name,
    ...listFolders(join(folder, name), depth - 1).map(below => `${name}/${below}`)
  ])
}

/** None where there is nothing to be read. */
function readNames(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
  } catch {
    return []
  }
}
