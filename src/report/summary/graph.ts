import type { PlannedImage } from '../../plan/plan'
import { isPlanned } from '../tables/rows'

/** One image of a picture, or several that look the same in it. */
export interface Node {
  readonly images: readonly [PlannedImage, ...PlannedImage[]]
}

/** `from` is a parent of `to`, or the tests of `to` need it. */
export interface Edge {
  readonly from: Node
  readonly to: Node
  readonly kind: 'parent' | 'tests'
}

/** The images that have relations, in the order of the configuration. */
export interface Graph {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
}

/** Fewer images than this are drawn one by one, however similar they are. */
const smallestGroup: Readonly<Record<Grouping, number>> = { 'left alone': 4, all: 2 }

/**
 * Which images with the very same relations share a node: those that the run leaves alone, or all.
 */
export type Grouping = 'left alone' | 'all'

/** The relations among these images; images without any are left out. */
export function toGraph(images: readonly PlannedImage[], grouping: Grouping): Graph {
  const relations = listRelations(images)
  const connected = new Set(relations.flatMap(({ from, to }) => [from, to]))
  const drawn = images.filter(planned => connected.has(planned))
  const nodes = groupNodes(drawn, relations, grouping)
  const nodeOf = new Map(nodes.flatMap(node => node.images.map(image => [image, node] as const)))
  const edges = new Map<string, Edge>()
  for (const { from, to, kind } of relations) {
    const ends = { from: nodeOf.get(from), to: nodeOf.get(to) }
    if (ends.from === undefined || ends.to === undefined || ends.from === ends.to) continue
    const key = `${kind} ${nameOf(ends.from.images[0])} ${nameOf(ends.to.images[0])}`
    edges.set(key, { from: ends.from, to: ends.to, kind })
  }
  return { nodes, edges: [...edges.values()] }
}

interface Relation {
  readonly from: PlannedImage
  readonly to: PlannedImage
  readonly kind: Edge['kind']
}

function listRelations(images: readonly PlannedImage[]): Relation[] {
  const byName = new Map(images.map(planned => [nameOf(planned), planned]))
  const toRelations = (names: readonly string[], to: PlannedImage, kind: Edge['kind']) =>
    [...new Set(names)].flatMap((name): Relation[] => {
      const from = byName.get(name)
      return from === undefined || from === to ? [] : [{ from, to, kind }]
    })
  return images.flatMap(planned => {
    const { prod, dev } = planned.parents
    const parents = [...prod, ...dev].map(parent => parent.image)
    return [
      ...toRelations(parents, planned, 'parent'),
      ...toRelations(planned.image.tests?.images ?? [], planned, 'tests')
    ]
  })
}

/** The one word for what happens to an image, which its colour stands for. */
export function verdictOf(planned: PlannedImage): 'publish' | 'build' | 'reuse' | 'test' | 'skip' {
  if (planned.publish) return 'publish'
  if (planned.build) return 'build'
  if (planned.reuse) return 'reuse'
  return isPlanned(planned) ? 'test' : 'skip'
}

function groupNodes(
  images: readonly PlannedImage[],
  relations: readonly Relation[],
  grouping: Grouping
): Node[] {
  const describe = describeRelations(relations)
  const groups = new Map<string, Node>()
  for (const image of images) {
    const isAlone = grouping === 'left alone' && isPlanned(image)
    const key = isAlone ? `alone ${nameOf(image)}` : describe(image)
    const group = groups.get(key)
    groups.set(key, { images: group === undefined ? [image] : [...group.images, image] })
  }
  return [...groups.values()].flatMap(group =>
    group.images.length < smallestGroup[grouping]
      ? group.images.map(image => ({ images: [image] as const }))
      : [group]
  )
}

/** The same text for images of one stage and verdict that have the same relations. */
function describeRelations(relations: readonly Relation[]): (image: PlannedImage) => string {
  const textsOf = new Map<PlannedImage, string[]>()
  const add = (image: PlannedImage, text: string): void => {
    const texts = textsOf.get(image)
    if (texts === undefined) textsOf.set(image, [text])
    else texts.push(text)
  }
  for (const { from, to, kind } of relations) {
    add(from, `${kind} to ${nameOf(to)}`)
    add(to, `${kind} from ${nameOf(from)}`)
  }
  return image => {
    const texts = (textsOf.get(image) ?? []).sort()
    return [verdictOf(image), String(image.stage), ...texts].join('\n')
  }
}

function nameOf(planned: PlannedImage): string {
  return planned.image.name
}
