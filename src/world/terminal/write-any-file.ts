import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { unreadable } from '../../diagnostics/unreadable'
import type { Written } from '../../ports/process/terminal'

/** Writes a file that a person named, over what is there. */
export function writeAnyFile(path: string, text: string): Written {
  try {
    writeFileSync(resolve(path), text)
    return { kind: 'written' }
  } catch (error) {
    return unreadable(String(error))
  }
}
