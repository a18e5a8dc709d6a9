import { renderConfiguration } from '../../src/proposal/writing/render-configuration'
import { suggest, type Texts, toWorkflow } from './suggest'

interface Case {
  readonly title: string
  readonly files: Texts
  /** The images as they are proposed, as far as it matters here. */
  readonly images: readonly object[]
}

const scratch = 'FROM scratch\n'
const without = (key: string): object =>
  expect.not.objectContaining({ [key]: expect.anything() as unknown }) as object

const places: readonly Case[] = [
  {
    title: 'names an image after its folder',
    files: { 'api/Dockerfile': scratch },
    images: [{ name: 'api', context: 'api', file: 'api/Dockerfile' }]
  },
  {
    title: 'names an image at the root after the repository',
    files: { Dockerfile: scratch },
    images: [{ name: 'shop', context: '', file: 'Dockerfile' }]
  },
  {
    title: 'names an image by the word in front of the name, in a folder of Dockerfiles',
    files: { 'docker/api.Dockerfile': scratch },
    images: [{ name: 'api', file: 'docker/api.Dockerfile' }]
  },
  {
    title: 'names an image by the word behind the name',
    files: { 'Dockerfile.worker': scratch, 'web/Dockerfile.edge': scratch },
    images: [{ name: 'web-edge' }, { name: 'worker' }]
  },
  {
    title: 'knows a Containerfile',
    files: { 'api/Containerfile': scratch },
    images: [{ name: 'api', file: 'api/Containerfile' }]
  },
  {
    title: 'looks past folders that say nothing of what is built',
    files: { 'services/cart/src/Dockerfile': scratch },
    images: [{ name: 'cart' }]
  },
  {
    title: 'makes names that images may have',
    files: { 'NodeChrome/Dockerfile': scratch, 'my app (new)/Dockerfile': scratch },
    images: [{ name: 'my-app-new' }, { name: 'node-chrome', context: 'NodeChrome' }]
  },
  {
    title: 'puts the folder of an image in front of one below it',
    files: { 'torch/Dockerfile': scratch, 'torch/cuda/Dockerfile': scratch },
    images: [{ name: 'torch' }, { name: 'torch-cuda' }]
  },
  {
    title: 'tells images of one name apart by the folder above',
    files: { 'a/web/Dockerfile': scratch, 'b/web/Dockerfile': scratch },
    images: [{ name: 'a-web' }, { name: 'b-web' }]
  },
  {
    title: 'takes no script, ignore file, policy, copy or page about Dockerfiles for one',
    files: {
      'api/Dockerfile': scratch,
      'api/Dockerfile.dockerignore': '',
      'api/Dockerfile.md': '',
      'api/Dockerfile.rego': 'package docker',
      'api/.Dockerfile.swp': '',
      'api/Dockerfile.old': scratch,
      'dockerfile.test.ts': ''
    },
    images: [{ name: 'api' }]
  }
]

const contexts: readonly Case[] = [
  {
    title: 'takes the folder in which the sources of COPY are',
    files: { 'api/Dockerfile': 'FROM scratch\nCOPY main.py /\n', 'api/main.py': '' },
    images: [{ context: 'api', notes: [] }]
  },
  {
    title: 'takes the root where the sources are there',
    files: { 'docker/api.Dockerfile': 'FROM scratch\nCOPY api/*.py /\n', 'api/main.py': '' },
    images: [{ context: '', notes: [] }]
  },
  {
    title: 'takes a folder above where the sources are there',
    files: { 'x/y/api/Dockerfile': 'FROM scratch\nCOPY lib/a ./\n', 'x/y/lib/a': '' },
    images: [{ context: 'x/y' }]
  },
  {
    title: 'says which sources are nowhere',
    files: { 'api/Dockerfile': 'FROM scratch\nCOPY dist /\n' },
    images: [{ context: 'api', missing: [{ kind: 'path', path: 'api/dist', line: 2 }] }]
  }
]

