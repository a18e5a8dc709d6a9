import { findStaleSilences, silenceWarnings } from '../../src/checks/silence-warnings'
import type { Silence } from '../../src/configuration/reading/silences'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { DiagnosticCode } from '../../src/diagnostics/problems'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'

function readSilences(lines: readonly string[]): readonly Silence[] {
  const text = ['images: { api: }', 'silence:', ...lines.map(line => `  - { ${line}, because: x }`)]
  const source = { kind: 'file', path: 'images.yml' } as const
  const read = parseConfiguration({ source, text: text.join('\n') })
  if (read.kind !== 'valid') throw new Error(JSON.stringify(read))
  return read.silences
}

function warn(code: DiagnosticCode, message: string, path?: string): Diagnostic {
  const place = {
    source: { kind: 'file', path: path ?? '' },
    line: 1,
    column: 1,
    length: 1
  } as const
  return { severity: 'warning', code, message, fix: '', ...(path === undefined ? {} : { place }) }
}

const unused = (path: string): Diagnostic =>
  warn('unused-dockerfile', `no image is built from "${path}"`, path)
const dead = warn('dead-pattern', 'the pattern "docs/**" matches no tracked file', 'images.yml')
const label = warn('unknown-label-image', 'the label "image: x" names the image "x"')
const mistake: Diagnostic = { ...warn('untracked-context', 'the context "a"'), severity: 'error' }

test.each([
  {
    title: 'a code without a place silences all of its warnings, and no other',
    silences: ['warning: unused-dockerfile'],
    found: [unused('a/Dockerfile'), unused('b/Dockerfile'), dead],
    told: [dead]
  },
  {
    title: 'a glob is that of the file in front of the warning',
    silences: ['warning: unused-dockerfile, at: "examples/**"'],
    found: [unused('examples/a/Dockerfile'), unused('tools/Dockerfile')],
    told: [unused('tools/Dockerfile')]
  },
  {
    title: 'a name in double quotes is meant as well, where it stands in the configuration',
    silences: ['warning: dead-pattern, at: docs/**'],
    found: [dead, warn('dead-pattern', 'the pattern "web/x" matches no tracked file')],
    told: [warn('dead-pattern', 'the pattern "web/x" matches no tracked file')]
  },
  {
    title: 'a name that is a glob with braces is meant as it is written',
    silences: ['warning: dead-pattern, at: "{a,b}/[x]"'],
    found: [warn('dead-pattern', 'the pattern "{a,b}/[x]" matches no tracked file')],
    told: []
  },
  {
    title: 'a warning without a file is silenced by what it names',
    silences: ['warning: unknown-label-image, at: x'],
    found: [label],
    told: []
  },
  {
    title: 'no mistake is silenced, though its code is that of a warning, too',
    silences: ['warning: untracked-context'],
    found: [mistake],
    told: [mistake]
  },
  { title: 'without silences all is told', silences: [], found: [dead, label], told: [dead, label] }
])('$title', ({ silences, found, told }) => {
  const known = silences.length === 0 ? [] : readSilences(silences)
  const heard = silenceWarnings(found, known)
  expect(heard.diagnostics).toEqual(told)
  expect(heard.silenced).toBe(found.length - told.length)
})

test('what silences nothing is stale only where the commit decides it, and could be read', () => {
  const unread = readSilences(['warning: runs-unreadable', 'warning: dead-pattern, at: gone'])
  const { unused: nothing } = silenceWarnings([], unread)
  expect(findStaleSilences(nothing, { head: undefined, inputs: new Map() })).toEqual([])
})
