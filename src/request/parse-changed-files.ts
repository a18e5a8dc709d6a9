import { type Diagnostic, problem } from '../diagnostics/diagnostic'
import { shorten } from '../diagnostics/text/shorten'
import { normalizePath, type RepositoryPath } from '../paths/repository-path'
import { parseStrings } from './parse-strings'

/** What the input `changed-files` says, or every mistake in it. */
export interface ParsedChangedFiles {
  /** Missing: the input gives no answer. */
  readonly paths?: readonly RepositoryPath[]
  /** The mistake that the text is, unless one of the paths is tracked, now or before. */
  readonly doubt?: Diagnostic
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The input `changed-files`: a JSON array where it begins as JSON, be it on several lines as
 * `toJSON(…)` writes it, else one path a line. `''` is no answer, `[]` is nothing. A file may be
 * called `[id].ts`: what begins as JSON and is none is in doubt until a tree is asked.
 */
export function parseChangedFiles(text: string): ParsedChangedFiles {
  if (text === '') return { diagnostics: [] }
  if (!/^[[{]/.test(text)) return toPaths(splitLines(text))
  const names = parseStrings(text)
  if (names !== undefined) return toPaths(names)
  const doubt = explainJson(text)
  if (/^\[\s*(?:\\?"|\]|$)/.test(text)) return { diagnostics: [doubt] }
  const { paths } = toPaths(splitLines(text))
  return paths === undefined ? { diagnostics: [doubt] } : { paths, doubt, diagnostics: [] }
}

function splitLines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter(line => line !== '')
}

function toPaths(names: readonly string[]): ParsedChangedFiles {
  const paths: RepositoryPath[] = []
  const diagnostics: Diagnostic[] = []
  for (const name of names) {
    const path = toRepositoryPath(name)
    if (path !== undefined) paths.push(path)
    else {
      const message = `the input "changed-files" names ${JSON.stringify(name)}, which is no file of the repository`
      diagnostics.push(mistake(message, 'give paths of files from the root of the repository'))
    }
  }
  return diagnostics.length > 0 ? { diagnostics } : { paths, diagnostics }
}

/** Absolute paths, `..`, folders and the root are mistakes; `./` in front is taken off. */
function toRepositoryPath(name: string): RepositoryPath | undefined {
  if (name.includes('\0') || name.endsWith('/') || name.split('/').includes('..')) return undefined
  // What git prints without -z for a name that is not plain, and what a missing value becomes.
  if (/^".*"$/s.test(name) || name === 'null') return undefined
  const path = normalizePath(name)
  return path === '' ? undefined : path
}

/** What tj-actions/changed-files writes by `json: true`, unless it is told not to escape it. */
function explainJson(text: string): Diagnostic {
  if (/^\[\s*\\"/.test(text)) {
    return mistake(
      `the input "changed-files" is a JSON array whose quotes are escaped: "${shorten(text)}"`,
      `give it unescaped, with tj-actions/changed-files by\nescape_json: false`
    )
  }
  return mistake(
    `the input "changed-files" begins as JSON and is no array of strings: "${shorten(text)}"`,
    'give a JSON array by toJSON(…), as ["api/main.py","web/server.js"], or one path a line'
  )
}

function mistake(message: string, fix: string): Diagnostic {
  return problem('invalid-input', { message, fix })
}
