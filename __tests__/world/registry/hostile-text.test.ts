import fc from 'fast-check'
import { parseChallenge } from '../../../src/world/registry/access/challenge'
import { readWords } from '../../../src/world/registry/access/explain-status'
import { parseManifest } from '../../../src/world/registry/manifests/manifest'

const address = new URL('http://127.0.0.1/')

describe('whatever a registry writes', () => {
  test('is read as a challenge, or as none', () => {
    const words = fc.constantFrom(
      'Bearer ',
      'Basic ',
      'realm=',
      '"',
      ',',
      '\\',
      ' ',
      'a',
      'https://x'
    )
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map(list => list.join(''))
    )
    fc.assert(
      fc.property(texts, text => {
        expect(['basic', 'bearer', 'none']).toContain(parseChallenge(text).kind)
      })
    )
  })

  test('is read as an image, or is not believed', () => {
    const field = fc.constantFrom(
      ...['manifests', 'config', 'layers', 'mediaType', 'digest', 'platform', 'os', 'annotations']
    )
    const { value } = fc.letrec(tie => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.array(tie('value')),
        fc.dictionary(field, tie('value'))
      )
    }))
    fc.assert(
      fc.property(value, fc.string(), (content, header) => {
        const body = Buffer.from(JSON.stringify(content))
        const answer = { kind: 'answer', url: address, status: 200, body } as const
        const read = (name: string): string => (name === 'content-type' ? header : '')
        const manifest = parseManifest({ ...answer, header: read }, undefined)
        expect(['index', 'manifest', 'broken']).toContain(manifest.kind)
      })
    )
  })

  test('is told on one line, cut, and without what would act', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), message => {
        const words = readWords(Buffer.from(JSON.stringify({ errors: [{ message }] })), [])
        expect(words.length).toBeLessThanOrEqual(161)
        expect(words).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
      })
    )
  })
})
