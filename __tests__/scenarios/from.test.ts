import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { checkOut, createCheckout, runCli, type Variables, write } from '../cli/command-line'
import { createDocker, withoutDocker } from '../support/buildx'
import { type Files, removeFolders } from '../support/repository-builder'
import { runScenario } from './run-scenario'
import { describeEvent, pull } from './scenario'

jest.setTimeout(120_000)
afterAll(removeFolders)

const file = '.github/image-matrix.yml'

/** Folders with a Dockerfile and a file that it copies. */
const folders: Files = Object.fromEntries(
  ['base', 'api', 'web'].flatMap(name => [
    [`${name}/Dockerfile`, `FROM ${name === 'api' ? 'base' : 'scratch'}\nARG V\nCOPY x /\n`],
    [`${name}/x`, '']
  ])
)

const json = JSON.stringify(
  {
    variable: { REGISTRY: { default: 'ghcr.io/octo' } },
    group: { default: { targets: ['base', 'api', 'web'] } },
    target: {
      _common: { args: { V: '1' } },
      base: { context: 'base', tags: ['${REGISTRY}/base:latest'] },
      api: { inherits: ['_common'], context: 'api', contexts: { base: 'target:base' } },
      web: { context: 'web', args: { V: '1' }, labels: { a: 'b' } }
    }
  },
  undefined,
  2
)

const hcl = `variable "V" { default = "1" }
group "default" { targets = ["base", "api", "web"] }
target "_common" { args = { V = V } }
target "base" { context = "base" }
target "api" {
  inherits = ["_common"]
  context = "api"
  contexts = { base = "target:base" }
}
target "web" {
  context = "web"
  labels = { a = join("", ["b"]) }
}
`

const compose = `x-args: &args { V: '\${V:-1}' }
services:
  base: { build: base }
  api:
    image: ghcr.io/octo/api:latest
    build: { context: ./api, args: *args, additional_contexts: [base=service:base] }
    depends_on: [web]
  web:
    build: { context: web, labels: { a: b } }
  redis: { image: redis }
`

interface Row {
  readonly title: string
  readonly from: string
  readonly files: Files
  readonly after: Readonly<Record<string, string>>
  /** The reasons of all that is built, by image. */
  readonly built: Readonly<Record<string, string>>
  readonly beside?: string
  readonly besideBefore?: string
}

/** What the images are built for, by name. */
function planReasons(folder: string, variables: Variables): Readonly<Record<string, string>> {
  const { stdout, stderr, status } = runCli(folder, ['plan', '--base', 'HEAD', '--json'], variables)
  if (status !== 0) throw new Error(stderr)
  const { images } = JSON.parse(stdout) as {
    images: Readonly<
      Record<string, { build: boolean; causes: readonly { kind: string; detail?: string }[] }>
    >
  }
  return Object.fromEntries(
    Object.entries(images)
      .filter(([, { build }]) => build)
      .map(([name, { causes }]) => [name, JSON.stringify(causes)])
  )
}

