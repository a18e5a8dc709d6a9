import type { Image } from '../../images/image'
import { parseImages } from './parse-configuration'

/**
 * The images of a configuration, to compare with those of another one by one.
 *
 * Undefined where the text has any mistake: nothing was ever built from it, so a recipe that
 * stands in it says nothing of what was built. The file of its filters is not looked at.
 */
export function readRecipes(text: string): ReadonlyMap<string, Image> | undefined {
  const { value: images, findings } = parseImages(text)
  if (findings.length > 0) return undefined
  return new Map(images.map(image => [image.name, image]))
}
