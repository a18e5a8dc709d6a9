import type { Diagnostic, DiagnosticCode, Place } from './diagnostic'
import { formatPlace } from './format-diagnostic'

/**
 * In the order in which people read them: mistakes first, then warnings; of either those with a
 * place, file by file and line by line, then the rest. Many that say the same of other images are
 * one, with a list.
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
  return groupAlike(sorted.map(({ diagnostic }) => diagnostic))
}

function nameOf(place: Place | undefined): string | undefined {
  return place && (place.source.kind === 'file' ? place.source.path : place.source.name)
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((rank, index) => rank !== other[index])
  return differing < 0 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0)
}

/** Warnings that differ by the image alone. */
const alike: ReadonlySet<DiagnosticCode> = new Set([
  'bare-parent-name',
  'other-parent-tag',
  'near-parent-name',
  'unused-context',
  'unused-build-arg',
  'unknown-volatile-arg',
  'unfilled-value',
  'unpublished-base',
  'unknown-platform'
])

/** More of a kind are told as one. */
const mostAlike = 3

const placesShown = 10

function groupAlike(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<DiagnosticCode, Diagnostic[]>()
  for (const each of diagnostics) {
    if (!alike.has(each.code) || each.severity === 'error') continue
    groups.set(each.code, [...(groups.get(each.code) ?? []), each])
  }
  return diagnostics.flatMap(each => {
    const group = each.severity === 'error' ? undefined : groups.get(each.code)
    if (group === undefined || group.length <= mostAlike) return [each]
    return group[0] === each ? [joinAlike(each, group.slice(1))] : []
  })
}

function joinAlike(first: Diagnostic, others: readonly Diagnostic[]): Diagnostic {
  const places = others.flatMap(({ place }) => (place === undefined ? [] : [formatPlace(place)]))
  const shown = places.slice(0, placesShown)
  const where =
    shown.length === 0 ? '' : `: ${shown.join(', ')}${shown.length < others.length ? ', …' : ''}`
  return { ...first, message: `${first.message} (and ${others.length} more of this kind${where})` }
}
