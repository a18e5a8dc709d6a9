import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder, by path: its mode and a digest of its bytes. */
export function hashFolder(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => {
        const { mode } = statSync(path)
        const bytes = statSync(path).isFile() ? readFileSync(path) : ''
        return [path, `${mode} ${createHash('sha256').update(bytes).digest('hex')}`]
      })
  )
}
