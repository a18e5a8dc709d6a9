import { suggest, type Texts, toWorkflow } from './suggest'

const scratch = 'FROM scratch\n'
const step = '- uses: docker/build-push-action@v6'
const files: Texts = { 'api/Dockerfile': scratch, 'tools/x/Dockerfile': scratch }
const ci = '.github/workflows/ci.yml'

describe('an image that nothing pushes, beside one that is pushed', () => {
  const pushed = [step, '  with: { context: api, push: true, tags: octo/api }']

  test.each([
    ['is not published where all that pushes is read', [], 'no'],
    ['is not published where scripts only build and run', ['- run: docker run x'], 'no'],
    ['may be published by a script', ['- run: docker push octo/x'], 'unknown'],
    ['may be published by what a script starts', ['- run: make push-images'], 'unknown'],
    ['may be published by compose', ['- run: docker compose -f a.yml push'], 'unknown'],
    [
      'may be published by a step that cannot be read',
      [step, '  with: { context: "${{ inputs.x }}", push: true }'],
      'unknown'
    ]
  ])('%s', (_, more, publish) => {
    const { images } = suggest({ ...files, [ci]: toWorkflow('steps:', ...pushed, ...more) })
    expect(images).toMatchObject([
      { name: 'api', publish: 'yes' },
      { name: 'x', publish }
    ])
  })

  test('may be published where nothing else is', () => {
    const { images } = suggest({ ...files, [ci]: toWorkflow('steps:', '- run: docker build api') })
    expect(images).toMatchObject([
      { name: 'api', publish: 'no' },
      { name: 'x', publish: 'unknown' }
    ])
  })
})

describe('a name that an expression makes', () => {
  const nameOf = (...logins: readonly string[]) =>
    suggest({
      ...files,
      [ci]: toWorkflow(
        'steps:',
        ...logins.map(each => `- { uses: docker/login-action@v3, with: ${each} }`),
        step,
        '  with: { context: api, push: true, tags: "${{ secrets.ORG }}/${{ secrets.NAME }}" }'
      )
    }).imageName

  test.each([
    ['no login', [], 'ghcr.io/octo-org/shop-{image}'],
    ['a login to Docker Hub', ['{ username: x }'], 'octo-org/shop-{image}'],
    ['a login elsewhere', ['{ registry: quay.io }'], 'quay.io/octo-org/shop-{image}'],
    [
      'logins of several',
      ['{ registry: quay.io }', '{ username: x }'],
      'ghcr.io/octo-org/shop-{image}'
    ],
    [
      'a login that an expression names',
      ['{ registry: "${{ secrets.X }}" }'],
      'ghcr.io/octo-org/shop-{image}'
    ]
  ])('is guessed by %s, and said to be a guess', (_, logins, text) => {
    expect(nameOf(...logins)).toMatchObject({
      text,
      because: expect.stringContaining('a guess') as string
    })
  })
})

describe('what the build step has to give by itself', () => {
  const notesOf = (given: string, dockerfile: string): readonly string[] => {
    const texts = { 'api/Dockerfile': dockerfile, [ci]: toWorkflow('steps:', step, given) }
    return suggest(texts).images.flatMap(({ notes }) => notes)
  }

  test('is an argument that a run makes, if the Dockerfile declares it', () => {
    const given =
      '  with: { context: api, build-args: "V=${{ github.sha }}\\nW=1\\nX=${{ inputs.x }}" }'
    expect(notesOf(given, 'ARG V\nARG W\nFROM scratch\n')).toEqual([
      `given V by ${ci}:5: a run makes the value, so the build step of the workflow has to ("build-args")`
    ])
  })

  test('is a secret that the Dockerfile mounts', () => {
    const text =
      'FROM scratch\nRUN --mount=type=secret,id=npm,target=/x --mount=type=secret,id=npm y\n'
    expect(notesOf('  with: { context: api }', text)).toEqual([
      'mounts the secret npm: the build step has to give it'
    ])
  })
})

test('reads what a workflow of another repository is told to build', () => {
  const text = [
    'on: push',
    'jobs:',
    '  api:',
    '    uses: octo-org/.github/.github/workflows/docker.yml@main',
    '    with:',
    '      context: api',
    '      platforms: linux/amd64,linux/arm64',
    '      image-names: |',
    '        ghcr.io/octo-org/site-api',
    '        octo/site_api'
  ].join('\n')
  const { images, imageName } = suggest({ 'api/Dockerfile': scratch, [ci]: text })
  expect(images).toMatchObject([
    { context: 'api', platforms: ['linux/amd64', 'linux/arm64'], publish: 'yes' }
  ])
  expect(imageName).toMatchObject({ text: 'ghcr.io/octo-org/site-{image}' })
})

test('takes a prefix from the first registry, whatever another one spells', () => {
  const tags = 'tags: "ghcr.io/octo/site-${{ matrix.app }}:1,octo/site_${{ matrix.app }}:1"'
  const { images } = suggest({
    'api/Dockerfile': scratch,
    'web/Dockerfile': scratch,
    [ci]: toWorkflow(
      'strategy: { matrix: { app: [api, web] } }',
      'steps:',
      step,
      `  with: { context: "\${{ matrix.app }}", push: true, ${tags} }`
    )
  })
  expect(images.map(({ name }) => name)).toEqual(['api', 'web'])
})

