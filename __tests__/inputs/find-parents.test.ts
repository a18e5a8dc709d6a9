import { inFile } from '../../src/diagnostics/location'
import type { Image } from '../../src/images/image'
import { type NearName, NearNames } from '../../src/inputs/advice/near-names'
import { imageContext, imageOf, localContext, recipeIn, remoteContext } from '../support/inputs'
import { itSelects, selectAll } from './selecting'

/** Images of this repository, by what they are called. */
const db = imageOf('db')
const web = imageOf('web', { publishedName: 'ghcr.io/org/shop-web', localTag: 'shop-web' })
const hub = imageOf('hub', { publishedName: 'org/hub' })
const images: readonly Image[] = [db, web, hub]
const tagged = ['db', 'web'].map(name => imageOf(name, { localTag: `shop:${name}` }))
const digest = `@sha256:${'0'.repeat(64)}`
const [amd, arm] = ['linux/amd64', 'linux/arm64'] as const
const bothPlatforms = [amd, arm]
const amd64 = { for: amd, platform: amd }
const arm64 = { for: arm, platform: arm }
const dbByName = {
  image: 'db',
  spelling: 'db',
  at: inFile('app/Dockerfile', 1),
  by: 'bare'
} as const

describe('a parent', () => {
  itSelects([
    { title: 'is what FROM names', images, dockerfile: 'FROM db', parents: [dbByName] },
    {
      title: 'is what COPY --from names',
      images,
      dockerfile: 'FROM scratch\nCOPY --from=db /x /',
      parents: [{ ...dbByName, at: inFile('app/Dockerfile', 2) }]
    },
    {
      title: 'is what a mount names',
      images,
      dockerfile: 'FROM scratch\nRUN --mount=from=db,target=/x true',
      parents: [{ ...dbByName, at: inFile('app/Dockerfile', 2) }]
    },
    {
      title: 'is named with any tag, and once for each spelling',
      images,
      dockerfile: 'FROM db:1 AS one\nFROM db:2\nCOPY --from=one / /\nCOPY --from=db:1 /x /',
      parents: [
        { ...dbByName, spelling: 'db:1', at: inFile('app/Dockerfile', 1) },
        { ...dbByName, spelling: 'db:2', at: inFile('app/Dockerfile', 2) }
      ]
    },
    {
      title: 'is named by what it is published as, with a tag',
      images,
      dockerfile: 'FROM ghcr.io/org/shop-web:latest',
      parents: [
        { image: 'web', spelling: 'ghcr.io/org/shop-web:latest', at: inFile('app/Dockerfile', 1) }
      ]
    },
    {
      title: 'is named by its local tag',
      images,
      dockerfile: 'FROM shop-web',
      parents: [{ image: 'web', spelling: 'shop-web', at: inFile('app/Dockerfile', 1) }]
    },
    {
      title: 'is named by its own name where it has others, too',
      images,
      dockerfile: 'FROM web:x',
      parents: [{ image: 'web', spelling: 'web:x', at: inFile('app/Dockerfile', 1), by: 'bare' }]
    },
    {
      title: 'of the public registry is named with and without the registry',
      images,
      dockerfile: 'FROM org/hub AS one\nFROM docker.io/org/hub:2\nCOPY --from=one / /',
      parents: [
        { image: 'hub', spelling: 'org/hub', at: inFile('app/Dockerfile', 1) },
        {
          image: 'hub',
          spelling: 'docker.io/org/hub:2',
          at: inFile('app/Dockerfile', 2),
          by: 'other-tag'
        }
      ]
    },
    {
      title: 'of the public registry is named by the old name of the registry',
      images,
      dockerfile: 'FROM index.docker.io/org/hub',
      parents: [
        { image: 'hub', spelling: 'index.docker.io/org/hub', at: inFile('app/Dockerfile', 1) }
      ]
    },
    {
      title: 'is named by its local tag with the public registry, which is what the tag means',
      images: [imageOf('web', { localTag: 'org/web:test' })],
      dockerfile: 'FROM org/web AS one\nFROM docker.io/org/web:test\nCOPY --from=one / /',
      parents: [
        { image: 'web', spelling: 'org/web', at: inFile('app/Dockerfile', 1) },
        { image: 'web', spelling: 'docker.io/org/web:test', at: inFile('app/Dockerfile', 2) }
      ]
    },
    {
      title: 'of a registry is named in whatever case its host is written',
      images: [imageOf('web', { publishedName: 'GHCR.io/org/web' })],
      dockerfile: 'FROM Ghcr.io/org/web',
      parents: [{ image: 'web', spelling: 'Ghcr.io/org/web', at: inFile('app/Dockerfile', 1) }]
    },
    {
      title: 'that is published as one of the public library is named as those are',
      images: [imageOf('shell', { publishedName: 'docker.io/library/busybox' })],
      dockerfile: 'FROM busybox',
      parents: [{ image: 'shell', spelling: 'busybox', at: inFile('app/Dockerfile', 1) }]
    },
    ...['docker.io/busybox', 'index.docker.io/library/busybox:latest', 'Docker.io/busybox'].map(
      spelling => ({
        title: `that is published as one of the public library is ${spelling}`,
        images: [imageOf('shell', { publishedName: 'docker.io/library/busybox' })],
        dockerfile: `FROM ${spelling}`,
        parents: [{ image: 'shell', spelling, at: inFile('app/Dockerfile', 1) }]
      })
    ),
    {
      title: 'is told by its tag where local tags differ by nothing else',
      images: tagged,
      dockerfile: 'FROM shop:db AS db\nFROM docker.io/library/shop:web\nCOPY --from=db / /',
      parents: [{ image: 'db', spelling: 'shop:db', at: inFile('app/Dockerfile', 1) }]
    },
    {
      title: 'is each of those whose local tags differ by nothing but a tag that is not written',
      images: tagged,
      dockerfile: 'FROM shop',
      parents: [
        { image: 'db', spelling: 'shop', at: inFile('app/Dockerfile', 1) },
        { image: 'web', spelling: 'shop', at: inFile('app/Dockerfile', 1) }
      ]
    },
    {
      title: 'is what a named context says with the tag of one of several',
      images: tagged,
      dockerfile: 'FROM shop',
      recipe: { buildContexts: new Map([['shop', remoteContext('docker-image://shop:web')]]) },
      parents: [{ image: 'web', spelling: 'shop', at: inFile('.github/image-matrix.yml') }]
    },
    {
      title: 'is one with a tag of its own under another tag, where no other has the name',
      images: [imageOf('web', { localTag: 'org/web:test' })],
      dockerfile: 'FROM org/web:2',
      parents: [
        { image: 'web', spelling: 'org/web:2', at: inFile('app/Dockerfile', 1), by: 'other-tag' }
      ]
    },
    {
      title: 'is the one whose own name it is, where the local tag of another has a tag',
      images: [imageOf('shop'), imageOf('web', { localTag: 'shop:web' })],
      dockerfile: 'FROM shop',
      parents: [{ image: 'shop', spelling: 'shop', at: inFile('app/Dockerfile', 1), by: 'bare' }]
    },
    {
      title: 'is the one whose own name it is, where local tags of several have other tags',
      images: ['shop', 'web'].map(name => imageOf(name, { localTag: `shop:dev-${name}` })),
      dockerfile: 'FROM shop:2024',
      parents: [
        { image: 'shop', spelling: 'shop:2024', at: inFile('app/Dockerfile', 1), by: 'bare' }
      ]
    },
    {
      title: 'is that of two with one published name which is published',
      images: [
        imageOf('web', { publishedName: 'ghcr.io/org/web' }),
        imageOf('debug', { publishedName: 'ghcr.io/org/web', publish: false })
      ],
      dockerfile: 'FROM ghcr.io/org/web:1',
      parents: [
        {
          image: 'web',
          spelling: 'ghcr.io/org/web:1',
          at: inFile('app/Dockerfile', 1),
          by: 'other-tag'
        }
      ]
    },
    {
      title: 'is each of two with one published name of which none is published',
      images: ['web', 'debug'].map(name =>
        imageOf(name, { publishedName: 'ghcr.io/org/web', publish: false })
      ),
      dockerfile: 'FROM base',
      recipe: {
        buildContexts: new Map([['base', remoteContext('docker-image://ghcr.io/org/web')]])
      },
      parents: [
        { image: 'web', spelling: 'base', at: inFile('.github/image-matrix.yml') },
        { image: 'debug', spelling: 'base', at: inFile('.github/image-matrix.yml') }
      ]
    },
    {
      title: 'is taken of the platform that FROM names',
      images,
      dockerfile: 'FROM --platform=linux/amd64 org/hub AS one\nFROM base\nCOPY --from=one / /',
      recipe: {
        platforms: ['linux/amd64', 'linux/arm64'],
        buildContexts: new Map([['base', imageContext('db')]])
      },
      parents: [
        { image: 'db', spelling: 'base', at: inFile('.github/image-matrix.yml') },
        {
          image: 'hub',
          spelling: 'org/hub',
          at: inFile('app/Dockerfile', 1),
          platforms: [
            { for: 'linux/amd64', platform: 'linux/amd64' },
            { for: 'linux/arm64', platform: 'linux/amd64' }
          ]
        }
      ]
    },
    {
      title: 'is taken of the platform that is built for, where one FROM of two names another',
      images,
      dockerfile:
        'FROM --platform=linux/amd64 org/hub AS one\nFROM org/hub AS two\nCOPY --from=one / /',
      recipe: { platforms: ['linux/arm64'] },
      parents: [{ image: 'hub', spelling: 'org/hub', at: inFile('app/Dockerfile', 1) }]
    },
    {
      title: 'is said not to be taken for a platform whose stage is another',
      images,
      dockerfile: 'FROM db AS stage-amd64\nFROM scratch AS stage-arm64\nFROM stage-$TARGETARCH',
      recipe: { platforms: ['linux/amd64', 'linux/arm64'] },
      parents: [
        {
          ...dbByName,
          platforms: [{ for: 'linux/amd64', platform: 'linux/amd64' }, { for: 'linux/arm64' }]
        }
      ]
    },
    {
      title: 'is taken of its own platform for each, where each has a stage with it',
      images,
      dockerfile: 'FROM db AS stage-amd64\nFROM db AS stage-arm64\nFROM stage-$TARGETARCH',
      recipe: { platforms: bothPlatforms },
      parents: [{ ...dbByName, platforms: [amd64, arm64, { for: arm }, { for: amd }] }]
    },
    {
      title: 'is taken of its own platform first, where it is taken of another one, too',
      images,
      dockerfile: `FROM --platform=${arm} db AS a\nFROM --platform=${amd} db\nCOPY --from=a / /`,
      recipe: { platforms: bothPlatforms },
      parents: [
        {
          ...dbByName,
          platforms: [arm64, amd64, { for: amd, platform: arm }, { for: arm, platform: amd }]
        }
      ]
    },
    {
      title: 'is taken of another platform before it is said not to be taken for one',
      images,
      dockerfile: [
        'FROM db AS stage-amd64',
        'FROM scratch AS stage-arm64',
        'FROM --platform=linux/amd64 db AS other',
        'FROM stage-$TARGETARCH',
        'COPY --from=other / /'
      ].join('\n'),
      recipe: { platforms: bothPlatforms },
      parents: [
        {
          ...dbByName,
          platforms: [amd64, amd64, { for: arm, platform: amd }, { for: arm }]
        }
      ]
    },
    {
      title: 'that a named context says is taken of the platform that FROM names',
      images,
      dockerfile: 'FROM --platform=linux/amd64 base',
      recipe: {
        platforms: bothPlatforms,
        buildContexts: new Map([['base', imageContext('db')]])
      },
      parents: [
        {
          image: 'db',
          spelling: 'base',
          at: inFile('.github/image-matrix.yml'),
          platforms: [amd64, { for: arm, platform: amd }]
        }
      ]
    },
    {
      title: 'may be the image itself where its name may mean another one as well',
      images: ['app', 'web'].map(name => imageOf(name, { localTag: `shop:${name}` })),
      dockerfile: 'FROM shop',
      parents: [
        { image: 'app', spelling: 'shop', at: inFile('app/Dockerfile', 1) },
        { image: 'web', spelling: 'shop', at: inFile('app/Dockerfile', 1) }
      ]
    },
    {
      title: 'is named through the default of an ARG',
      images,
      dockerfile: 'ARG BASE=db\nARG TAG=1\nFROM ${BASE}:${TAG}',
      parents: [{ ...dbByName, spelling: 'db:1', at: inFile('app/Dockerfile', 3) }]
    },
    {
      title: 'is named through a build argument',
      images,
      dockerfile: 'ARG BASE=alpine\nFROM $BASE',
      recipe: { buildArgs: new Map([['BASE', 'db']]) },
      parents: [{ ...dbByName, at: inFile('app/Dockerfile', 2) }]
    },
    {
      title: 'is what a named context is a target of',
      images,
      dockerfile: 'FROM base',
      recipe: { buildContexts: new Map([['base', imageContext('db')]]) },
      parents: [{ image: 'db', spelling: 'base', at: inFile('.github/image-matrix.yml') }]
    },
    {
      title: 'is what a named context says with docker-image://',
      images,
      dockerfile: 'FROM base',
      recipe: {
        buildContexts: new Map([
          ['base', remoteContext('docker-image://ghcr.io/org/shop-web:latest')]
        ])
      },
      parents: [{ image: 'web', spelling: 'base', at: inFile('.github/image-matrix.yml') }]
    },
    {
      title: 'is what a named context says of the name in FROM, not the name',
      images,
      dockerfile: 'FROM db',
      recipe: { buildContexts: new Map([['db', imageContext('web')]]) },
      parents: [{ image: 'web', spelling: 'db', at: inFile('.github/image-matrix.yml') }]
    },
    {
      title: 'is each that a Dockerfile which cannot be read may use',
      images,
      dockerfile: 'FROM scratch\nNONSENSE',
      recipe: {
        buildContexts: new Map([
          ['a', imageContext('web')],
          ['b', imageContext('db')]
        ])
      },
      parents: [
        { image: 'web', spelling: 'a', at: inFile('.github/image-matrix.yml') },
        { image: 'db', spelling: 'b', at: inFile('.github/image-matrix.yml') }
      ],
      opaque: [/app\/Dockerfile:2/]
    },
    {
      title: 'is each name of a Dockerfile that another front end reads',
      images,
      dockerfile: [
        '# syntax=example.com/frontend',
        'ARG REGISTRY=ghcr.io',
        'FROM --platform=linux/amd64 ${REGISTRY}/org/shop-web:1 AS base',
        'FROM base',
        'COPY --from=db /x /',
        'RUN --mount=type=bind,from=org/hub,target=/x true'
      ].join('\n'),
      parents: [
        {
          image: 'web',
          spelling: 'ghcr.io/org/shop-web:1',
          at: inFile('app/Dockerfile', 3),
          by: 'other-tag'
        },
        { ...dbByName, at: inFile('app/Dockerfile', 5) },
        { image: 'hub', spelling: 'org/hub', at: inFile('app/Dockerfile', 6) }
      ],
      opaque: [/another front end/]
    },
    {
      title: 'is each name in any stage where the name of another is not known',
      images,
      dockerfile: 'FROM db AS base-amd64\nFROM org/hub:1 AS base-arm64\nFROM base-$TARGETARCH',
      parents: [
        dbByName,
        { image: 'hub', spelling: 'org/hub:1', at: inFile('app/Dockerfile', 2), by: 'other-tag' }
      ],
      opaque: [/app\/Dockerfile:3/]
    },
    {
      title: 'is not the folder of that name where the Dockerfile cannot be read',
      images,
      dockerfile: 'FROM db\nNONSENSE',
      files: { 'lib/a': '' },
      recipe: { buildContexts: new Map([['db', localContext('lib')]]) },
      parents: [],
      opaque: [/app\/Dockerfile:2/]
    }
  ])
})

