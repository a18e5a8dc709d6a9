import type { Diagnostic, Place } from './diagnostic'
import { limitDiagnostics } from './limit-diagnostics'
import { problemOf } from './problems'
import { formatPlace } from './text/format-diagnostic'

/**
 * Sorts diagnostics in the order in which people read them: mistakes first, then warnings; within
 * each those with a place, file by file and line by line, then the rest. Many that say the same of
 * other images become one, with a list.
 */
export function arrangeDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(diagnostics.flatMap(({ place }) => nameOf(place) ?? []))]
  const rank = ({ severity, place }: Diagnostic): readonly number[] => [
    severity === 'error' ? 0 : 1,
    place === undefined ? files.length : files.indexOf(nameOf(place) ?? ''),
    place?.line ?? 0,
    place?.column ?? 0
  ]
  const ranked = diagnostics.map(diagnostic => ({ diagnostic, rank: rank(diagnostic) }))
  const sorted = ranked.sort((one, other) => compareRanks(one.rank, other.rank))
  return limitEach(groupAlike(sorted.map(({ diagnostic }) => diagnostic)))
}

function nameOf(place: Place | undefined): string | undefined {
  return place && (place.source.kind === 'file' ? place.source.path : place.source.name)
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((rank, index) => rank !== other[index])
  return differing < 0 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0)
}

function kindOf({ severity, code, message }: Diagnostic): Kind | undefined {
  const { most, alike } = problemOf(code)
  if (severity === 'error' || most === undefined) return undefined
  return { key: alike === 'message' ? `${code} ${message}` : code, most }
}

interface Kind {
  readonly key: string
  readonly most: number
}

const placesShown = 10

function groupAlike(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>()
  const kinds = diagnostics.map(each => ({ each, kind: kindOf(each) }))
  for (const { each, kind } of kinds) {
    if (kind === undefined) continue
    const group = groups.get(kind.key)
    if (group === undefined) groups.set(kind.key, [each])
    else group.push(each)
  }
  return kinds.flatMap(({ each, kind }) => {
    const group = kind === undefined ? undefined : groups.get(kind.key)
    if (kind === undefined || group === undefined || group.length <= kind.most) return [each]
    return group[0] === each ? [joinAlike(each, group.slice(1))] : []
  })
}

function joinAlike(first: Diagnostic, others: readonly Diagnostic[]): Diagnostic {
  const places = others.flatMap(({ place }) => (place === undefined ? [] : [nameBriefly(place)]))
  const shown = places.slice(0, placesShown)
  const where =
    shown.length === 0 ? '' : `: ${shown.join(', ')}${shown.length < others.length ? ', …' : ''}`
  return { ...first, message: `${first.message} (and ${others.length} more of this kind${where})` }
}

/** A file that is meant as a whole has no line to look at. */
function nameBriefly(place: Place): string {
  const isWhole = place.line === 1 && place.text === undefined
  return isWhole ? formatPlace(place).replace(/:1$/, '') : formatPlace(place)
}

/** At most a hundred warnings of one code. */
function limitEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning')
  const shown = new Map<Diagnostic, Diagnostic>()
  for (const code of new Set(warnings.map(each => each.code))) {
    const group = warnings.filter(each => each.code === code)
    for (const [index, limited] of limitDiagnostics(group).entries()) {
      const original = group[index]
      if (original !== undefined) shown.set(original, limited)
    }
  }
  return diagnostics.flatMap(each => (each.severity === 'error' ? each : (shown.get(each) ?? [])))
}
