import fc from 'fast-check'
import type { ContentKey } from '../../src/images/content-key'
import { decide, listUnasked, type Verdict } from '../../src/plan/decide/decide'
import type { MemoryQuestion, StoredAnswer } from '../../src/plan/memory'
import type { PlanQuestion } from '../../src/plan/question'
import { arbitraryQuestion, type Wishes } from '../support/arbitrary-questions'
import { applyFiveRules, parentNames } from '../support/five-rules'
import { summarize } from '../support/questions'

/** What registries are to a question. */
interface Registries {
  /** The images that are there. */
  readonly stored: ReadonlySet<string>
  /** The images that are never reused. */
  readonly keyless: ReadonlySet<string>
  readonly refreshes: MemoryQuestion['refreshes']
  readonly storing: MemoryQuestion['storing']
}

interface Case {
  readonly question: PlanQuestion
  readonly registries: Registries
}

function namesOf({ configuration }: PlanQuestion): readonly string[] {
  return configuration.images.map(({ name }) => name)
}

function arbitraryCase(wishes: Wishes = {}): fc.Arbitrary<Case> {
  return arbitraryQuestion(wishes).chain(question => {
    const some = fc.subarray([...namesOf(question)]).map(names => new Set(names))
    return fc.record({
      question: fc.constant(question),
      registries: fc.record<Registries>({
        stored: some,
        keyless: fc.oneof(fc.constant(new Set<string>()), some),
        refreshes: fc.constantFrom('nothing', 'nothing', 'affected'),
        storing: fc.constantFrom<MemoryQuestion['storing'][]>(
          { kind: 'allowed' },
          { kind: 'refused', because: 'a fork' }
        )
      })
    })
  })
}

interface Settled {
  readonly question: PlanQuestion
  readonly verdicts: readonly Verdict[]
  /** The names of each round of questions. */
  readonly rounds: readonly (readonly string[])[]
}

/** Asks as a run does, until nothing is left to be asked. */
function settle({ question, registries }: Case): Settled {
  const { stored, keyless, refreshes, storing } = registries
  const keys = new Map(namesOf(question).map(name => [name, keyOf(name, keyless)]))
  const answers = new Map<string, StoredAnswer>()
  const remembering = { ...question, memory: { keys, answers, refreshes, storing } }
  const rounds: (readonly string[])[] = []
  for (;;) {
    const unasked = listUnasked(remembering)
    if (unasked.length === 0) {
      return { question: remembering, verdicts: decide(remembering), rounds }
    }
    rounds.push(unasked)
    for (const name of unasked) answers.set(name, answerOf(name, stored))
    if (rounds.length > 50) throw new Error('asking does not end')
  }
}

function keyOf(name: string, keyless: ReadonlySet<string>): ContentKey {
  if (keyless.has(name)) return { kind: 'none', because: 'it says "reuse: false"' }
  return { kind: 'known', key: `key-of-${name}` }
}

function answerOf(name: string, stored: ReadonlySet<string>): StoredAnswer {
  if (!stored.has(name)) return { kind: 'missing', because: 'the registry does not have it' }
  return { kind: 'stored', image: { digest: `sha256:${name}` } }
}

function select(
  { verdicts }: Pick<Settled, 'verdicts'>,
  selects: (verdict: Verdict) => boolean
): readonly string[] {
  return verdicts.filter(selects).map(({ image }) => image.name)
}

const built = (settled: Pick<Settled, 'verdicts'>): readonly string[] =>
  select(settled, ({ build }) => build)
const reused = (settled: Pick<Settled, 'verdicts'>): readonly string[] =>
  select(settled, ({ reuse }) => reuse)

function itHolds(title: string, law: (each: Case) => void, wishes: Wishes = {}): void {
  it(title, () => {
    fc.assert(fc.property(arbitraryCase(wishes), law), { numRuns: 400 })
  })
}

function withoutMemory(verdicts: readonly Verdict[]): readonly object[] {
  return verdicts.map(verdict => ({ ...verdict, memory: undefined }))
}

