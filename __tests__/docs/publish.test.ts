import { parse } from 'yaml'
import { diagnosticCodes } from '../../src/diagnostics/problems'
import { assignTags } from '../../src/run/publish/request/assign-tags'
import { parseImages } from '../../src/run/publish/request/parse-images'
import { parseTags } from '../../src/run/publish/request/parse-tags'
import { readDocument, snippetOf } from './document'

const document = readDocument('docs/publish.md')

interface Job {
  readonly permissions: Readonly<Record<string, string>>
  readonly concurrency: { readonly 'cancel-in-progress': boolean }
  readonly steps: readonly { readonly with: Readonly<Record<string, string>> }[]
}

test('the job of the first lines gives inputs that the action has, and what its errors ask for', () => {
  const { publish } = parse(snippetOf('docs/publish.md', 'publish: workflow')) as { publish: Job }
  const action = parse(readDocument('publish/action.yml')) as { readonly inputs: object }
  const [step] = publish.steps
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})))
  expect(publish.permissions).toEqual({ contents: 'read', actions: 'read', packages: 'write' })
  expect(publish.concurrency['cancel-in-progress']).toBe(false)
})

describe('the table of tags', () => {
  const [, section = ''] = document.split('## Which tags')
  const rows = [...section.matchAll(/^\| (`[^|]+`|none[^|]*) +\|([^|]*)\|([^|]*)\|$/gm)]

  it.each(rows.map(([, line = '', api = '', pg = '']) => ({ line: line.trim(), api, pg })))(
    'is right about $line',
    ({ line, api, pg }) => {
      const entries = ['ghcr.io/o/api', 'ghcr.io/o/pg:16'].map(name => ({
        image: name,
        'image-name': name,
        artifacts: '=x',
        publish: 'true'
      }))
      const { images } = parseImages(JSON.stringify(entries))
      const written = /^`(.+)`$/.exec(line)?.[1] ?? ''
      const { moves } = assignTags(images, parseTags(written).tags)
      const own = written === '' ? [] : ['ghcr.io/o/pg:16']
      const found = moves
        .map(({ repository, tag }) => `${repository}:${tag}`)
        .filter(name => !own.includes(name))
      const told = [api, pg].map(cell => cell.trim().replaceAll('`', ''))
      expect(found).toEqual(told.filter(name => name !== ''))
    }
  )

  it('is found', () => {
    expect(rows).toHaveLength(3)
  })
})

test('every code that it names is there', () => {
  const named = [...document.matchAll(/errors\.md#([a-z-]+)/g)].map(([, code]) => code)
  expect(diagnosticCodes).toEqual(expect.arrayContaining(named))
})
