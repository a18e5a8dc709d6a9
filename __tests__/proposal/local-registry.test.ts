import { suggest, type Texts, toWorkflow } from './suggest'

const step = '- uses: docker/build-push-action@v6'
const scratch = 'FROM scratch\n'

/** A base that only the job's own registry holds, and what is built on it. */
const base: Texts = {
  '.github/workflows/ci.yml': toWorkflow(
    'services: { registry: { image: registry:2, ports: ["5000:5000"] } }',
    'steps:',
    '- uses: docker/metadata-action@v5',
    '  id: meta-base',
    '  with: { images: localhost:5000/octo/base, tags: api-base }',
    step,
    '  with: { context: base, push: true, tags: "${{ steps.meta-base.outputs.tags }}" }',
    step,
    '  with: { context: api, push: true, tags: octo/api }'
  ),
  'base/Dockerfile': scratch,
  'api/Dockerfile': 'FROM localhost:5000/octo/base:api-base\n'
}

test('takes what goes to a registry of the job for no published image, and for a parent by its name', () => {
  expect(suggest(base).images).toMatchObject([
    {
      name: 'api',
      publish: 'yes',
      contexts: new Map([['localhost:5000/octo/base:api-base', 'target:base']])
    },
    { name: 'base', publish: 'no' }
  ])
})

test.each([
  ['a word', 'tags: v1', 'v1'],
  ['one that is written raw', 'tags: "type=raw,value=v1"', 'v1'],
  ['each of several', 'tags: "edge\\ntype=raw,value=v1"', 'v1']
])('knows the tag of docker/metadata-action that is %s', (_, tags, tag) => {
  const files = {
    ...base,
    '.github/workflows/ci.yml': (base['.github/workflows/ci.yml'] ?? '').replace(
      'tags: api-base',
      tags
    ),
    'api/Dockerfile': `FROM localhost:5000/octo/base:${tag}\n`
  }
  const [api] = suggest(files).images
  expect([...(api?.contexts.values() ?? [])]).toEqual(['target:base'])
})

test.each([
  ['is made by a rule', 'tags: "type=sha"'],
  ['has something added by itself', 'tags: "type=raw,value=v1,suffix=-x"'],
  ['has something added to all', 'tags: v1, flavor: "suffix=-x"']
])('knows no tag of docker/metadata-action that %s', (_, tags) => {
  const files = {
    ...base,
    '.github/workflows/ci.yml': (base['.github/workflows/ci.yml'] ?? '').replace(
      'tags: api-base',
      tags
    ),
    'api/Dockerfile': 'FROM localhost:5000/octo/base:v1\n'
  }
  const [api] = suggest(files).images
  expect(api?.contexts.size).toBe(0)
})

test.each(['localhost:5000/', 'localhost/', '127.0.0.1:5000/'])(
  'takes no name in %s for one to publish under',
  registry => {
    const files = {
      '.github/workflows/ci.yml': toWorkflow(
        'steps:',
        `- run: docker build --push -t ${registry}octo/api api`,
        `- run: docker build --push -t ${registry}octo/web web`
      ),
      'api/Dockerfile': scratch,
      'web/Dockerfile': scratch
    }
    const { images, imageName } = suggest(files)
    expect(images).toMatchObject([
      { name: 'api', publish: 'no' },
      { name: 'web', publish: 'no' }
    ])
    expect(imageName).toMatchObject({ text: 'ghcr.io/octo-org/shop-{image}' })
  }
)

test('takes a build of a pushed image for the registry of a job for no image of its own', () => {
  const files = {
    '.github/workflows/test.yml': toWorkflow(
      'steps:',
      step,
      '  with: { context: api, push: true, tags: "localhost:5000/octo/api:PR", build-args: BASE=PR, build-contexts: "octo/base=docker-image://localhost:5000/octo/base" }'
    ),
    '.github/workflows/z-build.yml': toWorkflow(
      'steps:',
      step,
      '  with: { context: api, push: true, tags: "octo/api:main" }'
    ),
    'api/Dockerfile': 'ARG BASE=main\nFROM octo/base:$BASE\n'
  }
  expect(suggest(files).images).toMatchObject([
    { name: 'api', publish: 'yes', buildArgs: new Map(), contexts: new Map(), notes: [] }
  ])
})

test('tells of a build that is not pushed beside one that is, where it is made of something else', () => {
  const files = {
    '.github/workflows/a.yml': toWorkflow('steps:', step, '  with: { context: api }'),
    '.github/workflows/b.yml': toWorkflow(
      'steps:',
      step,
      '  with: { context: ., file: api/Dockerfile, push: true, tags: "octo/api" }'
    ),
    'api/Dockerfile': scratch
  }
  expect(suggest(files).images).toMatchObject([
    {
      name: 'api',
      context: '',
      publish: 'yes',
      notes: [expect.stringContaining('with the context api, too') as string]
    }
  ])
})
