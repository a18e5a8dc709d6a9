import { arrangeDiagnostics } from '../../src/diagnostics/arrange-diagnostics'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { DiagnosticCode } from '../../src/diagnostics/problems'

/** `error unknown-key a.yml:3`, `warning dead-pattern` without a place. */
function toDiagnostic(text: string): Diagnostic {
  const [severity = '', code = '', at] = text.split(' ')
  const [path = '', line = ''] = at?.split(':') ?? []
  const source = { kind: 'file', path } as const
  return {
    severity: severity === 'error' ? 'error' : 'warning',
    code: code as DiagnosticCode,
    message: text,
    fix: '',
    ...(at === undefined ? {} : { place: { source, line: Number(line), column: 1, length: 1 } })
  }
}

const bare = (line: number): string => `warning bare-parent-name web/Dockerfile:${line}`

test.each([
  {
    title: 'mistakes come before warnings',
    written: ['warning dead-pattern a.yml:1', 'error unknown-key a.yml:9', 'warning stale-head'],
    arranged: ['error unknown-key a.yml:9', 'warning dead-pattern a.yml:1', 'warning stale-head']
  },
  {
    title: 'places come in the order of files and lines, before what has none',
    written: [
      'error no-images',
      'error unknown-key a.yml:9',
      'error unknown-key b.yml:1',
      'error unknown-key a.yml:2'
    ],
    arranged: [
      'error unknown-key a.yml:2',
      'error unknown-key a.yml:9',
      'error unknown-key b.yml:1',
      'error no-images'
    ]
  },
  {
    title: 'those of one place keep their order',
    written: ['error wrong-type a.yml:1', 'error unknown-key a.yml:1'],
    arranged: ['error wrong-type a.yml:1', 'error unknown-key a.yml:1']
  },
  {
    title: 'a few that differ by the image are told one by one',
    written: [bare(1), bare(2), bare(3)],
    arranged: [bare(1), bare(2), bare(3)]
  },
  {
    title: 'many that differ by the image are told as one, with a list and a count',
    written: [1, 2, 3, 4].map(bare),
    arranged: [
      `${bare(1)} (and 3 more of this kind: web/Dockerfile:2, web/Dockerfile:3, web/Dockerfile:4)`
    ]
  },
  {
    title: 'a long list is cut, and the count is not',
    written: Array.from({ length: 150 }, (_, index) => bare(index + 1)),
    arranged: [expect.stringMatching(/ \(and 149 more of this kind: .*Dockerfile:11, …\)$/)]
  },
  {
    title: 'one wrong pattern is told once, in however many images it stands',
    written: [7, 8, 9].map(() => 'warning dead-pattern'),
    arranged: ['warning dead-pattern (and 2 more of this kind)']
  },
  {
    title: 'Dockerfiles that no image uses are told as one',
    written: ['a', 'b', 'c'].map(name => `warning unused-dockerfile ${name}/Dockerfile:1`),
    arranged: [
      'warning unused-dockerfile a/Dockerfile:1 (and 2 more of this kind: b/Dockerfile, c/Dockerfile)'
    ]
  },
  {
    title:
      'of the warnings of one code a hundred are told, and the mistakes behind them are not lost',
    written: [
      ...Array.from({ length: 150 }, (_, index) => `warning slow-pattern a.yml:${index + 1}`),
      'warning stale-head b.yml:1',
      'error unknown-key a.yml:1'
    ],
    arranged: [
      'error unknown-key a.yml:1',
      ...Array.from({ length: 99 }, (_, index) => `warning slow-pattern a.yml:${index + 1}`),
      'warning slow-pattern a.yml:100 (and 50 more warnings)',
      'warning stale-head b.yml:1'
    ]
  },
  {
    title: 'many that differ in what is wrong are told one by one',
    written: [1, 2, 3, 4, 5].map(line => `warning dead-pattern a.yml:${line}`),
    arranged: [1, 2, 3, 4, 5].map(line => `warning dead-pattern a.yml:${line}`)
  }
])('$title', ({ written, arranged }) => {
  const found = arrangeDiagnostics(written.map(toDiagnostic))
  expect(found.map(({ message }) => message)).toEqual(arranged)
})
