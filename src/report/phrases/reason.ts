import { showNames } from '../../diagnostics/text/lists'
import type { VariantName } from '../../images/image'
import type { Cause, Need, OwnCause } from '../../plan/causes/cause'
import type { PlannedImage } from '../../plan/plan'

const shownNames = 5

/**
 * Why an entry is in its matrix, as `input-changed, filter-matched: api; via base (label)`.
 *
 * Closed words, image names and filter names only: an entry holds no file name, label or ref.
 */
export function formatReason(planned: PlannedImage, variant: VariantName): string {
  const own = planned.causes.filter(cause => cause.variant === variant)
  const causes = own.length > 0 || planned.needs.length > 0 ? own : planned.causes
  return [...formatCauses(causes), ...formatNeeds(planned.needs)].join('; ')
}

function formatCauses(causes: readonly Cause[]): string[] {
  const byParent = new Map<string, OwnCause[]>()
  for (const cause of causes) {
    const parent = cause.via.at(-1) ?? ''
    const known = byParent.get(parent)
    if (known === undefined) byParent.set(parent, [cause.own])
    else known.push(cause.own)
  }
  const own = byParent.get('')
  byParent.delete('')
  const inherited = [...byParent].map(([parent, kinds]) => `via ${parent} (${formatKinds(kinds)})`)
  return [...(own === undefined ? [] : [formatKinds(own)]), ...shorten(inherited)]
}

function formatKinds(causes: readonly OwnCause[]): string {
  const filters = new Map<string, Set<string>>()
  for (const cause of causes) {
    const names = filters.get(cause.kind) ?? new Set()
    const filter = filterOf(cause)
    if (filter !== undefined) names.add(filter)
    filters.set(cause.kind, names)
  }
  return [...filters].map(([kind, names]) => formatNames(kind, [...names])).join(', ')
}

function filterOf(cause: OwnCause): string | undefined {
  return cause.kind === 'filter-matched' || cause.kind === 'build-all' ? cause.filter : undefined
}

function formatNeeds(needs: readonly Need[]): string[] {
  const parents = needs.flatMap(need => (need.kind === 'parent-of' ? [need.image] : []))
  const tests = needs.flatMap(need => (need.kind === 'needed-by-tests' ? [need.image] : []))
  return [
    ...(parents.length === 0 ? [] : [`base of ${shorten(parents).join(' + ')}`]),
    ...(tests.length === 0 ? [] : [`for the tests of ${shorten(tests).join(' + ')}`]),
    ...(needs.some(need => need.kind === 'tests-only') ? ['tests only'] : []),
    ...(needs.some(need => need.kind === 'complete') ? ['complete'] : []),
    ...(needs.some(need => need.kind === 'not-in-registry') ? ['not-in-registry'] : [])
  ]
}

function formatNames(kind: string, names: readonly string[]): string {
  return names.length === 0 ? kind : `${kind}: ${shorten(names).join(' + ')}`
}

function shorten(names: readonly string[]): string[] {
  const { shown, more } = showNames(names, shownNames)
  return more === undefined ? [...shown] : [...shown, more]
}
