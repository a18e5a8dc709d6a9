import type { Place } from '../../diagnostics/diagnostic'

/** Parents by where they are named and how, each image once. */
export function distinctPlaces<Named extends NamedAt>(
  parents: readonly Named[]
): ReadonlyMap<string, readonly Named[]> {
  const byPlace = new Map<string, Named[]>()
  for (const parent of parents) {
    const place = `${parent.at ?? ''} ${parent.spelling}`
    const known = byPlace.get(place) ?? []
    const isKnown = known.some(({ image }) => image === parent.image)
    if (!isKnown) byPlace.set(place, [...known, parent])
  }
  return byPlace
}

interface NamedAt {
  readonly image: string
  readonly spelling: string
  /** As `web/Dockerfile:3`. */
  readonly at?: string
}

/** The line of `web/Dockerfile:3`; none of a text that is no file. */
export function toPlace(at: string | undefined): { readonly place?: Place } {
  const [, path, line] = /^(?!the input ")(.*):(\d+)$/s.exec(at ?? '') ?? []
  if (path === undefined) return {}
  return { place: { source: { kind: 'file', path }, line: Number(line), column: 1, length: 1 } }
}

/** The lines of a fix by which a name is one from outside. */
export function sayOutside(spelling: string): string[] {
  return ['or, for an image from outside', `${spelling}: docker-image://${spelling}`]
}
