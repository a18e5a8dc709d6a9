import { listTriggers } from '../dockerfile/read-dockerfile'
import type { Reading } from '../dockerfile/reading'
import type { Parent } from '../plan/parents'
import { findParents, type Heir } from './find-parents'
import { findDockerfile, followBuildFile, readText, type TextFile } from './read-build-files'
import type { VariantScope } from './variant-scope'

/** What a Dockerfile says, and the images of this repository that it is built from. */
export interface Heritage {
  /** Missing where the text is not known. */
  readonly reading: Reading | undefined
  readonly parents: readonly Parent[]
  /** What the parents hand on, by what the Dockerfile calls them. */
  readonly triggers: ReadonlyMap<string, readonly string[]>
}

/**
 * Reads a Dockerfile together with what its parents hand on: an ONBUILD of theirs runs in its
 * context. One may need another stage, whose base has some as well.
 */
export function readWithTriggers(dockerfile: TextFile | undefined, scope: VariantScope): Heritage {
  let triggers: ReadonlyMap<string, readonly string[]> = new Map()
  for (;;) {
    const reading =
      dockerfile === undefined
        ? undefined
        : scope.dockerfiles.read(dockerfile, scope.recipe, triggers)
    const parents = findParents(toHeir(scope), scope.names, reading)
    const found = parents.flatMap(({ image, spelling }): [string, readonly string[]][] => {
      const texts = readTriggers(image, scope)
      return texts.length === 0 || triggers.has(spelling) ? [] : [[spelling, texts]]
    })
    if (reading === undefined || found.length === 0) return { reading, parents, triggers }
    triggers = new Map([...triggers, ...found])
  }
}

/** A variant as {@link findParents} asks for it. */
export function toHeir(scope: Omit<VariantScope, 'tree'>): Heir {
  const { image, variant, recipe } = scope
  return {
    image: image.name,
    variant,
    recipe,
    atLine: (line: number) => `${recipe.file}:${line}`,
    atContext: (name: string) => scope.at('build-contexts', name)
  }
}

/** What is built from an image is built from its prod variant. */
function readTriggers(image: string, scope: VariantScope): readonly string[] {
  const recipe = scope.images.get(image)?.prod
  if (recipe === undefined) return []
  const file = findDockerfile(recipe, scope)
  const text = readText(followBuildFile(file, scope), scope)?.text
  return text === undefined ? [] : listTriggers(text, recipe.target)
}
