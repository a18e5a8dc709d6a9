import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDiagnostics } from '../../src/diagnostics/text/format-diagnostic'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'

const folder = join(import.meta.dirname, 'golden')

const cases = readdirSync(folder)
  .filter(name => /^[\w-]+\.yml$/.test(name))
  .map(name => name.slice(0, -'.yml'.length))

test.each(cases)('reports every mistake of golden/%s.yml', name => {
  const rendered = render(name)
  const expected = join(folder, `${name}.txt`)
  if (process.env['UPDATE'] === '1') writeFileSync(expected, rendered)
  expect(rendered).toBe(readFileSync(expected, 'utf8'))
})

/** What a user reads for `<name>.yml`, with `<name>.filters.yml` as its file of filters. */
function render(name: string): string {
  const filters = join(folder, `${name}.filters.yml`)
  const result = parseConfiguration({
    source: { kind: 'file', path: '.github/image-matrix.yml' },
    text: readFileSync(join(folder, `${name}.yml`), 'utf8'),
    files: new Map(
      existsSync(filters) ? [['.github/filters.yml', readFileSync(filters, 'utf8')]] : []
    )
  })
  if (!('diagnostics' in result)) throw new Error(`${name} needs a file`)
  return `${formatDiagnostics(result.diagnostics)}\n`
}
