import { inFile } from '../../src/diagnostics/location'
import type { Image } from '../../src/images/image'
import {
  imageContext,
  imageOf,
  linkEntry,
  localContext,
  recipeIn,
  remoteContext,
  selectRead
} from '../support/inputs'
import { allOfApp, type Case, itSelects, selectAll, toTree } from './selecting'

const core = imageOf('core')
const byName = {
  image: 'core',
  spelling: 'core',
  at: inFile('app/Dockerfile', 1),
  by: 'bare'
} as const
const parents = [byName]
const files = {
  'core/Dockerfile': 'FROM alpine\nENV KIND=-gpu\n',
  'app/list': '1',
  'app/list-gpu': '2',
  'app/list-cpu': '3'
}
const gpu = ['app/list-gpu']
const shared = { images: [core], files, parents, reads: gpu }

describe('the environment of an image of this repository', () => {
  itSelects([
    { ...shared, title: 'names a source', dockerfile: 'FROM core\nCOPY list$KIND /' },
    { ...shared, title: 'stays behind ARG', dockerfile: 'FROM core\nARG KIND\nCOPY list$KIND /' },
    {
      ...shared,
      title: 'is no matter of an ARG in another stage',
      dockerfile: 'FROM alpine AS tools\nARG KIND=-cpu\nFROM core\nCOPY list$KIND /',
      parents: [{ ...byName, at: inFile('app/Dockerfile', 3) }]
    },
    {
      ...shared,
      title: 'counts in front of an ARG',
      dockerfile: 'FROM core\nCOPY list$KIND /\nARG KIND=-cpu'
    },
    {
      ...shared,
      title: 'is no matter of an ARG in front of FROM',
      dockerfile: 'ARG KIND=-cpu\nFROM core\nCOPY list$KIND /',
      parents: [{ ...byName, at: inFile('app/Dockerfile', 2) }]
    },
    {
      ...shared,
      title: 'yields to a global value that ARG takes over',
      dockerfile: 'ARG KIND=-cpu\nFROM core\nARG KIND\nCOPY list$KIND /',
      parents: [{ ...byName, at: inFile('app/Dockerfile', 2) }],
      reads: ['app/list-cpu']
    },
    {
      ...shared,
      title: 'yields to a build argument',
      dockerfile: 'FROM core\nARG KIND\nCOPY list$KIND /',
      recipe: { buildArgs: new Map([['KIND', '-cpu']]) },
      reads: ['app/list-cpu']
    },
    {
      ...shared,
      title: 'does not yield to a build argument that nobody declares',
      dockerfile: 'FROM core\nCOPY list$KIND /',
      recipe: { buildArgs: new Map([['KIND', '-cpu']]) }
    },
    {
      ...shared,
      title: 'keeps a default out',
      dockerfile: 'FROM core\nARG KIND\nCOPY list${KIND:--cpu} /'
    },
    {
      ...shared,
      title: 'lets an alternative in',
      dockerfile: 'FROM core\nARG KIND\nCOPY list${KIND:+-cpu} /',
      reads: ['app/list-cpu']
    },
    {
      ...shared,
      title: 'names what is mounted',
      dockerfile: 'FROM core\nARG KIND\nRUN --mount=source=list$KIND,target=/l true'
    },
    {
      ...shared,
      title: 'is seen by the triggers of the image',
      files: {
        ...files,
        'core/Dockerfile': 'FROM alpine\nENV KIND=-gpu\nONBUILD COPY list$KIND /\n'
      },
      dockerfile: 'FROM core\nARG KIND=-cpu'
    },
    {
      ...shared,
      title: 'is handed on by stages',
      dockerfile: 'FROM core AS one\nFROM one AS two\nFROM two\nARG KIND\nCOPY list$KIND /'
    },
    {
      ...shared,
      title: 'is not seen by a stage that copies from it',
      dockerfile: 'FROM scratch\nARG KIND\nCOPY --from=core /x /\nCOPY list$KIND /',
      parents: [{ ...byName, at: inFile('app/Dockerfile', 3) }],
      reads: ['app/list']
    },
    {
      ...shared,
      title: 'is that of its target',
      images: [imageOf('core', { prod: recipeIn('core', { target: 'one' }) })],
      files: {
        ...files,
        'core/Dockerfile': 'FROM alpine AS one\nENV KIND=-gpu\nFROM one\nENV KIND=-cpu\n'
      },
      dockerfile: 'FROM core\nARG KIND\nCOPY list$KIND /'
    },
    {
      ...shared,
      title: 'is made with its build arguments',
      images: [imageOf('core', { prod: recipeIn('core', { buildArgs: new Map([['K', 'gpu']]) }) })],
      files: { ...files, 'core/Dockerfile': 'FROM alpine\nARG K=cpu\nENV KIND=-$K\n' },
      dockerfile: 'FROM core\nARG KIND\nCOPY list$KIND /'
    },
    {
      ...shared,
      title: 'is handed on by images in between',
      images: [core, imageOf('mid'), imageOf('top')],
      files: {
        ...files,
        'mid/Dockerfile': 'FROM core\nENV K=$KIND\n',
        'top/Dockerfile': 'FROM mid\n'
      },
      dockerfile: 'FROM top\nARG K\nCOPY list$K /',
      parents: [{ ...byName, image: 'top', spelling: 'top' }]
    },
    {
      ...shared,
      title: 'is set by a trigger on the way',
      images: [core, imageOf('mid')],
      files: {
        ...files,
        'core/Dockerfile': 'FROM alpine\nONBUILD ENV KIND=-gpu\n',
        'mid/Dockerfile': 'FROM core\n'
      },
      dockerfile: 'FROM mid\nARG KIND\nCOPY list$KIND /',
      parents: [{ ...byName, image: 'mid', spelling: 'mid' }]
    },
    {
      ...shared,
      title: 'is read behind a link',
      files: {
        ...files,
        'core/Dockerfile': linkEntry('real'),
        'core/real': files['core/Dockerfile']
      },
      dockerfile: 'FROM core\nCOPY list$KIND /'
    },
    {
      ...shared,
      title: 'is all that is known where the image is from outside below',
      dockerfile: 'FROM core\nARG OTHER\nCOPY list$OTHER /',
      reads: allOfApp.concat(gpu, 'app/list', 'app/list-cpu'),
      widened: [/^app\/Dockerfile:3: a source of COPY depends on a value that is not known: OTHER/]
    },
    {
      ...shared,
      title: 'is all that there is where it begins with nothing',
      files: { ...files, 'core/Dockerfile': 'FROM scratch\nENV KIND=-gpu\n' },
      dockerfile: 'FROM core\nARG OTHER\nCOPY list$OTHER /',
      reads: ['app/list']
    },
    {
      ...shared,
      title: 'is not known where its Dockerfile is refused',
      files: { ...files, 'core/Dockerfile': 'NONSENSE\n' },
      dockerfile: 'FROM core\nARG KIND\nCOPY src/$KIND /',
      reads: allOfApp.concat(gpu, 'app/list', 'app/list-cpu'),
      widened: [/KIND/]
    },
    {
      ...shared,
      title: 'is not that of the public image of its name',
      dockerfile: 'FROM docker.io/library/core\nARG KIND=\nCOPY list$KIND /',
      parents: [],
      reads: ['app/list']
    }
  ])
})

