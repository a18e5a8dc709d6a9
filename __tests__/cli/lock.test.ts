import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { lockForms, renderLock } from '../../src/run/lock/render-lock'
import { expectTranscript, runCli, toTranscript } from './command-line'

jest.setTimeout(60_000)

const digest = (digit: string): string => `sha256:${digit.repeat(64)}`

const published = {
  web: { image: 'ghcr.io/octo-org/shop-web', digest: digest('b'), tags: ['latest'] },
  'team/api': { image: 'ghcr.io/octo-org/shop-team/api', digest: digest('a'), tags: [] },
  null: { image: 'localhost:5000/null', digest: digest('c'), tags: [] }
}

let folder = ''
beforeAll(() => {
  // Outside of any repository: what was published is all that is asked for.
  folder = mkdtempSync(join(tmpdir(), 'image-matrix-lock-'))
  writeFileSync(join(folder, 'images.json'), JSON.stringify(published))
  writeFileSync(join(folder, 'empty.json'), '{}')
  writeFileSync(join(folder, 'matrix.json'), '{"include":[]}')
  writeFileSync(join(folder, 'hostile.json'), '{"api":{"image":"a\\nb: c","digest":"sha256:1"}}')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test.each([
  ['writes an override for compose', ['lock', '--as', 'compose', 'images.json']],
  ['writes variables', ['lock', '--as=env', 'images.json']],
  ['writes a component of kustomize', ['lock', '--as', 'kustomize', 'images.json']],
  ['writes values of helm', ['lock', '--as', 'helm', 'images.json']],
  ['wants a form', ['lock', 'images.json']],
  ['knows its forms', ['lock', '--as', 'kustomise', 'images.json']],
  ['wants the file to exist', ['lock', '--as', 'env', 'missing.json']],
  ['takes no other output', ['lock', '--as', 'env', 'matrix.json']],
  ['takes no text that would be more than a value', ['lock', '--as', 'compose', 'hostile.json']]
])('%s', (title, words) => {
  expectTranscript(`lock ${title}`, toTranscript(words, runCli(folder, words)))
})

test('what was published with nothing is nothing', () => {
  expect(runCli(folder, ['lock', '--as', 'compose', 'empty.json'])).toMatchObject({
    status: 0,
    stdout: '\n'
  })
})

test('every form names each image by its digest, and YAML reads each name as a text', () => {
  const name = fc.stringMatching(/^[a-z0-9][a-z0-9._/-]{0,12}$/)
  const images = fc
    .uniqueArray(name, { minLength: 1, maxLength: 5 })
    .map(names =>
      names.map(each => ({ name: each, repository: `ghcr.io/o/x-${each}`, digest: digest('d') }))
    )
  fc.assert(
    fc.property(images, fc.constantFrom(...lockForms), (list, form) => {
      const text = renderLock(list, form)
      for (const { repository } of list) expect(text).toContain(repository)
      if (form === 'env') return
      const { services, images: mapped } = parse(text) as Record<string, Record<string, unknown>>
      const keys = Object.keys(services ?? mapped ?? {})
      expect(keys).toHaveLength(new Set(list.map(each => each.name.replaceAll('/', '-'))).size)
    })
  )
})
