import { isBare, parseImageReference } from '../../src/images/image-reference'

const digest = `@sha256:${'0'.repeat(64)}`

test.each([
  ['api', { name: 'api', repository: 'docker.io/library/api' }],
  ['api:1', { name: 'api', repository: 'docker.io/library/api', tag: '1' }],
  ['org/api', { name: 'org/api', repository: 'docker.io/org/api' }],
  ['docker.io/api', { name: 'docker.io/api', repository: 'docker.io/library/api' }],
  ['index.docker.io/org/api', { name: 'index.docker.io/org/api', repository: 'docker.io/org/api' }],
  ['GHCR.io/org/api:V1', { name: 'GHCR.io/org/api', repository: 'ghcr.io/org/api', tag: 'V1' }],
  ['Registry/api', { name: 'Registry/api', repository: 'registry/api' }],
  ['localhost/api', { name: 'localhost/api', repository: 'localhost/api' }],
  ['host:5000/api', { name: 'host:5000/api', repository: 'host:5000/api' }],
  ['host:5000/a/b:1', { name: 'host:5000/a/b', repository: 'host:5000/a/b', tag: '1' }]
])('%s is read as Docker does', (text, expected) => {
  expect(parseImageReference(text)).toEqual({ ...expected, hasDigest: false })
  expect(parseImageReference(text + digest)).toEqual({ ...expected, hasDigest: true })
  expect(isBare(parseImageReference(text))).toBe(!text.includes('/'))
})
