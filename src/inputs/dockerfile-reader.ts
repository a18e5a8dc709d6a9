import { readDockerfile } from '../dockerfile/read-dockerfile'
import type { NamedContext, Reading } from '../dockerfile/reading'
import type { Recipe } from '../plan/recipe'

/** Reads each Dockerfile once for all recipes that ask the same of it. */
export class DockerfileReader {
  readonly #readings = new Map<string, Reading>()

  /**
   * The builder's platform is not known, nor what a base image's environment holds.
   *
   * @param id of the text: equal ids are equal texts
   * @param triggers of images of this repository, by what the Dockerfile calls them
   */
  read(
    { id, text }: { readonly id: string; readonly text: string },
    recipe: Recipe,
    triggers: ReadonlyMap<string, readonly string[]>
  ): Reading {
    const contexts = new Map(
      [...recipe.buildContexts].map(([name, { kind }]): [string, NamedContext] => [
        name,
        { kind: kind === 'local' ? 'local' : 'other' }
      ])
    )
    const { target, buildArgs, platforms } = recipe
    const key = JSON.stringify([
      ...[id, target, platforms],
      ...[buildArgs, contexts, triggers].map(each => [...each])
    ])
    const known = this.#readings.get(key)
    if (known !== undefined) return known
    const reading = readDockerfile(text, {
      target,
      buildArgs,
      contexts,
      platforms,
      buildPlatform: '',
      baseEnvironment: 'unknown',
      triggers
    })
    this.#readings.set(key, reading)
    return reading
  }
}
