import { checkInputs } from '../../src/app/check-inputs'
import { parseConfiguration } from '../../src/config/parse-configuration'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import { IndexedTree } from '../../src/inputs/indexed-tree'
import { configurationName, readInputs, treeOf } from '../support/inputs'

/** What the Dockerfiles of a configuration tell, each in the folder of its image. */
function check(text: string, dockerfiles: Readonly<Record<string, string>>): Diagnostic[] {
  const parsed = parseConfiguration({
    source: { kind: 'file', path: configurationName },
    text,
    files: new Map()
  })
  if (parsed.kind !== 'valid') throw new Error(JSON.stringify(parsed))
  const files = Object.entries(dockerfiles).map(
    ([image, text]) => [`${image}/Dockerfile`, text] as const
  )
  const { images } = parsed.configuration
  const head = new IndexedTree(treeOf(new Map(files)))
  return checkInputs(parsed, readInputs(images, { head, configurationName }))
}

const two = 'images:\n  redis: {}\n  web: {}\n'
const plain = 'FROM scratch\n'

describe('the Dockerfiles of a configuration', () => {
  it.each<{
    title: string
    text?: string
    dockerfiles: Readonly<Record<string, string>>
    found: readonly (readonly [severity: string, code: string, line: number | undefined, RegExp])[]
    fix?: RegExp
  }>([
    {
      title: 'are well where nothing is to be told',
      dockerfiles: { redis: plain, web: 'FROM docker.io/library/redis\n' },
      found: []
    },
    {
      title: 'name a parent by its bare name',
      dockerfiles: { redis: plain, web: 'FROM redis:7\n' },
      found: [['warning', 'bare-parent-name', 1, /^"redis:7" is taken for the image "redis"/]],
      fix: /docker\.io\/library\/redis:7[^]*^redis:7: target:redis$/m
    },
    {
      title: 'name a parent by its bare name twice, told once for each line',
      text: `${two}  app: { file: web/Dockerfile, context: web }\n`,
      dockerfiles: { redis: plain, web: 'FROM redis\nCOPY --from=redis:6 / /\n' },
      found: [
        ['warning', 'bare-parent-name', 1, /"redis"/],
        ['warning', 'bare-parent-name', 2, /"redis:6"/]
      ]
    },
    {
      title: 'name a parent by what the configuration says',
      text: 'images:\n  redis: {}\n  web: { build-contexts: { redis: "target:redis" } }\n',
      dockerfiles: { redis: plain, web: 'FROM redis\n' },
      found: []
    },
    {
      title: 'name a parent by its published name',
      text: `image-name: ghcr.io/org/{image}\n${two}`,
      dockerfiles: { redis: plain, web: 'FROM ghcr.io/org/redis:7\n' },
      found: []
    },
    {
      title: 'use their own name, which is the public image',
      dockerfiles: { redis: 'FROM redis:7\n', web: plain },
      found: []
    },
    {
      title: 'use their own name where it is the public image for one variant, for the other not',
      text: 'images:\n  redis: { target: prod, dev: { target: dev } }\n',
      dockerfiles: { redis: 'FROM redis:7 AS prod\nFROM redis:7 AS dev\n' },
      found: [
        [
          'warning',
          'own-name-twice',
          undefined,
          /"redis:7" in redis\/Dockerfile:2 is the public image for prod, and for dev .*"redis"/
        ]
      ],
      fix: /docker\.io\/library\/redis:7[^]*^redis:7: target:redis$/m
    },
    {
      title: 'use their own name where the dev variant alone reads it',
      text: 'images:\n  redis: { target: prod, dev: { target: dev } }\n',
      dockerfiles: { redis: 'FROM docker.io/library/redis AS prod\nFROM redis AS dev\n' },
      found: []
    },
    {
      title: 'use their own name where the configuration says what it is for dev',
      text: 'images:\n  redis: { dev: { build-contexts: { redis: "target:redis" } } }\n',
      dockerfiles: { redis: 'FROM redis\n' },
      found: []
    },
    {
      title: 'name several parents that only tags tell apart, told once',
      text: `local-tag: "shop:{image}"\n${two}  app: { dev: { target: '' } }\n`,
      dockerfiles: { redis: plain, web: plain, app: 'FROM shop\n' },
      found: [
        [
          'error',
          'ambiguous-parent',
          undefined,
          /"shop" in app\/Dockerfile:1 .*"redis", "web", "app"/
        ]
      ],
      fix: /its tag[^]*^shop: target:redis$[^]*outside[^]*^shop: docker-image:\/\/shop$/m
    },
    {
      title: 'name several parents with one published name, of which none is from outside',
      text: `image-name: ghcr.io/o/shop\npublish: { events: [] }\nimages:\n  redis: { publish: false }\n  web: { publish: false }\n  app: { publish: false }\n`,
      dockerfiles: { redis: plain, web: plain, app: 'FROM ghcr.io/o/shop\n' },
      found: [['error', 'ambiguous-parent', undefined, /"redis", "web", "app"/]],
      fix: /target:redis$/
    },
    {
      title: 'name an image from outside where several differ by their tags alone',
      text: `local-tag: "shop:{image}"\n${two}`,
      dockerfiles: { redis: plain, web: 'FROM shop:base-2024\n' },
      found: []
    },
    {
      title: 'name an image that the configuration says is from outside',
      text: `local-tag: "shop:{image}"\nimages:\n  redis: {}\n  web: { build-contexts: { shop: docker-image://shop } }\n`,
      dockerfiles: { redis: plain, web: 'FROM shop\n' },
      found: []
    },
    {
      title: 'name a parent that only its tag tells apart',
      text: `local-tag: "shop:{image}"\n${two}`,
      dockerfiles: { redis: plain, web: 'FROM shop:redis\n' },
      found: []
    },
    {
      title: 'lack a target',
      text: 'images:\n  redis: {}\n  web:\n    target: prd\n    dev:\n      target: dev\n',
      dockerfiles: { redis: plain, web: 'FROM scratch AS prod\nFROM scratch AS dev\n' },
      found: [['error', 'unknown-target', 4, /"prd" of image "web".*web\/Dockerfile/]],
      fix: /did you mean "prod"/
    },
    {
      title: 'lack the target of a dev variant, and say what there is',
      text: 'images:\n  redis: {}\n  web:\n    dev:\n      target: development\n',
      dockerfiles: { redis: plain, web: 'FROM scratch AS x\nFROM scratch AS y\n' },
      found: [['error', 'unknown-target', 5, /"development"/]],
      fix: /its stages are "x", "y"/
    },
    {
      title: 'lack a target, and have no stages with names',
      text: 'images:\n  redis: {}\n  web: { target: prod }\n',
      dockerfiles: { redis: plain, web: plain },
      found: [['error', 'unknown-target', 3, /"prod"/]],
      fix: /without names/
    },
    {
      title: 'have a target in another case',
      text: 'images:\n  redis: {}\n  web: { target: PROD }\n',
      dockerfiles: { redis: plain, web: 'FROM scratch AS prod\n' },
      found: []
    },
    {
      title: 'are built from their own image in dev, which is no circle',
      text: 'images:\n  redis: {}\n  web: { target: prod, dev: { target: dev } }\n',
      dockerfiles: { redis: plain, web: 'FROM web AS dev\nFROM scratch AS prod\n' },
      found: []
    }
  ])('$title', ({ text = two, dockerfiles, found, fix }) => {
    const diagnostics = check(text, dockerfiles)
    expect(
      diagnostics.map(({ severity, code, place, message }) => [
        severity,
        code,
        place?.line,
        message
      ])
    ).toEqual(
      found.map(([severity, code, line, says]) => [
        severity,
        code,
        line,
        expect.stringMatching(says) as string
      ])
    )
    if (fix !== undefined) expect(diagnostics[0]?.fix).toMatch(fix)
  })
})
