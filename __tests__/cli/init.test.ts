import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { createDocker, withoutDocker } from '../support/buildx'
import { createFolder, type Files, git, removeFolders } from '../support/repository-builder'
import { createCheckout, expectTranscript, runCli, toTranscript, write } from './command-line'

jest.setTimeout(60_000)
afterAll(removeFolders)

const configuration = '.github/image-matrix.yml'
const workflow = '.github/workflows/images.yml'

/** Everything that is read, and some of what is left out. */
const many: Files = {
  'base/Dockerfile': 'FROM debian:13\nCOPY ca.pem /\n',
  'base/ca.pem': 'x\n',
  'api/Dockerfile':
    'FROM ghcr.io/octo-org/shop-base AS dev\nCOPY main.py /\nFROM ghcr.io/octo-org/shop-base\nCOPY main.py /\nCOPY dist /dist\n',
  'api/main.py': '',
  'docker/web.Dockerfile': 'ARG V\nFROM scratch\nCOPY web /\n',
  'web/index.html': '',
  'tests/Dockerfile': 'FROM scratch\n',
  'examples/Dockerfile': 'FROM scratch\n',
  'broken/Dockerfile': 'FORM scratch\n',
  'compose.yml':
    'services:\n  api: { build: { context: api, target: dev }, depends_on: [web] }\n  web: { build: { context: ., dockerfile: docker/web.Dockerfile } }\n',
  'docker-bake.hcl': 'target "api" {}\n',
  '.github/filters.yml': 'api: [api/**]\n',
  '.github/workflows/ci.yml': [
    'on: push',
    'jobs:',
    '  images:',
    '    strategy: { matrix: { include: [{ image: base }, { image: api }] } }',
    '    steps:',
    '      - uses: dorny/paths-filter@v3',
    '        with: { filters: .github/filters.yml }',
    '      - uses: docker/build-push-action@v6',
    '        with:',
    '          context: ${{ matrix.image }}',
    '          platforms: linux/amd64,linux/arm64',
    '          push: true',
    '          tags: ghcr.io/octo-org/shop-${{ matrix.image }}:${{ github.sha }}',
    '      - run: docker build -f docker/web.Dockerfile --build-arg V=2 .',
    ''
  ].join('\n')
}

const few: Files = {
  'api/Dockerfile': 'FROM scratch\nCOPY main.py /\n',
  'api/main.py': '',
  'web/Dockerfile': 'FROM scratch\n'
}

function create(files: Files, remote = 'https://github.com/octo-org/shop.git'): string {
  const { folder } = createCheckout(files)
  git(folder, 'remote', 'add', 'origin', remote)
  return folder
}

interface Case {
  readonly title: string
  readonly files: Files
  readonly words?: readonly string[]
  readonly remote?: string
  readonly status?: 1
}

test.each<Case>([
  { title: 'shows what it would write of everything that it reads', files: many },
  {
    title: 'shows the workflow of images that are built from each other',
    files: many,
    words: ['--workflow']
  },
  {
    title: 'shows the workflow of images that are built at once',
    files: few,
    words: ['--workflow'],
    remote: 'git@github.com:Octo-Org/Shop.git'
  },
  { title: 'leaves the name open where the remote tells none', files: few, remote: '/srv/git/x' },
  { title: 'tells that there is no Dockerfile', files: { 'a.txt': '' }, status: 1 },
  {
    title: 'tells that no Dockerfile is taken for an image',
    files: { 'examples/Dockerfile': 'FROM scratch\n' },
    status: 1
  },
  {
    title: 'shows hostile names',
    files: {
      ...few,
      'a\u001b[31m: {x}/Dockerfile': 'FROM scratch\nCOPY "# x" "a\'b" /\n',
      'examples/\n::error::/Dockerfile': 'FROM scratch\n',
      'compose.yml':
        'services: { "x\\n  y: 1": { build: "a\\e[31m: {x}" }, z: { build: "no\\n\'where" } }'
    }
  }
])('$title', ({ title, files, words = [], remote, status = 0 }) => {
  const folder = create(files, remote)
  const all = ['init', '--dry-run', ...words]
  const told = runCli(folder, all, withoutDocker())
  expectTranscript(`init ${title}`, toTranscript(all, told))
  expect(told.status).toBe(status)
  expect(git(folder, 'status', '--porcelain')).toBe('')
})

