import { selectAbout } from '../../src/checks/select-about'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { Parents } from '../../src/images/parents'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'
import { configuration } from '../support/inputs'

const text = 'images:\n  base:\n  web: { dev: { target: dev } }\n  api:\n  tools:\n'

/** `web` is built from `base`, and its dev variant from `tools`. */
const parents: Parents = new Map([
  ['base', { prod: [], dev: [] }],
  ['web', { prod: [toParent('base')], dev: [toParent('tools')] }],
  ['api', { prod: [toParent('base')], dev: [] }],
  ['tools', { prod: [], dev: [] }]
])

function toParent(image: string) {
  return { image, spelling: image }
}

function warn(message: string, path?: string): Diagnostic {
  const found = { severity: 'warning', code: 'bare-parent-name', message, fix: 'none' } as const
  if (path === undefined) return found
  const place = { source: { kind: 'file', path }, line: 1, column: 1, length: 1 } as const
  return { ...found, place }
}

describe('what is said of the image "web"', () => {
  test.each<[title: string, isAbout: boolean, Diagnostic]>([
    ['holds what names it', true, warn('image "web" names "x"')],
    ['holds what names it beside another', true, warn('images "api" and "web" share a name')],
    ['holds what is about an image that it is built from', true, warn('image "base" is odd')],
    ['holds what is about the base of its dev variant', true, warn('image "tools" is odd')],
    ['holds what is about no image', true, warn('the pattern "x" matches nothing')],
    ['leaves out what is about another image alone', false, warn('image "api" is odd')],
    ['leaves out what other Dockerfiles hold', false, warn('"base" is odd', 'api/Dockerfile')],
    ['leaves out what no image has', false, { ...warn('no image'), code: 'unused-dockerfile' }],
    ['holds what its own Dockerfile holds', true, warn('image "api" is odd', 'web/Dockerfile')]
  ])('%s', (_, isAbout, found) => {
    const valid = parseConfiguration({ source: configuration, text, files: new Map() })
    if (valid.kind !== 'valid') throw new Error('the configuration is not valid')
    expect(selectAbout([found], 'web', { valid, parents })).toEqual(isAbout ? [found] : [])
  })
})
