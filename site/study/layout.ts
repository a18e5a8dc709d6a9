import type { PlannedImage } from '../../src/plan/plan'
import { toGraph } from '../../src/report/summary/graph'

/** Where each image with a relation stands in a picture, in pixels. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxWidth: number
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
  /** The images without a relation. */
  readonly alone: readonly string[]
}

export interface Box {
  readonly name: string
  readonly x: number
  readonly y: number
}

export interface Line {
  readonly from: string
  readonly to: string
  readonly kind: 'parent' | 'tests'
  /** As SVG's `d`. */
  readonly path: string
}

export const boxHeight = 36
const columnGap = 56
const rowGap = 16
const margin = 6

/** Parents stand left of their children, and near them. */
export function layOut(images: readonly PlannedImage[]): Layout {
  const { nodes, edges } = toGraph(images, 'left alone')
  const links = edges.map(({ from, to, kind }) => ({
    from: from.images[0].image.name,
    to: to.images[0].image.name,
    kind
  }))
  const names = nodes.map(node => node.images[0].image.name)
  const columns = toColumns(names, links)
  const height = Math.max(0, ...columns.map(each => each.length)) * (boxHeight + rowGap) - rowGap
  const boxWidth = toBoxWidth(names)
  const step = boxWidth + columnGap
  const boxes = columns.flatMap((column, index) => place(column, margin + index * step, height))
  const drawn = new Set(nodes.flatMap(node => node.images.map(({ image }) => image.name)))
  const at = new Map(boxes.map(box => [box.name, box]))
  return {
    width: Math.max(0, columns.length * step - columnGap) + 2 * margin,
    height: Math.max(0, height) + 2 * margin,
    boxWidth,
    boxes,
    lines: links.flatMap(link => {
      const ends = { from: at.get(link.from), to: at.get(link.to) }
      return ends.from === undefined || ends.to === undefined
        ? []
        : [{ ...link, path: connect({ ...ends.from, x: ends.from.x + boxWidth }, ends.to) }]
    }),
    alone: images.map(({ image }) => image.name).filter(name => !drawn.has(name))
  }
}

/** As many letters of a name are shown. */
export const namedLetters = 18

/** As wide as the longest name that is shown needs. */
function toBoxWidth(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map(name => Math.min(name.length, namedLetters)))
  return Math.max(84, Math.round(longest * 8 + 28))
}

interface Link {
  readonly from: string
  readonly to: string
  readonly kind: 'parent' | 'tests'
}

/** The column of each name: one right of all that it follows, as far as they go in no circle. */
function toColumns(names: readonly string[], links: readonly Link[]): readonly string[][] {
  const depths = new Map<string, number>()
  const measure = (
    name: string,
    kinds: readonly Link['kind'][],
    above: ReadonlySet<string>
  ): number => {
    const known = depths.get(name)
    if (known !== undefined) return known
    const before = links.filter(
      ({ from, to, kind }) => to === name && kinds.includes(kind) && !above.has(from)
    )
    const below = new Set([...above, name])
    const depth = Math.max(-1, ...before.map(({ from }) => measure(from, kinds, below))) + 1
    if (above.size === 0) depths.set(name, depth)
    return depth
  }
  for (const name of names) measure(name, ['parent', 'tests'], new Set())
  const count = Math.max(-1, ...depths.values()) + 1
  const columns = Array.from({ length: count }, (_, depth) =>
    names.filter(name => depths.get(name) === depth)
  )
  return columns.reduce<string[][]>((ordered, column) => {
    const rows = new Map(ordered.flatMap(each => each.map((name, row) => [name, row] as const)))
    const middle = (name: string): number => {
      const found = links.flatMap(({ from, to }) => (to === name ? (rows.get(from) ?? []) : []))
      return found.length === 0
        ? column.indexOf(name)
        : found.reduce((a, b) => a + b) / found.length
    }
    return [...ordered, [...column].sort((one, other) => middle(one) - middle(other))]
  }, [])
}

function place(column: readonly string[], x: number, height: number): Box[] {
  const own = column.length * (boxHeight + rowGap) - rowGap
  return column.map((name, row) => ({
    name,
    x,
    y: margin + (height - own) / 2 + row * (boxHeight + rowGap)
  }))
}

/** @param from with the right side of its box */
function connect(from: Box, to: Box): string {
  const start = { x: from.x, y: from.y + boxHeight / 2 }
  const end = { x: to.x - 3, y: to.y + boxHeight / 2 }
  const bend = Math.max(24, Math.abs(end.x - start.x) / 2)
  return `M${start.x},${start.y} C${start.x + bend},${start.y} ${end.x - bend},${end.y} ${end.x},${end.y}`
}