test.each([
  ['everything that it reads', many],
  ['few images', few],
  ['an image whose sources are made', { 'a/Dockerfile': 'FROM scratch\nCOPY dist /\n' }],
  ['a Dockerfile that cannot be read', { 'a/Dockerfile': 'ARG X\nFROM $X\n' }]
])('plan works right after it has written a configuration of %s', (_, files) => {
  const folder = create(files)
  expect(runCli(folder, ['init', '--workflow'])).toMatchObject({ status: 0, stderr: '' })
  const told = runCli(folder, ['plan', '--json'])
  expect(told.status).toBe(0)
  const { warnings } = JSON.parse(told.stdout) as { warnings?: readonly { code: string }[] }
  expect(warnings ?? []).not.toContainEqual(expect.objectContaining({ code: 'unused-dockerfile' }))
})

const shared: Files = {
  'base/Dockerfile': 'FROM scratch\n',
  'api/Dockerfile': 'FROM base\n',
  'tool/Dockerfile': 'FROM scratch\n'
}

const two = 'FROM scratch AS test\nFROM scratch\n'
const multiple = (...names: readonly string[]): string =>
  names.map(name => `  ${name}: { platforms: [linux/amd64, linux/arm64] }\n`).join('')

test.each<{ title: string; files: Files; configuration?: string; holds?: readonly string[] }>([
  { title: 'everything that it reads', files: many },
  { title: 'images that are built at once', files: few },
  {
    title: 'images that are built at once, with a variant for tests',
    files: {
      ...few,
      'web/Dockerfile': two,
      'compose.yml': 'services: { web: { build: { context: web, target: test } } }'
    }
  },
  {
    title: 'a source that is made',
    files: { 'a/Dockerfile': 'FROM scratch\nCOPY dist /\n' },
    holds: ["      # - name: 'Make a/dist' # a/Dockerfile:2 copies it"]
  },
  {
    title: 'a configuration that is there',
    files: few,
    configuration: 'image-name: ghcr.io/octo-org/{image}\nimages: { api: {}, web: {} }\n',
    holds: ['  test:']
  },
  {
    title: 'a configuration without tests',
    files: few,
    configuration:
      'image-name: ghcr.io/octo-org/{image}\ntests: false\nimages: { api: {}, web: {} }\n',
    holds: ['          tags: latest']
  },
  {
    title: 'a configuration with two stages',
    files: { ...few, 'web/Dockerfile': 'FROM api\n' },
    configuration:
      'image-name: ghcr.io/octo-org/{image}\ntests: false\nimages: { api: {}, web: {} }\n',
    holds: ['  build-1:', '          stages: 2']
  },
  {
    title: 'a configuration that reuses images',
    files: few,
    configuration:
      'image-name: ghcr.io/octo-org/{image}\nreuse: {}\ntests: false\nimages: { api: {}, web: {} }\n',
    holds: ['          images: ${{ needs.plan.outputs.store_matrix }}']
  },
  {
    title: 'a configuration that looks at bases',
    files: few,
    configuration:
      'image-name: ghcr.io/octo-org/{image}\nreuse: {}\nbases: {}\ntests: false\nimages: { api: {}, web: {} }\n',
    holds: ["    - cron: '23 4 * * *'"]
  },
  {
    title: 'a configuration with several platforms in one job',
    files: few,
    configuration: `image-name: ghcr.io/octo-org/{image}\ntests: false\nimages:\n${multiple('api', 'web')}`,
    holds: ['          platforms: ${{ matrix.platforms }}']
  },
  {
    title: 'a configuration that publishes from other branches',
    files: few,
    configuration:
      'image-name: ghcr.io/octo-org/{image}\ntests: false\npublish: { branches: [trunk, "release/*"] }\nimages: { api: {}, web: {} }\n',
    holds: ['    branches: [trunk, release/*]']
  },
  {
    title: 'a configuration with what a step makes',
    files: { ...few, 'web/Dockerfile': 'FROM scratch\nCOPY dist /\n' },
    configuration:
      'image-name: ghcr.io/octo-org/{image}\ntests: false\nimages: { api: {}, web: { generated: { web/dist: ["**"] } } }\n',
    holds: ["      # - name: 'Make web/dist'", "      #   if: matrix.image == 'web'"]
  }
])(
  'check finds no mistake right after it has written a workflow of $title',
  ({ files, configuration: text, holds = [] }) => {
    const folder = create(text === undefined ? files : { ...files, [configuration]: text })
    expect(runCli(folder, ['init', '--workflow'])).toMatchObject({ status: 0, stderr: '' })
    if (text !== undefined) expect(readFileSync(join(folder, configuration), 'utf8')).toBe(text)
    const { stdout } = runCli(folder, ['check', '--json'])
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { severity: string }[] }
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const lines = readFileSync(join(folder, workflow), 'utf8').split('\n')
    expect(lines).toEqual(expect.arrayContaining([...holds]))
  }
)

