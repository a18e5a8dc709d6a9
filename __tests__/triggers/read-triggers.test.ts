import { judge, read } from './ask'

/** A workflow that builds `api`, behind an event and in a job with these keys. */
function buildApi(on: string, job = '', step = ''): string {
  return `${on}
jobs:
  build:
    runs-on: ubuntu-latest${job === '' ? '' : `\n    ${job}`}
    steps:
      - uses: docker/build-push-action@v6${step === '' ? '' : `\n        ${step}`}
        with: { context: api, push: true }
`
}

type Row = readonly [title: string, workflow: string, files: string[], verdict: string]

const push = 'on: { push: { branches: [main] } }'

const events: readonly Row[] = [
  ['a push without paths builds', buildApi('on: push'), ['x'], 'builds'],
  ['a list of events', buildApi('on: [pull_request]'), ['x'], 'builds'],
  ['a file in paths builds', buildApi("on: { push: { paths: ['api/**'] } }"), ['api/a'], 'builds'],
  [
    'a file beside paths builds nothing',
    buildApi("on: { push: { paths: ['api/**'] } }"),
    ['b'],
    'skips'
  ],
  [
    'one file of several is enough',
    buildApi("on: { push: { paths: ['api/**'] } }"),
    ['b', 'api/a'],
    'builds'
  ],
  [
    'the last pattern that matches decides',
    buildApi("on: { push: { paths: ['api/**', '!api/**.md', 'api/README.md'] } }"),
    ['api/a.md'],
    'skips'
  ],
  [
    'a later pattern takes back',
    buildApi("on: { push: { paths: ['api/**', '!api/**.md', 'api/README.md'] } }"),
    ['api/README.md'],
    'builds'
  ],
  [
    'an ignored file builds nothing',
    buildApi("on: { push: { paths-ignore: ['**.md'] } }"),
    ['a.md'],
    'skips'
  ],
  [
    'a file that is not ignored builds',
    buildApi("on: { push: { paths-ignore: ['**.md'] } }"),
    ['a.md', 'b'],
    'builds'
  ],
  [
    'what "!" means in paths-ignore is not known',
    buildApi("on:\n  push:\n    paths-ignore: ['docs/**', '!docs/api/**']"),
    ['docs/api/a'],
    '.github/workflows/ci.yml:3: "on.push.paths-ignore" is not documented for these files, or looks at the first 300 only'
  ],
  [
    'another branch builds nothing',
    buildApi('on: { push: { branches: [release] } }'),
    ['api/a'],
    'skips'
  ],
  ['a pattern of branches', buildApi("on: { push: { branches: ['m*'] } }"), ['api/a'], 'builds'],
  ['tags alone are no change', buildApi("on: { push: { tags: ['v*'] } }"), ['api/a'], 'skips'],
  [
    'a clock is no change',
    buildApi("on: { schedule: [{ cron: '0 0 * * *' }] }"),
    ['api/a'],
    'skips'
  ],
  ['a person is no change', buildApi('on: workflow_dispatch'), ['api/a'], 'skips'],
  [
    'another workflow is no change',
    buildApi('on: { workflow_run: { workflows: [a] } }'),
    ['api/a'],
    'skips'
  ],
  [
    'a label is no change',
    buildApi('on: { pull_request: { types: [labeled] } }'),
    ['api/a'],
    'skips'
  ]
]

