import { jest } from '@jest/globals'
import { checkOut, createCheckout, runCli, type Variables } from '../cli/command-line'
import { createDocker, withoutDocker } from '../support/buildx'
import { createRepository, type Files, removeFolders } from '../support/repository-builder'
import { runScenario } from './run-scenario'

jest.setTimeout(120_000)
afterAll(removeFolders)

const file = '.github/image-matrix.yml'
const from = (files: string): string => `images:\n  from: ${files}\n`

const folders: Files = Object.fromEntries(
  ['base', 'api', 'web'].flatMap(name => [
    [`${name}/Dockerfile`, `FROM ${name === 'api' ? 'base' : 'scratch'}\nARG V\nCOPY x /\n`],
    [`${name}/x`, '']
  ])
)

const toJson = (version: string): string =>
  JSON.stringify({
    target: {
      base: { context: 'base' },
      api: { context: 'api', contexts: { base: 'target:base' } },
      web: { context: 'web', args: { V: version } }
    }
  })
const json = toJson('1')

const hcl = `target "base" { context = "base" }
target "api" {
  context = "api"
  contexts = { base = "target:base" }
}
target "web" {
  context = "web"
  args = { V = "1" }
}
`

const compose = `services:
  base: { build: base }
  api: { build: { context: api, additional_contexts: [base=service:base] } }
  web: { build: { context: web, args: { V: '1' } } }
`
const extending = 'services:\n  web: { extends: { file: a.yml, service: web } }\n'
const extended = (version: string): string =>
  `services: { web: { build: { context: web, args: { V: '${version}' } } } }\n`

interface Row {
  readonly title: string
  readonly before: Files
  readonly after: Files
  /** The images that are built. */
  readonly built: string
  /** A part of the reason of each. */
  readonly because?: string
  readonly machine?: Variables
}

const all = 'api base web'

const rows: readonly Row[] = [
  {
    title: 'all where the file that was named before was never there',
    before: { [file]: from('docker-bake.hcl'), 'docker-bake.json': json },
    after: { [file]: from('docker-bake.json') },
    built: all,
    because: 'docker-bake.hcl did not exist before'
  },
  {
    title: 'all where the file that was named before was broken',
    before: { [file]: from('docker-bake.hcl'), 'docker-bake.hcl': 'target "x" {' },
    after: { [file]: from('docker-bake.json'), 'docker-bake.json': json },
    built: all,
    because: ': docker-bake.hcl was broken before'
  },
  {
    title: 'all where one of the files that were named before was broken',
    before: {
      [file]: from('[docker-bake.json, b.json]'),
      'docker-bake.json': json,
      'b.json': '{'
    },
    after: { [file]: from('docker-bake.json') },
    built: all,
    because: ': b.json was broken before'
  },
  {
    title: 'all where a target could not be an image before',
    before: {
      [file]: from('docker-bake.json'),
      'docker-bake.json': json.replace('"web"', '"web", "dockerfile-inline": "FROM x"')
    },
    after: { 'docker-bake.json': json },
    built: all,
    because: ': docker-bake.json was broken before'
  },
  {
    title: 'all where the configuration beside was broken before',
    before: { [file]: `${from('docker-bake.json')}  web: { no: 1 }\n`, 'docker-bake.json': json },
    after: { [file]: from('docker-bake.json') },
    built: all,
    because: `: ${file} was broken before`
  },
  {
    title: 'all where only bake can say what was before, and there is none',
    before: { [file]: from('docker-bake.hcl'), 'docker-bake.hcl': hcl },
    after: { [file]: from('docker-bake.json'), 'docker-bake.json': json },
    built: all,
    because: 'bake could not read docker-bake.hcl as it was before',
    machine: withoutDocker()
  },
  ...(
    [
      ['docker-bake.hcl', hcl],
      ['compose.yml', compose],
      ['ci/bake.json', json]
    ] as const
  ).map(([path, text]): Row => ({
    title: `nothing where the images move from docker-bake.json to ${path} as they are`,
    before: { [file]: from('docker-bake.json'), 'docker-bake.json': json },
    after: { [file]: from(path), 'docker-bake.json': null, [path]: text },
    built: ''
  })),
  {
    title: 'what the other of two files says otherwise',
    before: {
      [file]: from('docker-bake.json'),
      'docker-bake.json': toJson('2'),
      'docker-bake.hcl': hcl
    },
    after: { [file]: from('docker-bake.hcl') },
    built: 'web',
    because: 'build-args changed'
  },
  {
    title: 'what the configuration says otherwise than the file before',
    before: { [file]: from('docker-bake.json'), 'docker-bake.json': json },
    after: {
      [file]:
        'images:\n  base:\n  api: { build-contexts: { base: target:base } }\n  web: { build-args: { V: 2 } }\n',
      'docker-bake.json': null
    },
    built: 'web',
    because: `build-args changed in ${file}`
  },
  {
    title: 'all where the file was a link before',
    before: {
      [file]: from('docker-bake.json'),
      'docker-bake.json': { link: 'real.json' },
      'real.json': json
    },
    after: { 'docker-bake.json': json },
    built: all,
    because: 'the base of docker-bake.json is a link'
  },
  {
    title: 'all where the file behind a link changed',
    before: {
      [file]: from('docker-bake.json'),
      'docker-bake.json': { link: 'real.json' },
      'real.json': json
    },
    after: { 'real.json': toJson('2') },
    built: all,
    because: 'docker-bake.json is a link, so its base is not known; name the file that it leads to'
  },
  {
    title: 'all where the file behind a linked folder changed',
    before: { [file]: from('d/bake.json'), d: { link: 'e' }, 'e/bake.json': json },
    after: { 'e/bake.json': toJson('2') },
    built: all,
    because:
      'd/bake.json is behind the link d, so its base is not known; name the file that it leads to'
  },
  {
    title: 'all where a linked folder leads to another one',
    before: {
      [file]: from('d/bake.json'),
      d: { link: 'e' },
      'e/bake.json': json,
      'f/bake.json': toJson('2')
    },
    after: { d: { link: 'f' } },
    built: all,
    because:
      'd/bake.json is behind the link d, so its base is not known; name the file that it leads to'
  },
  {
    title: 'all where a folder was a link before',
    before: { [file]: from('d/bake.json'), d: { link: 'e' }, 'e/bake.json': json },
    after: { d: null, 'd/bake.json': json },
    built: all,
    because: 'the base of d/bake.json is behind the link d'
  },
  {
    title: 'all where a file that another one extends was missing before',
    before: { [file]: from('compose.yml'), 'compose.yml': `${extending}  base: { build: base }\n` },
    after: { 'a.yml': extended('1') },
    built: 'base web',
    because: 'a.yml is new'
  },
  {
    title: 'all where a file that another one extends was broken before',
    before: {
      [file]: from('compose.yml'),
      'compose.yml': `${extending}  base: { build: base }\n`,
      'a.yml': 'services: ['
    },
    after: { 'a.yml': extended('1') },
    built: 'base web',
    because: 'a.yml was broken before'
  },
  {
    title: 'what another extended file says otherwise',
    before: {
      [file]: from('compose.yml'),
      'compose.yml': extending,
      'a.yml': extended('1'),
      'b.yml': extended('2')
    },
    after: { 'compose.yml': extending.replace('a.yml', 'b.yml') },
    built: 'web',
    because: 'build-args changed in compose.yml'
  },
  {
    title: 'what took a variable of .env, which is no more',
    before: {
      [file]: from('compose.yml'),
      'compose.yml': extended('${V:-1}'),
      '.env': 'V=2\n'
    },
    after: { '.env': null },
    built: 'web',
    because: 'build-args changed in .env'
  }
]