describe('a named context hands on the environment of its image', () => {
  const body = 'ARG KIND\nCOPY list$KIND /'
  const at = inFile('.github/image-matrix.yml')
  const parent = { image: 'core', spelling: 'dep', at }
  const rows: readonly [string, string, NonNullable<Case['recipe']>['buildContexts']][] = [
    ['target:', 'FROM dep', new Map([['dep', imageContext('core')]])],
    ['docker-image://', 'FROM dep', new Map([['dep', remoteContext('docker-image://core')]])],
    [
      'in the place of a stage',
      'FROM alpine AS dep\nENV KIND=-cpu\nFROM dep',
      new Map([['dep', imageContext('core')]])
    ]
  ]
  itSelects([
    ...rows.map(([title, from, buildContexts = new Map()]) => ({
      ...shared,
      title,
      dockerfile: `${from}\n${body}`,
      recipe: { buildContexts },
      parents: [parent]
    })),
    {
      ...shared,
      title: 'but for a folder, which has none',
      dockerfile: `FROM dep\n${body}`,
      recipe: { buildContexts: new Map([['dep', localContext('lib')]]) },
      parents: [],
      reads: ['app/list', 'lib/deep/y.py', 'lib/x.py']
    }
  ])
})

describe('the platform of a parent', () => {
  const of = (platforms: readonly string[]): Image =>
    imageOf('core', { prod: recipeIn('core', { platforms }) })
  const archFiles = {
    'core/Dockerfile': 'FROM alpine\nARG TARGETARCH\nENV KIND=-$TARGETARCH\n',
    'app/bin/x-amd64': '1',
    'app/bin/x-arm64': '2',
    'app/bin/x-386': '3'
  }
  const arch = { files: archFiles, dockerfile: 'FROM core\nARG KIND\nCOPY bin/x$KIND /', parents }
  const both = ['linux/amd64', 'linux/arm64']
  itSelects([
    {
      ...arch,
      title: 'is that of its child',
      images: [of(both)],
      recipe: { platforms: ['linux/arm64/v8'] },
      reads: ['app/bin/x-arm64']
    },
    {
      ...arch,
      title: 'is each of its child’s',
      images: [of([...both, 'linux/386'])],
      recipe: { platforms: both },
      reads: ['app/bin/x-amd64', 'app/bin/x-arm64']
    },
    {
      ...arch,
      title: 'is its only one',
      images: [of(['linux/arm64'])],
      reads: ['app/bin/x-arm64']
    },
    {
      ...arch,
      title: 'is that of FROM',
      images: [of(both)],
      dockerfile: 'FROM --platform=linux/amd64 core\nARG KIND\nCOPY bin/x$KIND /',
      recipe: { platforms: ['linux/arm64'] },
      reads: ['app/bin/x-amd64'],
      parents: [{ ...byName, platforms: [{ for: 'linux/arm64', platform: 'linux/amd64' }] }]
    }
  ])

  it.each([
    { title: 'of a parent that has none', parent: [], child: ['linux/arm64'] },
    { title: 'of a child that has none', parent: both, child: [] }
  ])('is not known $title', ({ parent, child }) => {
    const asked = {
      ...arch,
      title: '',
      images: [of(parent)],
      recipe: { platforms: child }
    }
    const inputs = selectAll(asked).get('app')?.prod
    expect(inputs?.quality.kind).toBe('widened')
    const read = inputs === undefined ? [] : selectRead(inputs, toTree(asked).paths)
    expect(read).toEqual(
      expect.arrayContaining(['app/bin/x-386', 'app/bin/x-amd64', 'app/bin/x-arm64'])
    )
  })
})

