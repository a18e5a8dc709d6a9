import { listParentNames } from '../../images/graph'
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

/** By image name. */
export type Needed = ReadonlyMap<string, NeededImage>

/**
 * Rule 3: prod is affected; or the tests of a tested image run against it; or it is tested and
 * has no dev variant; or a variant that is built is built from it, however far. What a reused image
 * is built from is not needed for its sake.
 */
export function selectNeeded(question: PlanQuestion, affected: Affected, tested: Tested): Needed {
  const needed = new NeededImages(name => judgeReuse(question, affected, name))
  for (const image of question.configuration.images) {
    if (isProdAffected(affected, image.name)) needed.add(image.name)
    if (!tested.has(image.name)) continue
    for (const name of image.tests?.images ?? []) {
      needed.add(name, { kind: 'needed-by-tests', image: image.name })
    }
    if (image.dev === undefined) needed.add(image.name)
    else addParents(listParentNames(question.parents, image.name, 'dev'), image.name, needed)
  }
  // The loop also reads what it adds: parents of parents come too.
  for (const name of needed.names()) {
    if (!needed.isBuilt(name)) continue
    addParents(listParentNames(question.parents, name, 'prod'), name, needed)
  }
  return needed.images()
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
    if (need !== undefined) found.needs.set(`${need.kind} ${need.image}`, need)
    this.#images.set(name, found)
  }

  isBuilt(name: string): boolean {
    return this.#images.get(name)?.reuse.kind === 'built'
  }

  names(): IterableIterator<string> {
    return this.#images.keys()
  }

  images(): Needed {
    return new Map(
      [...this.#images].map(([name, { needs, reuse }]) => [
        name,
        { needs: [...needs.values()], reuse }
      ])
    )
  }
}
