import { toContextName } from '../names/reference'
import type { NamedContext } from '../reading'

/** A named context of the request. */
export interface FoundContext {
  /** As the request spells it. */
  readonly name: string
  readonly kind: NamedContext['kind']
}

/** The named contexts of a build, by the short form of their names. */
export class NamedContexts {
  readonly #contexts = new Map<string, FoundContext>()

  constructor(contexts: ReadonlyMap<string, NamedContext>) {
    for (const [name, { kind }] of contexts) this.#contexts.set(toContextName(name), { name, kind })
  }

  /** The context that replaces an image or a stage. Refuses a text that is no image name. */
  find(name: string): FoundContext | undefined {
    return this.#contexts.get(toContextName(name))
  }
}