describe('no parent', () => {
  const app = imageOf('app', { publishedName: 'ghcr.io/org/app', localTag: 'shop-app' })
  itSelects([
    { title: 'is the public image', images, dockerfile: 'FROM docker.io/library/db:1' },
    { title: 'is the public image without its folder', images, dockerfile: 'FROM docker.io/db:1' },
    { title: 'is an image of another registry', images, dockerfile: 'FROM ghcr.io/db' },
    { title: 'is one whose name begins alike', images, dockerfile: 'FROM db2' },
    ...[`db${digest}`, `db:1${digest}`, `ghcr.io/org/shop-web:1${digest}`].flatMap(spelling => [
      { title: `has a digest: FROM ${spelling}`, images, dockerfile: `FROM ${spelling}` },
      {
        title: `has a digest: COPY --from=${spelling}`,
        images,
        dockerfile: `FROM scratch\nCOPY --from=${spelling} / /`
      },
      {
        title: `has a digest: a mount from ${spelling}`,
        images,
        dockerfile: `FROM scratch\nRUN --mount=from=${spelling},target=/x true`
      },
      {
        title: `has a digest: a named context of ${spelling}`,
        images,
        dockerfile: 'FROM base',
        recipe: { buildContexts: new Map([['base', remoteContext(`docker-image://${spelling}`)]]) }
      }
    ]),
    {
      title: 'is what no registry would take for a reference',
      images,
      dockerfile: '# syntax=example.com/frontend\nFROM db:1;id\nFROM ghcr.io/org/shop-web:-x',
      opaque: [/another front end/]
    },
    {
      title: 'is what a named context says with a tag, where the configuration has none',
      images,
      dockerfile: 'FROM ghcr.io/org/shop-web:1\nCOPY --from=one / /\nCOPY --from=two / /',
      recipe: {
        buildContexts: new Map([
          ['ghcr.io/org/shop-web:1', remoteContext('docker-image://ghcr.io/org/shop-web:1')],
          ['one', remoteContext('docker-image://shop-web:1')],
          ['two', remoteContext('docker-image://db:1')]
        ])
      }
    },
    {
      title: 'is what a named context of that name says, however the name is spelt',
      images,
      dockerfile: '# syntax=example.com/frontend\nFROM docker.io/library/db:latest',
      recipe: { buildContexts: new Map([['db', localContext('lib')]]) },
      opaque: [/another front end/]
    },
    { title: 'is what a comment names', images, dockerfile: '# FROM db\nFROM scratch' },
    {
      title: 'is what a stage is called',
      images,
      dockerfile: 'FROM scratch AS db\nFROM scratch\nCOPY --from=db / /'
    },
    {
      title: 'is in a stage that is not built',
      images,
      dockerfile: 'FROM db AS one\nFROM scratch'
    },
    {
      title: 'is a named context that nothing uses',
      images,
      dockerfile: 'FROM scratch',
      recipe: { buildContexts: new Map([['base', imageContext('db')]]) }
    },
    {
      title: 'is a folder of the name',
      images,
      dockerfile: 'FROM db',
      recipe: { buildContexts: new Map([['db', localContext('lib')]]) }
    },
    {
      title: 'is an image whose tag none of several has, which differ by their tags alone',
      images: tagged,
      dockerfile: 'FROM shop:base-2024'
    },
    ...['shop', 'shop:latest', `shop${digest}`, 'shop:1'].map(spelling => ({
      title: `is what a named context says is ${spelling}, where no image has that tag`,
      images: tagged,
      dockerfile: `FROM ${spelling}`,
      recipe: { buildContexts: new Map([[spelling, remoteContext(`docker-image://${spelling}`)]]) }
    })),
    {
      title: 'is what a named context says with a tag that the one image of the name has not',
      images: [imageOf('web', { localTag: 'org/web:test' })],
      dockerfile: 'FROM org/web:2',
      recipe: {
        buildContexts: new Map([['org/web:2', remoteContext('docker-image://org/web:2')]])
      }
    },
    { title: 'is an image in its own prod, by name', images: [app], dockerfile: 'FROM app' },
    {
      title: 'is an image in its own prod, by what it is published as',
      images: [app],
      dockerfile: 'FROM ghcr.io/org/app:cache'
    }
  ])
})

