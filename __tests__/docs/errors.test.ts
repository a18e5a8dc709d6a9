import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { findUntracked } from '../../src/checks/tree/check-dockerfiles'
import { type Diagnostic } from '../../src/diagnostics/diagnostic'
import { areas, diagnosticCodes, type Problem, problemOf } from '../../src/diagnostics/problems'
import { formatDiagnostics } from '../../src/diagnostics/text/format-diagnostic'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'
import { IndexedTree } from '../../src/tree/indexed-tree'
import { treeOf } from '../checks/tree-of'
import { diagnoseCheck, isCheck } from './example-check'
import { diagnoseGate, isGate } from './example-gate'
import { diagnoseLoad, isLoad } from './example-load'
import { diagnosePublish, isPublish } from './example-publish'
import { diagnoseRun, isRun } from './example-run'

const file = join(import.meta.dirname, '../../docs/errors.md')

interface Section {
  readonly code: string
  readonly text: string
}

const [head = '', ...rest] = readFileSync(file, 'utf8').split(/^(?=## )/m)
let top = head
const sections = rest.map((text): Section => ({ code: /^## (.*)/.exec(text)?.[1] ?? '', text }))

test('every code has its heading, in alphabetical order, and no other heading is there', () => {
  expect(sections.map(({ code }) => code)).toEqual([...diagnosticCodes].sort())
})

/** The list at the top, which the table of problems says. */
function renderCodes(): string {
  const lines = Object.entries(areas).map(([area, title]) => {
    const codes = diagnosticCodes.filter(code => problemOf(code).about === area)
    const links = codes.map(code => `[${code}](#${code})${markOf(problemOf(code))}`)
    return `- ${title}: ${links.join(', ')}`
  })
  return [...lines, '', '\\* a warning. † a warning that `silence` may take away.'].join('\n')
}

function markOf({ severity, silence }: Problem): string {
  if (silence !== 'never') return '†'
  return severity === 'warning' ? '\\*' : ''
}

test('the codes at the top are those of the table, by what they are about', async () => {
  const [before = '', after = ''] = head.split(/(?<=generated -->)[\s\S]*?(?=<!-- codes: end)/)
  const style = { ...(await resolveConfig(file)), parser: 'markdown' }
  const written = await format(`${before}\n\n${renderCodes()}\n\n${after}`, style)
  if (process.env['UPDATE'] === '1') top = `${written}\n`
  else expect(head.trimEnd()).toBe(written.trimEnd())
})

test.each(sections)('the example of $code reports it, as shown', async section => {
  const diagnostics = await diagnose(section.text)
  expect(diagnostics.map(({ code }) => code)).toContain(section.code)
  const text = withOutput(section, diagnostics)
  if (process.env['UPDATE'] === '1') update(section, text)
  else expect(section.text).toBe(text)
})

/** The section with the output of its example behind it. */
function withOutput({ code, text }: Section, diagnostics: readonly Diagnostic[]): string {
  const body = text.replace(/\n```text\n[\s\S]*?\n```\n/, '').trimEnd()
  const end = code === sections.at(-1)?.code ? '' : '\n'
  return `${body}\n\n\`\`\`text\n${formatDiagnostics(diagnostics)}\n\`\`\`\n${end}`
}

const updated = new Map(sections.map(section => [section, section.text]))

function update(section: Section, text: string): void {
  updated.set(section, text)
  writeFileSync(file, top + [...updated.values()].join(''))
}

async function diagnose(section: string): Promise<readonly Diagnostic[]> {
  if (isCheck(section)) return diagnoseCheck(section)
  if (isGate(section)) return diagnoseGate(section)
  if (isPublish(section)) return diagnosePublish(section)
  if (isLoad(section)) return diagnoseLoad(section)
  return isRun(section) ? diagnoseRun(section) : diagnoseConfiguration(section)
}

function diagnoseConfiguration(section: string): readonly Diagnostic[] {
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
    case 'needs-images':
      throw new Error('the example names files of images: it has to be a run')
    case 'broken':
      return result.diagnostics
    case 'valid': {
      const head = new IndexedTree(treeOf(['services/api/Dockerfile']))
      return findUntracked({ valid: result, head })
    }
  }
}
