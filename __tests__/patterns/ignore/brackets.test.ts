import { readFileSync } from 'node:fs'
import { parseIgnoreFile } from '../../../src/patterns/ignore/ignore-file'
import { selectSentFiles } from '../../../src/patterns/ignore/walk'

interface Brackets {
  readonly files: readonly string[]
  /** By line: names by blank; null where the line is refused. */
  readonly ignored: Readonly<Record<string, string | null>>
}

const { files, ignored } = JSON.parse(
  readFileSync('__tests__/fixtures/bracket-patterns.json', 'utf8')
) as Brackets

function listIgnored(line: string): string | null {
  const read = parseIgnoreFile(`${line}\n`)
  const selected = read.kind === 'invalid' ? read : selectSentFiles(files, read.patterns)
  if (selected.kind === 'invalid') return null
  const sent = new Set<string>(selected.files)
  return files.filter(file => !sent.has(file)).join(' ')
}

test.each(Object.entries(ignored))(
  'the line %s leaves out what BuildKit leaves out',
  (line, names) => {
    expect(listIgnored(line)).toBe(names)
  }
)
