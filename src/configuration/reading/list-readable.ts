import { imageKeys } from '../definition/image-shape'
import type { Entry, MappingNode, Node } from '../document/node'
import type { Finding } from '../mistakes/finding'

/**
 * The keys that say what an image is built from: a mistake in one of these leaves nothing to judge.
 */
const recipeKeys = [
  ...['context', 'file', 'target', 'build-args', 'build-contexts', 'generated', 'platforms', 'dev']
]

/**
 * The images whose recipes are right, whatever else is wrong with a text: a tree can judge them at
 * once, and does not complain of what follows from another mistake.
 */
export function listReadable(
  root: Node | undefined,
  findings: readonly Finding[]
): ReadonlySet<string> {
  const images = root?.kind === 'mapping' ? root.entries.get('images')?.value : undefined
  if (images?.kind !== 'mapping') return new Set()
  // Keys next to an empty image most likely belong to it.
  const isBeside = [...images.entries].some(
    ([name, { key }]) =>
      imageKeys.includes(name) && findings.some(({ range }) => range.start === key.start)
  )
  const readable = [...images.entries].filter(([, { key, value }]) => {
    const inside = findings.filter(({ range }) => holds({ key, value }, range.start))
    const isEmpty = value.kind === 'scalar' && value.type === 'null'
    return isEmpty
      ? inside.length === 0 && !isBeside
      : value.kind === 'mapping' && isReadable(value, inside)
  })
  return new Set(readable.map(([name]) => name))
}

/** Whether a key at the top, and everything below it, has no mistake. */
export function isReadableAt(
  root: Node | undefined,
  key: string,
  findings: readonly Finding[]
): boolean {
  return root?.kind !== 'mapping' || isEntryReadable(root, key, findings)
}

function isEntryReadable(
  { entries }: MappingNode,
  name: string,
  findings: readonly Finding[]
): boolean {
  const entry = entries.get(name)
  if (entry === undefined) return true
  return !findings.some(({ range }) => holds(entry, range.start))
}

/** An unknown key may be a misspelt `file` or `context`, unless one of them is there. */
function isReadable(image: MappingNode, findings: readonly Finding[]): boolean {
  const { entries } = image
  const isPlaced = entries.has('file') || entries.has('context')
  if (!isPlaced && findings.some(({ code }) => code === 'unknown-key')) return false
  return recipeKeys.every(name => isEntryReadable(image, name, findings))
}

/** Parts of an image may stand in other files, whose offsets are behind all of this one. */
function holds({ key, value }: Entry, position: number): boolean {
  if (isIn(position, key.start, Math.max(key.end, value.range.end))) return true
  if (value.kind === 'scalar') return isIn(position, value.range.start, value.range.end)
  if (value.kind === 'list') {
    return value.items.some(item => holds({ key: item.range, value: item }, position))
  }
  return [...value.entries.values()].some(entry => holds(entry, position))
}

function isIn(position: number, start: number, end: number): boolean {
  return position >= start && position <= end
}
