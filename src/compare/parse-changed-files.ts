import type { Diagnostic } from '../diagnostics/diagnostic'
import { normalizePath, type RepositoryPath } from '../paths/repository-path'
import { parseStrings } from './parse-strings'

/** What the input `changed-files` says, or every mistake in it. */
export interface ParsedChangedFiles {
  /** Missing: the input gives no answer. */
  readonly paths?: readonly RepositoryPath[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The input `changed-files`: a JSON array when it begins as one, be it on several lines as
 * `toJSON(…)` writes it, else one path a line. `''` is no answer, `[]` is nothing.
 */
export function parseChangedFiles(text: string): ParsedChangedFiles {
  if (text === '') return { diagnostics: [] }
  const names = /^\[\s*(?:["\]]|$)/.test(text) ? parseStrings(text) : splitLines(text)
  if (names === undefined) {
    const message = 'the input "changed-files" begins as a JSON array of strings and is none'
    return { diagnostics: [mistake(message, 'give it by toJSON(…), or one path a line')] }
  }
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

function splitLines(text: string): readonly string[] {
  return text.split(/\r?\n/).filter(line => line !== '')
}

/** Absolute paths, `..`, folders and the root are mistakes; `./` in front is taken off. */
function toRepositoryPath(name: string): RepositoryPath | undefined {
  if (name.includes('\0') || name.endsWith('/') || name.split('/').includes('..')) return undefined
  // What git prints without -z for a name that is not plain, and what a missing value becomes.
  if (/^".*"$/s.test(name) || name === 'null') return undefined
  const path = normalizePath(name)
  return path === '' ? undefined : path
}

function mistake(message: string, fix: string): Diagnostic {
  return { severity: 'error', code: 'invalid-input', message, fix }
}
