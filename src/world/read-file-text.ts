import { readFileSync } from 'node:fs'

import type { FileText } from '../app/world'
import { unreadable } from '../tree/unreadable'
import { toReader } from './runner/json-reader'

/** The text of a file; why it could not be read, as a value. */
export function readFileText(file: string): FileText {
  try {
    return { kind: 'text', text: readFileSync(file, 'utf8') }
  } catch (error) {
    return explain(error)
  }
}

function explain(error: unknown): FileText {
  const code = toReader(error).field('code').text()
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
  return unreadable(code === 'EISDIR' ? 'it is a folder' : String(error))
}
