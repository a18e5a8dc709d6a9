import fc from 'fast-check'
import { inFile } from '../../src/diagnostics/location'
import type { PublishVerdict } from '../../src/event/decide-publishing'
import type { LabelVerdict } from '../../src/event/select-labels'
import type { Parent, ParentsOf } from '../../src/images/parents'
import type { OwnCause } from '../../src/plan/causes/cause'
import type { ImageEvidence } from '../../src/plan/causes/evidence'
import type { PlanQuestion } from '../../src/plan/question'
import { buildAll, changedFiles, configurationOf, imageNamed, ownCauses } from './questions'

/** What a law needs its questions to have or to lack. */
export interface Wishes {
  readonly skip?: 'never'
  readonly requested?: 'never' | 'always'
}

/** Names whose order in the alphabet, as parents and in the configuration differ. */
const allNames = ['mid', 'api', 'zoo', 'base', 'x1', 'web', 'constructor', 'db']

const publishing = fc.oneof(
  { weight: 3, arbitrary: fc.constant<PublishVerdict>({ kind: 'allowed' }) },
  fc.constantFrom<PublishVerdict[]>(
    { kind: 'refused', because: 'a fork' },
    { kind: 'unknown-default-branch', because: 'no payload' }
  )
)

/** A cause of some kind, told apart from others by a number. */
export const arbitraryCause: fc.Arbitrary<OwnCause> = fc
  .tuple(fc.nat(7), fc.nat(99))
  .map(([kind, number]) => {
    const because = `reason ${number}`
    const causes: readonly OwnCause[] = [
      {
        kind: 'input-changed',
        file: `file-${number}`,
        at: inFile('Dockerfile', 1),
        how: { verb: 'copied', relation: 'itself' }
      },
      { kind: 'filter-matched', filter: `filter-${number}` },
      { kind: 'build-all', filter: `filter-${number}` },
      { kind: 'recipe-changed', because },
      { kind: 'changes-unknown', because },
      { kind: 'inputs-opaque', because },
      { kind: 'path-matched', file: `file-${number}`, pattern: '**' },
      { kind: 'publish-changed', because }
    ]
    return causes[kind] ?? buildAll
  })

/** Up to eight images with acyclic parents, and everything that was found about them. */
export function arbitraryQuestion(wishes: Wishes = {}): fc.Arbitrary<PlanQuestion> {
  return fc.shuffledSubarray(allNames, { minLength: 1 }).chain(names =>
    fc
      .record<Parts>({
        order: fc.shuffledSubarray(names, { minLength: names.length }),
        drafts: draftsOf(names),
        labels: labelsOf(names, wishes),
        requested: requestedOf(names, wishes),
        publishing,
        buildAllPublishes: fc.boolean()
      })
      .map(toQuestion)
  )
}

interface Draft {
  readonly name: string
  readonly hasDev: boolean
  readonly publish: boolean
  readonly from: readonly string[]
  readonly devFrom: readonly string[]
  readonly isSpeltTwice: boolean
  readonly tests: readonly string[]
  readonly hasTests: boolean
  readonly prod: readonly OwnCause[]
  readonly dev: readonly OwnCause[]
  readonly testMatches: readonly string[]
}

interface Parts {
  readonly order: readonly string[]
  readonly drafts: readonly Draft[]
  readonly labels: LabelVerdict
  readonly requested: ReadonlySet<string> | undefined
  readonly publishing: PublishVerdict
  readonly buildAllPublishes: boolean
}

/** One draft for each name; its parents stand before it in the list. */
function draftsOf(names: readonly string[]): fc.Arbitrary<Draft[]> {
  const found = fc.oneof(
    { weight: 4, arbitrary: fc.constant<OwnCause[]>([]) },
    { weight: 2, arbitrary: fc.uniqueArray(arbitraryCause, { maxLength: 4, selector: textOf }) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 4, max: 9 }).map(count => changedFiles('many', count))
    }
  )
  const drafts = names.map((name, index) =>
    fc.record<Draft>({
      name: fc.constant(name),
      hasDev: fc.boolean(),
      hasTests: fc.boolean(),
      publish: fc.boolean(),
      from: fc.subarray(names.slice(0, index), { maxLength: Math.min(index, 3) }),
      devFrom: fc.subarray([...names], { maxLength: Math.min(names.length, 2) }),
      isSpeltTwice: fc.boolean(),
      tests: fc.subarray(
        names.filter(other => other !== name),
        { maxLength: Math.min(names.length - 1, 2) }
      ),
      prod: found,
      dev: found,
      testMatches: fc.constantFrom<string[][]>([], [], [], ['a test'])
    })
  )
  return fc.tuple(...drafts)
}

function labelsOf(names: readonly string[], { skip }: Wishes): fc.Arbitrary<LabelVerdict> {
  const rarely = <Value>(value: Value): fc.Arbitrary<Value | undefined> =>
    fc.constantFrom(undefined, undefined, undefined, value)
  return fc
    .record({
      buildAll: rarely('images: all'),
      skip: skip === 'never' ? fc.constant(undefined) : rarely('images: skip'),
      build: fc.subarray([...names], { maxLength: 1 })
    })
    .map(({ buildAll: all, skip: skipping, build }) => ({
      build: new Map(build.map(name => [name, `image: ${name}`])),
      unknown: [],
      ...(all === undefined ? {} : { buildAll: all }),
      ...(skipping === undefined ? {} : { skip: skipping })
    }))
}

function requestedOf(
  names: readonly string[],
  { requested }: Wishes
): fc.Arbitrary<ReadonlySet<string> | undefined> {
  const some = fc.subarray([...names]).map(chosen => new Set(chosen))
  if (requested === 'always') return some
  const none = fc.constant(undefined)
  return requested === 'never' ? none : fc.oneof({ weight: 4, arbitrary: none }, some)
}

function toQuestion({ order, drafts, requested, buildAllPublishes, ...rest }: Parts): PlanQuestion {
  const images = order.flatMap(name =>
    drafts
      .filter(draft => draft.name === name)
      .map(({ hasDev, devFrom, tests, publish, hasTests }) =>
        // A dev variant without tests is a mistake of the configuration.
        imageNamed(name, {
          tests: hasTests || hasDev ? tests : false,
          publish,
          ...(hasDev ? { dev: devFrom } : {})
        })
      )
  )
  return {
    configuration: configurationOf(images, buildAllPublishes),
    parents: new Map(drafts.map(draft => [draft.name, parentsIn(draft)])),
    evidence: new Map(drafts.map(draft => [draft.name, evidenceIn(draft)])),
    ...(requested === undefined ? {} : { requested }),
    ...rest
  }
}

function parentsIn({ from, devFrom, hasDev, isSpeltTwice }: Draft): ParentsOf {
  const spell = (image: string): Parent[] => {
    const parent = { image, spelling: image }
    return isSpeltTwice ? [parent, { image, spelling: `ghcr.io/example/${image}` }] : [parent]
  }
  return { prod: from.flatMap(spell), dev: hasDev ? devFrom.flatMap(spell) : [] }
}

function evidenceIn({ prod, dev, hasDev, testMatches }: Draft): ImageEvidence {
  return { prod: ownCauses(prod), testMatches, ...(hasDev ? { dev: ownCauses(dev) } : {}) }
}

function textOf(cause: OwnCause): string {
  return JSON.stringify(cause)
}
