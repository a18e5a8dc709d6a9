import type { Outcome } from './builder'

/** What a content key says of a build, once it is met. */
export type KeyVerdict =
  /** The image has no key, or its key was not met before: nothing is compared. */
  | { readonly kind: 'none' | 'first' }
  /** It was met before, for an image that is the same. */
  | { readonly kind: 'same' }
  /** It was met before, and stands for two images. */
  | { readonly kind: 'other'; readonly because: string }

/** What each key stood for in the states of a repository: one image, whatever state it is of. */
export class KnownKeys {
  readonly #outcomes = new Map<string, Outcome>()

  /** @param key undefined: there is none */
  meet(key: string | undefined, outcome: Outcome): KeyVerdict {
    if (key === undefined) return { kind: 'none' }
    const known = this.#outcomes.get(key)
    if (known === undefined) {
      this.#outcomes.set(key, outcome)
      return { kind: 'first' }
    }
    const [before, now] = [describe(known), describe(outcome)]
    if (before === now) return { kind: 'same' }
    return { kind: 'other', because: `one content key stands for "${before}" and "${now}"` }
  }
}

/** Of a failed build only that counts: the builder names the place of what it lacks. */
function describe(outcome: Outcome): string {
  return outcome.kind === 'built' ? outcome.digest : 'a build that fails'
}