describe('a dev variant', () => {
  const dev = recipeIn('app', { target: 'dev' })
  const app = imageOf('app', { prod: recipeIn('app', { target: 'prod' }), dev })

  it('has its own prod as a parent, by name', () => {
    const dockerfile = 'FROM app AS dev\nFROM scratch AS prod'
    const inputs = selectAll({ title: '', dockerfile, images: [app] }).get('app')
    expect(inputs?.prod.parents).toEqual([])
    expect(inputs?.dev?.parents).toEqual([
      { image: 'app', spelling: 'app', at: inFile('app/Dockerfile', 1), by: 'bare' }
    ])
  })

  it('is built from the public image where its prod names the same', () => {
    const dockerfile = 'FROM app:1 AS dev\nFROM app:1 AS prod'
    const inputs = selectAll({ title: '', dockerfile, images: [app] }).get('app')
    expect(inputs?.prod.parents).toEqual([])
    expect(inputs?.dev?.parents).toEqual([])
  })

  it('has parents of its own', () => {
    const dockerfile = 'FROM db AS dev\nFROM scratch AS prod'
    const inputs = selectAll({ title: '', dockerfile, images: [app, db] }).get('app')
    expect(inputs?.prod.parents).toEqual([])
    expect(inputs?.dev?.parents).toEqual([dbByName])
  })
})