describe('reuse', () => {
  itHolds('is never a build', each => {
    for (const { build, reuse } of settle(each).verdicts) expect(build && reuse).toBe(false)
  })

  itHolds('of an empty registry is the plan without the key', ({ question, registries }) => {
    const { verdicts } = settle({ question, registries: { ...registries, stored: new Set() } })
    expect(withoutMemory(verdicts)).toEqual(withoutMemory(decide(question)))
    expect(decide(question).every(({ memory }) => memory === undefined)).toBe(true)
  })

  itHolds('takes away builds, and neither tests nor what is published', each => {
    const [with_, without] = [summarize(settle(each).verdicts), summarize(decide(each.question))]
    expect({ ...with_, build: [] }).toEqual({ ...without, build: [] })
    expect(without.build).toEqual(expect.arrayContaining([...with_.build]))
  })

  itHolds('has every cause that there is without it', each => {
    const causes = (verdicts: readonly Verdict[]): unknown[] =>
      verdicts.map(verdict => [verdict.causes, verdict.more, verdict.skippedBy])
    expect(causes(settle(each).verdicts)).toEqual(causes(decide(each.question)))
  })

  itHolds('leaves nothing out, and needs nothing for what it is built from', each => {
    const settled = settle(each)
    const { question, verdicts } = settled
    const { prodKinds } = applyFiveRules(each.question)
    const needed = new Set<string>()
    for (const { image, build, dev, test } of verdicts) {
      const { name } = image
      const own = (prodKinds.get(name)?.size ?? 0) > 0 || (test && !dev) ? [name] : []
      const parents = [
        ...(build ? parentNames(question, name, 'prod') : []),
        ...(dev ? parentNames(question, name, 'dev') : [])
      ]
      const tested = test ? (image.tests?.images ?? []) : []
      for (const one of [...own, ...parents, ...tested]) needed.add(one)
    }
    const there = [...built(settled), ...reused(settled)]
    expect(there.toSorted()).toEqual([...needed].toSorted())
    expect(there).toEqual(expect.arrayContaining(settled.rounds.flat()))
  })

  itHolds('is of what is there, has a key, and is not refreshed', each => {
    const { stored, keyless, refreshes } = each.registries
    const { prodKinds } = applyFiveRules(each.question)
    for (const name of reused(settle(each))) {
      expect(stored.has(name)).toBe(true)
      expect(keyless.has(name)).toBe(false)
      if (refreshes === 'affected') expect(prodKinds.get(name)?.size).toBe(0)
    }
  })

  itHolds('builds nothing that is there unless something asks for a build', each => {
    const { stored, keyless, refreshes } = each.registries
    const { prodKinds } = applyFiveRules(each.question)
    for (const name of built(settle(each))) {
      const kinds = prodKinds.get(name) ?? new Set()
      // A filter that the step gives has no file, and stands in no key.
      const wishes = ['label', 'requested', 'filter-matched', 'build-all'] as const
      const isWished = wishes.some(kind => kinds.has(kind))
      const isRefreshed = refreshes === 'affected' && kinds.size > 0
      expect(!stored.has(name) || keyless.has(name) || isWished || isRefreshed).toBe(true)
    }
  })

  itHolds('is never of an image for which a label or a request asks', each => {
    const { prodKinds } = applyFiveRules(each.question)
    for (const name of reused(settle(each))) {
      expect(prodKinds.get(name)).not.toContain('label')
      expect(prodKinds.get(name)).not.toContain('requested')
    }
  })

  it('builds no more for one more image in the registry', () => {
    fc.assert(
      fc.property(arbitraryCase(), fc.nat(), ({ question, registries }, index) => {
        const names = namesOf(question)
        const stored = new Set([...registries.stored, names[index % names.length] ?? ''])
        const more = built(settle({ question, registries: { ...registries, stored } }))
        expect(built(settle({ question, registries }))).toEqual(expect.arrayContaining([...more]))
      }),
      { numRuns: 400 }
    )
  })

  itHolds('has the stages of what is built alone', each => {
    const settled = settle(each)
    const { question, verdicts } = settled
    const names = new Set(built(settled))
    const stageOf = (name: string): number =>
      Math.max(
        0,
        ...parentNames(question, name, 'prod')
          .filter(parent => names.has(parent))
          .map(parent => stageOf(parent) + 1)
      )
    for (const { image, build, stage } of verdicts) {
      if (build) expect([image.name, stage]).toEqual([image.name, stageOf(image.name)])
    }
  })
})

describe('asking', () => {
  itHolds('ends after no more rounds than there are levels of parents', each => {
    const { question, rounds } = settle(each)
    const depthOf = (name: string): number =>
      1 + Math.max(0, ...parentNames(question, name, 'prod').map(depthOf))
    expect(rounds.length).toBeLessThanOrEqual(Math.max(...namesOf(question).map(depthOf)))
  })

  itHolds('is for each image once, and for what is built without reuse alone', each => {
    const asked = settle(each).rounds.flat()
    expect(new Set(asked).size).toBe(asked.length)
    expect(built({ verdicts: decide(each.question) })).toEqual(expect.arrayContaining([...asked]))
  })

  itHolds('is never for an image that no answer could have reused', each => {
    const { prodKinds } = applyFiveRules(each.question)
    for (const name of settle(each).rounds.flat()) {
      expect(each.registries.keyless.has(name)).toBe(false)
      expect(prodKinds.get(name)).not.toContain('label')
      expect(prodKinds.get(name)).not.toContain('requested')
    }
  })

  itHolds('is for all that is reused, and for all that is built for want of an image', each => {
    const { verdicts, rounds } = settle(each)
    const asked = new Set(rounds.flat())
    for (const { image, reuse, memory } of verdicts) {
      const isMissing =
        memory?.verdict?.kind === 'built' &&
        memory.verdict.because === 'the registry does not have it'
      expect(asked.has(image.name)).toBe(reuse || isMissing)
    }
  })
})

describe('what a run stores', () => {
  itHolds('is what it builds, has a key, and may be stored', each => {
    const { keyless, storing } = each.registries
    for (const { image, build, memory } of settle(each).verdicts) {
      expect(memory?.store).toBe(build && !keyless.has(image.name) && storing.kind === 'allowed')
    }
  })
})

describe('a memory', () => {
  itHolds('has a verdict for every image that the run needs, and for no other', each => {
    for (const { build, reuse, memory } of settle(each).verdicts) {
      expect(memory?.verdict?.kind).toBe(reuse ? 'reused' : build ? 'built' : undefined)
    }
  })
})
