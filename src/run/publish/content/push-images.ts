import type { Complaint } from '../../../diagnostics/complaint'
import { type Diagnostic, problem } from '../../../diagnostics/diagnostic'
import { howToBuild, toDamage, toOtherContent } from '../../../diagnostics/text/damaged-archive'
import type { DamagedBlob } from '../../../ports/registry/copier'
import type { Manifest, ManifestAnswer } from '../../../ports/registry/manifests'
import type { PublishWorld } from '../../../ports/world'
import { describe, toDiagnostic } from '../../load/explain-loading'
import { explainAnswer } from '../explain-registry'
import type { ImageToPublish } from '../request/parse-images'
import type { FetchedImage } from './fetch-images'

/** An image whose content a registry has, all of it. */
export interface StoredImage {
  readonly image: string
  readonly manifest: Manifest
  readonly platforms: readonly string[]
  readonly came: 'sent' | 'there' | 'reused'
}

export interface Pushing {
  readonly images: readonly StoredImage[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Brings all content to the registries, by digest; what is there stays there. */
export async function pushImages(
  images: readonly ImageToPublish[],
  fetched: readonly FetchedImage[],
  world: PublishWorld
): Promise<Pushing> {
  const byName = new Map(fetched.map(each => [each.image, each]))
  const pushed = await Promise.all(
    images.map(async image => {
      const { content } = image
      if (content.kind === 'reused') return findReused(image, content.digest, world)
      const own = byName.get(image.image)
      return own === undefined ? undefined : pushImage(image, own, world)
    })
  )
  const settled = pushed.flatMap(each => each ?? [])
  return {
    images: settled.flatMap(each => ('manifest' in each ? [each] : [])),
    diagnostics: settled.flatMap(each => ('manifest' in each ? [] : [each]))
  }
}

async function findReused(
  { image, repository, platforms }: ImageToPublish,
  digest: string,
  { manifests }: PublishWorld
): Promise<StoredImage | Diagnostic> {
  const answer = await readWhole(repository, digest, manifests)
  switch (answer.kind) {
    case 'found':
      return { image, manifest: answer, platforms, came: 'reused' }
    case 'absent':
      return problem('reused-image-gone', {
        message: `image "${image}": ${repository}@${digest}, which the plan reuses, is not in the registry any more`,
        fix: 'run the workflow again, all of its jobs: the plan then finds another, or has it built'
      })
    case 'forbidden':
    case 'unanswered':
      return explainAnswer(`image "${image}"`, answer)
  }
}

async function pushImage(
  { image, repository }: ImageToPublish,
  own: FetchedImage,
  { manifests, copier }: PublishWorld
): Promise<StoredImage | Diagnostic> {
  const { digest, mediaType, bytes, parts, platforms } = own
  const manifest: Manifest = { kind: 'found', digest, mediaType, bytes, parts }
  const answer = await readWhole(repository, digest, manifests)
  switch (answer.kind) {
    case 'found':
      return { image, manifest, platforms, came: 'there' }
    case 'absent': {
      const refusal = await copier.copy(own.folder, { repository, digest })
      if (refusal !== undefined) return explainRefusal(own, refusal)
      return { image, manifest, platforms, came: 'sent' }
    }
    case 'forbidden':
    case 'unanswered':
      return explainAnswer(`image "${image}"`, answer)
  }
}

function explainRefusal(
  { image, artifacts }: FetchedImage,
  refusal: Complaint | DamagedBlob
): Diagnostic {
  switch (refusal.kind) {
    case 'complaint':
      return toDiagnostic(`image "${image}"`, refusal)
    case 'damaged-blob': {
      const artifact = artifacts.get(refusal.blob)
      const what =
        artifact === undefined
          ? `image "${image}"`
          : describe({ kind: 'artifact', artifact, names: [image] })
      return problem('broken-archive', {
        message: `${what}: ${toDamage(toOtherContent(refusal.blob))}`,
        fix: howToBuild
      })
    }
  }
}

/** A manifest with all that it lists: clean-ups take what has no tag of its own. */
async function readWhole(
  repository: string,
  digest: string,
  manifests: PublishWorld['manifests']
): Promise<ManifestAnswer> {
  const answer = await manifests.read(repository, digest)
  if (answer.kind !== 'found') return answer
  const parts = await Promise.all(answer.parts.map(part => manifests.read(repository, part)))
  return parts.find(({ kind }) => kind !== 'found') ?? answer
}
