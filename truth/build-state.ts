import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Builder, Outcome } from './builder'
import { READER } from './generate-instruction'
import {
  findParent,
  type Repository,
  toVariants,
  type Variant,
  type VariantName
} from './repository'

export type Outcomes = ReadonlyMap<string, Outcome>

/** Where builds happen. */
export interface Site {
  readonly builder: Builder
  readonly home: string
  /** The checkout. */
  readonly folder: string
  /** What stands for the images from outside. */
  readonly reader: string
}

/** An image that is not there: a build that needs it fails, and one that does not goes on. */
const NONE = 'docker-image://127.0.0.1:1/none'
/** Builds at one time. */
const sideBySide = 2

export function toKey(image: string, variant: VariantName): string {
  return `${image}, ${variant}`
}

/** Builds every variant, each on this state's own parents; answers outcomes by {@link toKey}. */
export async function buildState(site: Site, repository: Repository): Promise<Outcomes> {
  const layouts = path.join(site.home, 'layouts')
  mkdirSync(layouts)
  const limit = new Limit(sideBySide)
  const outcomes = new Map<string, Promise<Outcome>>()
  for (const variant of toVariants(repository)) {
    const parents = findParents(repository, variant)
    const built = Promise.all(
      [...parents].map(async ([name, image]): Promise<[name: string, source: string]> => {
        const outcome = await outcomes.get(toKey(image, 'prod'))
        return [
          name,
          outcome?.kind === 'built' ? `oci-layout://${path.join(layouts, image)}` : NONE
        ]
      })
    )
    outcomes.set(
      toKey(variant.image, variant.variant),
      built.then(images => limit.run(() => buildVariant({ ...site, layouts }, variant, images)))
    )
  }
  const done = await Promise.all(
    [...outcomes].map(async ([key, outcome]) => [key, await outcome] as const)
  )
  rmSync(layouts, { recursive: true })
  return new Map(done)
}

function buildVariant(
  { builder, folder, reader, layouts }: Site & { layouts: string },
  { image, variant, recipe }: Variant,
  images: readonly [name: string, source: string][]
): Promise<Outcome> {
  const folders = [...recipe.buildContexts].filter(([, source]) => findParent(source) === undefined)
  return builder.build({
    ...recipe,
    folder,
    buildContexts: new Map([[READER, reader], ...folders, ...images]),
    ...(variant === 'prod' ? { layout: path.join(layouts, image) } : {})
  })
}

/** Images that the variant may be built from, by the name that its Dockerfile has for them. */
function findParents(
  { tree, images }: Repository,
  { image, recipe }: Variant
): ReadonlyMap<string, string> {
  const keys = [...recipe.buildContexts].flatMap(([name, source]): [string, string][] => {
    const parent = findParent(source)
    return parent === undefined ? [] : [[name, parent]]
  })
  const entry = tree.get(recipe.file)
  const text = entry?.kind === 'file' ? entry.text : ''
  const values = new Set(recipe.buildArgs.values())
  const named = images
    .map(({ name }) => name)
    .filter(name => name !== image)
    .filter(name => values.has(name) || names(text, name))
  return new Map([...named.map((name): [string, string] => [name, name]), ...keys])
}

function names(text: string, image: string): boolean {
  return new RegExp(`(?:^FROM |from=|BASE=)${image}(?=[\\s,]|$)`, 'm').test(text)
}

/** Runs so many things at once, and the others in their order. */
class Limit {
  readonly #waiting: (() => void)[] = []

  constructor(private free: number) {}

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.free > 0) this.free--
    else await new Promise<void>(resolve => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.free++
      else next()
    }
  }
}
