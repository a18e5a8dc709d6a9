import { writeFileSync } from 'node:fs'
import { unreadable } from '../../diagnostics/unreadable'
import type { Written } from '../../ports/process/terminal'
import { explainFileError } from '../checkout/explain-file-error'

/** Writes a file that a person named, by its absolute path, over what is there. */
export function writeAnyFile(path: string, text: string): Written {
  try {
    writeFileSync(path, text)
    return { kind: 'written' }
  } catch (error) {
    return unreadable(explainFileError(error))
  }
}