const compose: readonly Case[] = [
  {
    title: 'reads the Dockerfile of compose from its context',
    files: {
      'deploy/compose.yml':
        'services: { api: { build: { context: ../api, dockerfile: x/Dockerfile } } }',
      'api/x/Dockerfile': scratch
    },
    images: [
      {
        name: 'x',
        context: 'api',
        file: 'api/x/Dockerfile',
        because: ['built by deploy/compose.yml:1']
      }
    ]
  },
  {
    title: 'fills in variables from the file beside it, and their defaults',
    files: {
      'compose.yml':
        'services: { api: { build: { context: "${DIR:-.}", dockerfile: "${FILE}" } } }',
      '.env': 'FILE=./build/api.Dockerfile # here\n',
      'build/api.Dockerfile': scratch
    },
    images: [{ name: 'api', context: '', file: 'build/api.Dockerfile' }]
  },
  {
    title: 'takes services of one build for one image',
    files: {
      'compose.yml': 'services: { web: { build: ./app }, worker: { build: ./app } }',
      'app/Dockerfile': scratch
    },
    images: [{ name: 'app', because: ['built by compose.yml:1'] }]
  },
  {
    title: 'makes a variant for tests of another target',
    files: {
      'compose.yml': 'services: { api: { build: { context: api, target: dev } } }',
      'api/Dockerfile': 'FROM scratch AS dev\nFROM scratch AS prod\n'
    },
    images: [{ name: 'api', target: '', dev: { target: 'dev' } }]
  },
  {
    title: 'takes a context of a service for a parent, and depends_on for nothing',
    files: {
      'compose.yml': [
        'services:',
        '  base: { build: ./base }',
        '  api:',
        '    depends_on: [db]',
        '    build: { context: api, additional_contexts: { common: "service:base" } }',
        '  db: { build: ./db }'
      ].join('\n'),
      'api/Dockerfile': 'FROM common\n',
      'base/Dockerfile': scratch,
      'db/Dockerfile': scratch
    },
    images: [
      { name: 'api', contexts: new Map([['common', 'target:base']]) },
      { name: 'base', contexts: new Map() },
      { name: 'db' }
    ]
  },
  {
    title: 'takes the context of another file where an override has none',
    files: {
      'compose.yml': 'services: { api: { build: ./api } }',
      'compose.override.yml': 'services: { api: { build: { target: test } } }',
      'api/Dockerfile': 'FROM scratch AS test\nFROM scratch\n'
    },
    images: [{ name: 'api', target: '', dev: { target: 'test' } }]
  },
  {
    title: 'links a parent by the name that compose gives it',
    files: {
      'compose.yml':
        'services: { a: { build: ./base, image: my-local-base }, b: { build: ./app } }',
      'base/Dockerfile': scratch,
      'app/Dockerfile': 'FROM my-local-base\n'
    },
    images: [
      { name: 'app', contexts: new Map([['my-local-base', 'target:base']]) },
      { name: 'base' }
    ]
  }
]

const bake: readonly Case[] = [
  {
    title: 'reads the Dockerfile of a bake file from its context, and its keys',
    files: {
      'docker-bake.json': JSON.stringify({
        variable: { REGISTRY: { default: 'ghcr.io/octo-org' } },
        target: {
          _common: { args: { V: '1' } },
          api: {
            inherits: ['_common'],
            context: 'api',
            dockerfile: 'build/Dockerfile',
            tags: ['${REGISTRY}/shop-api:1']
          }
        }
      }),
      'api/build/Dockerfile': 'ARG V\nFROM scratch\n'
    },
    images: [
      {
        name: 'api',
        context: 'api',
        file: 'api/build/Dockerfile',
        buildArgs: new Map([['V', '1']])
      }
    ]
  },
  {
    title: 'makes several images of one Dockerfile',
    files: {
      'docker-bake.json': JSON.stringify({ target: { a: { target: 'a' }, b: { target: 'b' } } }),
      Dockerfile: 'FROM scratch AS a\nFROM scratch AS b\n'
    },
    images: [
      { name: 'a', target: 'a' },
      { name: 'b', target: 'b' }
    ]
  },
  {
    title: 'takes the last stage for the variant for tests, where another one is what is published',
    files: {
      'docker-bake.json': JSON.stringify({
        group: { default: { targets: ['web'] } },
        target: {
          bench: { context: 'bench', target: 'bench', tags: ['octo/bench'] },
          'bench-test': { inherits: ['bench'], target: 'bench-test' },
          web: { context: 'web' }
        }
      }),
      'bench/Dockerfile': 'FROM scratch AS bench\nFROM bench AS bench-test\n',
      'web/Dockerfile': scratch
    },
    images: [{ name: 'bench', target: 'bench', dev: { target: 'bench-test' } }, { name: 'web' }]
  },
  {
    title: 'takes a context of a target for a parent',
    files: {
      'docker-bake.json': JSON.stringify({
        target: {
          base: { context: 'base' },
          api: { context: 'api', contexts: { base: 'target:base' } }
        }
      }),
      'base/Dockerfile': scratch,
      'api/Dockerfile': 'FROM base\n'
    },
    images: [{ name: 'api', contexts: new Map([['base', 'target:base']]) }, { name: 'base' }]
  }
]

