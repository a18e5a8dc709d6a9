import { toBuildCommand } from '../../src/run/load/build-dev-images'
import { type DevBuild, parseDevBuilds } from '../../src/run/load/dev-build'

const entry = {
  image: 'api',
  variant: 'dev',
  context: 'api',
  file: 'api/Dockerfile',
  target: 'dev',
  'build-args': 'TOOLS=yes\nGREETING=a = b',
  'build-contexts': 'packages=./packages',
  platform: 'linux/arm64',
  'local-tag': 'shop-api',
  'cache-scope': 'api___dev',
  load: 'base=base',
  setup_nodejs: true
}

const build: DevBuild = {
  image: 'api',
  context: 'api',
  file: 'api/Dockerfile',
  target: 'dev',
  buildArgs: ['TOOLS=yes', 'GREETING=a = b'],
  buildContexts: ['packages=./packages'],
  platform: 'linux/arm64',
  localTag: 'shop-api',
  cacheScope: 'api___dev',
  load: [{ kind: 'artifact', name: 'base', artifact: 'base' }]
}

const reference = `ghcr.io/o/base@sha256:${'a'.repeat(64)}`

const readings = [
  { title: 'an entry, without the fields of the workflow', value: entry, builds: [build] },
  { title: 'an array, without prod', value: [{ variant: 'prod' }, entry], builds: [build] },
  { title: 'an entry of prod as nothing', value: { ...entry, variant: 'prod' }, builds: [] },
  { title: 'no matrix as nothing', value: null, builds: [] },
  { title: 'no entry as a mistake', value: 'api', builds: undefined },
  { title: 'an array in an array as a mistake', value: [[entry]], builds: undefined },
  { title: 'no context as a mistake', value: { ...entry, context: '' }, builds: undefined },
  {
    title: 'an entry that is built on a reused image',
    value: { ...entry, load: `base=${reference} db=db` },
    builds: [
      {
        ...build,
        load: [
          { kind: 'reference', name: 'base', reference },
          { kind: 'artifact', name: 'db', artifact: 'db' }
        ]
      }
    ]
  },
  {
    title: 'a broken reference to load as a mistake',
    value: { ...entry, load: 'base=ghcr.io/o/base@sha256:1' },
    builds: undefined
  },
  { title: 'no pair to load as a mistake', value: { ...entry, load: 'base' }, builds: undefined },
  { title: 'no tag as a mistake', value: { ...entry, 'local-tag': 1 }, builds: undefined }
]

describe('the input dev', () => {
  it.each(readings)('is read: $title', ({ value, builds }) => {
    expect(parseDevBuilds(JSON.stringify(value))).toEqual(builds)
  })

  it('is none where it is empty, and a mistake where it is no JSON', () => {
    expect(parseDevBuilds(' \n')).toEqual([])
    expect(parseDevBuilds('{')).toBeUndefined()
  })
})

const bare: DevBuild = {
  ...build,
  file: '',
  target: '',
  platform: '',
  buildArgs: [],
  buildContexts: []
}
const nothing = { parents: [], cacheFrom: [], cacheTo: [] }
const always = ['buildx', 'build', '--load', '--progress=plain', '--provenance=false']

const commands = [
  {
    title: 'names what the recipe names',
    build,
    around: nothing,
    words: [
      ...[...always, '--tag=shop-api', '--file=api/Dockerfile', '--target=dev'],
      ...['--platform=linux/arm64', '--build-arg=TOOLS=yes', '--build-arg=GREETING=a = b'],
      ...['--build-context=packages=./packages', '--', 'api']
    ]
  },
  {
    title: 'leaves out what is empty',
    build: bare,
    around: nothing,
    words: [...always, '--tag=shop-api', '--', 'api']
  },
  {
    title: 'takes parents as contexts, behind those of the recipe',
    build: { ...bare, buildContexts: ['a=./a'] },
    around: { ...nothing, parents: ['base=oci-layout:///tmp/base'] },
    words: [
      ...[...always, '--tag=shop-api', '--build-context=a=./a'],
      ...['--build-context=base=oci-layout:///tmp/base', '--', 'api']
    ]
  },
  {
    title: 'fills the scope into the cache',
    build: bare,
    around: {
      ...nothing,
      cacheFrom: ['type=gha,scope={cache-scope}'],
      cacheTo: ['type=gha,scope={cache-scope},mode=max']
    },
    words: [
      ...[...always, '--tag=shop-api', '--cache-from=type=gha,scope=api___dev'],
      ...['--cache-to=type=gha,scope=api___dev,mode=max', '--', 'api']
    ]
  },
  {
    title: 'lets no value become an option',
    build: { ...bare, context: '--push', buildArgs: ['--push'], localTag: '--push' },
    around: nothing,
    words: [...always, '--tag=--push', '--build-arg=--push', '--', '--push']
  }
]

describe('the command of a build', () => {
  it.each(commands)('$title', ({ build: given, around, words }) => {
    expect(toBuildCommand(given, around)).toEqual(words)
  })
})