const planned = 'on: push\njobs: { plan: { steps: [{ uses: org/image-matrix@v1 }] } }\n'

test.each<Case>([
  {
    title: 'writes the workflow beside a configuration, and says what builds the images today',
    files: {
      ...many,
      [configuration]:
        'image-name: ghcr.io/octo-org/{image}\ntests: false\nimages: { api: {}, base: {}, web: { context: ., file: docker/web.Dockerfile } }\n'
    }
  },
  {
    title: 'says what a configuration lacks for its workflow',
    files: {
      ...shared,
      [configuration]: `tests: false\nimages:\n${multiple('base', 'api')}  tool: { publish: false }\n`
    }
  },
  {
    title: 'writes no workflow where one plans already',
    files: {
      ...few,
      [configuration]: 'images: { api: {}, web: {} }\n',
      '.github/workflows/ci.yml': planned
    }
  },
  {
    title: 'writes no workflow for a configuration with mistakes',
    files: { ...few, [configuration]: 'images: { ap: {} }\n' },
    status: 1
  },
  { title: 'says that a name to publish under is missing', files: few, remote: '/srv/git/x' }
])('$title', ({ title, files, remote, status = 0 }) => {
  const told = runCli(create(files, remote), ['init', '--workflow'], withoutDocker())
  expectTranscript(`init ${title}`, toTranscript(['init', '--workflow'], told))
  expect(told.status).toBe(status)
})

test.each([
  [['trunk'], 'branches: [trunk]'],
  [['trunk', 'topic'], 'branches: [main]']
])('without a remote the workflow is of the only branch: %j', (names, branches) => {
  const { folder } = createCheckout(few)
  git(folder, 'branch', '--move', 'main', 'trunk')
  for (const name of names.slice(1)) git(folder, 'branch', name)
  const { stdout } = runCli(folder, ['init', '--workflow', '--dry-run'], withoutDocker())
  expect(stdout).toContain(branches)
})

test('check names the place of a name that is missing', () => {
  const folder = create(few, '/srv/git/x')
  runCli(folder, ['init', '--workflow'])
  const told = runCli(folder, ['check'])
  expect(told.status).toBe(1)
  expect(told.stdout).toContain('"ghcr.io/OWNER/REPOSITORY-{image}" is not a name')
  expect(told.stdout).toContain('fix: put your owner and repository in its place')
})

const bake = (...targets: readonly string[]): string =>
  JSON.stringify({
    target: Object.fromEntries(
      targets.map(name => [name, { context: name, platforms: ['linux/amd64', 'linux/arm64'] }])
    )
  })

interface Platformed {
  readonly title: string
  readonly targets: readonly string[]
  /** `image platforms`, as the plan builds them. */
  readonly built: readonly string[]
  readonly qemu: boolean
}

const [x, arm] = ['linux/amd64', 'linux/arm64']