const step = '- uses: docker/build-push-action@v6'

const workflows: readonly Case[] = [
  {
    title: 'reads the Dockerfile of a step from the root',
    files: {
      '.github/workflows/ci.yml': toWorkflow(
        'steps:',
        step,
        '  with: { context: api, file: docker/api.Dockerfile, push: true, tags: "ghcr.io/octo-org/shop-api:1" }'
      ),
      'docker/api.Dockerfile': scratch
    },
    images: [{ name: 'api', context: 'api', file: 'docker/api.Dockerfile', publish: 'yes' }]
  },
  {
    title: 'takes every job of a literal matrix',
    files: {
      '.github/workflows/ci.yml': toWorkflow(
        'strategy: { matrix: { app: [{ name: api }, { name: web }], platform: [linux/amd64, linux/arm64] } }',
        'steps:',
        step,
        '  with: { context: "./${{ matrix.app.name }}", platforms: "${{ matrix.platform }}" }'
      ),
      'api/Dockerfile': scratch,
      'web/Dockerfile': scratch
    },
    images: [
      {
        name: 'api',
        platforms: ['linux/amd64', 'linux/arm64'],
        because: ['built by .github/workflows/ci.yml:6']
      },
      { name: 'web', publish: 'no' }
    ]
  },
  {
    title: 'takes the entries that a matrix includes and leaves out those that it excludes',
    files: {
      '.github/workflows/ci.yml': toWorkflow(
        'strategy:',
        '  matrix:',
        '    app: [api, web]',
        '    exclude: [{ app: web }]',
        '    include: [{ app: api, file: docker/a.Dockerfile }, { app: docs, file: docker/d.Dockerfile }]',
        'steps:',
        step,
        '  with: { file: "${{ matrix.file }}" }'
      ),
      'docker/a.Dockerfile': scratch,
      'docker/d.Dockerfile': scratch
    },
    images: [{ name: 'a', context: '' }, { name: 'd' }]
  },
  {
    title: 'follows the inputs of a workflow that is called',
    files: {
      '.github/workflows/ci.yml':
        'on: push\njobs: { a: { uses: ./.github/workflows/build.yml, with: { image: api } } }',
      '.github/workflows/build.yml':
        'on: { workflow_call: { inputs: { image: {} } } }\njobs: { b: { steps: [{ run: "docker build images/${{ inputs.image }}" }] } }',
      'images/api/Dockerfile': scratch
    },
    images: [{ name: 'api', because: ['built by .github/workflows/build.yml:2'] }]
  },
  {
    title: 'follows inputs through workflows and actions that call each other',
    files: {
      '.github/workflows/ci.yml': [
        'on: push',
        'jobs:',
        '  a:',
        '    strategy: { matrix: { include: [{ name: katib-ui, file: cmd/ui/Dockerfile }] } }',
        '    uses: ./.github/workflows/build.yml',
        '    with: { name: "${{ matrix.name }}", file: "${{ matrix.file }}", platforms: "linux/amd64,linux/arm64" }'
      ].join('\n'),
      '.github/workflows/build.yml': [
        'on: { workflow_call: { inputs: { name: {}, file: {}, platforms: {} } } }',
        'jobs:',
        '  b:',
        '    steps:',
        '    - uses: ./.github/actions/publish',
        '      with:',
        '        images: |',
        '          ghcr.io/octo-org/${{ inputs.name }}',
        '          docker.io/octo/${{ inputs.name }}',
        '        file: ${{ inputs.file }}',
        '        platforms: ${{ inputs.platforms }}',
        '        push: true'
      ].join('\n'),
      '.github/actions/publish/action.yml': [
        'inputs: { images: {}, file: {}, platforms: {}, push: {}, target: {} }',
        'runs:',
        '  using: composite',
        '  steps:',
        '  - { id: meta, uses: docker/metadata-action@v5, with: { images: "${{ inputs.images }}" } }',
        '  - uses: docker/build-push-action@v6',
        '    with:',
        '      context: .',
        '      file: ${{ inputs.file }}',
        '      target: ${{ inputs.target }}',
        '      push: ${{ inputs.push }}',
        '      platforms: ${{ inputs.platforms }}',
        '      tags: ${{ steps.meta.outputs.tags }}'
      ].join('\n'),
      'cmd/ui/Dockerfile': scratch
    },
    images: [
      {
        context: '',
        file: 'cmd/ui/Dockerfile',
        target: '',
        platforms: ['linux/amd64', 'linux/arm64'],
        publish: 'yes'
      }
    ]
  },
  {
    title: 'ends where workflows call each other in a circle',
    files: {
      '.github/workflows/a.yml':
        'on: { workflow_call: { inputs: { x: { default: api } } } }\njobs: { a: { uses: ./.github/workflows/b.yml, with: { x: "${{ inputs.x }}" } } }',
      '.github/workflows/b.yml':
        'on: { workflow_call: { inputs: { x: {} } } }\njobs: { a: { uses: ./.github/workflows/a.yml }, b: { steps: [{ run: "docker build ${{ inputs.x }}" }] } }',
      'api/Dockerfile': scratch
    },
    images: [{ name: 'api' }]
  },
  {
    title: 'takes the platform of the machines that build, where nothing else says it',
    files: {
      '.github/workflows/ci.yml': toWorkflow(
        'strategy: { matrix: { runner: [ubuntu-24.04, ubuntu-24.04-arm] } }',
        'runs-on: ${{ matrix.runner }}',
        'steps:',
        '- run: docker build --push api',
        '- run: docker build --push --platform linux/s390x web'
      ),
      'api/Dockerfile': scratch,
      'web/Dockerfile': scratch
    },
    images: [
      { name: 'api', platforms: ['linux/amd64', 'linux/arm64'] },
      { name: 'web', platforms: ['linux/s390x'] }
    ]
  },
  {
    title: 'tells targets of one name apart by the word in the name of their Dockerfile',
    files: {
      '.github/workflows/ci.yml': toWorkflow(
        'env: { VERSION: "" }',
        'steps:',
        '- run: docker build --build-arg V=$VERSION --target full .',
        '- run: docker build --build-arg V=$VERSION --target slim .',
        '- run: docker build --target full .',
        '- run: docker build --target full -f Dockerfile.debian .',
        '- run: docker build --target slim -f Dockerfile.debian .'
      ),
      Dockerfile: 'ARG V\nFROM scratch AS slim\nFROM scratch AS full\nFROM scratch\n',
      'Dockerfile.debian': 'FROM scratch AS slim\nFROM scratch AS full\nFROM scratch\n'
    },
    images: [
      { name: 'full', file: 'Dockerfile', buildArgs: new Map(), notes: [] },
      { name: 'full-debian', file: 'Dockerfile.debian' },
      { name: 'slim', file: 'Dockerfile' },
      { name: 'slim-debian', file: 'Dockerfile.debian' }
    ]
  },
  {
    title: 'names images as they are pushed, without what all their names begin with',
    files: {
      '.github/workflows/ci.yml': toWorkflow(
        'strategy: { matrix: { include: [{ name: x-e2e-api, in: api }, { name: x-web, in: web }] } }',
        'steps:',
        step,
        '  with: { context: "${{ matrix.in }}", push: true, tags: "octo/${{ matrix.name }}:1" }'
      ),
      'api/Dockerfile': scratch,
      'web/Dockerfile': scratch
    },
    images: [
      { name: 'e2e-api', context: 'api' },
      { name: 'web', context: 'web' }
    ]
  },
  {
    title: 'keeps what only some names begin with, as that of the repository',
    files: {
      '.github/workflows/ci.yml': toWorkflow(
        'strategy: { matrix: { include: [{ name: shop-ui, in: ui }, { name: worker, in: w }] } }',
        'steps:',
        step,
        '  with: { context: "${{ matrix.in }}", push: true, tags: "octo/${{ matrix.name }}:1" }'
      ),
      'ui/Dockerfile': scratch,
      'w/Dockerfile': scratch
    },
    images: [{ name: 'shop-ui' }, { name: 'worker' }]
  },
  {
    title: 'leaves open whether an image is published where a build that may push cannot be read',
    files: {
      '.github/workflows/ci.yml': toWorkflow(
        'steps:',
        step,
        '  with: { context: api, push: false }',
        step,
        '  with: { context: "${{ needs.a.outputs.b }}", push: true }'
      ),
      'api/Dockerfile': scratch
    },
    images: [{ name: 'api', publish: 'unknown' }]
  },
  {
    title: 'tells images that are pushed under one name apart by their tags',
    files: {
      'docker-bake.json': JSON.stringify({
        target: {
          pg: { context: 'pg', tags: ['octo/db:pg', 'octo/db:pg-1'] },
          my: { context: 'my', tags: ['octo/db:my'] },
          web: { context: 'web', tags: ['octo/web:1'] },
          api: { context: 'api', tags: ['octo/api:1'] },
          cli: { context: 'cli', tags: ['octo/cli:1'] }
        }
      }),
      ...Object.fromEntries(
        ['api', 'cli', 'my', 'pg', 'web'].map(name => [`${name}/Dockerfile`, scratch])
      )
    },
    images: [
      without('imageName'),
      without('imageName'),
      { name: 'my', imageName: 'octo/db:my' },
      { name: 'pg', imageName: 'octo/db:pg' },
      without('imageName')
    ]
  },
  {
    title: 'takes the names of docker/metadata-action',
    files: {
      '.github/workflows/ci.yml': toWorkflow(
        'steps:',
        '- uses: docker/metadata-action@v5',
        '  id: meta',
        '  with: { images: "quay.io/octo/${{ github.event.repository.name }}-api" }',
        step,
        '  with: { context: api, push: true, tags: "${{ steps.meta.outputs.tags }}" }'
      ),
      'api/Dockerfile': scratch
    },
    images: [{ name: 'api' }]
  },
  {
    title: 'reads docker build from the folder in which a script is',
    files: {
      '.github/workflows/ci.yml': toWorkflow(
        'env: { APP: api }',
        'steps:',
        '- run: |',
        '    cd services && NAME=x',
        '    docker buildx build --push -t "ghcr.io/octo-org/$APP" \\',
        '      --build-arg V=1 -f $APP/build.Dockerfile $APP'
      ),
      'services/api/build.Dockerfile': 'ARG V\nFROM scratch\n'
    },
    images: [
      {
        context: 'services/api',
        file: 'services/api/build.Dockerfile',
        buildArgs: new Map([['V', '1']]),
        publish: 'yes'
      }
    ]
  },
  {
    title: 'makes images of their own of targets',
    files: {
      '.github/workflows/ci.yml': toWorkflow(
        'strategy: { matrix: { target: [cli, server] } }',
        'steps:',
        '- run: docker build --target ${{ matrix.target }} .'
      ),
      Dockerfile: 'FROM scratch AS cli\nFROM scratch AS server\n'
    },
    images: [
      { name: 'cli', target: 'cli' },
      { name: 'server', target: 'server' }
    ]
  },
  {
    title: 'makes a variant for tests of what is built for tests beside it',
    files: {
      '.github/workflows/ci.yml': toWorkflow(
        'steps:',
        step,
        '  with: { context: api, target: test, load: true }',
        step,
        '  with: { context: api, push: true, tags: octo/api }'
      ),
      'api/Dockerfile': 'FROM scratch AS test\nFROM scratch\n'
    },
    images: [{ name: 'api', target: '', dev: { target: 'test' }, publish: 'yes' }]
  }
]

