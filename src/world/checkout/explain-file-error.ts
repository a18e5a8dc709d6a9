import { toReader } from '../../event/json-reader'

/** Why a file could not be read or written, for people; what is rare, in the words of Node. */
export function explainFileError(error: unknown): string {
  const known = reasons.get(toReader(error).field('code').text() ?? '')
  return known ?? (error instanceof Error ? error.message : String(error))
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'its folder is not there'],
  ['ENOTDIR', 'what should be its folder is a file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'it is not yours to use'],
  ['EPERM', 'it is not yours to use'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ELOOP', 'its links lead back to themselves']
])
