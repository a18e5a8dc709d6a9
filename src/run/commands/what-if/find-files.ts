import type { RepositoryPath } from '../../../paths/repository-path'
import type { PathIndex } from '../../../tree/path-index'

/** The files that a person means, or the words that mean none. */
export interface FoundFiles {
  readonly files: readonly RepositoryPath[]
  readonly unknown: readonly string[]
}

/** The paths that a word may stand for, as one from the folder of the command; the likeliest first. */
export type ToPaths = (word: string) => readonly RepositoryPath[]

/**
 * A word is a file, a folder with all of its files, or a glob; or several of them, with commas or
 * line breaks between them. Backslashes are slashes where no name has them. Pure.
 */
export function findFiles(written: string, known: PathIndex, toPaths: ToPaths): FoundFiles {
  const whole = findByWord(written, known, toPaths)
  if (whole.length > 0) return { files: whole, unknown: [] }
  const words = written
    .split(/[,\r\n]/)
    .map(word => word.trim())
    .filter(word => word !== '')
  if (words.length < 2) return { files: [], unknown: [written] }
  const found = words.map(word => ({ word, files: findByWord(word, known, toPaths) }))
  return {
    files: found.flatMap(({ files }) => files),
    unknown: found.flatMap(({ word, files }) => (files.length === 0 ? [word] : []))
  }
}

function findByWord(
  written: string,
  known: PathIndex,
  toPaths: ToPaths
): readonly RepositoryPath[] {
  if (written.trim() === '') return []
  for (const word of new Set([written, written.replaceAll('\\', '/')])) {
    for (const path of toPaths(word)) {
      const files = findByPath(path, known)
      if (files.length > 0) return files
    }
  }
  return []
}

/** A name may hold the signs of a glob, and means itself then. */
function findByPath(path: RepositoryPath, known: PathIndex): readonly RepositoryPath[] {
  if (known.has(path)) return [path]
  const { from, to } = known.folder(path)
  if (from < to) return known.paths.slice(from, to)
  return [...known.select([{ pattern: path }])].map(match => match.path)
}
