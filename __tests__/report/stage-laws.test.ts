import fc from 'fast-check'
import type { Parents } from '../../src/images/parents'
import { decide } from '../../src/plan/decide/decide'
import type { Plan, PlannedImage } from '../../src/plan/plan'
import type { PlanQuestion } from '../../src/plan/question'
import type { Entry } from '../../src/report/matrix/entry'
import type { MatrixSettings } from '../../src/report/matrix/settings'
import { type Entries, toEntries } from '../../src/report/matrix/to-entries'
import { parentNames } from '../support/five-rules'
import { buildAll, changed, type ImageSketch, questionOf } from '../support/questions'

interface Draft {
  readonly from: readonly number[]
  readonly devFrom: readonly number[]
  readonly hasDev: boolean
  readonly tests: readonly number[]
  readonly hasChanged: boolean
  readonly publish: boolean
}

const few = fc.uniqueArray(fc.nat(), { maxLength: 3 })

/** Up to twenty images, each built from some of those before it: diamonds of every kind. */
const anyQuestion: fc.Arbitrary<PlanQuestion> = fc
  .array(
    fc.record<Draft>({
      from: few,
      devFrom: few,
      hasDev: fc.boolean(),
      tests: fc.uniqueArray(fc.nat(), { maxLength: 2 }),
      hasChanged: fc.integer({ min: 0, max: 3 }).map(number => number === 0),
      publish: fc.boolean()
    }),
    { minLength: 1, maxLength: 20 }
  )
  .map(toQuestion)

function toQuestion(drafts: readonly Draft[]): PlanQuestion {
  const pick = (numbers: readonly number[], among: number): string[] =>
    among === 0 ? [] : [...new Set(numbers.map(number => `i${number % among}`))]
  const images = drafts.map(({ from, devFrom, hasDev, tests, publish }, index) => {
    const sketch: ImageSketch = { from: pick(from, index), tests: pick(tests, index), publish }
    return [`i${index}`, hasDev ? { ...sketch, dev: pick(devFrom, index + 1) } : sketch] as const
  })
  const evidence = drafts.map(({ hasChanged }, index) => {
    const found = index % 5 === 0 ? buildAll : changed(`i${index}/file`)
    return [`i${index}`, { prod: hasChanged ? [found] : [] }] as const
  })
  return questionOf({
    images: Object.fromEntries(images),
    evidence: Object.fromEntries(evidence)
  })
}

function itHolds(title: string, law: (question: PlanQuestion) => void, numRuns = 2_000): void {
  it(title, () => {
    fc.assert(fc.property(anyQuestion, law), { numRuns })
  })
}

describe('two thousand random graphs', () => {
  itHolds('are closed under parents: what is built has its bases built', question => {
    const verdicts = decide(question)
    const built = new Set(verdicts.filter(({ build }) => build).map(({ image }) => image.name))
    for (const { image, build, dev } of verdicts) {
      const parents = [
        ...(build ? parentNames(question, image.name, 'prod') : []),
        ...(dev ? parentNames(question, image.name, 'dev') : [])
      ]
      expect(parents.filter(parent => !built.has(parent))).toEqual([])
    }
  })

  itHolds('have the longest path of built parents for a stage', question => {
    const verdicts = decide(question)
    const built = new Set(verdicts.filter(({ build }) => build).map(({ image }) => image.name))
    const longest = new Map<string, number>()
    // The images stand in an order in which parents come first.
    for (const { image, stage } of verdicts) {
      const parents = parentNames(question, image.name, 'prod').filter(name => built.has(name))
      const expected = Math.max(-1, ...parents.map(name => longest.get(name) ?? -1)) + 1
      longest.set(image.name, expected)
      expect([image.name, stage]).toEqual([image.name, expected])
    }
  })

  itHolds('are decided the same again, whatever the order of the facts', question => {
    const turned: PlanQuestion = {
      ...question,
      parents: new Map([...question.parents].reverse()),
      evidence: new Map([...question.evidence].reverse())
    }
    expect(decide(turned)).toEqual(decide(question))
  })
})

describe('the entries of random graphs', () => {
  const itHoldsFor = (title: string, law: (question: PlanQuestion) => void): void => {
    itHolds(title, law, 400)
  }

  itHoldsFor('load only what a leg of an earlier stage is for, of the same platform', question => {
    const { build } = toEntries(planOf(question, ['linux/amd64', 'linux/arm64']), split)
    const legs = new Map(build.map(entry => [entry.get('artifact'), entry]))
    for (const entry of build) {
      for (const artifact of loadsOf(entry)) {
        const loaded = legs.get(artifact)
        expect(loaded?.get('platform')).toBe(entry.get('platform'))
        expect(Number(loaded?.get('stage'))).toBeLessThan(Number(entry.get('stage')))
      }
    }
  })

  itHoldsFor('have artifacts and cache scopes that no two legs share', question => {
    const entries = toEntries(planOf(question, ['linux/amd64', 'linux/arm/v7']), split)
    const legs = [...entries.build, ...entries.dev]
    for (const key of ['artifact', 'cache-scope']) {
      expect(new Set(legs.map(entry => entry.get(key))).size).toBe(legs.length)
    }
  })

  itHoldsFor('join exactly the published legs in their manifests', question => {
    const entries = toEntries(planOf(question, ['linux/amd64', 'linux/arm64']), split)
    expect(entries.merge.flatMap(entry => (entry.get('legs') ?? '').split(' '))).toEqual(
      entries.publish.map(entry => entry.get('artifact'))
    )
  })

  itHoldsFor('have a test whose images are all built', question => {
    const entries: Entries = toEntries(planOf(question, ['linux/amd64', 'linux/arm64']), split)
    const artifacts = new Set(entries.build.map(entry => entry.get('artifact')))
    for (const entry of entries.test) {
      for (const artifact of loadsOf(entry)) expect(artifacts).toContain(artifact)
    }
  })
})

const split: MatrixSettings = {
  runners: new Map([
    ['default', 'amd'],
    ['linux/arm', 'arm-32'],
    ['linux/arm64', 'arm-64']
  ]),
  stages: 20,
  platforms: 'split'
}

function loadsOf(entry: Entry): string[] {
  const pairs = (entry.get('load') ?? '').split(' ').filter(pair => pair !== '')
  return pairs.map(pair => pair.slice(pair.lastIndexOf('=') + 1))
}

/** The plan of a question, with every image for these platforms. */
function planOf(question: PlanQuestion, platforms: readonly string[]): Plan {
  const parents: Parents = question.parents
  const images = decide(question).map((verdict): PlannedImage => ({
    ...verdict,
    image: { ...verdict.image, prod: { ...verdict.image.prod, platforms } },
    parents: parents.get(verdict.image.name) ?? { prod: [], dev: [] },
    inputsHash: { prod: 'hash' },
    quality: { prod: 'exact' }
  }))
  return {
    event: 'push',
    base: null,
    head: null,
    changes: { kind: 'trees', source: 'git', count: 1, text: '' },
    publishing: { kind: 'allowed' },
    images
  }
}
