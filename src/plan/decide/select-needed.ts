import type { PublishVerdict } from '../../event/decide-publishing'
import { listParentNames } from '../../images/graph'
import type { Image } from '../../images/image'
import type { Parents } from '../../images/parents'
import type { Need } from '../causes/cause'
import { type Affected, isProdAffected } from '../causes/collect-causes'
import type { PlanQuestion } from '../question'
import { judgeReuse, type Reusability } from './judge-reuse'
import type { Tested } from './select-tested'

/** An image whose prod variant the run needs. */
export interface NeededImage {
  /** What needs it besides its own causes. */
  readonly needs: readonly Need[]
  readonly reuse: Reusability
}

/** The images that a run needs, and those that it tests. */
export interface Needed {
  /** By image name. */
  readonly images: ReadonlyMap<string, NeededImage>
  /** Besides those known before: what is built so that the set is complete. */
  readonly tested: Tested
}

/**
 * Rule 3: prod is affected; or the tests of a tested image run against it; or it is tested and
 * has no dev variant; or a variant that is built is built from it, however far; or the whole set is
 * published. What a reused image is built from is not needed for its sake.
 */
export function selectNeeded(question: PlanQuestion, affected: Affected, before: Tested): Needed {
  const { images } = question.configuration
  const needed = new NeededImages(name => judgeReuse(question, affected, name))
  for (const image of images) {
    if (isProdAffected(affected, image.name)) needed.add(image.name)
    if (isInSet(question, image)) needed.add(image.name, toSetNeed(question, image))
    if (before.has(image.name)) addForTests(image, question.parents, needed)
  }
  const tested = new Map(before)
  const byName = new Map(images.map(image => [image.name, image]))
  // The loop also reads what it adds: parents of parents come too.
  for (const name of needed.names()) {
    if (!needed.isBuilt(name)) continue
    addParents(listParentNames(question.parents, name, 'prod'), name, needed)
    const image = byName.get(name)
    if (image?.tests === undefined || tested.has(name) || !isInSet(question, image)) continue
    tested.set(name, [])
    addForTests(image, question.parents, needed)
  }
  return { images: needed.images(), tested }
}

/**
 * Whether an image is published whatever changed, so that one tag names the whole set: where that is
 * configured, and on an event that looks at bases, all of which it could look at.
 */
export function isInSet(question: PlanQuestion, image: Image): boolean {
  const { configuration, publishing, requested, memory } = question
  if (requested !== undefined || !mayPublish(publishing, image)) return false
  const found = memory?.bases?.checked?.get(image.name)
  return found === undefined ? configuration.publish.complete === true : found.kind !== 'unknown'
}

function toSetNeed({ memory }: PlanQuestion, { name }: Image): BuiltNeed {
  const found = memory?.bases?.checked?.get(name)
  return { kind: found?.kind === 'missing' ? 'not-in-registry' : 'complete' }
}

/** Whether a run may publish an image, if something asks for it. */
export function mayPublish(publishing: PublishVerdict, { name, publish }: Image): boolean {
  return publish && publishing.kind === 'allowed' && publishing.except?.has(name) !== true
}

/** What the tests of an image run against: other images, and itself or what its dev is built from. */
function addForTests({ name, tests, dev }: Image, parents: Parents, needed: NeededImages): void {
  for (const each of tests?.images ?? []) {
    needed.add(each, { kind: 'needed-by-tests', image: name })
  }
  if (dev === undefined) needed.add(name)
  else addParents(listParentNames(parents, name, 'dev'), name, needed)
}

function addParents(parents: readonly string[], child: string, needed: NeededImages): void {
  for (const parent of parents) needed.add(parent, { kind: 'parent-of', image: child })
}

type BuiltNeed = Exclude<Need, { readonly kind: 'tests-only' }>

interface FoundImage {
  readonly needs: Map<string, BuiltNeed>
  readonly reuse: Reusability
}

/** Each image once, with each need once: both variants of a child may be built from one parent. */
class NeededImages {
  readonly #images = new Map<string, FoundImage>()

  constructor(readonly judge: (name: string) => Reusability) {}

  add(name: string, need?: BuiltNeed): void {
    const found = this.#images.get(name) ?? { needs: new Map(), reuse: this.judge(name) }
    if (need !== undefined) {
      found.needs.set('image' in need ? `${need.kind} ${need.image}` : '', need)
    }
    this.#images.set(name, found)
  }

  isBuilt(name: string): boolean {
    return this.#images.get(name)?.reuse.kind === 'built'
  }

  names(): IterableIterator<string> {
    return this.#images.keys()
  }

  images(): Needed['images'] {
    return new Map(
      [...this.#images].map(([name, { needs, reuse }]) => [
        name,
        { needs: [...needs.values()], reuse }
      ])
    )
  }
}
