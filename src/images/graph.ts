import type { VariantName } from './image'
import type { Parents } from './parents'

/**
 * Image names with every parent before its children, and otherwise in the given order.
 *
 * One image of a cycle stands before its parent: none is lost, and cycles are refused.
 */
export function orderByParents(images: readonly string[], parents: Parents): string[] {
  const order = new Set<string>()
  const met = new Set<string>()
  for (const start of images) {
    const stack = [visit(start, parents)]
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      met.add(top.name)
      const next = top.parents.next()
      if (next.done === true) {
        order.add(top.name)
        stack.pop()
      } else if (!met.has(next.value)) {
        stack.push(visit(next.value, parents))
      }
    }
  }
  return [...order]
}

/** An image whose parents are being looked at, one by one. */
function visit(name: string, parents: Parents) {
  return { name, parents: listParentNames(parents, name, 'prod')[Symbol.iterator]() }
}

/**
 * The stage of each built image: 0 without built parents, otherwise one more than its highest
 * parent. Counted over prod variants.
 */
export function countStages(
  order: readonly string[],
  parents: Parents,
  built: ReadonlySet<string>
): Map<string, number> {
  const stages = new Map<string, number>()
  for (const name of order) {
    let stage = 0
    for (const { image } of parents.get(name)?.prod ?? []) {
      if (built.has(image)) stage = Math.max(stage, (stages.get(image) ?? 0) + 1)
    }
    stages.set(name, stage)
  }
  return stages
}

/** Names of the images that a variant of an image is built from, each once. */
export function listParentNames(
  parents: Parents,
  image: string,
  variant: VariantName
): readonly string[] {
  return [...new Set((parents.get(image)?.[variant] ?? []).map(parent => parent.image))]
}
