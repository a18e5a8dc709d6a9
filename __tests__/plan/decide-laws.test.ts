import fc from 'fast-check'
import type { VariantName } from '../../src/images/image'
import type { Cause, Need, OwnCause } from '../../src/plan/causes/cause'
import { causesShown, type ImageEvidence } from '../../src/plan/causes/evidence'
import { decide, type Verdict } from '../../src/plan/decide/decide'
import type { PlanQuestion } from '../../src/plan/question'
import { arbitraryCause, arbitraryQuestion, type Wishes } from '../support/arbitrary-questions'
import { applyFiveRules, isSkipped, parentNames } from '../support/five-rules'
import { measureWork } from '../support/measure-work'
import {
  type Answer,
  changed,
  changedFiles,
  type EvidenceSketch,
  type ImageSketch,
  ownCauses,
  questionOf,
  summarize
} from '../support/questions'

const variants: readonly VariantName[] = ['prod', 'dev']
const verdictKeys = ['build', 'publish', 'test', 'dev'] as const

/** Checks a law on questions; the law decides by itself, as often as it needs. */
function itHolds(title: string, law: (question: PlanQuestion) => void, wishes: Wishes = {}): void {
  it(title, () => {
    fc.assert(fc.property(arbitraryQuestion(wishes), law), { numRuns: 400 })
  })
}

describe('the verdicts', () => {
  itHolds('are those of the five rules', question => {
    const { build, publish, test, dev } = applyFiveRules(question)
    const select = (names: ReadonlySet<string>): string[] =>
      question.configuration.images.map(({ name }) => name).filter(name => names.has(name))
    expect(answerTo(question)).toEqual({
      build: select(build),
      publish: select(publish),
      test: select(test),
      dev: select(dev)
    })
  })

  itHolds('stand for every image in the order of the configuration', question => {
    expect(decide(question).map(({ image }) => image)).toEqual(question.configuration.images)
  })

  itHolds('publish nothing that is not built', question => {
    const { build, publish } = answerTo(question)
    expect(build).toEqual(expect.arrayContaining([...publish]))
  })

  itHolds('build every parent of a variant that is built', question => {
    const { build, dev } = answerTo(question)
    const parents = [
      ...build.flatMap(name => parentNames(question, name, 'prod')),
      ...dev.flatMap(name => parentNames(question, name, 'dev'))
    ]
    expect(build).toEqual(expect.arrayContaining(parents))
  })

  itHolds('build every image that the tests of a tested image run against', question => {
    const { build, test } = answerTo(question)
    const needed = question.configuration.images
      .filter(({ name }) => test.includes(name))
      .flatMap(({ tests }) => tests?.images ?? [])
    expect(build).toEqual(expect.arrayContaining(needed))
  })

  itHolds(
    'test an image either by its dev variant or by a prod variant that is built',
    question => {
      for (const { image, build, test, dev } of decide(question)) {
        expect(dev).toBe(test && image.dev !== undefined)
        if (test && !dev) expect(build).toBe(true)
      }
    }
  )

  it('lose nothing by one more cause, one more test match or one more label', () => {
    const wishes: Wishes = { skip: 'never', requested: 'never' }
    const addition = fc.tuple(
      fc.nat(),
      fc.constantFrom('prod', 'dev', 'test', 'label', 'all'),
      arbitraryCause
    )
    fc.assert(
      fc.property(arbitraryQuestion(wishes), addition, (question, [index, place, cause]) => {
        const { images } = question.configuration
        const name = images[index % images.length]?.name ?? ''
        expectNoLoss(answerTo(question), answerTo(extend(question, { name, place, cause })))
      }),
      { numRuns: 600 }
    )
  })

  itHolds('gain nothing by a label that skips', question => {
    const { buildAll, build, unknown } = question.labels
    const labels = { build, unknown, ...(buildAll === undefined ? {} : { buildAll }) }
    expectNoLoss(answerTo(question), answerTo({ ...question, labels }))
  })

  itHolds(
    'test exactly the requested images that have tests, and build all of them',
    question => {
      const { images } = question.configuration
      const untested = new Set(images.flatMap(({ name, tests }) => (tests ? [] : [name])))
      const requested = question.configuration.images
        .map(({ name }) => name)
        .filter(name => question.requested?.has(name))
      const { build, publish, test } = answerTo(question)
      expect(test).toEqual(requested.filter(name => !untested.has(name)))
      expect(build).toEqual(expect.arrayContaining(requested))
      expect(requested).toEqual(expect.arrayContaining([...publish]))
    },
    { requested: 'always' }
  )

  itHolds(
    'do not depend on evidence or labels where images are requested',
    question => {
      const found: ImageEvidence = { prod: ownCauses([]), dev: ownCauses([]), testMatches: [] }
      const evidence = new Map([...question.evidence.keys()].map(name => [name, found]))
      const labels = { build: new Map<string, string>(), unknown: [] }
      expect(decide({ ...question, evidence, labels })).toEqual(decide(question))
    },
    { requested: 'always' }
  )
})

