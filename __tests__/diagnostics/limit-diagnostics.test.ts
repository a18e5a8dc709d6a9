import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import { limitDiagnostics } from '../../src/diagnostics/limit-diagnostics'

const many = (count: number, severity: Diagnostic['severity'] = 'error'): Diagnostic[] =>
  Array.from({ length: count }, (_, index) => ({
    severity,
    code: 'unknown-key',
    message: `unknown key "k${index + 1}"`,
    fix: 'take it away'
  }))

test.each([0, 1, 100])('%d are reported as they are', count => {
  expect(limitDiagnostics(many(count))).toEqual(many(count))
})

test.each([
  ['error', 'unknown key "k100" (and 19901 more mistakes)'],
  ['warning', 'unknown key "k100" (and 19901 more warnings)']
] as const)(
  'of more %ss a hundred are reported, and the last counts the rest',
  (severity, last) => {
    const limited = limitDiagnostics(many(20_001, severity))
    expect(limited.slice(0, 99)).toEqual(many(99, severity))
    expect(limited.slice(99).map(({ message }) => message)).toEqual([last])
  }
)
