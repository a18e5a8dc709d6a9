import fc from 'fast-check'
import { noLabels } from '../../src/event/select-labels'
import type { Configuration } from '../../src/images/configuration'
import type { Image } from '../../src/images/image'
import { hashImages } from '../../src/inputs/questions/hash-images'
import type { Need, OwnCause } from '../../src/plan/causes/cause'
import { limitCauses, noCauses } from '../../src/plan/causes/evidence'
import { decide, type Verdict } from '../../src/plan/decide/decide'
import type {
  CreatedAnswer,
  Registry,
  RegistryAnswer,
  RegistryImage
} from '../../src/ports/registry/registry'
import { rememberImages } from '../../src/run/memory/remember-images'
import { look } from '../inputs/look'
import { configurationOf, imageOf, recipeIn, treeOf } from '../support/inputs'

const platforms = ['linux/amd64', 'linux/arm64'] as const
const outside = ['debian', 'alpine'] as const

/** An image: what it is built from, by the numbers of earlier images and by names from outside. */
interface Sketch {
  readonly parents: readonly number[]
  readonly bases: readonly (typeof outside)[number][]
  readonly hasArm64: boolean
  readonly publish: boolean
}

const sketches = fc.array(
  fc.record<Sketch>({
    parents: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
    bases: fc.uniqueArray(fc.constantFrom(...outside), { maxLength: 2 }),
    hasArm64: fc.boolean(),
    publish: fc.constantFrom(true, true, false)
  }),
  { minLength: 1, maxLength: 4 }
)

type Step =
  | {
      readonly kind: 'move'
      readonly base: string
      readonly to: number
      readonly armAlone: boolean
    }
  | { readonly kind: 'delete'; readonly image: number; readonly tags: 'inputs' | 'bases' }
  | { readonly kind: 'age'; readonly image: number }
  | { readonly kind: 'push'; readonly image: number; readonly lost: readonly number[] }
  | { readonly kind: 'night'; readonly lost: readonly number[]; readonly hub: 'up' | 'down' }

type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>

const lost = fc.uniqueArray(fc.nat(3), { maxLength: 2 })
const moving = fc.record<StepOf<'move'>>({
  kind: fc.constant('move'),
  base: fc.constantFrom(...outside),
  to: fc.nat(1),
  armAlone: fc.boolean()
})
const deleting = fc.record<StepOf<'delete'>>({
  kind: fc.constant('delete'),
  image: fc.nat(3),
  tags: fc.constantFrom('inputs', 'bases')
})
const aging = fc.record<StepOf<'age'>>({ kind: fc.constant('age'), image: fc.nat(3) })
const pushing = fc.record<StepOf<'push'>>({ kind: fc.constant('push'), image: fc.nat(3), lost })
const darkening = fc.record<StepOf<'night'>>({
  kind: fc.constant('night'),
  lost,
  hub: fc.constantFrom('up', 'up', 'up', 'down')
})
const steps = fc.array(
  fc.oneof<fc.MaybeWeightedArbitrary<Step>[]>(
    { weight: 5, arbitrary: moving },
    { weight: 5, arbitrary: darkening },
    { weight: 2, arbitrary: pushing },
    deleting,
    aging
  ),
  { minLength: 4, maxLength: 14 }
)

/** Digests by base and platform. */
type Built = ReadonlyMap<string, string>

/** What was really pushed. */
interface Pushed {
  readonly digest: string
  readonly on: Built
  old: boolean
  /** Whether a tag of bases names it. */
  told: boolean
}

const day = 86_400_000

/** Images, their registry, and what they were really built on. */
class World implements Registry {
  readonly images: readonly Image[]
  readonly #versions: number[]
  readonly #outside = new Map<string, Map<string, string>>()
  readonly #tags = new Map<string, Pushed>()
  #builds = 0
  hub: 'up' | 'down' = 'up'

  constructor(readonly sketches: readonly Sketch[]) {
    this.#versions = sketches.map(() => 0)
    for (const name of outside) {
      this.#outside.set(name, new Map(platforms.map(platform => [platform, '0'])))
    }
    this.images = sketches.map(({ publish, hasArm64 }, index) =>
      imageOf(`i${index}`, {
        publishedName: `own.example/i${index}`,
        publish,
        prod: recipeIn(`i${index}`, { platforms: hasArm64 ? platforms : [platforms[0]] })
      })
    )
  }

  ask(reference: string): Promise<RegistryAnswer> {
    return Promise.resolve(this.#answer(reference))
  }

  #answer(reference: string): RegistryAnswer {
    const base = this.#outside.get(reference)
    if (base !== undefined) {
      if (this.hub === 'down') {
        return { kind: 'unanswered', registry: 'hub', because: 'it is down', remedy: 'wait' }
      }
      const parts = [...base].map(([platform, digest]) => ({ platform, digest }))
      return { kind: 'found', reference, digest: JSON.stringify(parts), parts }
    }
    const pushed = this.#tags.get(reference)
    if (pushed === undefined) return { kind: 'absent' }
    const parts = platforms.map(platform => ({ platform, digest: `${pushed.digest} ${platform}` }))
    return { kind: 'found', reference, digest: pushed.digest, parts }
  }