const variants: readonly Case[] = [
  {
    title: 'takes a Dockerfile for development for a variant of the one beside it',
    files: { 'api/Dockerfile': scratch, 'api/Dockerfile.dev': scratch },
    images: [{ name: 'api', dev: { file: 'api/Dockerfile.dev' } }]
  },
  {
    title: 'suggests a stage that is named for tests',
    files: { 'api/Dockerfile': 'FROM scratch AS test\nFROM scratch AS run\n' },
    images: [{ name: 'api', target: '', testStage: 'test' }]
  },
  {
    title: 'suggests no stage that is built anyway',
    files: { 'api/Dockerfile': 'FROM scratch AS run\nFROM run AS dev\n' },
    images: [without('testStage')]
  },
  {
    title: 'tests an image with what compose starts before its test',
    files: {
      'compose.yml':
        'services: { web: { build: ./web }, api: { build: ./api, depends_on: [db] }, db: { build: ./db } }',
      'compose.test.yml':
        'services: { e2e: { build: ./e2e, depends_on: { web: { condition: service_healthy }, redis: {} } } }',
      'api/Dockerfile': scratch,
      'db/Dockerfile': scratch,
      'e2e/Dockerfile': scratch,
      'web/Dockerfile': scratch
    },
    images: [
      without('testedWith'),
      without('testedWith'),
      { name: 'e2e', testedWith: { images: ['web'] } },
      without('testedWith')
    ]
  },
  {
    title: 'tests an image with what starts before the service that is its variant for tests',
    files: {
      'compose.yml': [
        'services:',
        '  api: { build: { context: api, target: prod } }',
        '  shell: { build: { context: api, target: dev } }',
        '  test: { build: { context: api, target: dev }, depends_on: [db] }',
        '  db: { build: ./db }',
        '  e2e: { build: ./e2e, depends_on: [shell] }'
      ].join('\n'),
      'api/Dockerfile': 'FROM scratch AS dev\nFROM scratch AS prod\n',
      'db/Dockerfile': scratch,
      'e2e/Dockerfile': scratch
    },
    images: [
      {
        name: 'api',
        testedWith: { images: ['db'], because: 'compose.yml:4 starts it after these' }
      },
      without('testedWith'),
      { name: 'e2e', testedWith: { images: ['api'] } }
    ]
  },
  {
    title: 'tests an image with what starts before the service of its Dockerfile for tests',
    files: {
      'compose.yml':
        'services: { test: { build: { context: api, dockerfile: Dockerfile.dev }, depends_on: [db] }, db: { build: ./db } }',
      'api/Dockerfile': scratch,
      'api/Dockerfile.dev': scratch,
      'db/Dockerfile': scratch
    },
    images: [{ name: 'api', testedWith: { images: ['db'] } }, without('testedWith')]
  },
  {
    title: 'loads no image of several platforms into a test, but tells of it',
    files: {
      'compose.yml':
        'services: { web: { build: { context: web, platforms: [linux/amd64, linux/arm64] } }, tests: { build: ./e2e, depends_on: [web] } }',
      'e2e/Dockerfile': scratch,
      'web/Dockerfile': scratch
    },
    images: [
      {
        name: 'e2e',
        notes: [expect.stringContaining('tests: { images: [web] }') as string]
      },
      { name: 'web' }
    ]
  },
  {
    title: 'takes parents as the Dockerfiles name them',
    files: {
      'base/Dockerfile': scratch,
      'app/Dockerfile': 'ARG OWNER=octo\nFROM quay.io/$OWNER/base\n'
    },
    images: [{ name: 'app', contexts: new Map() }, { name: 'base' }]
  },
  {
    title: 'links no parent by a digest',
    files: {
      'compose.yml': 'services: { a: { build: ./base, image: octo/own } }',
      'base/Dockerfile': scratch,
      'app/Dockerfile': `FROM octo/own@sha256:${'0'.repeat(64)}\n`
    },
    images: [{ name: 'app', contexts: new Map() }, { name: 'base' }]
  }
]