const conditions: readonly Row[] = [
  ['a job that never runs', buildApi(push, 'if: false'), ['x'], 'skips'],
  [
    'a step that never runs',
    buildApi(push, '', "if: ${{ github.event_name == 'schedule' }}"),
    ['x'],
    'skips'
  ],
  ['the event by its name', buildApi(push, "if: github.event_name == 'push'"), ['x'], 'builds'],
  ['the branch by its ref', buildApi(push, "if: github.ref == 'refs/heads/main'"), ['x'], 'builds'],
  ['a tag by its ref', buildApi(push, "if: startsWith(github.ref, 'refs/tags/')"), ['x'], 'skips'],
  [
    'the repository by its name',
    buildApi(push, "if: github.repository == 'octo/shop'"),
    ['x'],
    'builds'
  ],
  [
    'the name of another one',
    buildApi(push, "if: github.repository_owner != 'octo'"),
    ['x'],
    'skips'
  ],
  ['no fork', buildApi(push, 'if: ${{ !github.event.repository.fork }}'), ['x'], 'builds'],
  [
    'what a push has no request for',
    buildApi(push, "if: ${{ !contains(github.event.pull_request.title, 'skip') }}"),
    ['x'],
    'builds'
  ],
  [
    'a text around an expression is true',
    buildApi(push, "if: (false) || ${{ github.event_name == 'schedule' }}"),
    ['x'],
    'builds'
  ],
  [
    'a secret is not known',
    buildApi(push, "if: secrets.TOKEN != ''"),
    ['x'],
    '.github/workflows/ci.yml:5: a secret decides: "secrets.TOKEN"'
  ],
  [
    'a person is not known',
    buildApi(push, "if: github.actor != 'bot'"),
    ['x'],
    '.github/workflows/ci.yml:5: only a run knows "github.actor"'
  ],
  [
    'what is not known beside what is false',
    buildApi(push, "if: false && secrets.TOKEN != ''"),
    ['x'],
    'skips'
  ],
  [
    'a function that reads files is not known',
    buildApi(push, "if: hashFiles('a') != ''"),
    ['x'],
    '.github/workflows/ci.yml:5: only a run knows what hashfiles() is'
  ],
  ['a job behind one that is skipped', buildSecond('if: false'), ['x'], 'skips'],
  [
    'a job that runs whatever was skipped',
    buildSecond('if: false', 'if: always()'),
    ['x'],
    'builds'
  ],
  [
    'a job that asks for the result of another one',
    buildSecond('if: false', "if: always() && needs.first.result == 'success'"),
    ['x'],
    'skips'
  ]
]

function buildSecond(first: string, second = ''): string {
  return `${push}
jobs:
  first:
    ${first}
    steps: []
  second:
    needs: first
    ${second}
    steps:
      - uses: docker/build-push-action@v6
        with: { context: api }
`
}

/** A job that filters files, and one that builds where an output says so. */
function buildByFilter(filter: string, condition: string, given = ''): string {
  return `${push}
jobs:
  changes:
    outputs:
      api: \${{ steps.filter.outputs.api }}
      any: \${{ steps.filter.outputs.any_changed }}
      names: \${{ steps.filter.outputs.changes }}
    steps:
      - id: filter
${filter}
  build:
    needs: changes
    if: ${condition}
    steps:
      - uses: docker/build-push-action@v6
        with: { context: api }
${given}`
}

const pathsFilter = `        uses: dorny/paths-filter@v3
        with:
          filters: |
            api:
              - 'api/**'
              - added|deleted: 'go.mod'
            web: ['web/**']`

const changedFiles = `        uses: tj-actions/changed-files@v46
        with:
          files: |
            api/**
            !api/**/*.md`

const filters: readonly Row[] = [
  [
    'a filter that selects a file',
    buildByFilter(pathsFilter, "needs.changes.outputs.api == 'true'"),
    ['api/a'],
    'builds'
  ],
  [
    'a filter that selects no file',
    buildByFilter(pathsFilter, "needs.changes.outputs.api == 'true'"),
    ['web/a'],
    'skips'
  ],
  [
    'a filter of added files',
    buildByFilter(pathsFilter, "needs.changes.outputs.api == 'true'"),
    ['+go.mod'],
    'builds'
  ],
  [
    'a changed file is not added',
    buildByFilter(pathsFilter, "needs.changes.outputs.api == 'true'"),
    ['go.mod'],
    'skips'
  ],
  [
    'an output that is not true',
    buildByFilter(pathsFilter, "needs.changes.outputs.api != 'true'"),
    ['web/a'],
    'builds'
  ],
  [
    'the text "false" counts as true',
    buildByFilter(pathsFilter, 'needs.changes.outputs.api'),
    ['x'],
    'builds'
  ],
  [
    'a text read as JSON',
    buildByFilter(pathsFilter, 'fromJSON(needs.changes.outputs.api)'),
    ['x'],
    'skips'
  ],
  [
    'the list of filters',
    buildByFilter(pathsFilter, "contains(fromJSON(needs.changes.outputs.names), 'api')"),
    ['api/a'],
    'builds'
  ],
  [
    'the list of filters without a name',
    buildByFilter(pathsFilter, "contains(needs.changes.outputs.names, 'api')"),
    ['web/a'],
    'skips'
  ],
  [
    'an empty list',
    buildByFilter(pathsFilter, "needs.changes.outputs.names != '[]'"),
    ['x'],
    'skips'
  ],
  [
    'changed-files that selects',
    buildByFilter(changedFiles, "needs.changes.outputs.any == 'true'"),
    ['api/a'],
    'builds'
  ],
  [
    'changed-files that takes away',
    buildByFilter(changedFiles, "needs.changes.outputs.any == 'true'"),
    ['api/a.md'],
    'skips'
  ],
  [
    'changed-files knows no deleted file',
    buildByFilter(changedFiles, "needs.changes.outputs.any == 'true'"),
    ['-api/a'],
    'skips'
  ],
  [
    'an output of a script is not known',
    buildByFilter('        run: ./changes.sh', "needs.changes.outputs.api == 'true'"),
    ['api/a'],
    '.github/workflows/ci.yml:9: a script says "api"'
  ]
]