test.each(rows)('builds $title', ({ before, after, built, because, machine }) => {
  const repository = createRepository({ ...folders, ...before })
  repository.commit({ files: after })
  checkOut(repository, 'main')
  const words = ['plan', '--base', 'HEAD~1', '--json']
  const variables = machine ?? createDocker().variables
  const { stdout, stderr, status } = runCli(repository.folder, words, variables)
  expect([status, stderr.replaceAll(/^.*unused-dockerfile[^]*/gm, '')]).toEqual([0, ''])
  const { images } = JSON.parse(stdout) as {
    images: Readonly<Record<string, { build: boolean; causes: readonly object[] }>>
  }
  const affected = Object.entries(images).filter(([, each]) => each.build)
  expect(
    affected
      .map(([name]) => name)
      .sort()
      .join(' ')
  ).toBe(built)
  for (const [, { causes }] of affected) {
    expect(JSON.stringify(causes)).toContain((because ?? '').replace(/^: /, '"'))
  }
})

test('the action, too, builds all where the file behind a linked folder changed', async () => {
  const repository = createCheckout({
    ...folders,
    ...{ [file]: from('d/bake.json'), d: { link: 'e' }, 'e/bake.json': json }
  })
  const base = repository.id('main')
  const head = repository.commit({ files: { 'e/bake.json': toJson('2') } })
  checkOut(repository, 'main')
  const { built, log } = await runScenario({
    ...{ event: 'push', ref: 'refs/heads/main', folder: repository.folder, sha: head },
    payload: {
      ...{ before: base, after: head },
      repository: { full_name: 'octo/repo', default_branch: 'main' }
    },
    inputs: { stages: '2' },
    variables: {}
  })
  expect([[...built].sort().join(' '), log]).toEqual([all, log])
  expect(log).toContain(
    'd/bake.json is behind the link d, so its base is not known; name the file that it leads to'
  )
})