describe.each([
  ['places', places],
  ['contexts', contexts],
  ['compose', compose],
  ['bake', bake],
  ['workflows', workflows],
  ['variants and parents', variants]
])('%s', (_, cases) => {
  test.each(cases)('$title', ({ files, images }) => {
    expect(suggest(files).images).toMatchObject(images)
  })
})

const names: readonly { title: string; files: Texts; name: object }[] = [
  {
    title: 'takes the form under which images are pushed',
    files: {
      '.github/workflows/ci.yml': toWorkflow(
        'strategy: { matrix: { app: [api, web] } }',
        'steps:',
        step,
        '  with: { context: "${{ matrix.app }}", push: true, tags: "quay.io/octo/x-${{ matrix.app }}:${{ github.sha }}" }'
      ),
      'api/Dockerfile': scratch,
      'web/Dockerfile': scratch
    },
    name: { text: 'quay.io/octo/x-{image}', because: 'as .github/workflows/ci.yml:6 pushes it' }
  },
  {
    title: 'tells images by their tags that are pushed under one name',
    files: {
      '.github/workflows/ci.yml': toWorkflow(
        'strategy: { matrix: { app: [api, web] } }',
        'steps:',
        step,
        '  with: { context: "${{ matrix.app }}", push: true, tags: "octo/demo:${{ github.sha }}-${{ matrix.app }}" }'
      ),
      'api/Dockerfile': scratch,
      'web/Dockerfile': scratch
    },
    name: { text: 'octo/demo:{image}' }
  },
  {
    title: 'takes the form that Dockerfiles have behind FROM',
    files: { 'base/Dockerfile': scratch, 'app/Dockerfile': 'FROM quay.io/octo/base\n' },
    name: { text: 'quay.io/octo/{image}', because: 'as Dockerfiles here name it behind FROM' }
  },
  {
    title: 'takes a form with more in front of the name where several images have it',
    files: {
      'a/Dockerfile': scratch,
      'b/Dockerfile': scratch,
      'all/Dockerfile': 'FROM octo/x-a:1 AS a\nFROM octo/x-b:1\nCOPY --from=a / /\n'
    },
    name: { text: 'octo/x-{image}' }
  },
  {
    title: 'takes no form that one name alone may have by chance',
    files: { 'node/Dockerfile': scratch, 'app/Dockerfile': 'FROM octo/slim-node\n' },
    name: { text: 'ghcr.io/octo-org/shop-{image}' }
  },
  {
    title: 'takes no form that an image of somebody else has, which is called as one of its own',
    files: { 'Dockerfile.cuda': 'FROM nvidia/cuda:12\n', 'api/Dockerfile': scratch },
    name: { text: 'ghcr.io/octo-org/shop-{image}' }
  },
  {
    title: 'takes the remote where nothing else says it',
    files: { 'api/Dockerfile': scratch },
    name: { text: 'ghcr.io/octo-org/shop-{image}' }
  },
  {
    title: 'takes the repository itself for its only image',
    files: { Dockerfile: scratch },
    name: { text: 'ghcr.io/octo-org/{image}' }
  }
]

