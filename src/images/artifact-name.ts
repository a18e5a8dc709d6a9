/**
 * What an image's archive is called among the artifacts of a run: letters, digits, `.`, `_`, `-`.
 *
 * Two images whose names differ only in `/` and `-` share one; the configuration refuses them.
 */
export function artifactName(image: string): string {
  return image.replaceAll(/[^a-z0-9._-]/g, '-')
}

/** Where the plan is among the artifacts of a run: no image's archive may take its place. */
export const planArtifact = 'image-matrix-plan'

/** The archive of one platform. No image name holds `___`, so no other image's name is the same. */
export function platformArtifactName(image: string, platform: string): string {
  return `${artifactName(image)}___${artifactName(platform)}`
}