test.each<Platformed>([
  {
    title: 'are built in a job for each where images are handed on',
    targets: ['api', 'base', 'tool'],
    built: [`api ${x}`, `api ${arm}`, `base ${x}`, `base ${arm}`, `tool ${x}`, `tool ${arm}`],
    qemu: false
  },
  {
    title: 'are built in one job where no job hands images on',
    targets: ['tool'],
    built: ['api ', 'base ', `tool ${x},${arm}`],
    qemu: true
  },
  {
    title: 'stay a comment where the parents have one platform',
    targets: ['api'],
    built: ['api ', 'base ', 'tool '],
    qemu: false
  }
])('images of several platforms $title', ({ targets, built, qemu }) => {
  const folder = create({ ...shared, 'docker-bake.json': bake(...targets) })
  const told = runCli(folder, ['init', '--workflow'])
  expect(told).toMatchObject({ status: 0, stderr: '' })
  expect(told.stdout).toContain('3 images, in 2 stages')
  const text = readFileSync(join(folder, workflow), 'utf8')
  const isSplit = text.includes('split-platforms: true')
  const words = ['plan', 'all', '--json', '--stages=2', ...(isSplit ? ['--split-platforms'] : [])]
  const { build_matrix: matrix } = JSON.parse(runCli(folder, words).stdout) as {
    build_matrix: {
      include: { image: string; platform?: string; platforms: string; runner: string }[]
    }
  }
  const found = matrix.include.map(
    ({ image, platform, platforms }) => `${image} ${isSplit ? (platform ?? '') : platforms}`
  )
  expect(found.sort()).toEqual(built)
  for (const { platform, runner } of matrix.include) {
    if (isSplit && platform === arm) expect(runner).toBe('ubuntu-24.04-arm')
  }
  expect(text.includes('setup-qemu-action')).toBe(qemu)
})

test('tells what it has written, and what is left to a person', () => {
  const told = runCli(create(many), ['init', '--workflow'], withoutDocker())
  expectTranscript('init tells what it has written', toTranscript(['init', '--workflow'], told))
})

test.each([
  ['a configuration', configuration, ['init']],
  ['a configuration of the other spelling', '.github/image-matrix.yaml', ['init']],
  ['a workflow', workflow, ['init', '--workflow']]
])('writes nothing where there is %s already', (_, path, words) => {
  const repository = createCheckout(few)
  write(repository, path, 'mine: true\n')
  const told = runCli(repository.folder, words)
  expect(told).toMatchObject({ status: 1, stdout: '' })
  expect(told.stderr).toContain(`"${path}" is there already`)
  const { folder } = repository
  expect(readFileSync(join(folder, path), 'utf8')).toBe('mine: true\n')
  expect(git(folder, 'status', '--porcelain', '-uall').trim().split('\n')).toHaveLength(1)
})

test.each([configuration, '.github/image-matrix.yaml'])(
  'writes no workflow over one that is there beside %s',
  path => {
    const repository = createCheckout({ ...few, [path]: 'images: { api: {}, web: {} }\n' })
    write(repository, workflow, 'mine: true\n')
    const told = runCli(repository.folder, ['init', '--workflow'])
    expect(told).toMatchObject({ status: 1, stdout: '' })
    expect(told.stderr).toContain(`"${workflow}" is there already`)
    expect(readFileSync(join(repository.folder, workflow), 'utf8')).toBe('mine: true\n')
  }
)

test('writes nothing where a link of the repository leads out of it', () => {
  const outside = createFolder()
  const repository = createCheckout(few)
  symlinkSync(outside, join(repository.folder, '.github'))
  const told = runCli(repository.folder, ['init'])
  expect(told).toMatchObject({ status: 1, stdout: '' })
  expect(told.stderr).toContain('".github" leads out of the checkout')
  expect(readdirSync(outside)).toEqual([])
})

test('reads a bake file in HCL where buildx is there', () => {
  const folder = create({
    'docker-bake.hcl':
      'variable "S" { default = "deb" }\ntarget "shop" {\n  context = "src"\n  target = upper(S)\n}\n',
    'src/Dockerfile': 'FROM scratch AS DEB\nFROM scratch\n'
  })
  const { stdout } = runCli(folder, ['init', '--dry-run'], createDocker().variables)
  expect(stdout).toContain('target: DEB')
  expect(stdout).toContain('built by docker-bake.hcl:2')
})