describe('the order', () => {
  itHolds('of stages is the longest path of built parents', question => {
    const { build } = answerTo(question)
    const stageOf = (name: string): number =>
      Math.max(
        0,
        ...parentNames(question, name, 'prod')
          .filter(parent => build.includes(parent))
          .map(parent => stageOf(parent) + 1)
      )
    for (const { image, stage, build: isBuilt, dev } of decide(question)) {
      if (isBuilt || dev) expect([image.name, stage]).toEqual([image.name, stageOf(image.name)])
    }
  })

  itHolds('of stages has parents before their children', question => {
    const verdicts = new Map(decide(question).map(verdict => [verdict.image.name, verdict]))
    for (const { image, build, stage } of verdicts.values()) {
      if (!build) continue
      for (const parent of parentNames(question, image.name, 'prod')) {
        expect(verdicts.get(parent)?.stage).toBeLessThan(stage)
      }
    }
  })

  itHolds('in which facts are told does not matter', question => {
    const reversed: PlanQuestion = {
      ...question,
      evidence: new Map([...question.evidence].toReversed()),
      parents: new Map([...question.parents].toReversed()),
      labels: { ...question.labels, build: new Map([...question.labels.build].toReversed()) },
      ...(question.requested ? { requested: new Set([...question.requested].toReversed()) } : {})
    }
    const verdicts = decide(question)
    expect(decide(question)).toEqual(verdicts)
    expect(decide(reversed)).toEqual(verdicts)
  })

  itHolds('of the configuration changes the order of the verdicts alone', question => {
    const { configuration } = question
    const images = configuration.images.toReversed()
    const outline = (verdicts: readonly Verdict[]): unknown[] =>
      verdicts.map(({ image, build, publish, test, dev, stage }) => [
        image.name,
        { build, publish, test, dev, stage }
      ])
    const turned = decide({ ...question, configuration: { ...configuration, images } })
    expect(outline(turned.toReversed())).toEqual(outline(decide(question)))
  })

  itHolds('is read from the question, and nothing in it is changed', question => {
    const before = structuredClone(question)
    decide(question)
    expect(question).toEqual(before)
  })
})

describe('every cause', () => {
  itHolds('is one of the evidence, a label or a request, at the image where it began', question => {
    for (const { image, causes } of decide(question)) {
      for (const { own, via, variant } of causes) {
        const origin = via[0] ?? image.name
        const known = knownCauses(question, origin, via.length === 0 ? variant : 'prod')
        expect(known).toContainEqual(own)
      }
    }
  })

  itHolds('came by a chain of parents', question => {
    for (const { image, causes } of decide(question)) {
      for (const { via, variant } of causes) {
        const chain = [...via, image.name]
        for (const [index, parent] of via.entries()) {
          const isLast = index === via.length - 1
          const child = chain[index + 1] ?? ''
          expect(parentNames(question, child, isLast ? variant : 'prod')).toContain(parent)
        }
      }
    }
  })

  itHolds('kind that affects a variant is shown, up to five times, and no other', question => {
    const { prodKinds, devKinds } = applyFiveRules(question)
    for (const { image, causes } of decide(question)) {
      for (const variant of variants) {
        const shown = causes.filter(cause => cause.variant === variant).map(({ own }) => own.kind)
        const rules = variant === 'prod' ? prodKinds : devKinds
        const expected = variant === 'dev' && !image.dev ? [] : [...(rules.get(image.name) ?? [])]
        expect([...new Set(shown)].toSorted()).toEqual(expected.toSorted())
        for (const kind of expected) {
          expect(shown.filter(other => other === kind).length).toBeLessThanOrEqual(causesShown)
        }
      }
    }
  })

  itHolds('is shown once for a variant, however many ways it came', question => {
    for (const { causes } of decide(question)) {
      const shown = causes.map(({ variant, own, via }) =>
        JSON.stringify([variant, own, via[0] ?? null])
      )
      expect(new Set(shown).size).toBe(shown.length)
    }
  })

  itHolds('of a kind is shown before more of the kind are counted', question => {
    for (const { causes, more } of decide(question)) {
      for (const [kind, count] of more) {
        const most = Math.max(...variants.map(variant => causes.filter(isOf(variant, kind)).length))
        expect(count).toBeGreaterThanOrEqual(0)
        expect(count).toBeLessThanOrEqual(1000)
        if (count > 0) expect(most).toBe(causesShown)
      }
    }
  })
})

