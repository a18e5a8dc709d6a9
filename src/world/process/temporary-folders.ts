import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { endOnSignal } from './signals'

/** What a folder is for, which is part of its name. */
export type Purpose = 'store' | 'head' | 'snapshot' | 'upload' | 'load' | 'publish' | 'bake'

/** A folder of ours, which is removed when it is not needed any more, or a signal ends us. */
export interface TemporaryFolder {
  readonly path: string
  remove(): void
}

/** Throws where it cannot be written there. */
export function createTemporaryFolder(parent: string, purpose: Purpose): TemporaryFolder {
  removeLeftovers(parent)
  const path = mkdtempSync(join(parent, `image-matrix-${purpose}-`))
  const forget = endOnSignal('folders', () => {
    removeFolder(path)
  })
  return {
    path,
    remove: () => {
      forget()
      removeFolder(path)
    }
  }
}

function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 })
}

/** As `mkdtemp` ends a name. What was loaded is not among them: later steps may read it. */
const leftover = /^image-matrix-(?:store|head|snapshot|upload|publish|bake)-[0-9A-Za-z]{6}$/

/** Milliseconds: no run takes as long, so none is at work there. */
const oldAge = 86_400_000

/**
 * What a run left behind that was killed. A link of such a name is no folder of ours, and links
 * below a folder are removed, never followed.
 */
function removeLeftovers(parent: string): void {
  const own = process.getuid?.()
  if (own === undefined) return
  try {
    for (const name of readdirSync(parent).filter(each => leftover.test(each))) {
      const path = join(parent, name)
      const found = lstatSync(path)
      const isOld = Date.now() - found.mtimeMs > oldAge
      if (found.isDirectory() && found.uid === own && isOld) removeFolder(path)
    }
  } catch {
    // Of no use to this run; the next one tries again.
  }
}
