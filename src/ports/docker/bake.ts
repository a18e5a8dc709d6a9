/** What evaluates bake files: `docker buildx bake --print`. */
export interface Bake {
  /**
   * The definition that files give together, whatever the environment is: variables have their
   * defaults. Nothing is built, and nothing but these texts is read. Never throws.
   *
   * @param targets names of targets, at least one
   */
  print(files: readonly BakeFile[], targets: readonly string[]): Promise<BakeAnswer>
}

/** A text that bake reads. */
export interface BakeFile {
  readonly form: 'hcl' | 'json'
  readonly text: string
}

/** What bake says. */
export type BakeAnswer =
  | { readonly kind: 'printed'; readonly json: string }
  /** The files say something that it does not take. */
  | {
      readonly kind: 'refused'
      readonly because: string
      /** The number of the file, and its line from 1, where bake tells them. */
      readonly at?: { readonly file: number; readonly line: number }
    }
  /** It is not there, or does not answer. */
  | { readonly kind: 'unavailable'; readonly because: string }
