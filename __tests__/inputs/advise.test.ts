import { parse } from 'yaml'
import type { Image } from '../../src/images/image'
import type { Recipe } from '../../src/images/recipe'
import type { ImageInputs, Inputs } from '../../src/inputs/inputs'
import { describeReason } from '../../src/report/phrases/reader-text'
import { imageOf, linkEntry, localContext, recipeIn } from '../support/inputs'
import { type Laid, selectAll } from './selecting'

interface Case {
  readonly title: string
  /** What follows `FROM scratch` in `app/Dockerfile`. */
  readonly dockerfile: string
  readonly files?: Laid
  readonly recipe?: Partial<Recipe>
  readonly dev?: Partial<Recipe>
  readonly image?: Partial<Image>
  /** The block, line by line; missing: there is none. */
  readonly advice?: readonly string[]
  /** Of prod. */
  readonly because?: RegExp
}

const madeFrom = '# name the tracked files that it is made from, in place of "**"'

function select({ dockerfile, files = {}, recipe, dev, image }: Case): ImageInputs {
  const app = imageOf('app', {
    prod: recipeIn('app', recipe),
    ...(dev === undefined ? {} : { dev: recipeIn('app', { ...recipe, ...dev }) }),
    ...image
  })
  const inputs = selectAll({ title: '', dockerfile, files, images: [app] }).get('app')
  if (inputs === undefined) throw new Error('no inputs of app')
  return inputs
}

function listFixes({ quality, buildFiles }: Inputs): string[] {
  const reasons = [quality, buildFiles].flatMap(each => (each.kind === 'exact' ? [] : each.because))
  return reasons.flatMap(({ fix }) => fix ?? [])
}

