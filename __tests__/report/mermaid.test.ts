import fc from 'fast-check'
import type { PlannedImage } from '../../src/plan/plan'
import { drawPicture } from '../../src/report/summary/mermaid'
import { anyPlan } from './arbitrary-plan'
import { chained } from './examples'
import { parent, planFrom, planOf, type Sketch } from './plans'

/** Services on some bases; every so-many-th is in the plan, and so are the bases. */
function shop(count: number, bases: number, every: number): readonly PlannedImage[] {
  const images = Array.from({ length: count }, (_, index): [string, Sketch] => {
    const name = index < bases ? `base-${index}` : `service-${index}`
    if (index < bases) return [name, { verdicts: 'build' }]
    const verdicts = index % every === 0 ? 'build publish test' : ''
    return [name, { verdicts, stage: 1, parents: [parent(`base-${index % bases}`)] }]
  })
  return planFrom(images).images
}

function linesOf(images: readonly PlannedImage[]): string[] {
  return drawPicture(images)?.text.split('\n') ?? []
}

const boxes = (lines: readonly string[]): string[] => lines.filter(line => /^ns?\d+\[/.test(line))
const edges = (lines: readonly string[]): string[] => lines.filter(line => /-->|-\.->/.test(line))

test('shows parents by solid lines, tests by dotted ones, and a verdict by its colour', () => {
  const { images } = planOf({
    base: { verdicts: 'build' },
    db: { verdicts: 'build' },
    web: { verdicts: 'build publish test', parents: [parent('base')], tests: ['db'] },
    docs: { verdicts: 'test dev', dev: {}, devParents: [parent('docs'), parent('base')] },
    old: { parents: [parent('base')] }
  })
  expect(linesOf(images).filter(line => line.startsWith('n'))).toEqual([
    'n0["base<br/>build"]:::build',
    'n1["db<br/>build"]:::build',
    'n2["web<br/>build · publish · test"]:::publish',
    'n3["docs<br/>test dev"]:::test',
    'n4["old"]:::skip',
    'n0 --> n2',
    'n1 -.-> n2',
    'n0 --> n3',
    'n0 --> n4'
  ])
})

test('is none where no image has relations', () => {
  expect(drawPicture(planOf({ api: { verdicts: 'build' } }).images)).toBeUndefined()
})

test.each([
  { count: 50, bases: 4, every: 3, shows: 'every relation', nodes: 23 },
  { count: 50, bases: 4, every: 1, shows: 'every relation', nodes: 50 },
  { count: 300, bases: 10, every: 50, shows: 'every relation', nodes: 25 },
  { count: 100, bases: 6, every: 1, shows: 'images in the plan', nodes: 12 },
  { count: 1_000, bases: 20, every: 2, shows: 'images in the plan', nodes: 20 },
  { count: 5_000, bases: 100, every: 1, shows: 'stages', nodes: 2 }
])(
  'of $count images on $bases bases, of which one in $every is planned, shows $shows in $nodes boxes',
  ({ count, bases, every, shows, nodes }) => {
    const images = shop(count, bases, every)
    expect(drawPicture(images)?.shows).toBe(shows)
    expect(linesOf(images).filter(line => /^[ns]\d+\[/.test(line))).toHaveLength(nodes)
  }
)

test('with many images in the plan groups them by stage, and those that are alike in one box', () => {
  const lines = linesOf(shop(100, 2, 1))
  expect(lines.slice(lines.indexOf('subgraph s0["stage 0"]'))).toEqual([
    'subgraph s0["stage 0"]',
    'n0["base-0"]:::build',
    'n1["base-1"]:::build',
    'end',
    'class s0 stage',
    'subgraph s1["stage 1"]',
    'n2["service-2<br/>and 48 more"]:::publish',
    'n3["service-3<br/>and 48 more"]:::publish',
    'end',
    'class s1 stage',
    'n0 --> n2',
    'n1 --> n3'
  ])
})

test('never shares a box between images of different verdicts', () => {
  const images = shop(200, 2, 1).map((planned, index) =>
    index % 3 === 0 ? { ...planned, publish: false } : planned
  )
  const labels = boxes(linesOf(images))
  expect(labels.filter(label => label.endsWith(':::publish'))).toHaveLength(2)
  expect(labels.filter(label => label.endsWith(':::build'))).toHaveLength(4)
})

test('of a chain has one line less than boxes', () => {
  const lines = linesOf(chained.images)
  expect([boxes(lines).length, edges(lines).length]).toEqual([6, 5])
})

/** Up to 400 images with up to three parents and test images each, before them in the list. */
const anyImages: fc.Arbitrary<readonly PlannedImage[]> = fc
  .array(
    fc.record({
      from: fc.uniqueArray(fc.nat(), { maxLength: 3 }),
      tests: fc.uniqueArray(fc.nat(), { maxLength: 2 }),
      verdicts: fc.constantFrom('', '', 'build', 'build publish test', 'test dev')
    }),
    { minLength: 1, maxLength: 400 }
  )
  .map(drafts => {
    const before = (picks: readonly number[], index: number): string[] =>
      index === 0 ? [] : picks.map(pick => `i${pick % index}`)
    const sketches = drafts.map(({ from, tests, verdicts }, index): [string, Sketch] => [
      `i${index}`,
      {
        verdicts,
        stage: index % 4,
        parents: before(from, index).map(parent),
        tests: before(tests, index)
      }
    ])
    return planFrom(sketches).images
  })

test('keeps the limits of GitHub, and draws lines between boxes that are there', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyImages,
        anyPlan.map(({ images }) => images)
      ),
      images => {
        const text = drawPicture(images)?.text ?? ''
        const lines = text.split('\n')
        const ids = new Set(lines.map(line => /^([ns]\d+)\[/.exec(line)?.[1]).filter(Boolean))
        expect(text.length).toBeLessThanOrEqual(50_000)
        expect(edges(lines).length).toBeLessThanOrEqual(280)
        expect(ids.size).toBeLessThanOrEqual(60)
        for (const edge of edges(lines)) {
          for (const end of edge.split(/ --> | -\.-> /)) expect(ids).toContain(end)
        }
      }
    ),
    { numRuns: 200 }
  )
})
