import fc from 'fast-check'
import { pairTriggers } from '../../src/triggers/pair-triggers'
import { imageOf, judge, read } from './ask'

const workflow = `on:
  push:
    branches: [main]
    paths:
      - api/**
      - old/**
      - .github/workflows/api.yml
jobs:
  build:
    steps:
      - uses: docker/build-push-action@v6
        with: { context: api, push: true }
`

const texts = { '.github/workflows/api.yml': workflow, 'api/Dockerfile': '', 'web/Dockerfile': '' }

test('tells inputs without a trigger, patterns without a reader and images without a build', () => {
  const images = [imageOf('api', ['api/main.go', 'go.mod']), imageOf('web', ['web/a'])]
  const { uncovered, unread, unbuilt, unevaluated } = pairTriggers(images, read(texts))
  expect(uncovered.map(({ image, files }) => [image, files])).toEqual([['api', ['go.mod']]])
  expect(unread.map(({ pattern: { text, at }, images: names }) => [text, at, names])).toEqual([
    ['old/**', { file: '.github/workflows/api.yml', line: 6 }, ['api']]
  ])
  expect(unbuilt).toEqual(['web'])
  expect(unevaluated).toEqual([])
})

test('takes nothing for missed or unbuilt that a script may build', () => {
  const script = `on: { push: { branches: [main] } }
jobs: { build: { steps: [{ run: ./build.sh }] } }
`
  const images = [imageOf('web', ['web/a'])]
  const triggers = read({ ...texts, '.github/workflows/web.yml': script })
  const { uncovered, unbuilt, unevaluated } = pairTriggers(images, triggers)
  expect(uncovered).toEqual([])
  expect(unbuilt).toEqual([])
  expect(unevaluated).toEqual([
    {
      doubt: {
        at: { file: '.github/workflows/web.yml', line: 2 },
        because: '"./build.sh" runs what is not read'
      },
      images: ['web']
    }
  ])
})

test('says nothing of what images do not tell, nor of what another system may build', () => {
  const images = [{ ...imageOf('api'), inputs: 'unknown' as const }, imageOf('web', ['web/a'])]
  const triggers = read({ ...texts, '.gitlab-ci.yml': '' })
  const { uncovered, unread, unbuilt } = pairTriggers(images, triggers)
  expect([uncovered, unread, unbuilt]).toEqual([[], [], []])
})

test('a build for tests does not cover what another trigger pushes', () => {
  const tests = `on: push
jobs: { test: { steps: [{ uses: docker/build-push-action@v6, with: { context: api } }] } }
`
  const images = [imageOf('api', ['go.mod'])]
  const triggers = read({ ...texts, '.github/workflows/test.yml': tests })
  expect(pairTriggers(images, triggers).uncovered).toMatchObject([{ files: ['go.mod'] }])
})

test('an image that only a release builds is built, at no change', () => {
  const release = `on: { push: { tags: ['v*'] } }
jobs: { build: { steps: [{ uses: docker/build-push-action@v6, with: { context: web } }] } }
`
  const triggers = read({ ...texts, '.github/workflows/release.yml': release })
  expect(pairTriggers([imageOf('web', ['web/a'])], triggers)).toMatchObject({
    uncovered: [],
    unbuilt: []
  })
  expect(judge(triggers, 'web', 'web/a')).toBe('skips')
})

test('images of one Dockerfile are told apart by their targets', () => {
  const both = `on: { push: { paths: ['a/**'] } }
jobs: { build: { steps: [{ uses: docker/build-push-action@v6, with: { target: one } }] } }
`
  const triggers = read({ '.github/workflows/ci.yml': both, Dockerfile: '' })
  const images = ['one', 'two'].map(target => ({
    name: target,
    recipes: [{ file: 'Dockerfile', context: '', target }],
    inputs: ['b']
  }))
  const { uncovered, unbuilt } = pairTriggers(images, triggers)
  expect([uncovered.map(({ image }) => image), unbuilt]).toEqual([['one'], ['two']])
})

test('a trigger of "**" misses nothing', () => {
  const all = workflow.replace('api/**', "'**'")
  const triggers = read({ ...texts, '.github/workflows/api.yml': all })
  const path = fc.array(fc.stringMatching(/^[\w.-]{1,8}$/), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(path, { minLength: 1 }), paths => {
      const inputs = paths.map(each => each.join('/'))
      expect(pairTriggers([imageOf('api', inputs)], triggers).uncovered).toEqual([])
    })
  )
})

test('takes nothing for unbuilt that a script may build at another event', () => {
  const texts = {
    '.github/workflows/release.yml':
      'on: release\njobs: { a: { steps: [{ run: ./release.sh }] } }\n',
    'release.sh': 'docker build web\n',
    'web/Dockerfile': ''
  }
  expect(pairTriggers([imageOf('web')], read(texts)).unbuilt).toEqual([])
})
