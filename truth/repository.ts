/** What stands at a path of a tree. */
export type Entry =
  | { readonly kind: 'file'; readonly text: string; readonly mode: 'plain' | 'executable' }
  | { readonly kind: 'link'; readonly target: string }

/** Entries by their path, with `/`; what is not in it does not exist. */
export type Tree = ReadonlyMap<string, Entry>

/** What a build is told. Paths are those of the repository. */
export interface Recipe {
  readonly context: string
  readonly file: string
  readonly target: string
  readonly buildArgs: ReadonlyMap<string, string>
  /** By name: a folder, or `target:` and an image of the repository. */
  readonly buildContexts: ReadonlyMap<string, string>
  readonly platforms: readonly string[]
}

/** What the dev variant has otherwise. */
export type Overrides = Partial<Pick<Recipe, 'target' | 'buildArgs'>>

export interface Image {
  readonly name: string
  readonly prod: Recipe
  readonly dev?: Overrides
}

/** A small repository; each image is built from earlier ones alone. */
export interface Repository {
  readonly tree: Tree
  readonly images: readonly Image[]
}

export type VariantName = 'prod' | 'dev'

/** A build of a repository. */
export interface Variant {
  readonly image: string
  readonly variant: VariantName
  readonly recipe: Recipe
}

export const CONFIGURATION = '.github/image-matrix.yml'
const PARENT = 'target:'

export function file(text: string): Entry {
  return { kind: 'file', text, mode: 'plain' }
}

/** Every variant, in an order in which parents come before what is built from them. */
export function toVariants({ images }: Repository): Variant[] {
  return images.flatMap(({ name, prod, dev }): Variant[] => [
    { image: name, variant: 'prod', recipe: prod },
    ...(dev === undefined
      ? []
      : [{ image: name, variant: 'dev' as const, recipe: toDevRecipe(prod, dev) }])
  ])
}

/** Maps merge by key, as the configuration promises; a dev variant is built for one platform. */
function toDevRecipe(prod: Recipe, dev: Overrides): Recipe {
  const buildArgs = new Map([...prod.buildArgs, ...(dev.buildArgs ?? [])])
  return { ...prod, ...dev, buildArgs, platforms: [] }
}

/** The image of the repository that a named context stands for. */
export function findParent(source: string): string | undefined {
  return source.startsWith(PARENT) ? source.slice(PARENT.length) : undefined
}

export function toParentSource(image: string): string {
  return PARENT + image
}

/** The tree as it is committed: with the configuration, which is JSON and so also YAML. */
export function toCommittedTree({ tree, images }: Repository): Tree {
  const configuration = {
    runners: { 'linux/arm64': 'ubuntu-24.04-arm' },
    images: Object.fromEntries(images.map(image => [image.name, toConfiguration(image)]))
  }
  return new Map([...tree, [CONFIGURATION, file(`${JSON.stringify(configuration, null, 2)}\n`)]])
}

function toConfiguration({ prod, dev }: Image): object {
  return {
    context: prod.context,
    file: prod.file,
    ...toTargetAndArguments(prod),
    ...(prod.buildContexts.size === 0
      ? {}
      : { 'build-contexts': Object.fromEntries(prod.buildContexts) }),
    ...(prod.platforms.length === 0 ? {} : { platforms: prod.platforms }),
    ...(dev === undefined ? {} : { dev: toTargetAndArguments(dev) })
  }
}

function toTargetAndArguments({ target = '', buildArgs = new Map() }: Overrides): object {
  return {
    ...(target === '' ? {} : { target }),
    ...(buildArgs.size === 0 ? {} : { 'build-args': Object.fromEntries(buildArgs) })
  }
}
