import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Terminal } from '../../ports/process/terminal'
import { readFileText } from '../checkout/read-file-text'
import { openRegistry } from '../registry/open-registry'
import { openPerson } from './open-person'
import { openWorkplace } from './open-workplace'
import { openProgress } from './progress'
import { writeAnyFile } from './write-files'

/** The terminal of this process. */
export function openTerminal(): Terminal {
  const progress = openProgress(process.stderr)
  // A reader that has seen enough, as `head`, is no failure.
  process.stdout.on('error', ignoreClosedPipe)
  process.stderr.on('error', ignoreClosedPipe)
  return {
    words: process.argv.slice(2),
    folder: process.cwd(),
    version: readVersion(),
    isInteractive: process.stdout.isTTY,
    variable: name => {
      const value = process.env[name]
      return value === '' ? undefined : value
    },
    readFile: readFileText,
    readInput: async () => {
      if (process.stdin.isTTY) return undefined
      const parts: string[] = []
      for await (const part of process.stdin.setEncoding('utf8')) parts.push(String(part))
      return parts.join('')
    },
    openPerson,
    print: text => {
      progress.clear()
      process.stdout.write(`${String(text)}\n`)
    },
    complain: text => {
      progress.clear()
      process.stderr.write(`${String(text)}\n`)
    },
    showProgress: text => {
      progress.show(text)
    },
    writeFile: writeAnyFile,
    registry: openRegistry(),
    openWorkplace
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

/** As package.json says it, which lies two folders above the bundle. */
function readVersion(): string {
  try {
    const bundle = realpathSync(process.argv[1] ?? '')
    const manifest: unknown = JSON.parse(
      readFileSync(join(bundle, '../../../package.json'), 'utf8')
    )
    const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest
    return isManifest ? String(manifest.version) : 'unknown'
  } catch {
    return 'unknown'
  }
}
