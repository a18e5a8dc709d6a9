/** An image of this repository whose prod variant another variant is built from. */
export interface Parent {
  readonly image: string
  /** As the Dockerfile or the key in `build-contexts` spells it. */
  readonly spelling: string
  /** Where it is named, as `web/Dockerfile:3`. */
  readonly at?: string
  /** It is the image's own name, which could be one of the public registry's as well. */
  readonly by?: 'bare'
}

/** The parents of both variants of an image, in the order of their recipes. */
export interface ParentsOf {
  readonly prod: readonly Parent[]
  /** May name the image itself: a dev variant built from its own prod. */
  readonly dev: readonly Parent[]
}

/** By image name; every image of the configuration is a key. */
export type Parents = ReadonlyMap<string, ParentsOf>
