import { formatPlace, type TextPlace } from '../../../descriptions/described-build'
import type { Image } from '../../../images/image'
import { lastSegment } from '../../../paths/repository-path'
import { pairImages } from '../../../triggers/pair-triggers'
import type { Trigger, Triggers } from '../../../triggers/trigger'

/** A step that builds images by itself today. */
export interface OldBuild {
  readonly at: TextPlace
  /** The keys of its jobs: several where jobs of other workflows call its own. */
  readonly jobs: readonly string[]
  /** In the order of the configuration. */
  readonly images: readonly string[]
  readonly pushes: 'yes' | 'no' | 'unknown'
}

/** The steps of the repository's workflows that build some of these images. */
export function findOldBuilds(images: readonly Image[], triggers: Triggers): readonly OldBuild[] {
  const built = images.map(({ name, prod, dev }) => ({
    name,
    recipes: [prod, ...(dev === undefined ? [] : [dev])].map(({ file, contextPath, target }) => ({
      ...{ file, target },
      context: contextPath
    })),
    inputs: 'unknown' as const
  }))
  const found = new Map<string, OldBuild>()
  for (const { image, triggers: own } of pairImages(built, triggers)) {
    for (const trigger of own) addBuild(image.name, trigger, found)
  }
  return [...found.values()]
}

/** A step that several events or jobs reach is told once. */
function addBuild(image: string, { job, at, build }: Trigger, found: Map<string, OldBuild>): void {
  const key = formatPlace(at)
  const known = found.get(key)
  const pushes = known?.pushes === 'yes' ? 'yes' : build.pushes
  const images = [...new Set([...(known?.images ?? []), image])]
  const jobs = [...new Set([...(known?.jobs ?? []), lastSegment(job)])]
  found.set(key, { at, jobs, images, pushes })
}
