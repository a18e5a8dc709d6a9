import { afterAll, expect, jest, test } from '@jest/globals'
import { type Files, removeFolders } from '../support/repository-builder'
import { planPush } from './push-of-change'

jest.setTimeout(60_000)
afterAll(removeFolders)

const configurationFile = '.github/image-matrix.yml'

/** Two images whose Dockerfiles a step makes of templates, and one that is built from the first. */
const files: Files = {
  'a/Dockerfile.in': 'FROM alpine\n@SETUP@\nCOPY run.sh /\n',
  'a/run.sh': '1',
  'b/Dockerfile.in': 'FROM a\n@SETUP@\n',
  'common/setup': 'RUN true\n',
  README: '1'
}

const ways = [
  {
    way: 'generated names what it is made from',
    a: 'generated: { a/Dockerfile: [a/Dockerfile.in, common/**] }',
    b: 'generated: { b/Dockerfile: [b/Dockerfile.in, common/**] }'
  },
  {
    way: 'infer is off, and paths name it',
    a: 'infer: false, paths: [a/**, common/**]',
    b: 'infer: false, paths: [b/**, common/**]'
  }
]

const changes: readonly { change: string; after: Files; built: readonly string[] }[] = [
  { change: 'a template', after: { 'a/Dockerfile.in': 'FROM alpine:3\n' }, built: ['a', 'b'] },
  {
    change: 'the template of a child',
    after: { 'b/Dockerfile.in': 'FROM a\nRUN true\n' },
    built: ['a', 'b']
  },
  { change: 'what both are made from', after: { 'common/setup': 'RUN no\n' }, built: ['a', 'b'] },
  { change: 'another file', after: { README: '2' }, built: [] }
]

test.each(ways.flatMap(way => changes.map(change => ({ ...way, ...change }))))(
  'a change of $change builds $built where $way',
  async ({ a, b, after, built }) => {
    const config = `images:\n  a: { ${a} }\n  b: { ${b} }\n`
    const answer = await planPush({ before: { ...files, [configurationFile]: config }, after })
    expect([answer.log, answer.result]).toEqual([answer.log, 'planned'])
    expect([answer.log, answer.built]).toEqual([answer.log, built])
  }
)

test('a name that is nearly that of another Dockerfile is misspelt all the same', async () => {
  const config = 'images:\n  a: { file: a/Dockerfle, infer: false, paths: [a/**] }\n'
  const before = { ...files, 'a/Dockerfile': 'FROM alpine\n', [configurationFile]: config }
  const answer = await planPush({ before, after: { README: '2' } })
  expect(answer.result).toBe('failed')
  expect(answer.log).toContain('did you mean "a/Dockerfile"?')
})
