import { realpathSync } from 'node:fs'

/** The real path of what is there; the path itself where nothing is. */
export function followLinks(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