test.each([...events, ...conditions, ...filters])('%s', (_title, workflow, files, verdict) => {
  const triggers = read({ '.github/workflows/ci.yml': workflow, 'api/Dockerfile': '' })
  expect(judge(triggers, 'api', ...files)).toBe(verdict)
})

/** Builds in several texts: each with a file that builds it and one that does not. */
const structures: readonly (readonly [string, Record<string, string>, string[], string[]])[] = [
  [
    'a filter in a file of its own',
    {
      '.github/workflows/ci.yml': buildByFilter(
        `        uses: dorny/paths-filter@v3
        with: { filters: .github/filters.yml }`,
        "needs.changes.outputs.api == 'true'"
      ),
      '.github/filters.yml': "shared: &shared ['lib/**']\napi: [*shared, 'api/**']\n"
    },
    ['lib/a'],
    ['web/a']
  ],
  [
    'a matrix of the filters that select',
    {
      '.github/workflows/ci.yml': `${push}
jobs:
  changes:
    outputs: { names: '\${{ steps.filter.outputs.changes }}' }
    steps:
      - id: filter
        uses: dorny/paths-filter@v3
        with:
          filters: |
            api: 'api/**'
            web: 'web/**'
  build:
    needs: changes
    if: needs.changes.outputs.names != '[]'
    strategy: { matrix: { name: '\${{ fromJSON(needs.changes.outputs.names) }}' } }
    steps:
      - uses: docker/build-push-action@v6
        with: { context: './\${{ matrix.name }}' }
`
    },
    ['api/a'],
    ['web/a']
  ],
  [
    'a reusable workflow with a literal input',
    {
      '.github/workflows/ci.yml': `on: { push: { paths: ['api/**'] } }
jobs:
  api: { uses: ./.github/workflows/build.yml, with: { name: api } }
`,
      '.github/workflows/build.yml': `on: { workflow_call: { inputs: { name: { type: string } } } }
jobs:
  build:
    steps:
      - uses: docker/build-push-action@v6
        with: { context: '\${{ inputs.name }}' }
`
    },
    ['api/a'],
    ['web/a']
  ],
  [
    'a reusable workflow that filters, and its outputs',
    {
      '.github/workflows/ci.yml': `${push}
jobs:
  changes: { uses: ./.github/workflows/changes.yml }
  build:
    needs: changes
    if: needs.changes.outputs.api == 'true'
    steps:
      - uses: docker/build-push-action@v6
        with: { context: api }
`,
      '.github/workflows/changes.yml': `on:
  workflow_call:
    outputs:
      api: { value: '\${{ jobs.filter.outputs.api }}' }
jobs:
  filter:
    outputs: { api: '\${{ steps.f.outputs.api }}' }
    steps:
      - id: f
        uses: dorny/paths-filter@v3
        with: { filters: "api: 'api/**'" }
`
    },
    ['api/a'],
    ['web/a']
  ],
  [
    'an action of the repository',
    {
      '.github/workflows/ci.yml': `on: { push: { paths: ['api/**'] } }
jobs:
  build:
    steps:
      - uses: ./.github/actions/build
        with: { folder: api }
`,
      '.github/actions/build/action.yml': `inputs: { folder: {}, file: { default: Dockerfile } }
runs:
  using: composite
  steps:
    - uses: docker/build-push-action@v6
      with: { context: '\${{ inputs.folder }}', file: '\${{ inputs.folder }}/\${{ inputs.file }}' }
`
    },
    ['api/a'],
    ['web/a']
  ],
  [
    'an action of the repository, whose inputs are texts whatever they are written as',
    {
      '.github/workflows/ci.yml': `on: { push: { paths: ['api/**'] } }
jobs:
  build:
    steps:
      - uses: ./.github/actions/build
        with: { folder: api, build: true }
`,
      '.github/actions/build/action.yml': `inputs: { folder: {}, build: {}, push: { default: true } }
runs:
  using: composite
  steps:
    - uses: docker/build-push-action@v6
      if: inputs.build == 'true' && inputs.push == 'true'
      with: { context: '\${{ inputs.folder }}' }
`
    },
    ['api/a'],
    ['web/a']
  ],
  [
    'a field of a matrix that is large enough',
    {
      '.github/workflows/ci.yml': `on: { push: { paths: ['api/**'] } }
jobs:
  build:
    strategy: { matrix: { version: [3] } }
    steps:
      - uses: docker/build-push-action@v6
        if: matrix.version >= 2
        with: { context: api }
`
    },
    ['api/a'],
    ['web/a']
  ],
  [
    'make, with a folder, variables and a target of its own',
    {
      '.github/workflows/ci.yml': `on: { push: { paths: ['api/**'] } }
jobs:
  build:
    steps:
      - run: cd images && make NAME=api push
`,
      'images/Makefile': `NAME ?= none
TAG = $(shell git describe)
push: OUTPUT = --push
push: build
build: builder
\tdocker buildx build --tag $(NAME):$(TAG) \\
\t\t../$(NAME) $(OUTPUT)
builder:
\tdocker buildx create || :
`
    },
    ['api/a'],
    ['web/a']
  ],
  [
    'skaffold, with all of its artifacts',
    {
      '.github/workflows/ci.yml': `on: { push: { paths-ignore: ['**.md'] } }
jobs:
  build:
    steps:
      - run: skaffold run --tag=$GITHUB_SHA
`,
      'skaffold.yaml': `build:
  artifacts:
    - { image: web, context: web }
---
build:
  artifacts:
    - { image: api, context: api }
`
    },
    ['api/a'],
    ['api/a.md']
  ],
  [
    'a service of compose',
    {
      '.github/workflows/ci.yml': `on: { push: { paths: ['api/**'] } }
jobs:
  build:
    steps:
      - run: docker compose build api
`,
      'compose.yml': 'services: { api: { build: api }, web: { build: web } }'
    },
    ['api/a'],
    ['web/a']
  ],
  [
    'a group of bake',
    {
      '.github/workflows/ci.yml': `on: { push: { paths: ['api/**'] } }
jobs:
  build:
    steps:
      - uses: docker/bake-action@v6
        with: { targets: all }
`,
      'docker-bake.json':
        '{ "group": { "all": { "targets": ["api"] } }, "target": { "api": { "context": "api" } } }'
    },
    ['api/a'],
    ['web/a']
  ],
  [
    'two steps of which a script chooses one',
    {
      '.github/workflows/ci.yml': `on: { push: { paths: ['api/**'] } }
jobs:
  build:
    steps:
      - id: may
        run: echo "publish=true" >> $GITHUB_OUTPUT
      - id: publish
        if: steps.may.outputs.publish == 'true'
        uses: docker/build-push-action@v6
        with: { context: api, push: true }
      - if: steps.publish.outcome == 'skipped'
        uses: docker/build-push-action@v6
        with: { context: api, push: "\${{ github.event_name == 'push' }}" }
`
    },
    ['api/a'],
    ['web/a']
  ]
]

