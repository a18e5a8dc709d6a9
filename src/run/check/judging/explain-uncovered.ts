import type { TextPlace } from '../../../descriptions/described-build'
import { type Diagnostic, type Place, problem } from '../../../diagnostics/diagnostic'
import { listSome } from '../../../diagnostics/text/lists'
import { parentPath, type RepositoryPath } from '../../../paths/repository-path'

/** Files that an image is made from, and whose change builds nothing of it. */
export interface UncoveredFiles {
  readonly image: string
  readonly files: readonly RepositoryPath[]
  /** As `no trigger of .github/workflows/api.yml looks at them`. */
  readonly because: string
  /** The line that would have to name them, and what it is. */
  readonly at: Place
  readonly key: string
}

/** The images stay old when these files change. */
export function explainUncovered({ image, files, because, at, key }: UncoveredFiles): Diagnostic {
  const names = files.map(file => `"${file}"`)
  const noun = files.length === 1 ? 'it' : 'they'
  const verb = files.length === 1 ? 'changes' : 'change'
  return problem('uncovered-input', {
    message: `the image "${image}" is made from ${listSome(names, 3)}, and is not built when ${noun} ${verb}: ${because}`,
    fix: advise(key, files),
    place: at
  })
}

/** What a list leaves out, nothing in it can take in again. */
function advise(key: string, files: readonly RepositoryPath[]): string {
  const it = files.length === 1 ? 'it' : 'them'
  const isOut = `leave ${it} out of the build, in its ignore file`
  if (key.includes('paths-ignore')) return `${isOut}, or write "paths" in place of ${key}`
  const add = [`add to ${key}:`, ...toPatterns(files).map(pattern => `- '${pattern}'`)]
  // So many are seldom meant: the build copies a whole folder.
  return (files.length > mostAdded ? [isOut, `or ${add.join('\n')}`] : add).join('\n')
}

const mostAdded = 20

/** More files than these of a folder are named by it. */
const mostOfFolder = 3
const mostLines = 8

function toPatterns(files: readonly RepositoryPath[]): readonly string[] {
  const byFolder = new Map<string, RepositoryPath[]>()
  for (const file of files) {
    const folder = parentPath(file)
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file])
  }
  const patterns = [...byFolder].flatMap(([folder, own]) =>
    folder === '' || own.length <= mostOfFolder ? own : [`${folder}/*`]
  )
  if (patterns.length <= mostLines) return patterns
  const tops = new Set(
    files.map(file => (file.includes('/') ? `${file.split('/')[0] ?? ''}/**` : file))
  )
  return [...tops].slice(0, mostLines)
}

/** A line of a file that is not shown. */
export function atLine({ file, line }: TextPlace): Place {
  return { source: { kind: 'file', path: file }, line, column: 1, length: 1 }
}
