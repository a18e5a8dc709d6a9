import type { WrittenImage } from '../../configuration/definition/image-shape'
import type { Range } from '../../configuration/document/node'
import { type Finding, quote } from '../../configuration/mistakes/finding'
import type { Named } from '../../configuration/shape/shape'
import { bakeKey, reservedMatrixKeys } from '../../images/entry-keys'
import type { Image } from '../../images/image'

/** Free fields that would hide a field of the entry. GitHub compares keys without case. */
export function checkMatrix(matrix: WrittenImage['matrix']): Finding[] {
  return [...(matrix ?? [])].flatMap(([name, { key }]): Finding[] => {
    if (reservedMatrixKeys.has(name.toLowerCase())) {
      return [reserved(name, key)]
    }
    if (/^[A-Za-z_][\w-]*$/.test(name)) return []
    return [
      {
        code: 'invalid-value',
        message: `the matrix key ${quote(name)} cannot be read as matrix.<key>`,
        fix: 'use letters, digits, "_" and "-", and begin with a letter',
        range: key
      }
    ]
  })
}

function reserved(name: string, range: Range): Finding {
  return {
    code: 'reserved-matrix-key',
    message: `the matrix key ${quote(name)} is one of the entry's own`,
    fix: `choose another, as "my-${name.toLowerCase()}"`,
    range
  }
}

/** The same for what bake needs, where other files describe images. */
export function checkBakeKey(
  written: ReadonlyMap<string, Named<WrittenImage>>,
  images: readonly Image[]
): Finding[] {
  if (!images.some(({ from }) => from !== undefined)) return []
  return [...written.values()].flatMap(({ value }) =>
    [...(value.matrix ?? [])].flatMap(([name, { key }]) =>
      name.toLowerCase() === bakeKey ? [reserved(name, key)] : []
    )
  )
}

/** Keys of any images that GitHub, which ignores case, takes for one. */
export function checkMatrixKeys(images: ReadonlyMap<string, Named<WrittenImage>>): Finding[] {
  const groups = new Map<string, Map<string, Range>>()
  for (const { value } of images.values()) {
    for (const [name, { key }] of value.matrix ?? []) {
      if (reservedMatrixKeys.has(name.toLowerCase())) continue
      const group = groups.get(name.toLowerCase()) ?? new Map<string, Range>()
      groups.set(name.toLowerCase(), group)
      if (!group.has(name)) group.set(name, key)
    }
  }
  return [...groups.values()].flatMap(spellings => {
    const last = [...spellings.values()].at(-1)
    if (last === undefined || spellings.size < 2) return []
    const names = [...spellings.keys()].sort().map(quote).join(', ')
    return [
      {
        code: 'colliding-names' as const,
        message: `the matrix keys ${names} differ in case alone, and are one to GitHub`,
        fix: 'spell them alike',
        range: last
      }
    ]
  })
}
