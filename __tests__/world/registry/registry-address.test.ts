import { isLoopback, toRegistryAddress } from '../../../src/world/registry/registry-address'

const digest = `sha256:${'a'.repeat(64)}`

describe('a reference leads', () => {
  test.each([
    ['nginx', 'docker.io', 'https://registry-1.docker.io', 'library/nginx'],
    ['o/shop', 'docker.io', 'https://registry-1.docker.io', 'o/shop'],
    ['docker.io/nginx', 'docker.io', 'https://registry-1.docker.io', 'library/nginx'],
    ['index.docker.io/nginx', 'docker.io', 'https://registry-1.docker.io', 'library/nginx'],
    [
      'registry-1.docker.io/library/nginx',
      'registry-1.docker.io',
      'https://registry-1.docker.io',
      'library/nginx'
    ],
    ['ghcr.io/o/a/b', 'ghcr.io', 'https://ghcr.io', 'o/a/b'],
    ['GHCR.io/o/a', 'ghcr.io', 'https://ghcr.io', 'o/a'],
    ['x.io:5000/a', 'x.io:5000', 'https://x.io:5000', 'a'],
    ['x.io:443/a', 'x.io:443', 'https://x.io', 'a'],
    ['localhost/a', 'localhost', 'http://localhost', 'a'],
    ['localhost:5000/a', 'localhost:5000', 'http://localhost:5000', 'a'],
    ['127.0.0.1:5000/a', '127.0.0.1:5000', 'http://127.0.0.1:5000', 'a'],
    ['127.8.9.1/a', '127.8.9.1', 'http://127.8.9.1', 'a'],
    ['[::1]:5000/a', '[::1]:5000', 'http://[::1]:5000', 'a'],
    ['localhost.example/a', 'localhost.example', 'https://localhost.example', 'a'],
    ['127.0.0.1.example/a', '127.0.0.1.example', 'https://127.0.0.1.example', 'a'],
    ['10.0.0.1:5000/a', '10.0.0.1:5000', 'https://10.0.0.1:5000', 'a']
  ])('%s to %s', (reference, registry, origin, path) => {
    expect(toRegistryAddress(reference)).toMatchObject({ registry, origin, path })
  })

  test.each([
    ['nginx', { kind: 'tag', tag: 'latest' }],
    ['nginx:1.29', { kind: 'tag', tag: '1.29' }],
    [`nginx@${digest}`, { kind: 'digest', digest }],
    [`nginx:1.29@${digest}`, { kind: 'digest', digest }]
  ])('%s to a tag or a digest', (reference, wanted) => {
    expect(toRegistryAddress(reference)?.wanted).toEqual(wanted)
  })

  test.each([
    [''],
    ['Shop'],
    ['a:b:c'],
    ['x.io/a?b'],
    ['x.io/../a'],
    ['x.io:99999/a'],
    ['me:pw@x.io/a'],
    ['https://x.io/a'],
    ['nginx@sha256:1']
  ])('%j nowhere', reference => {
    expect(toRegistryAddress(reference)).toBeUndefined()
  })
})

test.each([
  ['localhost', true],
  ['localhost.', true],
  ['127.0.0.1', true],
  ['127.255.0.9', true],
  ['[::1]', true],
  ['[::ffff:7f00:1]', true],
  ['128.0.0.1', false],
  ['0.0.0.0', false],
  ['127.example', false],
  ['localhost.example', false],
  ['[::2]', false]
])('%s is this machine: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})
