import { readDockerfile, readImage } from '../../dockerfile/read-dockerfile'
import type {
  BaseImage,
  FindBase,
  NamedContext,
  Reading,
  ReadingRequest
} from '../../dockerfile/reading'
import type { Recipe } from '../../images/recipe'
import type { TextFile } from './texts'

/**
 * Reads each Dockerfile once for all recipes that ask the same of it and whose bases pass on the
 * same.
 */
export class DockerfileReader {
  readonly #readings = new Memo<Reading>()
  readonly #images = new Memo<BaseImage | undefined>()

  /** What a build reads. */
  read({ id, text }: TextFile, recipe: Recipe, bases: FindBase): Reading {
    const request = toRequest(recipe)
    return this.#readings.find(toKey(id, request), bases, recorded =>
      readDockerfile(text, { ...request, bases: recorded })
    )
  }

  /**
   * What the image that a build makes passes on, for its only platform, or for one that is not
   * known.
   */
  readImage({ id, text }: TextFile, recipe: Recipe, bases: FindBase): BaseImage | undefined {
    const request = toRequest(recipe)
    return this.#images.find(toKey(id, request), bases, recorded =>
      readImage(text, { ...request, bases: recorded })
    )
  }
}

/** Neither the builder's platform is known, nor the environment of an image from outside. */
function toRequest({ target, buildArgs, buildContexts, platforms }: Recipe): ReadingRequest {
  const contexts = new Map(
    [...buildContexts].map(([name, { kind }]): [string, NamedContext] => [
      name,
      { kind: kind === 'local' ? 'local' : 'other' }
    ])
  )
  return { target, buildArgs, contexts, platforms, buildPlatform: '', baseEnvironment: 'unknown' }
}

/** @param id of the text: equal ids are equal texts */
function toKey(id: string, { target, platforms, buildArgs, contexts }: ReadingRequest): string {
  return JSON.stringify([id, target, platforms, [...buildArgs], [...contexts]])
}

/** A result, with what the bases told it. */
interface Kept<Result> {
  readonly told: readonly Told[]
  readonly result: Result
}

interface Told {
  readonly name: string
  readonly platform: string
  readonly image: BaseImage | undefined
}

/** Keeps results for as long as the bases that they asked for stay the same. */
class Memo<Result> {
  readonly #kept = new Map<string, Kept<Result>[]>()

  find(key: string, bases: FindBase, read: (bases: FindBase) => Result): Result {
    const kept = this.#kept.get(key) ?? []
    const known = kept.find(({ told }) =>
      told.every(({ name, platform, image }) => bases(name, platform) === image)
    )
    if (known !== undefined) return known.result
    const told: Told[] = []
    const result = read((name, platform) => {
      const image = bases(name, platform)
      told.push({ name, platform, image })
      return image
    })
    this.#kept.set(key, [...kept, { told, result }])
    return result
  }
}