describe('what an image is built from itself', () => {
  it.each<{ title: string; own: string; names: string; parents: readonly string[] }>([
    { title: 'is public in another', own: 'FROM nginx:1.27', names: 'nginx:1.27', parents: [] },
    { title: 'is public without a tag', own: 'FROM nginx', names: 'nginx:latest', parents: [] },
    {
      title: 'is public where it is copied from',
      own: 'FROM scratch\nCOPY --from=nginx:1.27 / /',
      names: 'nginx:1.27',
      parents: []
    },
    {
      title: 'is no other tag',
      own: 'FROM nginx:1.27',
      names: 'nginx:1.28',
      parents: ['nginx']
    },
    {
      title: 'is not what a stage that is not built names',
      own: 'FROM nginx:1.27 AS old\nFROM scratch',
      names: 'nginx:1.27',
      parents: ['nginx']
    },
    {
      title: 'is not known where its Dockerfile cannot be read',
      own: 'FROM nginx:1.27\nNONSENSE',
      names: 'nginx:1.27',
      parents: ['nginx']
    },
    {
      title: 'is what was published under an older tag',
      own: 'FROM ghcr.io/org/nginx:1',
      names: 'ghcr.io/org/nginx:1',
      parents: []
    },
    {
      title: 'is its own latest for itself alone, since the configuration calls it so',
      own: 'FROM scratch\nCOPY --from=ghcr.io/org/nginx:latest /cache /cache',
      names: 'ghcr.io/org/nginx',
      parents: ['nginx']
    }
  ])('$title', ({ own, names, parents }) => {
    const inputs = selectAll({
      title: '',
      dockerfile: `FROM ${names}`,
      files: { 'nginx/Dockerfile': own },
      images: [imageOf('nginx', { publishedName: 'ghcr.io/org/nginx' })]
    })
    expect(inputs.get('nginx')?.prod.parents).toEqual([])
    expect(inputs.get('app')?.prod.parents.map(({ image }) => image)).toEqual(parents)
  })
})

