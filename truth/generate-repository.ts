import path from 'node:path'
import type { Random } from '../conformance/random'
import { type Dockerfile, generateDockerfile } from './generate-dockerfile'
import { generateIgnore } from './generate-ignore'
import type { Stage } from './generate-instruction'
import { generateFolder } from './generate-tree'
import { listPaths, listReadable } from './list-paths'
import {
  type Entry,
  file,
  findParent,
  type Image,
  type Overrides,
  type Recipe,
  type Repository,
  toParentSource
} from './repository'

/** An image with what its Dockerfile leaves to the configuration. */
export interface Draft {
  readonly image: Image
  readonly dockerfile: Dockerfile
}

const IMAGES = ['core', 'api', 'web'] as const

/** A repository of one to three images, whose builds succeed as a rule. */
export function generateRepository(random: Random): { repository: Repository; drafts: Draft[] } {
  const count = random.weighted([
    [20, 1],
    [45, 2],
    [35, 3]
  ])
  const names = IMAGES.slice(0, count)
  const tree = new Map<string, Entry>([
    ['README.md', file('What all this is.\n')],
    ...['shared', ...names].flatMap(name => generateFolder(random, `${name}/`))
  ])
  for (const folder of ['.', 'shared', ...names]) {
    if (random.percent(30)) addIgnoreFile(random, tree, { context: folder, beside: folder })
  }
  const drafts: Draft[] = []
  for (const name of names) drafts.push(generateImage(random, { name, tree, drafts }))
  return { repository: { tree, images: drafts.map(({ image }) => image) }, drafts }
}

/** Adds the Dockerfile, and perhaps an ignore file beside it, to the tree. */
function generateImage(
  random: Random,
  { name, tree, drafts }: { name: string; tree: Map<string, Entry>; drafts: readonly Draft[] }
): Draft {
  const context = random.percent(35) ? '.' : name
  const place = random.percent(80) ? `${name}/Dockerfile` : `build/${name}.Dockerfile`
  if (random.percent(15)) addIgnoreFile(random, tree, { context, beside: place })
  const buildContexts = generateContexts(random, drafts)
  const platforms =
    buildContexts.size === 0 && random.percent(12) ? ['linux/amd64', 'linux/arm64'] : []
  const dockerfile = generateDockerfile(random, {
    paths: listReadable(tree, context, place),
    folders: new Map(buildContexts.has('lib') ? [['lib', listReadable(tree, 'shared')]] : []),
    parents: listParents(random, { buildContexts, drafts, platforms }),
    platforms: platforms.length === 0 ? 'default' : 'given'
  })
  tree.set(place, file(dockerfile.text))
  const prod: Recipe = {
    context,
    file: place,
    buildContexts,
    platforms,
    ...{ target: '', buildArgs: new Map(), ...generateOverrides(random, dockerfile) }
  }
  const dev = random.percent(35) ? { dev: generateOverrides(random, dockerfile) } : {}
  return { image: { name, prod, ...dev }, dockerfile }
}

function addIgnoreFile(
  random: Random,
  tree: Map<string, Entry>,
  { context, beside }: { context: string; beside: string }
): void {
  const text = generateIgnore(random, listPaths(tree, context))
  const place = beside === context ? path.join(context, '.dockerignore') : `${beside}.dockerignore`
  if (!random.percent(15)) {
    tree.set(place, file(text))
    return
  }
  // Where a link leads out of its folder the builder and the file system do not agree.
  const folder = path.dirname(place)
  tree.set(path.join(random.percent(50) ? folder : '.', RULES), file(text))
  tree.set(place, { kind: 'link', target: random.pick(['', './', '../', '/']) + RULES })
}

/** What an ignore file may be a link to. */
export const RULES = 'rules.dockerignore'

/** A folder of the repository, and images that came before. */
function generateContexts(random: Random, drafts: readonly Draft[]): Map<string, string> {
  const contexts = new Map<string, string>()
  if (random.percent(30)) contexts.set('lib', random.pick(['./shared', 'shared']))
  for (const [index, { image }] of listPossibleParents(drafts).entries()) {
    if (random.percent(40)) contexts.set(`parent-${index}`, toParentSource(image.name))
  }
  return contexts
}

/** Images of several platforms cannot be loaded, and so are no parents. */
function listPossibleParents(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ image }) => image.prod.platforms.length === 0)
}

/** By the key of a named context, and by their own name. */
function listParents(
  random: Random,
  {
    buildContexts,
    drafts,
    platforms
  }: {
    buildContexts: ReadonlyMap<string, string>
    drafts: readonly Draft[]
    platforms: readonly string[]
  }
): Stage[] {
  if (platforms.length > 0) return []
  return listPossibleParents(drafts).flatMap(({ image, dockerfile: { stages } }) => {
    const built = stages.find(({ name }) => name === image.prod.target) ?? stages.at(-1)
    const keys = [...buildContexts].filter(([, source]) => findParent(source) === image.name)
    const spellings = [...keys.map(([key]) => key), ...(random.percent(40) ? [image.name] : [])]
    return spellings.map(name => ({ name, made: built?.made ?? [] }))
  })
}

/** A target and build arguments that the Dockerfile knows, and one that it does not. */
function generateOverrides(random: Random, { stages, args }: Dockerfile): Overrides {
  const target = random.percent(30) ? (stages[random.below(stages.length)]?.name ?? '') : ''
  const given = [...args].filter(() => random.percent(50))
  const buildArgs = given.map(([name, values]): [string, string] => [
    name,
    values[random.below(values.length)] ?? ''
  ])
  if (random.percent(10)) buildArgs.push(['UNUSED', 'x'])
  return { ...(target === '' ? {} : { target }), buildArgs: new Map(buildArgs) }
}
