import type { Replay } from './replay'
import { addUp, countImages, countMissed } from './totals'

/** A replay for programs: keys never change their meaning, and new ones are only added. */
export function toReplayJson(replay: Replay): string {
  const totals = addUp(replay)
  const counts = new Map(countImages(replay).map(each => [each.image, each]))
  const { repository, configuration, merges, images, ends } = replay
  const value = {
    version: 1,
    repository,
    configuration,
    merges: totals.merges,
    ends: ends ?? null,
    totals: {
      everything: totals.everything,
      built: totals.built,
      'built-for-children': totals.parents,
      'built-for-doubt': totals.doubts,
      avoided: totals.everything - totals.built,
      triggers: totals.triggers,
      missed: totals.missed,
      'merges-without-builds': totals.idle
    },
    images: images.map(({ name, file, quality, because, triggers }) => ({
      ...{ image: name, dockerfile: file, inputs: quality, because: because ?? null, triggers },
      builds: counts.get(name)?.builds ?? 0,
      causes: counts.get(name)?.causes ?? []
    })),
    missed: countMissed(replay).map(({ image, file, reader, via, merges: of }) => ({
      ...{ image, file, reader, via: via ?? null, merges: of.map(({ id }) => id) }
    })),
    each: merges.map(merge => ({
      ...{ commit: merge.id, day: merge.day, subject: merge.subject, files: merge.files },
      everything: merge.everything,
      built: merge.built,
      triggers: { built: merge.triggers.built, unknown: merge.triggers.unknown },
      missed: merge.missed
    }))
  }
  return JSON.stringify(value, null, 2)
}
