import { listParentNames } from '../../images/graph'
import type { Need } from '../causes/cause'
import { type Affected, isProdAffected } from '../causes/collect-causes'
import type { PlanQuestion } from '../question'
import type { Tested } from './select-tested'

/** Built images (prod), with what needs them besides their own causes. */
export type Built = ReadonlyMap<string, readonly Need[]>

/**
 * Rule 3: prod is affected; or the tests of a tested image run against it; or it is tested and
 * has no dev variant; or a variant that is built is built from it, however far.
 */
export function selectBuilt(question: PlanQuestion, affected: Affected, tested: Tested): Built {
  const built = new BuiltImages()
  for (const image of question.configuration.images) {
    if (isProdAffected(affected, image.name)) built.add(image.name)
    if (!tested.has(image.name)) continue
    for (const name of image.tests?.images ?? []) {
      built.add(name, { kind: 'needed-by-tests', image: image.name })
    }
    if (image.dev === undefined) built.add(image.name)
    else addParents(listParentNames(question.parents, image.name, 'dev'), image.name, built)
  }
  // The loop also reads what it adds: parents of parents come too.
  for (const name of built.names()) {
    addParents(listParentNames(question.parents, name, 'prod'), name, built)
  }
  return built.needs()
}

function addParents(parents: readonly string[], child: string, built: BuiltImages): void {
  for (const parent of parents) built.add(parent, { kind: 'parent-of', image: child })
}

type BuiltNeed = Exclude<Need, { readonly kind: 'tests-only' }>

/** Each image once, with each need once: both variants of a child may be built from one parent. */
class BuiltImages {
  readonly #needs = new Map<string, Map<string, BuiltNeed>>()

  add(name: string, need?: BuiltNeed): void {
    const needs = this.#needs.get(name) ?? new Map<string, BuiltNeed>()
    if (need !== undefined) needs.set(`${need.kind} ${need.image}`, need)
    this.#needs.set(name, needs)
  }

  names(): IterableIterator<string> {
    return this.#needs.keys()
  }

  needs(): Built {
    return new Map([...this.#needs].map(([name, needs]) => [name, [...needs.values()]]))
  }
}
