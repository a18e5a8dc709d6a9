import type { Random } from '../conformance/random'
import type { Dockerfile } from './generate-dockerfile'
import type { Draft } from './generate-repository'
import { mutateTree } from './mutate-tree'
import type { Image, Repository } from './repository'

/** A repository after one change, and the change in words. */
export interface Mutation {
  readonly what: string
  readonly repository: Repository
}

const ATTEMPTS = 20

/** Changes one thing. */
export function mutateRepository(
  random: Random,
  { repository, drafts }: { repository: Repository; drafts: readonly Draft[] }
): Mutation {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const mutation = random.percent(15)
      ? changeImage(random, repository, drafts)
      : changeTree(random, repository)
    if (mutation !== undefined) return mutation
  }
  return { what: 'nothing', repository }
}

function changeTree(random: Random, { tree, images }: Repository): Mutation | undefined {
  const changed = new Map(tree)
  const what = mutateTree(random, changed)
  return what === undefined ? undefined : { what, repository: { tree: changed, images } }
}

function changeImage(
  random: Random,
  { tree, images }: Repository,
  drafts: readonly Draft[]
): Mutation | undefined {
  const at = random.below(images.length)
  const image = images[at]
  const dockerfile = drafts[at]?.dockerfile
  if (image === undefined || dockerfile === undefined) return undefined
  const { what, changed } = random.percent(50)
    ? changeTarget(random, image, dockerfile)
    : changeArgument(random, image, dockerfile)
  return {
    what: `${what} of ${image.name}`,
    repository: { tree, images: images.toSpliced(at, 1, changed) }
  }
}

interface ImageChange {
  readonly what: string
  readonly changed: Image
}

function changeTarget(random: Random, image: Image, { stages }: Dockerfile): ImageChange {
  const target = stages[random.below(stages.length)]?.name ?? ''
  if (image.dev !== undefined && random.percent(50)) {
    return { what: 'the dev target', changed: { ...image, dev: { ...image.dev, target } } }
  }
  return { what: 'the target', changed: { ...image, prod: { ...image.prod, target } } }
}

function changeArgument(random: Random, image: Image, { args }: Dockerfile): ImageChange {
  const [name, values] = [...args][random.below(args.size)] ?? ['UNUSED', ['x', 'y']]
  const value = values[random.below(values.length)] ?? ''
  const buildArgs = new Map([...image.prod.buildArgs, [name, value]])
  return {
    what: `the build argument ${name}`,
    changed: { ...image, prod: { ...image.prod, buildArgs } }
  }
}