test.each(structures)('reads %s', (_title, texts, builds, skips) => {
  const triggers = read({ 'api/Dockerfile': '', 'web/Dockerfile': '', ...texts })
  expect(judge(triggers, 'api', ...builds)).toBe('builds')
  expect(judge(triggers, 'api', ...skips)).toBe('skips')
})

/** Steps of which nobody can say what they build; the workflow itself is bound to a folder. */
const opaque: readonly (readonly [string, string, string])[] = [
  ['a script', 'run: ./hack/build-images.sh', '"./hack/build-images.sh" runs what is not read'],
  [
    'a make without a Makefile',
    'run: make images',
    '"make" runs images, and its Makefile is not known'
  ],
  [
    'a context that a step makes',
    "{ uses: docker/build-push-action@v6, with: { context: '${{ steps.a.outputs.b }}' } }",
    'the context of this build is made by an expression'
  ],
  [
    'a build within an "if" of its script',
    'run: if [ -n "$(git diff api)" ]; then docker build api; fi',
    'a condition of its script decides'
  ],
  [
    'HCL',
    'uses: docker/bake-action@v6',
    '"bake" reads docker-bake.hcl: it is written in HCL: "docker buildx bake --print" says it in JSON'
  ],
  [
    'compose up',
    'run: docker compose up -d',
    '"docker compose up" builds what it does not find anywhere'
  ]
]

test.each(opaque)(
  '%s leaves an image open, at the files that start it',
  (_title, step, because) => {
    const triggers = read({
      '.github/workflows/ci.yml': `on: { push: { paths: ['api/**'] } }
jobs:
  build:
    steps:
      - ${step}
`,
      'api/Dockerfile': '',
      'compose.yml': 'services: { api: { build: api } }',
      'docker-bake.hcl': ''
    })
    expect(judge(triggers, 'api', 'api/a')).toBe(`.github/workflows/ci.yml:5: ${because}`)
    expect(judge(triggers, 'api', 'web/a')).toBe('skips')
  }
)