describe('every need', () => {
  itHolds('is a fact of the plan', question => {
    const answer = answerTo(question)
    for (const { image, needs } of decide(question)) {
      for (const need of needs) {
        expect(holds(need, { name: image.name, question, answer })).toBe(true)
      }
      expect(new Set(needs.map(need => JSON.stringify(need))).size).toBe(needs.length)
    }
  })

  itHolds(
    'is told for an image in the plan that is not affected, and for no image outside',
    question => {
      for (const { causes, needs, build, test } of decide(question)) {
        const isPlanned = build || test
        if (!isPlanned) expect({ causes, needs }).toEqual({ causes: [], needs: [] })
        else if (causes.length === 0) expect(needs).not.toEqual([])
        if (causes.length > 0) expect(needs.map(({ kind }) => kind)).not.toContain('tests-only')
        if (causes.some(({ variant }) => variant === 'prod')) expect(needs).toEqual([])
      }
    }
  )
})

describe('a large repository', () => {
  const limit = 5_000

  it('with 5,000 images and 20,000 edges is decided within seconds', () => {
    const { images, names } = web(5_000, 4)
    const evidence: Record<string, EvidenceSketch> = Object.fromEntries(
      names.map(name => [name, { prod: changedFiles(name, 2) }])
    )
    expect(millisecondsFor(questionOf({ images, evidence }))).toBeLessThan(limit)
  }, 300_000)

  it('with 5,000 images and 20,000 edges is decided within seconds where one image changed', () => {
    const { images } = web(5_000, 4)
    const evidence = { i0: { prod: [changed('file')] } }
    expect(millisecondsFor(questionOf({ images, evidence }))).toBeLessThan(limit)
  }, 300_000)

  it('in which 5,000 images are built from one and tested with another is decided within seconds', () => {
    const children = Array.from({ length: 5_000 }, (_, index) => `i${index}`)
    const images = Object.fromEntries(
      children.map(name => [name, { from: ['base'], tests: ['db'], dev: ['base'] }])
    )
    const evidence = Object.fromEntries(children.map(name => [name, { prod: [changed(name)] }]))
    const question = questionOf({ images: { ...images, base: {}, db: {} }, evidence })
    expect(millisecondsFor(question)).toBeLessThan(limit)
  }, 300_000)

  it('in which each of 1,500 images is built from the one before is decided within seconds', () => {
    const images: Record<string, ImageSketch> = { i0: {} }
    for (let index = 1; index < 1_500; index++) {
      images[`i${index}`] = { from: [`i${index - 1}`] }
    }
    const question = questionOf({ images, evidence: { i0: { prod: [changed('file')] } } })
    expect(millisecondsFor(question)).toBeLessThan(limit)
  }, 300_000)

  it('in which a cause comes by 2^60 ways counts it once', () => {
    const images: Record<string, ImageSketch> = { b0: {} }
    for (let index = 0; index < 60; index++) {
      images[`l${index}`] = { from: [`b${index}`] }
      images[`r${index}`] = { from: [`b${index}`] }
      images[`b${index + 1}`] = { from: [`l${index}`, `r${index}`] }
    }
    const question = questionOf({ images, evidence: { b0: { prod: changedFiles('b', 7) } } })
    const top = decide(question).at(-1)
    expect(top).toMatchObject({ stage: 120, more: new Map([['input-changed', 2]]) })
    expect(top?.causes).toHaveLength(causesShown)
  })
})

