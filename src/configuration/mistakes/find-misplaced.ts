import { imageKeys } from '../definition/image-shape'
import type { Entry, MappingNode, Node, Range } from '../document/node'
import { type Finding, quote } from './finding'

/**
 * Tells that lines lack their indentation, in place of what else is wrong with them: an image's key
 * next to the image, and images next to `images`.
 *
 * @param isMeant whether an unknown key at the top was surely meant to be a known one
 */
export function findMisplaced(
  root: Node,
  findings: readonly Finding[],
  isMeant: (key: string) => boolean
): readonly Finding[] {
  if (root.kind !== 'mapping' || findings.length === 0) return findings
  const images = root.entries.get('images')
  if (images === undefined) return findings
  if (images.value.kind === 'mapping') return replace(findings, findBeside(images.value, findings))
  return isNothing(images.value) ? moveUnder(images, { root, findings, isMeant }) : findings
}

interface Misplaced {
  readonly finding: Finding
  /** Everything wrong in this range comes from missing indentation. */
  readonly range: Range
}

function replace(
  findings: readonly Finding[],
  misplaced: readonly Misplaced[]
): readonly Finding[] {
  const rest = findings.filter(finding => !misplaced.some(({ range }) => isIn(finding, range)))
  return [...rest, ...misplaced.map(({ finding }) => finding)]
}

function isIn({ range: { start } }: Finding, range: Range): boolean {
  return start >= range.start && start <= range.end
}

/** Keys of an image behind one that has none. */
function findBeside({ entries }: MappingNode, findings: readonly Finding[]): readonly Misplaced[] {
  let empty: string | undefined
  return [...entries].flatMap(([name, { key, value }]): Misplaced[] => {
    const range = { start: key.start, end: value.range.end }
    const isKey = imageKeys.includes(name) && findings.some(each => isIn(each, range))
    if (!isKey) {
      empty = isNothing(value) ? name : undefined
      return []
    }
    if (empty === undefined) return []
    const message = `${quote(name)} is on the level of the image ${quote(empty)}, and belongs in it`
    const fix = `indent it under ${quote(empty)}`
    return [{ finding: { code: 'wrong-type', message, fix, range: key }, range }]
  })
}

interface Top {
  readonly root: MappingNode
  readonly findings: readonly Finding[]
  readonly isMeant: (key: string) => boolean
}

/** Unknown keys behind an empty `images:`. */
function moveUnder(images: Entry, { root, findings, isMeant }: Top): readonly Finding[] {
  const moved = [...root.entries].flatMap(([name, { key, value }]): Misplaced[] => {
    const isUnknown = findings.some(
      ({ code, range }) => code === 'unknown-key' && range.start === key.start
    )
    if (!isUnknown || key.start < images.key.start || isMeant(name)) return []
    const message = `${quote(name)} is on the level of "images", and belongs in it`
    const finding = { code: 'unknown-key' as const, message, fix: 'indent it under "images"' }
    return [{ finding: { ...finding, range: key }, range: { ...key, end: value.range.end } }]
  })
  if (moved.length === 0) return findings
  const { start } = images.value.range
  return replace(
    findings.filter(({ code, range }) => code !== 'missing-value' || range.start !== start),
    moved
  )
}

function isNothing(value: Node): boolean {
  return value.kind === 'scalar' && value.type === 'null'
}
