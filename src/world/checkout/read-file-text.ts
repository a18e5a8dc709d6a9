import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { unreadable } from '../../diagnostics/unreadable'
import { toReader } from '../../event/json-reader'
import type { FileText } from '../../tree/file-text'
import { explainFileError } from './explain-file-error'

/** In bytes. A configuration or an event is far smaller; a device has no end. */
const largestFile = 32 << 20

/**
 * The text of a regular file; why it could not be read, as a value. Opening never waits: what is
 * no regular file, such as a pipe or a terminal, is refused before a byte of it is read.
 */
export function readFileText(file: string): FileText {
  try {
    const handle = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY)
    try {
      const found = fstatSync(handle)
      if (found.isDirectory()) return unreadable('it is a folder')
      if (!found.isFile()) return unreadable('it is no regular file')
      if (found.size > largestFile) return unreadable(`it has more than ${largestFile >> 20} MiB`)
      return { kind: 'text', text: readFileSync(handle, 'utf8') }
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    return explain(error)
  }
}

function explain(error: unknown): FileText {
  const code = toReader(error).field('code').text()
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
  // A socket, or a device that nothing stands behind.
  if (code === 'ENXIO' || code === 'ENODEV') return unreadable('it is no regular file')
  return unreadable(explainFileError(error))
}
