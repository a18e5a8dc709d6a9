import { type Diagnostic, hasMistake } from '../../diagnostics/diagnostic'
import { Printable } from '../../diagnostics/text/printable'
import type { PublishWorld } from '../../ports/world'
import { fetchImages } from './content/fetch-images'
import { pushImages, type StoredImage } from './content/push-images'
import type { PublishRequest } from './request/publish-request'
import { findPermission, holdBack } from './tags/hold-back'
import { moveTags } from './tags/move-tags'
import { readTags } from './tags/read-tags'
import type { TagState } from './tags/tag-state'

const cancelled = 'The job is cancelled: the tag that is under way ends, and no further one starts.'

/** What became of the images of a run. */
export interface Publication {
  /** Those whose content is in their registry. */
  readonly images: readonly StoredImage[]
  readonly tags: readonly TagState[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * All content, then tags: no tag is asked for before all archives are whole and all content is in
 * the registries, and none moves before it is known what each of them names.
 */
export async function publishImages(
  request: PublishRequest,
  world: PublishWorld
): Promise<Publication> {
  const { images, tags } = request
  const stored = await storeContent(request, world)
  if (hasMistake(stored.diagnostics)) return stored
  const manifests = new Map(stored.images.map(({ image, manifest }) => [image, manifest]))
  const watch = world.interruption.watch(() => {
    world.runner.print(Printable.lines([cancelled]))
  })
  const read = await readTags(tags, manifests, world)
  const found = [...stored.diagnostics, ...read.diagnostics]
  if (hasMistake(found)) return { ...stored, diagnostics: found }
  const permission = await findPermission(read.states, world)
  const healing = new Set(
    images.filter(each => each.laterRuns === 'heal').map(({ image }) => image)
  )
  const held = holdBack(read.states, permission, { healing, runner: world.runner })
  const moved = await moveTags(held.states, watch, world)
  return {
    images: stored.images,
    tags: moved.states,
    diagnostics: [...found, ...held.diagnostics, ...moved.diagnostics]
  }
}

/** The folder is gone behind it, whatever comes. */
async function storeContent({ images }: PublishRequest, world: PublishWorld): Promise<Publication> {
  const folder = await world.disk.makeFolder()
  try {
    const fetched = await fetchImages(images, folder, world)
    const { diagnostics: wrong } = fetched
    if (hasMistake(wrong)) return { images: [], tags: [], diagnostics: wrong }
    for (const { image, digest, platforms } of fetched.images) {
      const told = `${image}: ${digest}, for ${platforms.join(', ')}`
      world.runner.print(Printable.lines([told]))
    }
    const pushed = await pushImages(images, fetched.images, world)
    const diagnostics = [...fetched.diagnostics, ...pushed.diagnostics]
    return { images: pushed.images, tags: [], diagnostics }
  } finally {
    await world.disk.remove(folder)
  }
}