describe('the advice for an image', () => {
  const cases: readonly Case[] = [
    { title: 'is none where all is known', dockerfile: 'COPY src /' },
    {
      title: 'is one block for all of its reasons',
      dockerfile: 'COPY dist /\nCOPY out/x /',
      advice: [
        'add to image "app":',
        `  generated: { app/dist: ["**"], app/out/x: ["**"] } ${madeFrom}`
      ]
    },
    {
      title: 'guesses no folder, however near one is',
      dockerfile: 'COPY src/deep/made/x /',
      advice: ['add to image "app":', `  generated: { app/src/deep/made/x: ["**"] } ${madeFrom}`]
    },
    {
      title: 'guesses no folder of the Dockerfile',
      dockerfile: 'COPY dist /',
      recipe: { context: '.', contextPath: '' },
      advice: ['add to image "app":', `  generated: { dist: ["**"] } ${madeFrom}`]
    },
    {
      title: 'asks for the files where no folder says anything',
      dockerfile: '',
      files: { Dockerfile: 'FROM scratch\nCOPY dist /\n' },
      recipe: { context: '.', contextPath: '', file: 'Dockerfile' },
      advice: [
        'add to image "app":',
        '  generated: { dist: ["**"] } # name the tracked files that it is made from, in place of "**"'
      ]
    },
    {
      title: 'is another context where all that is copied is there',
      dockerfile: 'COPY deep x.py /',
      files: { 'app/Dockerfile': null, 'lib/app/Dockerfile': 'FROM scratch\nCOPY deep x.py /\n' },
      recipe: { context: 'lib/app', contextPath: 'lib/app', file: 'lib/app/Dockerfile' },
      because: /^"lib\/app\/deep", .* is not tracked, and all that it copies is in "lib"$/,
      advice: [
        'write in image "app":',
        '  context: lib # did you mean this folder? It holds all that is copied',
        '  file: lib/app/Dockerfile'
      ]
    },
    {
      title: 'is the root as the context, written as a dot',
      dockerfile: 'COPY lib README.md /',
      advice: [
        'write in image "app":',
        '  context: . # did you mean this folder? It holds all that is copied',
        '  file: app/Dockerfile'
      ]
    },
    {
      title: 'is another context, whatever is copied of a named one and by wildcards',
      dockerfile: 'COPY lib README.md NOTES* /\nCOPY --from=other x.py /',
      recipe: { buildContexts: new Map([['other', localContext('lib')]]) },
      advice: [
        'write in image "app":',
        '  context: . # did you mean this folder? It holds all that is copied',
        '  file: app/Dockerfile'
      ]
    },
    {
      title: 'is the folder of the Dockerfile where that has it all',
      dockerfile: 'COPY src package.json /',
      recipe: { context: '.', contextPath: '' },
      advice: [
        'write in image "app":',
        '  context: app # did you mean this folder? It holds all that is copied',
        '  file: app/Dockerfile'
      ]
    },
    {
      title: 'is no other context that lacks some of what is there now',
      dockerfile: 'COPY lib src /',
      advice: ['add to image "app":', `  generated: { app/lib: ["**"] } ${madeFrom}`]
    },
    {
      title: 'goes into a key that the image has',
      dockerfile: 'COPY dist lib /',
      recipe: { generated: new Map([['app/lib', ['lib/**']]]) },
      advice: ['add to "generated" of image "app":', `  app/dist: ["**"] ${madeFrom}`]
    },
    {
      title: 'corrects a pattern that matches nothing',
      dockerfile: 'COPY dist /',
      recipe: { generated: new Map([['app/dist', ['src/**']]]) },
      advice: ['write in "generated" of image "app":', `  app/dist: ["**"] ${madeFrom}`]
    },
    {
      title: 'goes to several places, each named',
      dockerfile: 'FROM scratch\nARG V\nCOPY dist gen src-${V} /',
      recipe: { generated: new Map([['app/gen', ['lib/**']]]) },
      advice: [
        'add to "generated" of image "app":',
        `  app/dist: ["**"] ${madeFrom}`,
        'and add to image "app":',
        '  build-args: { V: … } # the value that the build is given'
      ]
    },
    {
      title: 'is under dev for what the dev variant alone reads',
      dockerfile: 'AS prod\nCOPY src /\nFROM scratch AS dev\nCOPY dist /',
      files: {
        'app/Dockerfile': 'FROM scratch AS prod\nCOPY src /\nFROM scratch AS dev\nCOPY dist /\n'
      },
      recipe: { target: 'prod' },
      dev: { target: 'dev' },
      advice: ['add to "dev" of image "app":', `  generated: { app/dist: ["**"] } ${madeFrom}`]
    },
    {
      title: 'is that of prod for what both variants read',
      dockerfile: 'COPY dist /',
      dev: { buildArgs: new Map([['A', 'b']]) },
      advice: ['add to image "app":', `  generated: { app/dist: ["**"] } ${madeFrom}`]
    },
    {
      title: 'gives up inference where nothing else helps, for each folder that is read',
      dockerfile: '# syntax=example.com/front:1\nFROM scratch',
      recipe: { buildContexts: new Map([['py', localContext('lib')]]) },
      advice: [
        'add to image "app":',
        '  infer: false',
        '  paths: ["app/**", "lib/**"] # what its build reads'
      ]
    },
    {
      title: 'asks what is read where the context is the whole repository',
      dockerfile: '# syntax=example.com/front:1\nFROM scratch',
      recipe: { context: '.', contextPath: '' },
      advice: [
        'add to image "app":',
        '  infer: false',
        '  paths: ["**"] # name what its build reads, in place of "**"'
      ]
    },
    {
      title: 'adds to the paths that there are',
      dockerfile: '# syntax=example.com/front:1\nFROM scratch',
      image: { triggers: { paths: ['docker-compose.yml'], filters: [] } },
      advice: [
        'add to image "app":',
        '  infer: false',
        'and add to "paths" of image "app":',
        '  - "app/**" # what its build reads'
      ]
    },
    {
      title: 'is not given again once it is taken',
      dockerfile: '# syntax=example.com/front:1\nFROM scratch',
      image: { infer: false, triggers: { paths: ['app/**'], filters: [] } }
    },
    {
      title: 'without inference is about the Dockerfile alone',
      dockerfile: '',
      files: { 'app/Dockerfile': linkEntry('../../x') },
      image: { infer: false },
      advice: [
        'write in image "app":',
        '  file: path/to/it # what the link "app/Dockerfile" leads to'
      ]
    }
  ]

  it.each(cases)('$title', each => {
    const { prod, dev } = select(each)
    const fixes = [prod, ...(dev === undefined ? [] : [dev])].flatMap(listFixes)
    expect([...new Set(fixes)].join('\n')).toBe((each.advice ?? []).join('\n'))
  })
})

