/**
 * The texts of blobs, by id. A missing text is noted as wanted: the caller asks again once it is
 * there, so that all of a round are read in one batch.
 */
export class Texts {
  readonly #known = new Map<string, string | undefined>()
  readonly #wanted = new Set<string>()

  /** Undefined where it cannot be read, or is not there yet. */
  read(id: string): string | undefined {
    if (!this.#known.has(id)) this.#wanted.add(id)
    return this.#known.get(id)
  }

  /** The ids that were asked for and are not there yet. */
  get wanted(): readonly string[] {
    return [...this.#wanted]
  }

  /** Adds the wanted texts; those that are left out cannot be read. */
  add(texts: ReadonlyMap<string, string>): void {
    for (const id of this.#wanted) this.#known.set(id, texts.get(id))
    this.#wanted.clear()
  }
}

/** A file of the tree, with its text. */
export interface TextFile {
  /** Equal ids are equal texts. */
  readonly id: string
  readonly text: string
}
