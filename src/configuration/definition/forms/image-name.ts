/**
 * A repository name as registries take it (distribution/reference), as the text of a regular
 * expression: lower case, parts by `/`.
 */
export const repositoryName = '[a-z0-9]+(?:(?:\\.|_|__|-+|/)[a-z0-9]+)*'

/** The name of an image: a repository name with a letter; `all` stands for every image elsewhere. */
export const imageNamePattern = `^(?!all$)(?=.*[a-z])${repositoryName}$`

const imageName = new RegExp(imageNamePattern)
const wholeRepositoryName = new RegExp(`^${repositoryName}$`)

/** Whether {@link imageNamePattern} accepts it. */
export function isImageName(name: string): boolean {
  return imageName.test(name)
}

/** An image's name, or one that lacks a letter or means every image. */
export function isRepositoryName(name: string): boolean {
  return wholeRepositoryName.test(name)
}