  readCreated({ reference }: RegistryImage): Promise<CreatedAnswer> {
    const isOld = this.#tags.get(reference)?.old === true
    return Promise.resolve({ kind: 'created', at: 0, age: isOld ? 9 * day : day })
  }

  move(base: string, to: number, which: readonly string[]): void {
    const content = this.#outside.get(base)
    for (const platform of which) content?.set(platform, String(to))
  }

  delete(image: string, tags: string): void {
    for (const tag of [...this.#tags.keys()]) {
      if (!tag.startsWith(`own.example/${image}:`)) continue
      const pushed = this.#tags.get(tag)
      if (tags === 'bases' && pushed !== undefined) pushed.told = false
      if (tag.startsWith(`own.example/${image}:${tags}-`)) this.#tags.delete(tag)
    }
  }

  /** What a build of now is built on. */
  now(index: number): Built {
    const { bases = [], hasArm64 = false } = this.sketches[index] ?? {}
    return new Map(
      bases.flatMap(base =>
        platforms
          .slice(0, hasArm64 ? 2 : 1)
          .map(each => [`${base} ${each}`, this.#outside.get(base)?.get(each) ?? ''] as const)
      )
    )
  }

  /** Those of an image and of all that it is built from. */
  nowOfAll(index: number): Built {
    const above = this.parentsOf(index).flatMap(parent => [...this.nowOfAll(parent)])
    return new Map([...this.now(index), ...above])
  }

  parentsOf(index: number): readonly number[] {
    return (this.sketches[index]?.parents ?? []).filter(parent => parent < index)
  }

  contentOf(tag: string): Pushed | undefined {
    return this.#tags.get(tag)
  }

  change(index: number): void {
    if (this.#versions[index] !== undefined) this.#versions[index] += 1
  }

  /** Publishes what a run builds. @param failed images whose publishing fails */
  publish(run: Run, failed: readonly number[]): void {
    const used = new Map<number, Built>()
    for (const [index, image] of this.images.entries()) {
      const verdict = run.verdicts[index]
      const tag = run.contentTags[index] ?? ''
      if (verdict?.build !== true) {
        used.set(index, this.#tags.get(tag)?.on ?? new Map())
        continue
      }
      this.#builds += 1
      const above = this.parentsOf(index).flatMap(parent => [...(used.get(parent) ?? [])])
      const on = unite([...this.now(index), ...above])
      used.set(index, on)
      if (failed.includes(index) || verdict.memory?.store !== true) continue
      const basesTag = verdict.memory.bases?.tag ?? ''
      const pushed = { digest: `sha256:${this.#builds}`, on, old: false, told: basesTag !== '' }
      this.#tags.set(tag, pushed)
      if (basesTag !== '') this.#tags.set(`${image.publishedName}:${basesTag}`, pushed)
    }
  }

  age(index: number): void {
    const prefix = `own.example/i${index}:inputs-`
    for (const [tag, pushed] of this.#tags) if (tag.startsWith(prefix)) pushed.old = true
  }

  async plan(event: 'push' | 'schedule', changed?: number): Promise<Run> {
    const { images } = this
    const configuration: Configuration = configurationOf(images, {
      reuse: { with: [], store: ['push', 'schedule'] },
      bases: { check: ['schedule'], ignore: [], maxAge: 5 * day }
    })
    const tree = treeOf(new Map(images.flatMap((_, index) => this.#listFiles(index))))
    const found = look(images, tree)
    const hashes = hashImages({ images, ...found, commit: '1' })
    const causes = (index: number): readonly OwnCause[] => {
      if (event === 'schedule') return [{ kind: 'event', because: 'nothing to compare with' }]
      return index === changed ? [{ kind: 'recipe-changed', because: 'a test' }] : []
    }
    const evidence = new Map(
      images.map(({ name }, index) => [
        name,
        { prod: limitCauses(causes(index)), dev: noCauses, testMatches: [] }
      ])
    )
    const question = {
      ...{ configuration, evidence, parents: found.parents, labels: noLabels },
      publishing: { kind: 'allowed' }
    } as const
    const { memory, diagnostics } = await rememberImages(
      { facts: { ...found, valid: { configuration }, event }, weighed: { question, hashes } },
      { reuse: { with: [], store: [] }, storing: { kind: 'allowed' } },
      this
    )
    const contentTags = images.map(({ name, publishedName }) => {
      const key = memory.keys.get(name)
      return key?.kind === 'known' ? `${publishedName}:inputs-${key.key}` : ''
    })
    const verdicts = decide({ ...question, memory })
    return { verdicts, contentTags, failed: diagnostics.some(each => each.severity === 'error') }
  }

  #listFiles(index: number): [string, string][] {
    const { bases = [] } = this.sketches[index] ?? {}
    const lines = [
      'FROM scratch',
      ...this.parentsOf(index).map(parent => `COPY --from=own.example/i${parent} / /`),
      ...bases.map(base => `COPY --from=${base} / /`),
      'COPY file /'
    ]
    return [
      [`i${index}/Dockerfile`, lines.join('\n')],
      [`i${index}/file`, String(this.#versions[index])]
    ]
  }
}

interface Run {
  /** In the order of the images. */
  readonly verdicts: readonly Verdict[]
  readonly contentTags: readonly string[]
  readonly failed: boolean
}

/** A base that two parents were built on, of different content, is neither. */
function unite(rows: readonly (readonly [string, string])[]): Built {
  const all = new Map<string, string>()
  for (const [key, digest] of rows) {
    const known = all.get(key)
    all.set(key, known === undefined || known === digest ? digest : 'mixed')
  }
  return all
}

function isEqual(one: Built, other: Built): boolean {
  return one.size === other.size && [...one].every(([key, digest]) => other.get(key) === digest)
}

/** The law, from what was really pushed and what bases really are. */
function expectBuilt(world: World, { contentTags }: Run): readonly number[] {
  const looked = new Set<number>()
  const add = (index: number): void => {
    looked.add(index)
    for (const parent of world.parentsOf(index)) add(parent)
  }
  for (const [index, { publish }] of world.sketches.entries()) if (publish) add(index)
  const stale = new Set<number>()
  const built = new Set<number>()
  for (const [index, { publish }] of world.sketches.entries()) {
    const pushed = world.contentOf(contentTags[index] ?? '')
    const isOther = pushed !== undefined && !isEqual(pushed.on, world.nowOfAll(index))
    const isStale = isOther || pushed?.old === true || pushed?.told === false
    const isBelow = world.parentsOf(index).some(parent => stale.has(parent))
    if ((looked.has(index) && isStale) || isBelow) stale.add(index)
    if (stale.has(index) || (publish && pushed === undefined)) built.add(index)
  }
  // What is built takes its parents from the registry, or they are built.
  for (let index = world.sketches.length - 1; index >= 0; index -= 1) {
    if (!built.has(index)) continue
    for (const parent of world.parentsOf(index)) {
      const pushed = world.contentOf(contentTags[parent] ?? '')
      if (pushed === undefined || pushed.old) built.add(parent)
    }
  }
  return [...built].sort((one, other) => one - other)
}

/** Whether it is built by bases that nobody could ask for: not by a parent, and for no child. */
function isJudged(world: World, { verdicts }: Run, index: number): boolean {
  const { causes = [], needs = [] } = verdicts[index] ?? {}
  const isForOthers = causes.some(({ via }) => via.length > 0) || needs.some(isParent)
  return world.nowOfAll(index).size > 0 && !isForOthers
}

function isParent({ kind }: Need): boolean {
  return kind === 'parent-of'
}

/** Whoever may be published is told of by its bases, too. */
function expectTold({ verdicts }: Run): void {
  const untold = verdicts.filter(
    ({ publish, build, memory }) => publish && build && (memory?.bases?.tag ?? '') === ''
  )
  expect(untold).toEqual([])
}

const numRuns = Number(process.env['LAW_RUNS'] ?? 150)

describe('the law of nights', () => {
  it('builds what sits on another base than now, is missing or too old, and its children', async () => {
    const seen = { nights: 0, built: 0, idle: 0 }
    await fc.assert(
      fc.asyncProperty(sketches, steps, async (images, all) => {
        const world = new World(images)
        const first = await world.plan('schedule')
        world.publish(first, [])
        for (const step of [...all, night, night]) {
          switch (step.kind) {
            case 'move':
              world.move(step.base, step.to, step.armAlone ? [platforms[1]] : platforms)
              break
            case 'delete':
              world.delete(`i${step.image}`, step.tags)
              break
            case 'age':
              world.age(step.image)
              break
            case 'push': {
              world.change(step.image)
              world.hub = 'up'
              world.publish(await world.plan('push', step.image), step.lost)
              break
            }
            case 'night': {
              world.hub = step.hub
              const run = await world.plan('schedule')
              const built = run.verdicts.flatMap(({ build }, index) => (build ? [index] : []))
              if (step.hub === 'up') {
                expect(run.failed).toBe(false)
                expect(built).toEqual(expectBuilt(world, run))
                expectTold(run)
                seen.nights += 1
                seen.built += Math.min(1, built.length)
                seen.idle += built.length === 0 ? 1 : 0
              } else {
                expect(built.filter(index => isJudged(world, run, index))).toEqual([])
              }
              if (!run.failed) world.publish(run, step.lost)
            }
          }
        }
        world.hub = 'up'
        const last = await world.plan('schedule')
        expect(last.verdicts.filter(({ build, image }) => build && image.publish)).toEqual([])
      }),
      { numRuns }
    )
    expect(seen.built).toBeGreaterThan(numRuns / 4)
    expect(seen.idle).toBeGreaterThan(numRuns / 4)
  })
})

const night: Step = { kind: 'night', lost: [], hub: 'up' }
