import { formatLocation } from '../../diagnostics/location'
import type { Base } from '../../images/base'
import type { StoredImage } from '../../images/platforms/image-platforms'
import type { BaseState, BaseUsage, BaseUseOf } from '../../plan/base-usage'
import type { Freshness } from '../../plan/memory'
import { toReferenceKey } from '../parents/image-names'
import type { ImageBases } from './image-bases'

/** What is known of bases once registries were asked. */
export interface UsageScope {
  /** By image name, in the order of the configuration. */
  readonly bases: ReadonlyMap<string, ImageBases>
  /** `unasked`: the run has nothing to do with it. */
  readonly find: (base: Base) => StoredImage | 'unknown' | 'unasked'
  /** By image name; missing: nobody looked. */
  readonly freshness?: ReadonlyMap<string, Freshness> | undefined
}

/** Every base that a registry was asked for, sorted by its name. */
export function listUsages(scope: UsageScope): readonly BaseUsage[] {
  const { bases, find } = scope
  const found = new Map<string, { base: Base; uses: Map<string, BaseUseOf> }>()
  for (const [image, { own }] of bases) {
    for (const base of [...(own.prod ?? []), ...(own.dev ?? [])]) {
      if (find(base) === 'unasked') continue
      const key = toReferenceKey(base.reference)
      const known = found.get(key) ?? { base, uses: new Map<string, BaseUseOf>() }
      found.set(key, known)
      addUse(known.uses, base, image)
    }
  }
  const moved = listMoved(scope.freshness ?? new Map())
  return [...found]
    .map(([key, { base, uses }]): BaseUsage => {
      const image = find(base)
      const common = { reference: base.reference, uses: [...uses.values()] }
      if (typeof image === 'string') return { ...common, state: 'unknown' }
      return { ...common, digest: image.digest, state: moved.get(key) ?? 'same' }
    })
    .sort((one, other) => (one.reference < other.reference ? -1 : 1))
}

function addUse(uses: Map<string, BaseUseOf>, base: Base, image: string): void {
  const place = `${base.by} ${formatLocation(base.at)}`
  const { by, at, platforms } = base
  const known = uses.get(place) ?? { by, at, platforms, images: [] }
  uses.set(place, {
    ...known,
    platforms: [...new Set([...known.platforms, ...platforms])],
    images: [...new Set([...known.images, image])]
  })
}

/** By reference; one that surely moved is told so, whatever else it may be. */
function listMoved(freshness: ReadonlyMap<string, Freshness>): ReadonlyMap<string, BaseState> {
  const states = new Map<string, BaseState>()
  for (const each of freshness.values()) {
    for (const cause of each.kind === 'stale' ? each.causes : []) {
      if (cause.kind !== 'base-changed') continue
      const state = cause.bases.length === 1 ? 'moved' : 'perhaps'
      for (const { reference } of cause.bases) {
        const key = toReferenceKey(reference)
        if (states.get(key) !== 'moved') states.set(key, state)
      }
    }
  }
  return states
}
