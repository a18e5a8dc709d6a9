import type { Recipe } from '../plan/recipe'
import { imageShape, selectRecipeKeys } from './image-shape'
import { mergeRecipe } from './merge-recipe'
import type { Node } from './node'
import { parseDocument } from './parse-document'
import { toRecipe } from './to-recipe'

/** Both recipes of an image. */
export interface Recipes {
  readonly prod: Recipe
  readonly dev?: Recipe
}

/**
 * The recipes of each image of a configuration, to compare image by image.
 *
 * Mistakes elsewhere do not matter: an image whose own recipe has one is left out. Undefined
 * where the text is no configuration at all.
 */
export function readRecipes(text: string): ReadonlyMap<string, Recipes> | undefined {
  const { root } = parseDocument(text)
  const images = root?.kind === 'mapping' ? root.entries.get('images')?.value : undefined
  if (images?.kind !== 'mapping') return undefined
  const recipes = new Map<string, Recipes>()
  for (const [name, { value }] of images.entries) {
    const read = readImage(name, value)
    if (read) recipes.set(name, read)
  }
  return recipes
}

function readImage(name: string, node: Node): Recipes | undefined {
  const { value: image = {}, findings } = imageShape.read(selectRecipeKeys(node), name)
  const prod = toRecipe(name, image)
  const dev = image.dev && toRecipe(name, mergeRecipe(image, image.dev))
  const wrong = [...findings, ...prod.findings, ...(dev?.findings ?? [])]
  if (wrong.length > 0) return undefined
  return dev ? { prod: prod.value, dev: dev.value } : { prod: prod.value }
}
