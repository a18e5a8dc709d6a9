import { inFile } from '../../src/diagnostics/location'
import { imageContext, imageOf, linkEntry, recipeIn, remoteContext } from '../support/inputs'
import { itSelects } from './selecting'

const core = imageOf('core')
const byName = {
  image: 'core',
  spelling: 'core',
  at: inFile('app/Dockerfile', 1),
  by: 'bare'
} as const
const sources = ['app/src/a.ts', 'app/src/b.md', 'app/src/deep/c.ts']

describe('the triggers of an image of this repository', () => {
  const files = { 'core/Dockerfile': 'FROM scratch\nONBUILD COPY src /\n' }
  itSelects([
    {
      title: 'read the context of the image that is built from it',
      images: [core],
      files,
      dockerfile: 'FROM core\nCOPY package.json /',
      reads: ['app/package.json', ...sources],
      parents: [byName]
    },
    {
      title: 'are those of its target, and of no other stage',
      images: [imageOf('core', { prod: recipeIn('core', { target: 'One' }) })],
      files: {
        'core/Dockerfile':
          'FROM scratch AS base\nONBUILD COPY src /\nFROM base AS one\nONBUILD ADD test /\nFROM base'
      },
      dockerfile: 'FROM core',
      reads: ['app/test/t.ts'],
      parents: [byName]
    },
    {
      title: 'run in a stage on top of it, and not where something is copied from it',
      images: [core],
      files,
      dockerfile: 'FROM scratch\nCOPY --from=core /x /',
      reads: [],
      parents: [{ ...byName, at: inFile('app/Dockerfile', 2) }]
    },
    {
      title: 'run for a stage that is reached alone',
      images: [core],
      files,
      dockerfile: 'FROM core AS unused\nFROM scratch\nCOPY test /',
      reads: ['app/test/t.ts']
    },
    {
      title: 'run where a named context is the image',
      images: [core],
      files,
      dockerfile: 'FROM parent\nFROM other',
      recipe: {
        buildContexts: new Map([
          ['parent', imageContext('core')],
          ['other', remoteContext('docker-image://core')]
        ])
      },
      reads: sources,
      parents: [{ image: 'core', spelling: 'other', at: inFile('.github/image-matrix.yml') }]
    },
    {
      title: 'may need a stage whose base has some, too',
      images: [core, imageOf('tools')],
      files: {
        'core/Dockerfile': 'FROM scratch\nONBUILD COPY --from=built /x /\n',
        'tools/Dockerfile': 'FROM scratch\nONBUILD COPY test /\n'
      },
      dockerfile: 'FROM tools AS built\nRUN true\nFROM core',
      reads: ['app/test/t.ts'],
      parents: [
        { image: 'tools', spelling: 'tools', at: inFile('app/Dockerfile', 1), by: 'bare' },
        { ...byName, at: inFile('app/Dockerfile', 3) }
      ]
    },
    {
      title: 'are read behind a link',
      images: [core],
      files: {
        'core/Dockerfile': linkEntry('real'),
        'core/real': 'FROM scratch\nONBUILD COPY test /\n'
      },
      dockerfile: 'FROM core',
      reads: ['app/test/t.ts'],
      parents: [byName]
    },
    {
      title: 'make a mistake of the build that they break',
      images: [core],
      files: { 'core/Dockerfile': 'FROM scratch\nONBUILD COPY --from=9 src /\n' },
      dockerfile: 'FROM scratch AS one\nFROM core',
      parents: [{ image: 'core', spelling: 'core', at: inFile('app/Dockerfile', 2), by: 'bare' }],
      opaque: [/^app\/Dockerfile:2: invalid stage index 9/]
    },
    {
      title: 'are none of the public image that has the same name',
      images: [core],
      files,
      dockerfile: 'FROM docker.io/library/core',
      reads: []
    }
  ])
})
