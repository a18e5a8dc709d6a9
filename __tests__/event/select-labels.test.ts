import { type LabelVerdict, noLabels, selectLabels, skips } from '../../src/event/select-labels'
import type { LabelPatterns } from '../../src/images/configuration'

interface Case {
  readonly title: string
  readonly labels: readonly string[]
  readonly patterns?: Partial<LabelPatterns>
  readonly images?: readonly string[]
  readonly expected: Partial<LabelVerdict>
}

const defaults: LabelPatterns = {
  buildAll: ['images: all'],
  build: ['image: {image}'],
  skip: ['images: skip']
}
const unset: LabelPatterns = { buildAll: [], build: [], skip: [] }

describe('labels', () => {
  const cases: readonly Case[] = [
    { title: 'that are none ask for nothing', labels: [], expected: {} },
    { title: 'that fit no pattern ask for nothing', labels: ['bug', 'image'], expected: {} },
    {
      title: 'ask for nothing where no pattern is configured',
      labels: ['images: all', 'image: api', 'images: skip', ''],
      patterns: unset,
      expected: {}
    },
    { title: 'build all', labels: ['images: all'], expected: { buildAll: 'images: all' } },
    { title: 'skip', labels: ['images: skip'], expected: { skip: 'images: skip' } },
    {
      title: 'build an image',
      labels: ['image: api'],
      expected: { build: new Map([['api', 'image: api']]) }
    },
    {
      title: 'build several images',
      labels: ['image: api', 'bug', 'image: web'],
      expected: {
        build: new Map([
          ['api', 'image: api'],
          ['web', 'image: web']
        ])
      }
    },
    {
      title: 'are found behind labels that do not act',
      labels: ['bug', 'images: skip', 'help wanted', 'images: all'],
      expected: { buildAll: 'images: all', skip: 'images: skip' }
    },
    {
      title: 'are compared without case and keep their own',
      labels: ['IMAGES: All', 'Images: SKIP', 'Image: API'],
      expected: {
        buildAll: 'IMAGES: All',
        skip: 'Images: SKIP',
        build: new Map([['api', 'Image: API']])
      }
    },
    {
      title: 'are compared without the case of the patterns',
      labels: ['images: all', 'images: skip', 'image: api'],
      patterns: { buildAll: ['Images: ALL'], skip: ['IMAGES: skip'], build: ['IMAGE: {image}'] },
      expected: {
        buildAll: 'images: all',
        skip: 'images: skip',
        build: new Map([['api', 'image: api']])
      }
    },
    {
      title: 'fit as a whole, not in part',
      labels: ['images: all of them', 'no images: skip', 'my image: api', 'image: api '],
      patterns: { build: ['image: {image}!'] },
      expected: {}
    },
    {
      title: 'may hold the name in the middle',
      labels: ['build api now'],
      patterns: { build: ['build {image} now'] },
      expected: { build: new Map([['api', 'build api now']]) }
    },
    {
      title: 'may begin with the name',
      labels: ['api: build'],
      patterns: { build: ['{image}: build'] },
      expected: { build: new Map([['api', 'api: build']]) }
    },
    {
      title: 'do not fit where the texts around the name overlap',
      labels: ['ab-a'],
      patterns: { build: ['ab-{image}-a'] },
      images: [''],
      expected: {}
    },
    {
      title: 'that name no image are told',
      labels: ['image: apl'],
      expected: { unknown: [{ label: 'image: apl', image: 'apl' }] }
    },
    {
      title: 'that name no image do not hide those that do',
      labels: ['image: apl', 'image: api'],
      expected: {
        build: new Map([['api', 'image: api']]),
        unknown: [{ label: 'image: apl', image: 'apl' }]
      }
    },
    {
      title: 'that name part of an image name no image',
      labels: ['image: ap'],
      expected: { unknown: [{ label: 'image: ap', image: 'ap' }] }
    },
    {
      title: 'are read by each of several patterns',
      labels: ['build api', 'image: web', 'everything', 'nothing'],
      patterns: {
        buildAll: ['images: all', 'everything'],
        build: ['image: {image}', 'build {image}'],
        skip: ['images: skip', 'nothing']
      },
      expected: {
        buildAll: 'everything',
        skip: 'nothing',
        build: new Map([
          ['api', 'build api'],
          ['web', 'image: web']
        ])
      }
    },
    {
      title: 'that name an image by one of two patterns that fit are not unknown',
      labels: ['image: api now'],
      patterns: { build: ['image: {image}', 'image: {image} now'] },
      expected: { build: new Map([['api', 'image: api now']]) }
    },
    {
      title: 'that fit two patterns and name no image are told once',
      labels: ['image: x'],
      patterns: { build: ['image: {image}', 'IMAGE: {image}'] },
      expected: { unknown: [{ label: 'image: x', image: 'x' }] }
    },
    {
      title: 'that build all are not unknown images, though they fit a pattern',
      labels: ['image: all', 'image: none'],
      patterns: { buildAll: ['image: all'], skip: ['image: none'] },
      expected: { buildAll: 'image: all', skip: 'image: none' }
    },
    {
      title: 'take the characters of a pattern as written',
      labels: ['ci.(api)*', 'ciXapi'],
      patterns: { build: ['ci.({image})*'] },
      expected: { build: new Map([['api', 'ci.(api)*']]) }
    },
    {
      title: 'take the characters of an image name as written',
      labels: ['image: ab', 'image: a.b'],
      images: ['a.b'],
      expected: {
        build: new Map([['a.b', 'image: a.b']]),
        unknown: [{ label: 'image: ab', image: 'ab' }]
      }
    },
    {
      title: 'may name an image like a property of every object',
      labels: ['image: constructor'],
      images: ['api'],
      expected: { unknown: [{ label: 'image: constructor', image: 'constructor' }] }
    },
    {
      title: 'with a pattern without {image} build nothing',
      labels: ['build'],
      patterns: { build: ['build'] },
      expected: {}
    }
  ]
  it.each(cases)('$title', ({ labels, patterns, images = ['api', 'web'], expected }) => {
    expect(selectLabels(labels, { ...defaults, ...patterns }, images)).toEqual({
      ...noLabels,
      ...expected
    })
  })
})

describe('a label that skips', () => {
  const cases: readonly (Partial<LabelVerdict> & { title: string; expected: boolean })[] = [
    { title: 'acts', skip: 'skip', expected: true },
    {
      title: 'acts beside a label that builds',
      skip: 'skip',
      build: new Map([['api', 'x']]),
      expected: true
    },
    {
      title: 'is beaten by a label that builds all',
      skip: 'skip',
      buildAll: 'all',
      expected: false
    },
    { title: 'does not act where there is none', expected: false }
  ]
  it.each(cases)('$title', ({ expected, buildAll, skip, build = new Map() }) => {
    const labels: LabelVerdict = {
      ...noLabels,
      build,
      ...(buildAll === undefined ? {} : { buildAll }),
      ...(skip === undefined ? {} : { skip })
    }
    expect(skips(labels)).toBe(expected)
  })
})
