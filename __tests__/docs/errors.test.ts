import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkTree } from '../../src/config/check-tree'
import { parseConfiguration } from '../../src/config/parse-configuration'
import { formatDiagnostics } from '../../src/diagnostics/format-diagnostic'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import { diagnosticCodes } from '../../src/diagnostics/diagnostic'
import { treeOf } from '../config/tree-of'

const file = join(import.meta.dirname, '../../docs/errors.md')

interface Section {
  readonly code: string
  readonly text: string
}

const [head = '', ...rest] = readFileSync(file, 'utf8').split(/^(?=## )/m)
const sections = rest.map((text): Section => ({ code: /^## (.*)/.exec(text)?.[1] ?? '', text }))

if (process.env['UPDATE'] === '1') {
  writeFileSync(file, head + sections.map(withOutput).join(''))
}

test('every heading is a code, in alphabetical order', () => {
  const headings = sections.map(({ code }) => code)
  expect(headings).toEqual([...headings].sort())
  expect(headings.filter(code => !diagnosticCodes.some(known => known === code))).toEqual([])
})

test.each(sections)('the example of $code reports it', ({ code, text }) => {
  if (!text.includes('```yaml')) return
  expect(diagnose(text).map(diagnostic => diagnostic.code)).toContain(code)
})

test.each(sections)('the output shown for $code is what a user reads', section => {
  const now = readFileSync(file, 'utf8')
  expect(now).toContain(withOutput(section))
})

/** The section with the output of its example behind it. */
function withOutput({ code, text }: Section): string {
  if (!text.includes('```yaml')) return text
  const output = formatDiagnostics(diagnose(text))
  const body = text.replace(/\n```text\n[\s\S]*?\n```\n/, '').trimEnd()
  const end = code === sections.at(-1)?.code ? '' : '\n'
  return `${body}\n\n\`\`\`text\n${output}\n\`\`\`\n${end}`
}

function diagnose(section: string): readonly Diagnostic[] {
  const blocks = [...section.matchAll(/```yaml(?: title=(\S+))?\n([\s\S]*?)```/g)]
  const main = blocks.find(block => block[1] === undefined)
  const files = new Map(blocks.flatMap(block => (block[1] ? [[block[1], block[2]] as const] : [])))
  const missing = new Map([['filters.yml', undefined]])
  const result = parseConfiguration({
    source: { kind: 'file', path: '.github/image-matrix.yml' },
    text: main?.[2] ?? '',
    files: new Map<string, string | undefined>([...missing, ...files])
  })
  switch (result.kind) {
    case 'needs':
      throw new Error(`the example names ${result.file}, which it does not show`)
    case 'broken':
      return result.diagnostics
    case 'valid':
      return checkTree(result, treeOf(['services/api/Dockerfile']))
  }
}