test('says under which other names images are pushed', () => {
  const tags = 'tags: "octo/${{ matrix.app }}:1,quay.io/octo/${{ matrix.app }}:1"'
  const { otherNames } = suggest({
    'api/Dockerfile': scratch,
    'web/Dockerfile': scratch,
    [ci]: toWorkflow(
      'strategy: { matrix: { app: [api, web] } }',
      'steps:',
      step,
      `  with: { context: "\${{ matrix.app }}", push: true, ${tags} }`
    )
  })
  expect(otherNames).toEqual(['quay.io/octo/{image}'])
})

test('takes an output for a push that is written as an object', () => {
  const target = { api: { context: 'api', output: [{ type: 'registry' }] } }
  const { images } = suggest({ ...files, 'docker-bake.json': JSON.stringify({ target }) })
  expect(images).toMatchObject([{ name: 'api', publish: 'yes' }, { name: 'x' }])
})

test.each([
  ['one of several of that name by the tag that its build gives', 'octo/r:latest', 'r_2'],
  ['a tag that a build gives, so that nobody takes it for another', 'octo/base:main', 'base']
])('links %s', (_, from, parent) => {
  const target = {
    r_1: { dockerfile: 'r_1.Dockerfile', tags: ['octo/r:1'] },
    r_2: { dockerfile: 'r_2.Dockerfile', tags: ['octo/r:2', 'octo/r:latest'] },
    base: { dockerfile: 'base.Dockerfile', tags: ['octo/base:main'] },
    app: { dockerfile: 'app.Dockerfile', tags: ['octo/app'] }
  }
  const { images } = suggest({
    'docker-bake.json': JSON.stringify({ target }),
    ...Object.fromEntries(['r_1', 'r_2', 'base'].map(name => [`${name}.Dockerfile`, scratch])),
    'app.Dockerfile': `FROM ${from}\n`
  })
  const app = images.find(({ name }) => name === 'app')
  expect([...(app?.contexts ?? [])]).toEqual([[from, `target:${parent}`]])
})

test('makes images of their own of targets that are pushed under other names', () => {
  const { images } = suggest({
    'docker-bake.json': JSON.stringify({
      target: {
        docker: { tags: ['octo/x-docker'], output: ['type=registry'] },
        compose: { tags: ['octo/x-docker-compose'], output: ['type=registry'] }
      }
    }),
    Dockerfile: scratch
  })
  expect(images.map(({ name }) => name)).toEqual(['compose', 'docker'])
})

test.each([
  ['of a folder for agents', '.cursor/Dockerfile'],
  ['of a folder for workspaces', '.gitpod/Dockerfile']
])('takes an environment %s for no image', (_, path) => {
  expect(suggest({ ...files, [path]: scratch }).leftOut).toMatchObject([{ path }])
})

test('names an image of a folder of workflows by its Dockerfile alone', () => {
  const path = '.github/workflows/Dockerfile.ci.alpine'
  const run = toWorkflow('steps:', `- run: docker build -f ${path} .`)
  expect(suggest({ [path]: scratch, [ci]: run }).images).toMatchObject([{ name: 'ci.alpine' }])
})

test('reads a compose file that says how others are merged with it', () => {
  const text =
    'services:\n  api: { build: ./api, ports: !reset [] }\n  x:\n    build: !override ./tools/x\n'
  const { images, unread } = suggest({ ...files, 'compose.override.yml': text })
  expect(unread).toEqual([])
  expect(images.map(({ because }) => because.length)).toEqual([1, 1])
})

test('reads a bake file whose name has a version in front', () => {
  const bake = (version: string) =>
    JSON.stringify({
      target: { r: { dockerfile: `r_${version}.Dockerfile`, tags: [`octo/r:${version}`] } }
    })
  const { images } = suggest({
    'bake/4.5.docker-bake.json': bake('4.5'),
    'bake/4.6.docker-bake.json': bake('4.6'),
    'r_4.5.Dockerfile': scratch,
    'r_4.6.Dockerfile': scratch
  })
  expect(images.map(({ name }) => name)).toEqual(['r_4.5', 'r_4.6'])
})

test('keeps the whole of names that only some images begin with alike', () => {
  const { images } = suggest({
    'docker-bake.json': '{ "target": { "api": { "context": "api", "tags": ["octo/api"] } } }',
    [ci]: toWorkflow(
      'strategy: { matrix: { app: [base-a, base-b] } }',
      'steps:',
      step,
      '  with: { context: "${{ matrix.app }}", push: true, tags: "octo/${{ matrix.app }}" }'
    ),
    'api/Dockerfile': scratch,
    'base-a/Dockerfile': scratch,
    'base-b/Dockerfile': scratch
  })
  expect(images.map(({ name }) => name)).toEqual(['api', 'base-a', 'base-b'])
})