/** Images of which each is built from some of those before it, chosen the same in every run. */
function web(
  count: number,
  edges: number
): { images: Record<string, ImageSketch>; names: string[] } {
  const names = Array.from({ length: count }, (_, index) => `i${index}`)
  let seed = 1
  const choose = (index: number): string => {
    seed = (seed * 48_271) % 2_147_483_647
    return `i${seed % index}`
  }
  const images = names.map((name, index): [string, ImageSketch] => [
    name,
    { from: index === 0 ? [] : Array.from({ length: edges }, () => choose(index)) }
  ])
  return { images: Object.fromEntries(images), names }
}

function millisecondsFor(question: PlanQuestion): number {
  return measureWork(() => {
    expect(decide(question)).toHaveLength(question.configuration.images.length)
  })
}

function answerTo(question: PlanQuestion): Answer {
  return summarize(decide(question))
}

function expectNoLoss(before: Answer, after: Answer): void {
  for (const key of verdictKeys) {
    expect(after[key]).toEqual(expect.arrayContaining([...before[key]]))
  }
}

interface Addition {
  readonly name: string
  readonly place: 'prod' | 'dev' | 'test' | 'label' | 'all'
  readonly cause: OwnCause
}

/** The question with one more fact about an image. */
function extend(question: PlanQuestion, { name, place, cause }: Addition): PlanQuestion {
  const { labels } = question
  if (place === 'label') {
    const build = new Map([...labels.build, [name, `image: ${name}`]])
    return { ...question, labels: { ...labels, build } }
  }
  if (place === 'all') return { ...question, labels: { ...labels, buildAll: 'images: all' } }
  const found = question.evidence.get(name) ?? { prod: ownCauses([]), testMatches: [] }
  const more: ImageEvidence =
    place === 'test'
      ? { ...found, testMatches: [...found.testMatches, 'one more'] }
      : { ...found, [place]: ownCauses([...(found[place]?.list ?? []), cause]) }
  // An image without a dev variant has no evidence for one.
  if (place === 'dev' && found.dev === undefined) return question
  return { ...question, evidence: new Map([...question.evidence, [name, more]]) }
}

/** What a variant of an image can have as its own cause. */
function knownCauses(
  question: PlanQuestion,
  name: string,
  variant: VariantName
): readonly OwnCause[] {
  const { evidence, labels, requested } = question
  if (requested) return requested.has(name) ? [{ kind: 'requested' }] : []
  const texts = [labels.buildAll, labels.build.get(name)].filter(text => text !== undefined)
  return [
    ...(isSkipped(question) ? [] : (evidence.get(name)?.[variant]?.list ?? [])),
    ...texts.map((label): OwnCause => ({ kind: 'label', label }))
  ]
}

function isOf(variant: VariantName, kind: OwnCause['kind']): (cause: Cause) => boolean {
  return cause => cause.variant === variant && cause.own.kind === kind
}

interface NeedContext {
  readonly name: string
  readonly question: PlanQuestion
  readonly answer: Answer
}

/** Whether the plan bears out what a need says. */
function holds(need: Need, { name, question, answer }: NeedContext): boolean {
  switch (need.kind) {
    case 'parent-of': {
      const isParent = (variant: VariantName): boolean =>
        parentNames(question, need.image, variant).includes(name)
      return (
        (answer.build.includes(need.image) && isParent('prod')) ||
        (answer.dev.includes(need.image) && isParent('dev'))
      )
    }
    case 'needed-by-tests': {
      const tester = question.configuration.images.find(image => image.name === need.image)
      return answer.test.includes(need.image) && tester?.tests?.images.includes(name) === true
    }
    case 'tests-only':
      return answer.test.includes(name) && need.because !== ''
    case 'not-in-registry':
      return question.memory?.bases?.checked?.get(name)?.kind === 'missing'
    case 'complete':
      return question.configuration.publish.complete === true && answer.publish.includes(name)
  }
}
