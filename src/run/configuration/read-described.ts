import type { DescribedImages } from '../../configuration/reading/images-from'
import type { NamedFile } from '../../configuration/reading/load-filters'
import type { Text } from '../../configuration/shape/shape'
import type { Printed } from '../../descriptions/images/bake/printed-bake'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Bake } from '../../ports/docker/bake'

/** Where the files of one side of a comparison are. */
export interface DescribedScope {
  readonly readFile: (path: RepositoryPath) => NamedFile | Promise<NamedFile>
  readonly bake: Bake
}

/** What bake or compose files say of images, with the files that were read for it. */
export interface DescribedReading {
  readonly images: DescribedImages
  /** By path; undefined: there is none, and one would count. */
  readonly files: ReadonlyMap<RepositoryPath, NamedFile>
}

/** Reads the files under `from` of `images`, those that they need, and what bake makes of them. */
export async function readDescribed(
  files: readonly Text[],
  { readFile, bake }: DescribedScope
): Promise<DescribedReading> {
  // Most configurations name no such files.
  const { describeImages } = await import('../../descriptions/images/describe-images')
  const texts = new Map<RepositoryPath, NamedFile>()
  let printed: Printed | undefined
  for (;;) {
    const question = { files, texts, ...(printed === undefined ? {} : { printed }) }
    const answer = describeImages(question)
    switch (answer.kind) {
      case 'needs':
        texts.set(answer.path, await readFile(answer.path))
        break
      case 'needs-bake':
        printed = await bake.print(answer.files, answer.targets)
        break
      case 'described':
        return { images: answer.images, files: texts }
    }
  }
}
