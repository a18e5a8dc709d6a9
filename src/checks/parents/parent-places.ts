import type { Place } from '../../diagnostics/diagnostic'
import { type Location, toLocationKey } from '../../diagnostics/location'

/** Parents by their place and the way they are named, each image once. */
export function groupByPlace<Named extends NamedAt>(
  parents: readonly Named[]
): ReadonlyMap<string, readonly Named[]> {
  const byPlace = new Map<string, Named[]>()
  for (const parent of parents) {
    const at = parent.at === undefined ? '' : toLocationKey(parent.at)
    const place = `${at} ${parent.spelling}`
    const known = byPlace.get(place) ?? []
    const isKnown = known.some(({ image }) => image === parent.image)
    if (!isKnown) byPlace.set(place, [...known, parent])
  }
  return byPlace
}

interface NamedAt {
  readonly image: string
  readonly spelling: string
  readonly at?: Location
}

/** The line of a file that names a parent and is not shown; none for other texts. */
export function toPlace({ at }: Pick<NamedAt, 'at'>): { readonly place?: Place } {
  if (at?.line === undefined || at.source.kind !== 'file') return {}
  return { place: { source: at.source, line: at.line, column: 1, length: 1 } }
}

/** The lines of a fix that make a name one from outside. */
export function sayOutside(spelling: string): string[] {
  return ['or, for an image from outside', `${spelling}: docker-image://${spelling}`]
}
