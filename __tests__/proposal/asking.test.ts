import { listQuestions, renderQuestion } from '../../src/proposal/asking/list-questions'
import { takeAnswer } from '../../src/proposal/asking/take-answer'
import type { Proposal } from '../../src/proposal/proposal'
import { suggest, type Texts } from './suggest'

const shop: Texts = {
  'api/Dockerfile': 'FROM scratch\nCOPY dist /\n',
  'web/Dockerfile': 'FROM scratch\n',
  'web/src/main.ts': ''
}

const proposal = suggest(shop)
const known = { proposal, paths: Object.keys(shop) }
const [first, second] = listQuestions(proposal)

test('asks once which images are only for tests, and of what a source is made', () => {
  expect(listQuestions(proposal).map(renderQuestion)).toEqual([
    [
      'Nothing here says whether these images are published:',
      '  api web',
      'Which of these are only for tests? (names by space, empty: none)'
    ],
    [
      'api/dist is not tracked, and api copies it: api/Dockerfile:2',
      'Of which files does a step make it? (patterns by space, as src/**, empty: unknown)'
    ]
  ])
})

test('asks nothing where everything is said, and of a pattern nothing', () => {
  const files = { 'test/e2e.Dockerfile': 'FROM scratch\nCOPY dist/*.whl /\n' }
  const bake =
    '{ "target": { "e2e": { "dockerfile": "test/e2e.Dockerfile", "output": ["type=docker"] } } }'
  const quiet = suggest({ ...files, 'docker-bake.json': bake })
  const asked = quiet.images.map(each => ({ ...each, publish: 'no' as const }))
  expect(listQuestions({ ...quiet, images: asked })).toEqual([])
})

const nameless: Proposal = { ...suggest(shop, 'none'), workflow: '.github/workflows/images.yml' }

test('asks first under which name images are published, where a workflow publishes them', () => {
  expect(listQuestions(nameless)[0]).toEqual({ kind: 'image-name', count: 2 })
  expect(listQuestions(suggest(shop, 'none'))[0]?.kind).toBe('only-for-tests')
})

test.each([
  ['ghcr.io/octo-org/{image}', { kind: 'known', text: 'ghcr.io/octo-org/{image}' }],
  ['', { kind: 'unknown' }]
])('takes the name "%s"', (line, imageName) => {
  const question = { kind: 'image-name', count: 2 } as const
  const taken = takeAnswer(question, line, { proposal: nameless, paths: [] })
  expect(taken).toMatchObject({ kind: 'taken', proposal: { imageName } })
})

test('takes a name without a placeholder for a single image', () => {
  const question = { kind: 'image-name', count: 1 } as const
  const taken = takeAnswer(question, 'octo/shop', { proposal: nameless, paths: [] })
  expect(taken).toMatchObject({ kind: 'taken', proposal: { imageName: { text: 'octo/shop' } } })
})

test.each([
  ['Octo/{image}', 'is no name that a registry takes'],
  ['octo/{image} x', 'is no name that a registry takes'],
  ['octo/shop', 'several images need "{image}"']
])('does not take the name "%s"', (line, because) => {
  const question = { kind: 'image-name', count: 2 } as const
  const taken = takeAnswer(question, line, { proposal: nameless, paths: [] })
  expect(taken).toMatchObject({
    kind: 'refused',
    because: expect.stringContaining(because) as string
  })
})

test('asks about few sources, each once', () => {
  const many = { 'a/Dockerfile': 'FROM scratch\nCOPY b c d e /\nCOPY b /x\n' }
  const sources = listQuestions(suggest(many)).filter(({ kind }) => kind === 'made-of')
  expect(sources.map(each => renderQuestion(each)[0]?.split(' ')[0])).toEqual(['a/b', 'a/c', 'a/d'])
})

test('keeps lines of many names short', () => {
  const images = Array.from({ length: 60 }, (_, index) => `image-${String(index)}`)
  const lines = renderQuestion({ kind: 'only-for-tests', images })
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80)
})

interface Answered {
  readonly title: string
  readonly question: typeof first
  readonly line: string
  readonly images: readonly object[]
}

test.each<Answered>([
  {
    title: 'publishes all where none is only for tests',
    question: first,
    line: ' ',
    images: [{ publish: 'yes' }, { publish: 'yes' }]
  },
  {
    title: 'takes names by spaces and commas',
    question: first,
    line: ' web, api',
    images: [{ publish: 'for-tests' }, { publish: 'for-tests' }]
  },
  {
    title: 'publishes what is not named',
    question: first,
    line: 'api',
    images: [{ publish: 'for-tests' }, { publish: 'yes' }]
  },
  {
    title: 'writes of which files a source is made',
    question: second,
    line: 'web/src/** web/Dockerfile',
    images: [
      { missing: [], generated: new Map([['api/dist', ['web/src/**', 'web/Dockerfile']]]) },
      {}
    ]
  },
  {
    title: 'leaves a source to a comment',
    question: second,
    line: '',
    images: [{ missing: [{ path: 'api/dist' }], generated: new Map() }, {}]
  }
])('$title', ({ question, line, images }) => {
  if (question === undefined) throw new Error('there is no such question')
  const taken = takeAnswer(question, line, known)
  expect(taken).toMatchObject({ kind: 'taken', proposal: { images } })
})

test.each([
  ['a name that was not asked about', first, 'aip', '"aip" is none of them: did you mean "api"?'],
  [
    'a pattern that matches nothing',
    second,
    'web/src/** src/**',
    '"src/**" matches no file here: patterns count from the root, as src/**'
  ]
])('refuses %s', (_, question, line, because) => {
  if (question === undefined) throw new Error('there is no such question')
  expect(takeAnswer(question, line, known)).toEqual({ kind: 'refused', because })
})
