/** What to do if the archive of an image cannot be used. */
export const howToBuild =
  'upload the archive that `outputs: type=oci,dest=image.tar` writes, with a file "image-id" beside it'

/** What is wrong with the bytes of an archive. @param what reads as "it ends in the middle" */
export function toDamage(what: string): string {
  return `the archive is damaged: ${what}`
}

/** That a blob is not what its name says. @param digest its name, as "sha256:…" */
export function toOtherContent(digest: string): string {
  return `the blob ${digest} in it has another content`
}