test.each(names)('$title', ({ files, name }) => {
  expect(suggest(files).imageName).toMatchObject(name)
})

test('says that nothing tells the name where there is no remote', () => {
  expect(suggest({ 'api/Dockerfile': scratch }, 'none').imageName.kind).toBe('unknown')
})

test.each([
  ['an example', 'examples/a/Dockerfile', 'an example'],
  ['a page of the documentation', 'docs/a/Dockerfile', 'documentation'],
  ['a fixture', '__fixtures__/Dockerfile', 'for tests'],
  ['a vendored folder', 'vendor/x/Dockerfile', 'from elsewhere'],
  ['a template', 'Dockerfile.j2', 'a template'],
  ['an environment to work in', '.devcontainer/Dockerfile', 'an environment'],
  ['an image for Windows', 'Dockerfile.windows', 'for Windows']
])('takes %s for no image, and says why', (_, path, because) => {
  const { images, leftOut } = suggest({ [path]: scratch })
  expect(images).toEqual([])
  expect(leftOut).toMatchObject([{ path, because: expect.stringContaining(because) as string }])
})

const matrix = (...apps: readonly string[]): string =>
  toWorkflow(
    `strategy: { matrix: { app: [${apps.join(', ')}] } }`,
    'steps:',
    '- run: docker build ${{ matrix.app }}'
  )

