import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unreadable } from '../../diagnostics/unreadable'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Written } from '../../ports/process/terminal'
import { explainFileError } from '../checkout/explain-file-error'
import { explainWay } from '../checkout/read-own-file'

/** Writes a file with the folders above it; never over something, nor out of the checkout. */
export function writeNewFile(checkout: string, path: RepositoryPath, text: string): Written {
  const forbidden = explainWay(checkout, path)
  if (forbidden !== undefined) return unreadable(forbidden)
  const file = join(checkout, path)
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
    return { kind: 'written' }
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    return isThere ? { kind: 'exists' } : unreadable(explainFileError(error))
  }
}

/** Writes a file that a person named, by its absolute path, over what is there. */
export function writeAnyFile(path: string, text: string): Written {
  try {
    writeFileSync(path, text)
    return { kind: 'written' }
  } catch (error) {
    return unreadable(explainFileError(error))
  }
}
