import type { Parent, Parents } from './parents'

/**
 * Image names with every parent before its children; beside that, in the order given.
 *
 * Images on a cycle come last: the configuration refuses cycles, so none is lost here.
 */
export function orderByParents(images: readonly string[], parents: Parents): string[] {
  const order = new Set<string>()
  for (const start of images) {
    const open = new Set<string>()
    const stack = [start]
    for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
      open.add(name)
      const missing = prodParents(parents, name).find(each => !order.has(each) && !open.has(each))
      if (missing !== undefined) {
        stack.push(missing)
        continue
      }
      order.add(name)
      stack.pop()
    }
  }
  return [...order]
}

/**
 * The stage of each built image: 0 without built parents, else one more than its highest
 * parent. Counted over prod variants.
 */
export function countStages(
  order: readonly string[],
  parents: Parents,
  built: ReadonlySet<string>
): Map<string, number> {
  const stages = new Map<string, number>()
  for (const name of order) {
    const below = prodParents(parents, name)
      .filter(parent => built.has(parent))
      .map(parent => (stages.get(parent) ?? 0) + 1)
    stages.set(name, Math.max(0, ...below))
  }
  return stages
}

/** Names of the images that a prod variant is built from, each once. */
export function prodParents(parents: Parents, image: string): readonly string[] {
  return namesOf(parents.get(image)?.prod ?? [])
}

/** Names of the images that a dev variant is built from, each once. */
export function devParents(parents: Parents, image: string): readonly string[] {
  return namesOf(parents.get(image)?.dev ?? [])
}

function namesOf(parents: readonly Parent[]): readonly string[] {
  return [...new Set(parents.map(parent => parent.image))]
}
