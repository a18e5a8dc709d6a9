import { treeChecks } from '../../src/checks/checks'
import { judge } from '../../src/checks/facts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import { listAllVariants } from '../../src/inputs/list-variants'
import { listParents } from '../../src/inputs/parents/list-parents'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'
import { IndexedTree } from '../../src/tree/indexed-tree'
import { configuration, configurationName, readInputs, treeOf } from '../support/inputs'

/** What the Dockerfiles of a configuration tell, each in the folder of its image. */
function check(
  text: string,
  dockerfiles: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {}
): readonly Diagnostic[] {
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
  const head = new IndexedTree(treeOf(new Map([...files, ...Object.entries(others)])))
  const inputs = readInputs(images, { head, configuration })
  const variants = listAllVariants(images, inputs)
  const facts = { valid: parsed, inputs, variants, head: undefined, parents: listParents(inputs) }
  return judge(treeChecks, { ...facts, platforms: 'together' })
}

const two = 'images:\n  redis: {}\n  web: {}\n'
const plain = 'FROM scratch\n'

describe('the Dockerfiles of a configuration', () => {
  it.each<{
    title: string
    text?: string
    dockerfiles: Readonly<Record<string, string>>
    /** Beside these, by their paths. */
    others?: Readonly<Record<string, string>>
    found: readonly (readonly [severity: string, code: string, line: number | undefined, RegExp])[]
    fix?: RegExp
  }>([
    {
      title: 'are well where nothing is to be told',
      dockerfiles: { redis: plain, web: 'FROM docker.io/library/redis\n' },
      found: []
    },
    {
      title: 'name a file that the ignore file leaves out',
      dockerfiles: { redis: plain, web: 'FROM scratch\nCOPY a b /\n' },
      others: { 'web/.dockerignore': '# none\na\n', 'web/a': '', 'web/b': '' },
      found: [
        [
          'warning',
          'ignored-source',
          2,
          /^image "web" .*"web\/a" is ignored by web\/\.dockerignore:2/
        ]
      ],
      fix: /at the end of web\/\.dockerignore\n!a$/
    },
    {
      title: 'name a folder that the ignore file leaves out, with all in it',
      dockerfiles: { redis: plain, web: 'FROM scratch\nRUN --mount=source=d,target=/d true\n' },
      others: { 'web/.dockerignore': 'd\n', 'web/d/a': '' },
      found: [['warning', 'ignored-source', 2, /"web\/d" is ignored/]]
    },
    {
      title: 'name a folder that an exception may lead into',
      dockerfiles: { redis: plain, web: 'FROM scratch\nCOPY d /\n' },
      others: { 'web/.dockerignore': 'd\n!d/made\n', 'web/d/a': '' },
      found: []
    },
    {
      title: 'name a folder of which all files are left out: it is sent, empty',
      dockerfiles: { redis: plain, web: 'FROM scratch\nCOPY d /\n' },
      others: { 'web/.dockerignore': 'd/*\n', 'web/d/a': '' },
      found: []
    },
    {
      title:
        'name what is left out by a wildcard, which need not match anything, or where nothing needs it',
      dockerfiles: {
        redis: 'FROM scratch AS other\nCOPY a /\nFROM scratch\n',
        web: 'FROM scratch\nCOPY a* /\n'
      },
      others: {
        'web/.dockerignore': 'a\n',
        'web/a': '',
        'redis/.dockerignore': 'a\n',
        'redis/a': ''
      },
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
      dockerfiles: { redis: plain, web: 'FROM ghcr.io/org/redis:latest\n' },
      found: []
    },
    {
      title: 'name a parent by a tag that the configuration has not',
      text: `image-name: ghcr.io/org/{image}\n${two}`,
      dockerfiles: { redis: plain, web: 'FROM ghcr.io/org/redis:7\n' },
      found: [['warning', 'other-parent-tag', 1, /"ghcr.io\/org\/redis:7" .*"redis"/]],
      fix: /^ghcr.io\/org\/redis:7: target:redis$[^]*^ghcr.io\/org\/redis:7: docker-image:\/\/ghcr.io\/org\/redis:7$/m
    },
    {
      title: 'name an image that the configuration says is from outside, with a tag',
      text: 'image-name: ghcr.io/org/{image}\nimages:\n  redis: {}\n  web: { build-contexts: { "ghcr.io/org/redis:7": docker-image://ghcr.io/org/redis:7 } }\n',
      dockerfiles: { redis: plain, web: 'FROM ghcr.io/org/redis:7\n' },
      found: []
    },
    {
      title: 'name a parent by the tag of its image-name',
      text: 'images:\n  redis: { image-name: "ghcr.io/org/redis:7" }\n  web: {}\n',
      dockerfiles: { redis: plain, web: 'FROM ghcr.io/org/redis:7\n' },
      found: []
    },
    {
      title: 'name one of several that differ by the tag of their image-name alone',
      text: 'image-name: "ghcr.io/org/shop:{image}"\nimages:\n  redis: {}\n  web: {}\n',
      dockerfiles: { redis: plain, web: 'FROM ghcr.io/org/shop:redis\n' },
      found: []
    },
    {
      title: 'name each of several that differ by the tag of their image-name alone',
      text: 'image-name: "ghcr.io/org/shop:{image}"\nimages:\n  redis: {}\n  api: {}\n  web: {}\n',
      dockerfiles: { redis: plain, api: plain, web: 'FROM ghcr.io/org/shop\n' },
      found: [['error', 'ambiguous-parent', 1, /"redis", "api", "web"/]]
    },
    {
      title: 'name an image of this repository that has no image-name',
      dockerfiles: { redis: plain, web: 'FROM ghcr.io/org/redis:7\n' },
      found: [['warning', 'near-parent-name', 1, /"ghcr.io\/org\/redis:7" .*"redis"/]],
      fix: /"image-name"[^]*^ghcr.io\/org\/redis:7: target:redis$[^]*docker-image:/m
    },
    {
      title: 'name an image under image-name that is none here',
      text: `image-name: ghcr.io/org/shop-{image}\n${two}  app: {}\n`,
      dockerfiles: { redis: plain, web: plain, app: 'FROM ghcr.io/org/shop-wbe\n' },
      found: [['warning', 'near-parent-name', 1, /no image here is called "wbe"/]],
      fix: /did you mean "ghcr.io\/org\/shop-web"/
    },
    {
      title: 'name an image under image-name that is like none here',
      text: `image-name: ghcr.io/org/{image}\n${two}`,
      dockerfiles: { redis: plain, web: 'FROM ghcr.io/org/postgres:1\n' },
      found: [['warning', 'near-parent-name', 1, /no image here is called "postgres"/]],
      fix: /that it is from outside\nghcr.io\/org\/postgres:1: docker-image:\/\/ghcr.io\/org\/postgres:1$/
    },
    {
      title: 'name an image of another owner in the same registry',
      text: `image-name: ghcr.io/org/{image}\n${two}`,
      dockerfiles: { redis: plain, web: 'FROM ghcr.io/ogr/redis\n' },
      found: [['warning', 'near-parent-name', 1, /"redis"/]]
    },
    {
      title: 'name an image of the same owner in another registry',
      text: `image-name: ghcr.io/org/{image}\n${two}`,
      dockerfiles: { redis: plain, web: 'FROM org/redis\n' },
      found: [['warning', 'near-parent-name', 1, /"redis"/]]
    },
    ...[
      ['of the public library', 'docker.io/library/redis:7'],
      ['of an owner called as the image is', 'redis/redis:7'],
      ['of a registry of one owner', 'mcr.microsoft.com/oss/redis:7'],
      ['by its digest', `ghcr.io/org/redis@sha256:${'0'.repeat(64)}`],
      ['that redis is built from itself', 'quay.io/opstree/redis:7']
    ].map(([title = '', reference = '']) => ({
      title: `name a public image ${title}`,
      dockerfiles: {
        redis: 'FROM quay.io/opstree/redis:6\n',
        web: `FROM ${reference}\n`
      },
      found: []
    })),
    {
      title: 'name a public image of another owner, where image-name says which is ours',
      text: `image-name: ghcr.io/org/{image}\n${two}`,
      dockerfiles: { redis: plain, web: 'FROM bitnami/redis:7\nCOPY --from=quay.io/a/redis / /\n' },
      found: []
    },
    {
      title: 'do not name a context of the configuration',
      text: 'images:\n  redis: {}\n  web: { build-contexts: { packges: ./redis } }\n',
      dockerfiles: { redis: plain, web: 'FROM scratch\nCOPY --from=packages /a /\n' },
      found: [['warning', 'unused-context', 3, /web\/Dockerfile names .*"packges" of image "web"/]],
      fix: /did you mean "packages"/
    },
    {
      title: 'name a context in a stage that is not built',
      text: 'images:\n  redis: {}\n  web: { target: prod, build-contexts: { lib: ./redis } }\n',
      dockerfiles: {
        redis: plain,
        web: 'FROM scratch AS test\nCOPY --from=lib / /\nFROM scratch AS prod\n'
      },
      found: []
    },
    {
      title: 'cannot be read, so that a context and a build argument may be named',
      text: 'images:\n  redis: {}\n  web: { build-args: { A: 1 }, build-contexts: { lib: ./redis } }\n',
      dockerfiles: { redis: plain, web: '# syntax=example.com/x\nFROM scratch\n' },
      found: []
    },
    {
      title: 'declare no such build argument',
      text: 'images:\n  redis: {}\n  web: { build-args: { PYTON: 3.12, HTTP_PROXY: x, no_proxy: x, BUILDKIT_INLINE_CACHE: 1, SOURCE_DATE_EPOCH: 0, TARGETARCH: x } }\n',
      dockerfiles: { redis: plain, web: 'ARG PYTHON=3\nFROM scratch\n' },
      found: [['warning', 'unused-build-arg', 3, /no ARG of web\/Dockerfile .*"PYTON"/]],
      fix: /did you mean "PYTHON"/
    },
    {
      title: 'declare a build argument in front, in another stage, and in a trigger of a parent',
      text: 'images:\n  redis: {}\n  web: { build-args: { A: 1, B: 2, C: 3 }, build-contexts: { base: target:redis } }\n',
      dockerfiles: {
        redis: 'FROM scratch\nONBUILD ARG C\n',
        web: 'ARG A\nFROM scratch AS x\nARG B\nFROM base\n'
      },
      found: []
    },
    {
      title: 'declare build arguments that a list for several images holds',
      text: 'images:\n  redis: { build-args: &args { A: 1, B: 2 } }\n  web: { build-args: *args }\n',
      dockerfiles: { redis: 'ARG A\nFROM scratch\n', web: 'ARG B\nFROM scratch\n' },
      found: []
    },
    {
      title: 'are given two contexts of one name',
      text: 'images:\n  redis: {}\n  web:\n    build-contexts:\n      dep: ./web\n      docker.io/library/dep: ./redis\n    dev: { build-contexts: { "dep:latest": ./web } }\n',
      dockerfiles: { redis: plain, web: 'FROM scratch\nCOPY --from=dep / /\n' },
      found: [
        ['error', 'duplicate-key', 5, /"dep", "docker.io\/library\/dep" .* one to buildx, "dep"/],
        ['error', 'duplicate-key', 6, /"dep"/],
        ['error', 'duplicate-key', 7, /"dep:latest"/]
      ]
    },
    {
      title: 'use their own name, which is the public image',
      dockerfiles: { redis: 'FROM redis:7\n', web: plain },
      found: []
    },
    {
      title: 'use their own name with a tag for one variant, and with another for the other',
      text: 'images:\n  redis: { target: prod, dev: { target: dev } }\n',
      dockerfiles: { redis: 'FROM redis:7 AS prod\nFROM redis:8 AS dev\n' },
      found: [
        [
          'warning',
          'own-name-twice',
          2,
          /"redis:8" is the public image for prod, and for dev .*"redis"/
        ]
      ],
      fix: /docker\.io\/library\/redis:8[^]*^redis:8: target:redis$/m
    },
    {
      title: 'use their own name, which is the public image for both variants',
      text: 'images:\n  redis: { target: prod, dev: { target: dev } }\n',
      dockerfiles: { redis: 'FROM redis:7 AS prod\nFROM redis:7 AS dev\n' },
      found: []
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
      found: [['error', 'ambiguous-parent', 1, /"shop" may be each .*"redis", "web", "app"/]],
      fix: /its tag[^]*^shop: target:redis$[^]*outside[^]*^shop: docker-image:\/\/shop$/m
    },
    {
      title: 'name several parents with one published name, of which none is from outside',
      text: `image-name: ghcr.io/o/shop\npublish: { events: [] }\nimages:\n  redis: { publish: false }\n  web: { publish: false }\n  app: { publish: false }\n`,
      dockerfiles: { redis: plain, web: plain, app: 'FROM ghcr.io/o/shop\n' },
      found: [['error', 'ambiguous-parent', 1, /"redis", "web", "app"/]],
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
  ])('$title', ({ text = two, dockerfiles, others, found, fix }) => {
    const diagnostics = check(text, dockerfiles, others)
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