describe('a dev variant on its own prod', () => {
  it('sees what prod hands on', () => {
    const app = imageOf('app', { dev: recipeIn('app', { file: 'app/dev' }) })
    const asked = {
      title: '',
      images: [app],
      files: { ...files, 'app/dev': 'FROM app\nARG KIND\nCOPY list$KIND /' },
      dockerfile: 'FROM alpine\nENV KIND=-gpu\n'
    }
    const dev = selectAll(asked).get('app')?.dev
    expect(dev?.quality.kind).toBe('exact')
    const paths = toTree(asked).paths.filter(path => path !== 'app/dev')
    expect(dev === undefined ? [] : selectRead(dev, paths)).toEqual(gpu)
  })
})

describe('images that are built from each other', () => {
  it('end', () => {
    const asked = {
      title: '',
      images: [core, imageOf('other'), imageOf('app')],
      files: {
        ...files,
        'app/list11': '',
        'core/Dockerfile': 'FROM other\nENV A=1$B\n',
        'other/Dockerfile': 'FROM core\nENV B=1$A\n'
      },
      dockerfile: 'FROM core\nCOPY list$A /'
    }
    expect(selectAll(asked).get('app')?.prod.quality.kind).toBe('widened')
  })

  it('are many in a line', () => {
    const line = Array.from({ length: 3000 }, (_, number) => `image-${number}`)
    const dockerfiles = line.map((name, number): [string, string] => [
      `${name}/Dockerfile`,
      number === 0 ? files['core/Dockerfile'] : `FROM image-${number - 1}\n`
    ])
    const asked = {
      title: '',
      images: [imageOf('app'), ...line.map(name => imageOf(name)).reverse()],
      files: { ...files, ...Object.fromEntries(dockerfiles) },
      dockerfile: 'FROM image-2999\nCOPY list$KIND /'
    }
    const inputs = selectAll(asked).get('app')?.prod
    expect(inputs?.quality.kind).toBe('exact')
    expect(inputs === undefined ? [] : selectRead(inputs, ['app/list', ...gpu])).toEqual(gpu)
  })
})

describe('a name that several images may have', () => {
  it('hands on no value, and all triggers', () => {
    const asked = {
      title: '',
      images: [
        imageOf('app'),
        imageOf('one', { localTag: 'shop:one' }),
        imageOf('two', { localTag: 'shop:two' })
      ],
      files: {
        ...files,
        'one/Dockerfile': 'FROM scratch\nENV KIND=-gpu\nONBUILD COPY test /\n',
        'two/Dockerfile': 'FROM scratch\nENV KIND=-cpu\nONBUILD COPY src/a.ts /\n'
      },
      dockerfile: 'FROM shop\nCOPY list$KIND /'
    }
    const inputs = selectAll(asked).get('app')?.prod
    expect(inputs?.quality.kind).toBe('widened')
    const all = ['app/list-cpu', 'app/list-gpu', 'app/src/a.ts', 'app/test/t.ts']
    expect(inputs === undefined ? [] : selectRead(inputs, all)).toEqual(all)
  })
})