describe('a variable without a value', () => {
  const argument = [
    'add to image "app":',
    '  build-args: { V: … } # the value that the build is given'
  ]
  const platform = ['add to image "app":', '  platforms: [linux/amd64]']
  const cases: readonly Case[] = [
    {
      title: 'in a source is a build argument to give',
      dockerfile: 'FROM scratch\nARG V\nCOPY src-${V} /',
      because: /^"app\/src-", copied by app\/Dockerfile:3, is not tracked \(V has no value\)$/,
      advice: argument
    },
    {
      title: 'is found through the default of another',
      dockerfile: 'FROM scratch\nARG V\nARG DIR=src-$V\nCOPY ${DIR}/x /',
      because: /\(V has no value\)$/,
      advice: argument
    },
    {
      title: 'in a continued instruction is found',
      dockerfile: 'FROM scratch\nARG V\nCOPY \\\n  # comment\n  src-${V} \\\n  /',
      because: /:3, is not tracked \(V has no value\)$/,
      advice: argument
    },
    {
      title: 'is not blamed for another source',
      dockerfile: 'FROM scratch\nARG V\nCOPY dist src${V} /',
      because: /^"app\/dist", copied by app\/Dockerfile:3, is not tracked$/,
      advice: ['add to image "app":', `  generated: { app/dist: ["**"] } ${madeFrom}`]
    },
    {
      title: 'in FROM is a build argument to give',
      dockerfile: 'ARG V\nFROM ${V}\nCOPY src /',
      because: /^app\/Dockerfile:2: .*blank: V has no value$/,
      advice: argument
    },
    {
      title: 'in a part of FROM is one, too',
      dockerfile: 'ARG V\nFROM alpine:${V}\nCOPY src /',
      because: /^app\/Dockerfile:2: .*: V has no value$/,
      advice: argument
    },
    {
      title: 'in FROM is one beside the platform of the builder',
      dockerfile: 'ARG V\nFROM --platform=$BUILDPLATFORM ${V}\nCOPY src /',
      because: /^app\/Dockerfile:2: .*blank: V has no value$/,
      advice: argument
    },
    {
      title: 'in what a trigger copies is one',
      dockerfile: 'FROM alpine AS a\nONBUILD ARG V\nONBUILD COPY src/$V /\nFROM a',
      because: /^app\/Dockerfile:3: .* not known: V$/,
      advice: argument
    },
    {
      title: 'is not blamed for a line of an ignore file',
      dockerfile: 'FROM scratch\nCOPY . /all\nCOPY src /${V} /\nARG V',
      files: { 'app/.dockerignore': '*\n!src\n!gen/src', '.gitignore': 'gen' },
      because: /^"app\/gen\/src", let through by app\/.dockerignore:3, is not tracked/,
      advice: ['add to image "app":', `  generated: { app/gen/src: ["**"] } ${madeFrom}`]
    },
    {
      title: 'goes to the build arguments that there are',
      dockerfile: 'FROM scratch\nARG V\nARG W\nCOPY src-${V}${W} /',
      recipe: { buildArgs: new Map([['W', '1']]) },
      advice: ['add to "build-args" of image "app":', '  V: … # the value that the build is given']
    },
    {
      title: 'of the platform is ended by platforms',
      dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY src/a.${TARGETARCH} /',
      because: /^app\/Dockerfile:3: .* not known: TARGETARCH$/,
      advice: platform
    },
    {
      title: 'of the platform in FROM is ended by platforms',
      dockerfile: 'FROM base-${TARGETARCH}\nCOPY src /',
      because: /^app\/Dockerfile:1: .* not known: TARGETARCH$/,
      advice: platform
    },
    {
      title: 'of the builder has no remedy',
      dockerfile: 'FROM scratch\nARG BUILDARCH\nCOPY src/a.${BUILDARCH} /',
      because: /^app\/Dockerfile:3: .* not known: BUILDARCH$/
    },
    {
      title: 'that only the base image may set has none in the configuration',
      dockerfile: 'FROM alpine\nCOPY ${A}/a.ts $B /',
      because: /^app\/Dockerfile:2: .* not known: A and B$/
    }
  ]

  it.each(cases)('$title', each => {
    const { prod } = select(each)
    const [reason] = prod.quality.kind === 'exact' ? [] : prod.quality.because
    const because = reason === undefined ? '' : describeReason(reason)
    if (each.because !== undefined) expect(because).toMatch(each.because)
    expect(reason?.fix).toBe(each.advice?.join('\n'))
  })

  it('says of each file of its source that it may be read', () => {
    const { prod } = select({
      title: '',
      dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY src/${TARGETARCH} /'
    })
    const sources = prod.sources.filter(({ kind, role }) => kind === 'folder' && role === 'content')
    expect(sources).toEqual([
      expect.objectContaining({ path: 'app/src', doubt: 'TARGETARCH is not known' })
    ])
  })
})

test.each<Case>([
  {
    title: 'of what a source is made from',
    dockerfile: 'COPY dist /',
    recipe: { generated: new Map([['app/dist', ['app/**']]]) }
  },
  {
    title: 'of the value of a variable',
    dockerfile: 'FROM scratch\nARG V\nCOPY src${V} /',
    files: { 'app/src-1/x': '' },
    recipe: { buildArgs: new Map([['V', '-1']]) }
  },
  {
    title: 'of the platforms',
    dockerfile: 'FROM scratch\nARG TARGETARCH\nCOPY bin-${TARGETARCH} /',
    files: { 'app/bin-amd64/x': '' },
    recipe: { platforms: ['linux/amd64'] }
  }
])('the advice $title ends the doubt once it is taken', each => {
  expect(select(each).prod.quality).toEqual({ kind: 'exact' })
})

test('the lines of every place are YAML', () => {
  const dockerfile = 'FROM scratch\nARG V\nCOPY ["src-${V}", "di st", "x{y}", "/"]'
  const { prod } = select({ title: '', dockerfile })
  const [fix = ''] = listFixes(prod)
  const lines = fix.split('\n').filter(line => line.startsWith('  '))
  expect(parse(lines.join('\n'))).toEqual({
    'build-args': { V: '…' },
    generated: { 'app/di st': ['**'], 'app/x{y}': ['**'] }
  })
})
