import type { RepositoryPath } from '../paths/repository-path'
import { configurationPath, otherConfigurationPath } from './request'

const folders = ['.github/', '', '.config/', '.github/workflows/']
const names = ['image-matrix', 'image_matrix', 'imagematrix', 'images-matrix', 'image-matrices']
const endings = ['.yml', '.yaml', '.json']

/** Where people put a configuration that is not read, the likely ones first. */
export const misnamedPaths: readonly RepositoryPath[] = folders
  .flatMap(folder => names.flatMap(name => [`${folder}${name}`, `${folder}.${name}`]))
  .flatMap(path => endings.map(ending => `${path}${ending}`))
  .filter(path => path !== configurationPath && path !== otherConfigurationPath)

/** Whether a text may be a configuration: a workflow, which may have such a name, has no images. */
export function hasImages(text: string): boolean {
  return /^\s*\{?\s*(?:"images"|'images'|images)\s*:/m.test(text)
}
