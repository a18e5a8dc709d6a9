import { createHash } from 'node:crypto'
import type { Setting } from '../conformance/case'
import { listTaken } from '../conformance/compare'
import type { Answer, Oracle } from '../conformance/oracle'
import type { Image } from '../src/images/image'
import type { Recipe } from '../src/images/recipe'
import { joinPath, type RepositoryPath, toRelative } from '../src/paths/repository-path'
import { type IndexedTree, linkMode } from '../src/tree/indexed-tree'

/** What BuildKit itself takes of a tree for an image. */
export type TrueInputs =
  | {
      readonly kind: 'inputs'
      /** Changes with the Dockerfile, with every file that is sent, and what those are made from. */
      readonly hash: string
      readonly files: readonly RepositoryPath[]
      /** The images that it is built from, spelled in full. */
      readonly bases: readonly string[]
    }
  | { readonly kind: 'refused'; readonly because: string }

/** The texts of a commit's blobs, by id. */
export type ReadTexts = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>

const mainContext = 'context'
const defaultPlatforms = ['linux/amd64']
const ourScheme = 'docker-image://image-matrix.invalid/'

/** Asks BuildKit's own front end and file walk; what they were asked before is kept. */
export class Truth {
  readonly #answers = new Map<string, Promise<Answer>>()

  constructor(
    readonly oracle: Oracle,
    readonly readTexts: ReadTexts
  ) {}

  async read({ prod }: Image, tree: IndexedTree): Promise<TrueInputs> {
    const dockerfile = await this.#readText(prod.file, tree)
    if (dockerfile === undefined) return { kind: 'refused', because: 'no Dockerfile' }
    const setting = await this.#toSetting(prod, tree)
    const answer = await this.#ask(dockerfile, setting)
    if (answer.kind === 'refused') return { kind: 'refused', because: answer.because }
    if (answer.kind !== 'inputs') throw new Error('the oracle answered another question')
    const files = Object.entries(answer.contexts).flatMap(([name, context]) => {
      const folder = toFolder(name, prod)
      // Behind a link a file is taken under another name: then all that is sent counts.
      const taken = hasLinks(folder, tree) ? context.files : listTaken(context)
      return taken.map(file => joinPath(folder, file))
    })
    const all = [...new Set([prod.file, ...files, ...listMade(prod, tree)])].sort()
    const rows = all.map(path => [path, tree.entry(path)])
    return {
      kind: 'inputs',
      hash: createHash('sha256').update(JSON.stringify(rows)).digest('hex'),
      files: all,
      bases: answer.images
    }
  }

  #ask(dockerfile: string, setting: Setting): Promise<Answer> {
    const text = JSON.stringify([dockerfile, setting])
    const key = createHash('sha256').update(text).digest('hex')
    const known = this.#answers.get(key)
    if (known !== undefined) return known
    const answer = this.oracle.askBuild({ name: '', dockerfile, setting })
    this.#answers.set(key, answer)
    return answer
  }

  async #toSetting(recipe: Recipe, tree: IndexedTree): Promise<Setting> {
    const fileIgnore = await this.#readText(`${recipe.file}.dockerignore`, tree)
    const contexts: [string, NonNullable<Setting['contexts']>[string]][] = []
    for (const [name, context] of recipe.buildContexts) {
      contexts.push([
        name,
        context.kind === 'local'
          ? { local: await this.#readContext(context.path, tree) }
          : { source: context.kind === 'image' ? `${ourScheme}${context.image}` : context.text }
      ])
    }
    return {
      ...(fileIgnore === undefined ? {} : { fileIgnore }),
      target: recipe.target,
      buildArgs: Object.fromEntries(recipe.buildArgs),
      platforms: recipe.platforms.length === 0 ? defaultPlatforms : [...recipe.platforms],
      context: await this.#readContext(recipe.contextPath, tree),
      contexts: Object.fromEntries(contexts)
    }
  }

  async #readContext(
    folder: RepositoryPath,
    tree: IndexedTree
  ): Promise<NonNullable<Setting['context']>> {
    const { from, to } = tree.index.folder(folder)
    const paths = tree.index.paths.slice(from, to)
    const links: Record<string, string> = {}
    for (const path of paths.filter(each => tree.entry(each)?.mode === linkMode)) {
      links[toRelative(folder, path)] = (await this.#readText(path, tree)) ?? ''
    }
    const ignore = await this.#readText(joinPath(folder, '.dockerignore'), tree)
    return {
      files: paths.map(path => toRelative(folder, path)).filter(path => !(path in links)),
      links,
      ...(ignore === undefined ? {} : { ignore })
    }
  }

  async #readText(path: RepositoryPath, tree: IndexedTree): Promise<string | undefined> {
    const id = tree.entry(path)?.id
    return id === undefined ? undefined : (await this.readTexts([id])).get(id)
  }
}

/** What earlier steps make untracked sources from, which no builder can know. */
function listMade({ generated }: Recipe, tree: IndexedTree): readonly RepositoryPath[] {
  const lists = [...generated.values()].map(globs => globs.map(pattern => ({ pattern })))
  const matches = lists.flatMap(rules => [...tree.index.select(rules)])
  const stopped = matches.find(match => match.stopped === true)
  // Its matches are not known: the machine is too busy for a comparison.
  if (stopped !== undefined) throw new Error(`${stopped.pattern} was stopped`)
  return matches.map(({ path }) => path)
}

function hasLinks(folder: RepositoryPath, tree: IndexedTree): boolean {
  const { from, to } = tree.index.folder(folder)
  return tree.index.paths.slice(from, to).some(path => tree.entry(path)?.mode === linkMode)
}

function toFolder(context: string, recipe: Recipe): RepositoryPath {
  if (context === mainContext) return recipe.contextPath
  const named = recipe.buildContexts.get(context)
  return named?.kind === 'local' ? named.path : ''
}

/** Which image of a configuration a base is; undefined for one from elsewhere. */
export function findBase(base: string, images: readonly Image[]): Image | undefined {
  const name = base.replace(/@.*$/, '').replace(/:[^/:]*$/, '')
  return images.find(image => {
    const known = image.publishedName === '' ? image.localTag : image.publishedName
    return name === toFullName(known) || name === `image-matrix.invalid/${image.name}`
  })
}

function toFullName(name: string): string {
  const [first = ''] = name.split('/')
  if (!name.includes('/')) return `docker.io/library/${name}`
  return /[.:]/.test(first) || first === 'localhost' ? name : `docker.io/${name}`
}