describe('a reference that means no image here', () => {
  const owned = [
    { name: 'web', publishedName: 'ghcr.io/org/shop-web' },
    { name: 'redis', publishedName: 'registry.example.com/team/redis' },
    { name: 'hub', publishedName: 'org/hub' },
    { name: 'tool', publishedName: '' }
  ]
  const near = new NearNames(owned, [
    ...['ghcr.io/org/shop-{image}', '{image}', 'ghcr.io/org/all:{image}'],
    'example.com/{image}/{image}'
  ])

  test.each<[string, NearName | undefined]>([
    [
      'ghcr.io/org/shop-wbe',
      { kind: 'unknown', template: 'ghcr.io/org/shop-{image}', name: 'wbe' }
    ],
    ['ghcr.io/org/shop-', undefined],
    ['ghcr.io/org/all:x', undefined],
    ['example.com/a/a', undefined],
    ['ghcr.io/org/web', { kind: 'elsewhere', image: 'web' }],
    ['quay.io/org/web', { kind: 'elsewhere', image: 'web' }],
    ['ghcr.io/others/shop-web', { kind: 'elsewhere', image: 'web' }],
    ['quay.io/others/shop-web', undefined],
    ['mirror.example.com/others/web', { kind: 'elsewhere', image: 'web' }],
    ['mirror.example.com/web', { kind: 'elsewhere', image: 'web' }],
    ['registry.example.com/redis', { kind: 'elsewhere', image: 'redis' }],
    ['ghcr.io/others/redis', undefined],
    ['ghcr.io/redis/redis', undefined],
    ['others/hub', undefined],
    ['ghcr.io/org/hub', { kind: 'elsewhere', image: 'hub' }],
    ['quay.io/others/tool', { kind: 'elsewhere', image: 'tool' }],
    ['quay.io/tool', undefined],
    ['mirror.example.com/tool', { kind: 'elsewhere', image: 'tool' }],
    ['mirror.example.com/tool/tool', undefined],
    ['ghcr.io/org/shop-web:other', undefined],
    [`mirror.example.com/web${digest}`, undefined],
    ['web', undefined],
    ['library/web', undefined],
    ['mirror.example.com/cobweb', undefined],
    ['mirror.example.com/-/web', undefined],
    ...[
      ...['mcr.microsoft.com', 'registry.k8s.io', 'k8s.gcr.io', 'docker.elastic.co', 'nvcr.io'],
      ...['cgr.dev', 'lscr.io', 'registry.access.redhat.com', 'registry.redhat.io'],
      'container-registry.oracle.com'
    ].map((host): [string, undefined] => [`${host}/others/web`, undefined]),
    ...[
      ...['docker.io', 'ghcr.io', 'quay.io', 'gcr.io', 'public.ecr.aws', 'registry.gitlab.com']
    ].map((host): [string, undefined] => [`${host}/others/redis`, undefined])
  ])('tells what was meant: %s', (reference, expected) => {
    expect(near.find(reference)).toEqual(expected)
  })
})
