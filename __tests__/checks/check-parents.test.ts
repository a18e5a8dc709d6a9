import { checkParents } from '../../src/checks/parents/check-parents'
import { inFile } from '../../src/diagnostics/location'
import { formatDiagnostic } from '../../src/diagnostics/text/format-diagnostic'
import type { Parent, Parents } from '../../src/images/parents'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'

const source = { kind: 'file', path: 'images.yml' } as const

/** Images with the images that they are built from, as `image` or `image=spelling`. */
type From = Readonly<Record<string, readonly string[]>>

function check(text: string, from: From): (string | undefined)[] {
  const result = parseConfiguration({ source, text })
  if (result.kind !== 'valid') throw new Error(JSON.stringify(result))
  return checkParents({ valid: result, parents: parentsIn(from) }).map(
    diagnostic => formatDiagnostic(diagnostic).split('\n', 1)[0]
  )
}

function parentsIn(from: From): Parents {
  return new Map(
    Object.entries(from).map(([name, parents]) => [name, { prod: parents.map(toParent), dev: [] }])
  )
}

function toParent(text: string): Parent {
  const [image = '', spelling = `ghcr.io/octo/${image}:1`] = text.split('=')
  return { image, spelling }
}

test.each([
  {
    title: 'a cycle that Dockerfiles make is a mistake with its way, at the image',
    text: 'images:\n  api:\n  base:\n  tools:',
    from: { api: ['base'], base: ['tools'], tools: ['api'] },
    expected: [
      'images.yml:2:3: image "api" is built from itself: api → base → tools → api [parent-cycle]'
    ]
  },
  {
    title: 'a cycle that a Dockerfile closes is a mistake at the context that begins it',
    text: `images:\n  api: { build-contexts: { x: 'target:base' } }\n  base:`,
    from: { api: ['base'], base: ['api'] },
    expected: ['images.yml:2:31: image "api" is built from itself: api → base → api [parent-cycle]']
  },
  {
    title: 'an image that is built from itself is a cycle of one',
    text: 'images:\n  web:\n  api:',
    from: { web: ['web'], api: [] },
    expected: ['images.yml:2:3: image "web" is built from itself: web → web [parent-cycle]']
  },
  {
    title: 'what may be one of several images, itself among them, closes no cycle',
    text: 'images:\n  api:\n  web:',
    from: { api: ['api=shop', 'web=shop'], web: ['api'] },
    expected: []
  },
  {
    title: 'two knots are two mistakes, and what hangs on them is none',
    text: 'images:\n  a:\n  b:\n  c:\n  d:\n  e:',
    from: { a: ['b'], b: ['a'], c: ['c'], d: ['a', 'c'], e: ['d'] },
    expected: [
      'images.yml:2:3: image "a" is built from itself: a → b → a [parent-cycle]',
      'images.yml:4:3: image "c" is built from itself: c → c [parent-cycle]'
    ]
  },
  {
    title: 'a diamond is no cycle',
    text: 'images:\n  base:\n  left:\n  right:\n  top:',
    from: { left: ['base'], right: ['base'], top: ['left', 'right'] },
    expected: []
  },
  {
    title: 'published images on a base that is not published are one warning',
    text: 'images:\n  base: { publish: false }\n  web:\n  api:',
    from: { web: ['base'], api: ['base'] },
    expected: [
      'images.yml:2:3: warning: image "base" is never published, and published images are built from it ("web", "api"): outside of this workflow nobody can build them from the same base [unpublished-base]'
    ]
  },
  {
    title: 'an image that is not published may be built from one that is not',
    text: 'images:\n  base: { publish: false }\n  web: { publish: false }',
    from: { web: ['base'] },
    expected: []
  },
  {
    title: 'a published base is none',
    text: 'images:\n  base:\n  web: { publish: false }\n  api:',
    from: { web: ['base'], api: ['base'] },
    expected: []
  }
])('$title', ({ text, from, expected }) => {
  expect(check(text, from)).toEqual(expected)
})

test('a dev variant may be built from its own image, and from one that is not published', () => {
  const parsed = parseConfiguration({
    source,
    text: 'images:\n  base: { publish: false }\n  web: { dev: {} }'
  })
  if (parsed.kind !== 'valid') throw new Error(JSON.stringify(parsed))
  const dev = ['web', 'base'].map(image => ({ image, spelling: image }))
  const parents: Parents = new Map([['web', { prod: [], dev }]])
  expect(checkParents({ valid: parsed, parents })).toEqual([])
})

test('a cycle names the lines of the Dockerfiles that make it', () => {
  const result = parseConfiguration({ source, text: 'images:\n  api:\n  base:' })
  if (result.kind !== 'valid') throw new Error(JSON.stringify(result))
  const parents: Parents = new Map([
    [
      'api',
      { prod: [{ image: 'base', spelling: 'base', at: inFile('api/Dockerfile', 3) }], dev: [] }
    ],
    [
      'base',
      { prod: [{ image: 'api', spelling: 'api', at: inFile('base/Dockerfile', 1) }], dev: [] }
    ]
  ])
  expect(checkParents({ valid: result, parents })[0]?.fix).toMatch(
    /\(api\/Dockerfile:3, base\/Dockerfile:1\)$/
  )
})
