/**
 * The name of an image's archive among the artifacts of a run: letters, digits, `.`, `_`, `-`.
 *
 * Two images whose names differ only in `/` and `-` share one; the configuration refuses them.
 */
export function artifactName(image: string): string {
  return image.replaceAll(/[^a-z0-9._-]/g, '-')
}

/** The plan's name among the artifacts of a run: no image's archive may have it. */
export const planArtifact = 'image-matrix-plan'

/** The archive of one platform. No image name holds `___`, so no other image has the same name. */
export function platformArtifactName(image: string, platform: string): string {
  return `${artifactName(image)}___${artifactName(platform)}`
}

/** Whether a text may be the name of an artifact; it becomes that of a folder, so neither `.` nor `..`. */
export function isArtifactName(text: string): boolean {
  return /^(?!\.\.?$)[A-Za-z0-9._-]+$/.test(text)
}