test.each([
  ['is left out where workflows build most others', matrix('a', 'b', 'c'), scratch, 'genproto'],
  ['is kept where few others are built', matrix('a', 'b'), scratch, undefined],
  [
    'is kept where another one is built from it',
    matrix('a', 'b', 'c'),
    'FROM scratch AS x\nCOPY --from=quay.io/octo/genproto / /\n',
    undefined
  ],
  [
    'is kept where a build cannot be read',
    `${matrix('a', 'b', 'c')}\n    - run: docker build "$X"`,
    scratch,
    undefined
  ]
])('a Dockerfile that nothing builds %s', (_, workflow, text, leftOut) => {
  const files = {
    '.github/workflows/ci.yml': workflow,
    ...Object.fromEntries(['a', 'b', 'c'].map(name => [`${name}/Dockerfile`, text])),
    'genproto/Dockerfile': scratch
  }
  const found = suggest(files)
  expect(found.leftOut.map(({ path }) => path)).toEqual(
    leftOut === undefined ? [] : [`${leftOut}/Dockerfile`]
  )
})

test('takes an example that a workflow builds for an image', () => {
  const files = {
    '.github/workflows/ci.yml': toWorkflow('steps:', '- run: docker build examples/a'),
    'examples/a/Dockerfile': scratch
  }
  expect(suggest(files).images).toMatchObject([{ name: 'a' }])
})

