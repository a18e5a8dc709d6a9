import type { Need } from './cause'
import { isProdAffected, type Affected } from './collect-causes'
import { devParents, prodParents } from './graph'
import type { Question } from './question'
import type { Tested } from './select-tested'

/** Built images (prod), with what needs them beside their own causes. */
export type Built = ReadonlyMap<string, readonly Need[]>

/**
 * Rule 3: prod is affected; or the tests of a tested image run against it; or it is tested and
 * has no dev variant; or a variant that is built is built from it, however far.
 */
export function selectBuilt(question: Question, affected: Affected, tested: Tested): Built {
  const built = new Map<string, Need[]>()
  const open: string[] = []
  const need = (name: string, why: readonly Need[]): void => {
    const known = built.get(name)
    built.set(name, [...(known ?? []), ...why.filter(each => !known?.some(isSame(each)))])
    if (known === undefined) open.push(name)
  }
  for (const image of question.configuration.images) {
    const isTested = tested.has(image.name)
    if (isProdAffected(affected, image.name)) need(image.name, [])
    if (!isTested) continue
    for (const name of image.tests.images) {
      need(name, [{ kind: 'needed-by-tests', image: image.name }])
    }
    if (image.dev === undefined) need(image.name, [])
    else needParents(devParents(question.parents, image.name), image.name, need)
  }
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    needParents(prodParents(question.parents, name), name, need)
  }
  return built
}

function needParents(
  parents: readonly string[],
  child: string,
  need: (name: string, why: readonly Need[]) => void
): void {
  for (const parent of parents) need(parent, [{ kind: 'parent-of', image: child }])
}

/** Both variants of an image may be built from one parent: that is one reason. */
function isSame(need: Need): (other: Need) => boolean {
  return other => JSON.stringify(other) === JSON.stringify(need)
}