const rows: readonly Row[] = [
  {
    title: 'nothing when nothing changed',
    from: 'docker-bake.json',
    files: { 'docker-bake.json': json },
    after: { 'README.md': 'x' },
    built: {}
  },
  {
    title: 'what reads a file of its context',
    from: 'docker-bake.hcl',
    files: { 'docker-bake.hcl': hcl },
    after: { 'web/x': 'new' },
    built: { web: 'web/x' }
  },
  ...(
    [
      ['docker-bake.json', json, 'docker-bake.json:37'],
      ['docker-bake.hcl', hcl, 'docker-bake.hcl:10'],
      ['compose.yml', compose, 'compose.yml:8']
    ] as const
  ).map(([from, text, place]): Row => ({
    title: `a target of ${from} whose context moved, and no other`,
    from,
    files: { [from]: text, 'web2/Dockerfile': 'FROM scratch\n' },
    after: { [from]: text.replace(/(context"?: ?"?| = ")web\b/, '$1web2') },
    built: { web: place }
  })),
  ...(
    [
      ['docker-bake.json', json, /("context": "base",)/, '$1\n"args": {"V": "2"},'],
      ['docker-bake.hcl', hcl, /(target "base" \{)( .* )\}/, '$1\n$2\n  args = { V = "2" }\n}'],
      ['compose.yml', compose, 'build: base }', 'build: { context: base, args: [V=2] } }']
    ] as const
  ).map(([from, text, old, now]): Row => ({
    title: `a changed target of ${from} with what is built from it`,
    from,
    files: { [from]: text },
    after: { [from]: text.replace(old, now) },
    built: { base: `build-args changed in ${from}`, api: 'base' }
  })),
  ...(
    [
      ['docker-bake.json', json, '"a": "b"', '"a": "c"'],
      ['docker-bake.hcl', hcl, '["b"]', '["c"]'],
      ['compose.yml', compose, 'a: b', 'a: c']
    ] as const
  ).map(([from, text, old, now]): Row => ({
    title: `a target of ${from} whose labels changed, which no key of an image names`,
    from,
    files: { [from]: text },
    after: { [from]: text.replace(old, now) },
    built: { web: `labels changed in ${from}` }
  })),
  {
    title: 'what inherits a changed target',
    from: 'docker-bake.hcl',
    files: { 'docker-bake.hcl': hcl },
    after: { 'docker-bake.hcl': hcl.replace('default = "1"', 'default = "2"') },
    built: { api: 'build-args changed in docker-bake.hcl:5', base: 'parent' }
  },
  {
    title: 'nothing for another order, comments, and variables that are written out',
    from: 'docker-bake.hcl',
    files: { 'docker-bake.hcl': hcl },
    after: { 'docker-bake.hcl': `# new\n${hcl.replace('V = V', 'V = "1"')}` },
    built: {}
  },
  {
    title: 'what takes a variable of a changed .env',
    from: 'compose.yml',
    files: { 'compose.yml': compose, '.env': 'V=1\n' },
    after: { '.env': 'V=2\n' },
    built: { api: 'build-args changed in .env', base: 'parent' }
  },
  {
    title: 'what takes a variable of a new .env',
    from: 'compose.yml',
    files: { 'compose.yml': compose },
    after: { '.env': 'V=2\n' },
    built: { api: 'build-args changed in .env', base: 'parent' }
  },
  {
    title: 'a renamed target, which is a new image',
    from: 'docker-bake.json',
    files: { 'docker-bake.json': json },
    after: {
      'docker-bake.json': json
        .replaceAll('"web"', '"site"')
        .replace('"context": "site"', '"context": "web"')
    },
    built: { site: 'the image is new in docker-bake.json:37' }
  },
  {
    title: 'everything where the base has no such file',
    from: 'docker-bake.json',
    files: {},
    after: { 'docker-bake.json': json },
    built: { base: 'docker-bake.json is new', api: 'docker-bake.json is new', web: 'is new' }
  },
  {
    title: 'nothing where images move from the configuration into the file as they are',
    from: 'docker-bake.json',
    files: {
      'docker-bake.json': json.replace('"labels": {\n        "a": "b"\n      }', '"pull": true')
    },
    after: {},
    besideBefore:
      '{ base: { image-name: ghcr.io/octo/base }, api: { build-args: { V: 1 }, build-contexts: { base: target:base } }, web: { build-args: { V: 1 } } }',
    built: {}
  },
  {
    title: 'what a key beside changes',
    from: 'docker-bake.json',
    files: { 'docker-bake.json': json },
    after: {},
    beside: '  web: { build-args: { V: 2 } }\n',
    built: { web: `build-args changed in ${file}` }
  },
  {
    title: 'what a changed file that another one extends reaches',
    from: 'compose.yml',
    files: {
      'compose.yml':
        'services:\n  web: { extends: { file: common/base.yml, service: web } }\n  base: { build: base }\n',
      'common/base.yml': 'services:\n  web: { build: { context: ../web } }\n'
    },
    after: {
      'common/base.yml': 'services:\n  web: { build: { context: ../web, args: { V: 3 } } }\n'
    },
    built: { web: 'build-args changed in common/base.yml' }
  },
  {
    title: 'what an overriding file changes',
    from: '[docker-bake.hcl, docker-bake.override.hcl]',
    files: { 'docker-bake.hcl': hcl, 'docker-bake.override.hcl': 'target "web" { target = "" }\n' },
    after: { 'docker-bake.override.hcl': 'target "web" { args = { V = "9" } }\n' },
    built: { web: 'build-args changed in docker-bake.override.hcl' }
  }
]

test.each(rows)('builds $title', ({ from, files, after, built, beside, besideBefore }) => {
  const head = `images:\n  from: ${from}\n${beside ?? ''}`
  const before =
    besideBefore === undefined ? `images:\n  from: ${from}\n` : `images: ${besideBefore}\n`
  const repository = createCheckout({ ...folders, ...files, [file]: before })
  for (const [path, text] of Object.entries(after)) write(repository, path, text)
  write(repository, file, head)
  const reasons = planReasons(repository.folder, createDocker().variables)
  expect(Object.keys(reasons).sort()).toEqual(Object.keys(built).sort())
  for (const [name, reason] of Object.entries(built)) expect(reasons[name]).toContain(reason)
})

test('the environment of the job is no value of a variable', () => {
  const { folder } = createCheckout({
    ...folders,
    'docker-bake.hcl': hcl,
    [file]: 'images: { from: docker-bake.hcl }\n'
  })
  const docker = createDocker()
  const entryOf = (variables: Variables): string =>
    runCli(folder, ['plan', '--json'], { ...docker.variables, ...variables }).stdout
  expect(entryOf({ V: 'leaked', SOURCE_DATE_EPOCH: '7' })).toBe(entryOf({}))
})

test('what a bake file asks to be written is not, and no file of it is read', () => {
  const { folder } = createCheckout({
    ...folders,
    'docker-bake.hcl': `target "web" {
  context = "web"
  output = ["type=tar,dest=/tmp/image-matrix-must-not-be-there.tar"]
  secret = ["id=a,src=/nowhere"]
  ssh = ["default"]
}
`,
    [file]: 'images: { from: docker-bake.hcl }\n'
  })
  const { status, stderr } = runCli(folder, ['plan'], createDocker().variables)
  expect([status, stderr]).toEqual([0, ''])
})

test.each([
  ['an option', '--print.hcl'],
  ['a line break', 'a\nb.hcl'],
  ['a shell', '$(touch x);.hcl']
])('a file whose name looks like %s is only a file', (_, name) => {
  const { folder } = createCheckout({
    ...folders,
    [name]: hcl,
    [file]: `images: { from: ${JSON.stringify(name)} }\n`
  })
  const docker = createDocker()
  expect(runCli(folder, ['plan'], docker.variables).status).toBe(0)
  expect(docker.calls().join('\n')).not.toContain(name)
})

/** The action on a push whose first commit is the base. */
async function pushed(
  before: Files,
  after: Files,
  variables: Variables,
  { inputs = {}, alter }: { inputs?: Variables; alter?: (folder: string) => void } = {}
) {
  const repository = createCheckout({ ...folders, ...before })
  const base = repository.id('main')
  const head = repository.commit({ files: after })
  checkOut(repository, 'main')
  alter?.(repository.folder)
  const payload = {
    ...{ before: base, after: head },
    repository: { full_name: 'octo/repo', default_branch: 'main' }
  }
  return runScenario({
    ...{ event: 'push', ref: 'refs/heads/main', payload, folder: repository.folder, sha: head },
    inputs: { stages: '2', ...inputs },
    variables
  })
}

test('the action plans by both sides of a bake file, and says what bake calls each image', async () => {
  const configuration = 'images:\n  from: docker-bake.hcl\n  other: { context: web }\n'
  const named = hcl
    .replace('target "api"', 'target "Api"')
    .replace('"base", "api"', '"base", "Api"')
  const before = { 'docker-bake.hcl': named, [file]: configuration }
  const after = {
    'docker-bake.hcl': named.replace('["b"]', '["c"]'),
    'web/x': 'new'
  }
  const { built, entries, log } = await pushed(before, after, createDocker().variables)
  expect([built, log]).toEqual([['web', 'other'], log])
  expect(entries.map(entry => [entry['image'], entry['targets']])).toEqual([
    ['web', 'web'],
    ['other', ''],
    ['web', 'web'],
    ['other', '']
  ])
})

test('a pull request cannot change the images of a run that the base branch is trusted for', async () => {
  const repository = createCheckout({
    ...folders,
    'docker-bake.json': json,
    [file]: 'images: { from: docker-bake.json }\n'
  })
  const evil = JSON.stringify({ target: { evil: { context: 'web' } } })
  repository.commit({
    branch: 'topic',
    parents: ['main'],
    files: { 'docker-bake.json': evil, 'web/x': 'new' }
  })
  checkOut(repository, 'topic')
  const base = repository.id('main')
  const event = pull('topic', { event: 'pull_request_target' })
  const { payload, ref } = describeEvent(event, { source: repository, head: base })
  const { built, log } = await runScenario({
    ...{ event: 'pull_request_target', ref, payload, folder: repository.folder, sha: base },
    inputs: { stages: '2' },
    variables: createDocker().variables
  })
  expect([built, log]).toEqual([['web'], log])
})

test('an inline configuration is planned by both sides of the file that it names', async () => {
  const inputs = { config: 'images:\n  from: docker-bake.json\n' }
  const after = { 'docker-bake.json': json.replace('"a": "b"', '"a": "c"') }
  const { built, log } = await pushed({ 'docker-bake.json': json }, after, {}, { inputs })
  expect([built, log]).toEqual([
    ['web'],
    expect.stringContaining('labels changed in docker-bake.json:37')
  ])
})

test('everything is built where an earlier step of the job changed the file', async () => {
  const files = { 'docker-bake.json': json, [file]: 'images: { from: docker-bake.json }\n' }
  const { built, log } = await pushed(
    files,
    {},
    {},
    {
      alter: folder => {
        writeFileSync(join(folder, 'docker-bake.json'), `${json}\n\n`)
      }
    }
  )
  expect([[...built].sort(), log]).toEqual([
    ['api', 'base', 'web'],
    expect.stringContaining('docker-bake.json differs from the tracked one')
  ])
})

test('without buildx every output is there, and the mistake says what to do', async () => {
  const files = { 'docker-bake.hcl': hcl, [file]: 'images:\n  from: docker-bake.hcl\n' }
  const { result, outputs, log } = await pushed(files, {}, withoutDocker())
  expect(result).toBe('failed')
  expect(outputs.get('build_matrix')).toBe('{"include":[]}')
  expect(log).toContain('[bake-unavailable]')
  expect(log).toContain('docker-bake.json')
})

test('a base that bake does not take builds everything, with the reason', async () => {
  const files = {
    'docker-bake.hcl': 'target "web" { context = no() }\n',
    [file]: 'images:\n  from: docker-bake.hcl\n'
  }
  const { built, log } = await pushed(files, { 'docker-bake.hcl': hcl }, createDocker().variables)
  expect([built, log]).toEqual([['base', 'web', 'api'], log])
  expect(log).toContain('docker-bake.hcl was broken before')
})

test.each([
  ['bake', 'docker-bake.hcl', 'target "web" {\n  context = no()\n}\n', 'docker-bake.hcl:2:3'],
  [
    'an inline Dockerfile',
    'docker-bake.hcl',
    'target "web" {\n  dockerfile-inline = "FROM x"\n}\n',
    'docker-bake.hcl:2:3'
  ],
  [
    'a remote context',
    'docker-bake.json',
    '{"target": {"web": {"context": "https://x.test/a.git"}}}',
    'docker-bake.json:1:32'
  ],
  [
    'a compose file that includes others',
    'compose.yml',
    'include: [a.yml]\nservices: { web: { build: web } }\n',
    'compose.yml:1:1'
  ],
  [
    'a Dockerfile in compose',
    'compose.yml',
    'services:\n  web:\n    build: { dockerfile_inline: FROM x }\n',
    'compose.yml:3:14'
  ],
  [
    'a missing Dockerfile',
    'docker-bake.json',
    '{"target": {"web": {"context": "none"}}}',
    'docker-bake.json:1:32'
  ],
  [
    'a platform that is none',
    'docker-bake.json',
    '{"target": {"web": {"context": "web", "platforms": ["arm"]}}}',
    'docker-bake.json:1:53'
  ],
  ['a missing file', 'none.hcl', '', `${file}:1:17`],
  ['a file of another kind', 'Dockerfile', 'FROM x', `${file}:1:17`]
])('the mistake of %s is told at its line', (_, from, text, place) => {
  const { folder } = createCheckout({
    ...folders,
    ...(text === '' ? {} : { [from]: text }),
    [file]: `images: { from: ${from} }\n`
  })
  const { status, stderr } = runCli(folder, ['plan'], createDocker().variables)
  expect([status, stderr]).toEqual([1, expect.stringContaining(place)])
})

test.each([
  ['nothing of its own', '{ extends: { file: a.yml, service: web } }', '2:19'],
  ['a build', '{ build: {}, extends: { file: a.yml, service: web } }', '2:30']
])('a service with %s that extends one of a broken file has one mistake', (_, web, place) => {
  const { folder } = createCheckout({
    ...folders,
    'compose.yml': `services:\n  web: ${web}\n  api: { build: api }\n`,
    'a.yml': 'services:\n  web: [\n',
    [file]: 'images: { from: compose.yml }\n'
  })
  const { status, stderr } = runCli(folder, ['plan'])
  const told = stderr.split('\n').filter(line => line.endsWith(']'))
  expect([status, told]).toEqual([
    1,
    [
      `compose.yml:${place}: "web" extends a service of "a.yml", which is broken [unsupported-build]`,
      'a.yml:2:8: this [ is never closed [yaml-syntax]'
    ]
  ])
  expect(stderr).toContain('fix: mend "a.yml"')
})

test('an image may have the name "from", and a target may be left out', () => {
  const { folder } = createCheckout({
    ...folders,
    'docker-bake.json': json,
    [file]: 'images:\n  from: { context: web }\n  web:\n'
  })
  expect(runCli(folder, ['plan'], {}).stdout).toContain('from')
  const other = createCheckout({
    ...folders,
    'docker-bake.json': json,
    [file]: 'images:\n  from: docker-bake.json\n  web: false\n'
  })
  expect(runCli(other.folder, ['plan'], {}).stdout).toContain('none of 2 images')
})