/** Steps that surely build no image, whatever their names say. */
const harmless: readonly (readonly [string, string])[] = [
  ['packages that are built for this machine', 'npm rebuild'],
  ['a script of package.json that builds an application', 'npm run build'],
  ['the same by its name alone', 'yarn build'],
  [
    'a text with such a word',
    `sudo sh -c 'echo "deb http://x/docker main" > /etc/apt/docker.list'`
  ],
  ['a script that names nothing that builds', 'node ./tools/check-package.mjs'],
  ['a script by its path', './tools/release-notes.sh --package']
]

/** Steps that run what does. */
const hidden: readonly (readonly [string, string])[] = [
  ['a script of package.json', 'npm run image'],
  ['a script of package.json that node runs', 'node --run image'],
  ['a script that another one runs', 'pnpm run all'],
  ['a script that is typed', `bash -ec 'docker build api'`]
]

const scripts = {
  'package.json': JSON.stringify({
    scripts: {
      build: 'vite build',
      image: 'docker build api',
      all: 'npm run build && npm run image'
    }
  }),
  'tools/check-package.mjs': 'console.log(1)\n',
  'tools/release-notes.sh': 'git log --oneline\n',
  'api/Dockerfile': ''
}

function readRun(command: string): ReturnType<typeof read> {
  const workflow = { jobs: { build: { steps: [{ run: command }] } }, on: 'push' }
  return read({ '.github/workflows/ci.yml': JSON.stringify(workflow), ...scripts })
}

test.each(harmless)('%s leaves nothing open', (_title, command) => {
  expect(readRun(command)).toEqual({ known: [], opaque: [], planned: [] })
})

test.each(hidden)('%s builds what it says', (_title, command) => {
  expect(judge(readRun(command), 'api', 'api/a')).toBe('builds')
})

test.each([
  ['a script that is not there', 'node ./dist/package.mjs'],
  ['a script of package.json in a folder that an option names', 'npm --prefix web run build'],
  ['a script that package.json does not have', 'npm run docker']
])('%s leaves all images open', (_title, command) => {
  expect(judge(readRun(command), 'api', 'api/a')).toContain('runs what is not read')
})

test('a workflow that calls itself ends', () => {
  const triggers = read({
    '.github/workflows/ci.yml': `on: [push, workflow_call]
jobs:
  again: { uses: ./.github/workflows/ci.yml }
  build:
    steps: [{ uses: docker/build-push-action@v6, with: { context: api } }]
`,
    'api/Dockerfile': ''
  })
  expect(judge(triggers, 'api', 'x')).toBe('builds')
})

/** Each of these calls the others several times: followed ten levels deep, millions of calls. */
const endless: Readonly<Record<string, string>> = {
  '.github/workflows/ci.yml': `on: push
jobs:
  a: { uses: ./.github/workflows/one.yml }
`,
  '.github/workflows/one.yml': `on: workflow_call
jobs:
  a: { uses: ./.github/workflows/two.yml }
  b: { uses: ./.github/workflows/two.yml }
  c: { uses: ./.github/workflows/one.yml }
  d: { uses: ./.github/workflows/one.yml }
  e: { uses: ./.github/workflows/one.yml }
`,
  '.github/workflows/two.yml': `on: workflow_call
jobs:
  a: { uses: ./.github/workflows/one.yml }
  b: { uses: ./.github/workflows/two.yml }
`,
  'api/Dockerfile': ''
}

test('workflows that call each other in breadth end, and may build anything', () => {
  const { known, opaque } = read(endless)
  expect(known).toEqual([])
  expect(opaque.some(({ because }) => because.includes('too deeply, or too often'))).toBe(true)
})

test('actions that call each other in breadth end, and may build anything', () => {
  const action = (...names: readonly string[]): string =>
    `runs:\n  using: composite\n  steps:\n${names.map(name => `    - uses: ./${name}\n`).join('')}`
  const { known, opaque } = read({
    '.github/workflows/ci.yml': 'on: push\njobs: { a: { steps: [{ uses: ./one }] } }\n',
    'one/action.yml': action('two', 'two', 'one', 'one', 'one'),
    'two/action.yml': action('one', 'two', 'one'),
    'api/Dockerfile': ''
  })
  expect(known).toEqual([])
  expect(opaque.some(({ because }) => because.includes('too deeply, or too often'))).toBe(true)
})
