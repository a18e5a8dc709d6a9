import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(process.cwd(), '__tests__/report/golden')

/** Compares with a file that a person can read; UPDATE=1 writes it anew. */
export function expectGolden(name: string, text: string): void {
  const file = path.join(folder, name)
  if (process.env['UPDATE'] === '1') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, text)
  }
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : ''
  expect(text).toBe(expected)
}