test.each([
  ['a bake file in HCL', { 'docker-bake.hcl': '' }, 'written in HCL'],
  ['a bake file that is no JSON', { 'docker-bake.json': '{"target": {\n"a": {},\n}}' }, 'no JSON'],
  ['a compose file that is no YAML', { 'compose.yml': 'services:\n  a: [\n' }, 'is never closed'],
  [
    'a workflow that is no YAML',
    { '.github/workflows/ci.yml': 'on: push\njobs:\n\ta: {}\n' },
    'no YAML'
  ],
  [
    'a Dockerfile inside of a compose file',
    { 'compose.yml': 'services: { a: { build: { dockerfile_inline: FROM scratch } } }' },
    'written in the compose file'
  ],
  [
    'a context elsewhere',
    { 'compose.yml': 'services: { a: { build: "https://example.org/a.git" } }' },
    'no folder here'
  ],
  [
    'a matrix that an expression makes',
    {
      '.github/workflows/ci.yml': toWorkflow(
        'strategy: { matrix: "${{ fromJSON(needs.a.outputs.b) }}" }',
        'steps:',
        step,
        '  with: { context: "${{ matrix.app }}" }'
      )
    },
    'an expression makes the matrix'
  ],
  [
    'a Dockerfile that is not tracked',
    { 'compose.yml': 'services: { a: { build: ./gone } }' },
    'gone/Dockerfile is not tracked'
  ]
])('says that it cannot read %s', (_, files, because) => {
  expect(suggest(files).unread).toMatchObject([
    { because: expect.stringContaining(because) as string }
  ])
})

test.each([
  ['half of the images or more', ['a', 'b', 'c'], { path: 'compose.yml', images: ['a', 'b'] }],
  ['less than half of them', ['a', 'b', 'c', 'd', 'e'], undefined]
])('names the file that describes %s', (_, folders, describedBy) => {
  const files = {
    'compose.yml': 'services: { a: { build: ./a }, b: { build: ./b } }',
    ...Object.fromEntries(folders.map(folder => [`${folder}/Dockerfile`, scratch]))
  }
  expect(suggest(files).describedBy).toEqual(describedBy)
})

const composeOf = (...services: readonly string[]): string =>
  [
    'services:',
    '  api: { build: { context: api, target: prod } }',
    '  db: { build: db }',
    ...services
  ]
    .map(line => `${line}\n`)
    .join('')

const pushing = toWorkflow(
  'steps:',
  '- run: docker build -t ghcr.io/octo-org/shop-web web && docker push ghcr.io/octo-org/shop-web'
)

test.each<readonly [string, Texts, readonly string[]]>([
  [
    'by one line where it says the same',
    { 'compose.yml': composeOf() },
    [
      '# compose.yml describes these images: "images: { from: compose.yml }" keeps one description (docs/configuration.md)'
    ]
  ],
  [
    'with what it does not say',
    { 'compose.yml': composeOf('  e2e: { build: e2e, depends_on: [db] }') },
    [
      '# compose.yml describes these images: this in their place keeps one description (docs/configuration.md)',
      '#   images:',
      '#     from: compose.yml',
      '#     e2e: { tests: { images: [db] }, publish: false }'
    ]
  ],
  [
    'not where a service of it is only a variant for tests',
    { 'compose.yml': composeOf('  test: { build: { context: api, target: dev } }') },
    []
  ],
  [
    'not where a service of it has another name than its image',
    { 'compose.yml': composeOf('  end: { build: e2e }') },
    []
  ],
  [
    'not where a part of it cannot be read',
    { 'compose.yml': composeOf('  old: { build: ./gone }') },
    []
  ],
  [
    'not where its tags would name what is published',
    { 'compose.yml': composeOf('  e2e: { build: e2e, image: octo/e2e }') },
    []
  ],
  [
    'not where something else builds the image',
    {
      'compose.yml': composeOf('  web: { build: { context: web, args: { A: "1" } } }'),
      'web/Dockerfile': scratch,
      '.github/workflows/ci.yml': pushing
    },
    []
  ]
])('recommends to read a compose file in place of its images %s', (_, texts, lines) => {
  const files = {
    'api/Dockerfile': 'FROM scratch AS dev\nFROM scratch AS prod\nFROM scratch\n',
    'db/Dockerfile': scratch,
    ...((texts['compose.yml'] ?? '').includes('build: e2e') ? { 'e2e/Dockerfile': scratch } : {}),
    ...texts
  }
  const { text } = renderConfiguration(suggest(files, 'none'))
  const written = text.split('\n')
  const first = written.findIndex(line => line.includes(' describes '))
  const end = written.indexOf('images:')
  expect(first === -1 ? [] : written.slice(first, end)).toEqual(lines)
})

test('names the file of filters that a step reads', () => {
  const files = {
    '.github/workflows/ci.yml': toWorkflow(
      'steps:',
      '- uses: dorny/paths-filter@v3',
      '  with: { filters: .github/filters.yml }'
    ),
    '.github/filters.yml': 'api: [api/**]\n'
  }
  expect(suggest(files).filters?.path).toBe('.github/filters.yml')
})
