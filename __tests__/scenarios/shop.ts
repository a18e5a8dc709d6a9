import {
  type Answer,
  makeIndex,
  makeManifest,
  type RegistryServer,
  serveRegistry,
  store,
  type Stored,
  toAnswer
} from '../support/registry-server'
import {
  createRepository,
  type Files,
  removeFolders,
  type TestRepository
} from '../support/repository-builder'
import { type Answer as RunAnswer, cloneBranch, readEntries, runScenario } from './run-scenario'
import { describeEvent, type Event, other } from './scenario'

/** A run of the shop, besides its event; what is left out is as on a runner of GitHub. */
export interface ShopRun {
  /** The branch checked out; missing: `main`. */
  readonly branch?: string
  readonly ref?: string
  /** Laid over the pull request of the payload. */
  readonly pull?: object
  readonly inputs?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
}

type Entry = Readonly<Record<string, string>>

/** What a plan says of the registry. */
export interface ShopPlan {
  readonly built: readonly string[]
  readonly reused: readonly string[]
  readonly skipped: readonly string[]
  readonly published: readonly string[]
  readonly tested: readonly string[]
  /** The images that the run may put under their content tags. */
  readonly stored: readonly string[]
  /** Of every matrix that is a list of entries. */
  entries(matrix: 'build' | 'publish' | 'test' | 'merge' | 'store'): readonly Entry[]
  readonly outputs: ReadonlyMap<string, string>
  readonly log: string
  /** The codes of warnings about registries, as often as the log has them. */
  readonly warnings: readonly string[]
  /** What the server was asked: `app tag`, `app manifest`, `app blob`. */
  readonly asked: readonly string[]
}

/** Four images of which each is built from the one before, and a database for the tests of the last. */
export const chain = ['base', 'lib', 'app', 'leaf'] as const

const file = '.github/image-matrix.yml'

/** A repository, and the registry that its images are in. */
export class Shop {
  readonly source: TestRepository
  readonly server: RegistryServer
  readonly configuration: string

  constructor(server: RegistryServer, configuration: string) {
    this.server = server
    this.configuration = configuration
    this.source = createRepository({
      [file]: configuration,
      'db/Dockerfile': 'FROM scratch\nCOPY file /file\n',
      'db/file': '0',
      'README.md': '0',
      ...Object.fromEntries(
        chain.flatMap((name, at) => [
          [`${name}/Dockerfile`, `FROM ${this.#parent(at)}\nCOPY file /file\n`],
          [`${name}/file`, '0']
        ])
      )
    })
  }

  #parent(at: number): string {
    const parent = chain[at - 1]
    return parent === undefined ? 'scratch' : `${this.server.host}/o/${parent}`
  }

  /** The commit before and the branch behind it: for a push, or as the head of a pull request. */
  commit(files: Files, branch = 'main'): string {
    const isNew = branch !== 'main' && !this.#branches.has(branch)
    this.#branches.add(branch)
    return this.source.commit({ branch, files, ...(isNew ? { parents: ['main'] } : {}) })
  }

  readonly #branches = new Set<string>()

  /** Writes the configuration anew. */
  configure(edit: (text: string) => string, branch = 'main'): string {
    return this.commit({ [file]: edit(this.configuration) }, branch)
  }

  /** Plans by the bundle, which must not fail. */
  async plan(event: Event, run: ShopRun = {}): Promise<ShopPlan> {
    const answer = await this.run(event, run)
    expect([answer.log, answer.result]).toEqual([answer.log, 'planned'])
    return toShopPlan(answer, this.server)
  }

  run(event: Event, run: ShopRun = {}): Promise<RunAnswer> {
    const { branch = 'main', ref, pull, inputs, variables } = run
    const { server, source } = this
    const head = source.id(branch)
    const told = describeEvent(event, { source, head })
    server.asked.length = 0
    return runScenario({
      ...told,
      ...(ref === undefined ? {} : { ref }),
      payload: pull === undefined ? told.payload : withPull(told.payload, pull),
      folder: cloneBranch(source, branch, 'full'),
      sha: head,
      inputs: { base: 'event', stages: '4', ...inputs },
      variables: { ...variables }
    })
  }

  /** Puts into the registry what a job would store. @param created the time in its configuration */
  store(plan: ShopPlan, created = lately()): void {
    for (const entry of plan.entries('store')) {
      if (entry['store'] === 'true') this.put(entry, created)
    }
  }

  /** The image of an entry under its content tag; answers its digest. */
  put(entry: Entry, created = lately()): string {
    const platforms = entry['platforms'] === '' ? [] : (entry['platforms'] ?? '').split(',')
    const parts = (platforms.length === 0 ? ['linux/amd64'] : platforms).map(platform => {
      const configuration = makeImage(entry, platform, created)
      return { platform, configuration, manifest: makeManifest(configuration) }
    })
    const path = `/v2/${repositoryOf(entry)}`
    for (const { configuration, manifest } of parts) {
      this.server.routes.set(`${path}/blobs/${configuration.digest}`, toAnswer(configuration))
      this.server.routes.set(`${path}/manifests/${manifest.digest}`, toAnswer(manifest))
    }
    const index = makeIndex(parts.map(({ platform, manifest }) => [platform, manifest]))
    const whole = platforms.length > 1 ? index : (parts[0]?.manifest ?? index)
    for (const name of [whole.digest, entry['content-tag'] ?? '']) {
      this.server.routes.set(`${path}/manifests/${name}`, toAnswer(whole))
    }
    return whole.digest
  }

  /** Takes all that the registry has of an image. */
  delete(image: string): void {
    const { routes } = this.server
    for (const path of [...routes.keys()]) {
      if (path.startsWith(`/v2/o/${image}/`)) routes.delete(path)
    }
  }

  /** Lets the registry answer so, whatever is asked. */
  answer(answer: Answer, images: readonly string[] = [...chain, 'db']): void {
    const { routes } = this.server
    for (const path of [...routes.keys()]) {
      if (images.some(image => path.startsWith(`/v2/o/${image}/`))) routes.set(path, answer)
    }
  }
}

/** What a test makes of the shop's configuration. */
export type Edit = (text: string) => string

const servers: RegistryServer[] = []

/** Takes all shops away: for `afterEach`. */
export async function closeShops(): Promise<void> {
  for (const server of servers.splice(0)) await server.close()
  removeFolders()
}

/** A shop with an empty registry. */
export async function openShop(edit: Edit = text => text): Promise<Shop> {
  const server = await serveRegistry()
  servers.push(server)
  return new Shop(server, edit(configurationFor(server.host)))
}

/** A shop whose registry has every image of its first commit. */
export async function stockShop(edit?: Edit): Promise<Shop> {
  const shop = await openShop(edit)
  shop.store(await shop.plan(other('push')))
  return shop
}

function configurationFor(host: string): string {
  return `reuse: {}
labels:
  build: ['image: {image}']
  build-all: ['images: all']
images:
  base: { context: base, image-name: ${host}/o/base }
  lib: { context: lib, image-name: ${host}/o/lib }
  app: { context: app, image-name: ${host}/o/app }
  leaf: { context: leaf, image-name: ${host}/o/leaf, tests: { images: [db] } }
  db: { context: db, image-name: ${host}/o/db, publish: false, tests: false }
`
}

/** How the log says why an image was built all the same. */
export function whyNot({ log }: ShopPlan, image: string): string | undefined {
  return new RegExp(`^  ${image}: not reused: (.*)$`, 'm').exec(log)?.[1]
}

/** An hour ago. */
function lately(): string {
  return new Date(Date.now() - 3_600_000).toISOString()
}

/** The configuration of an image that is like no other. */
function makeImage(entry: Entry, platform: string, created: string): Stored {
  const [os, architecture] = platform.split('/')
  const labels = { image: entry['image'], tag: entry['content-tag'] }
  return store('application/vnd.oci.image.config.v1+json', {
    ...{ os, architecture, config: { Labels: labels }, rootfs: { type: 'layers', diff_ids: [] } },
    ...(created === '' ? {} : { created })
  })
}

function repositoryOf(entry: Entry): string {
  const [, path = ''] = /^[^/]+\/(.+)$/.exec(entry['image-name'] ?? '') ?? []
  return path
}

function withPull(payload: object, pull: object): object {
  const { pull_request } = payload as { readonly pull_request?: object }
  return { ...payload, pull_request: { ...pull_request, ...pull } }
}

function toShopPlan({ outputs, log }: RunAnswer, { asked }: RegistryServer): ShopPlan {
  const namesOf = (output: string): string[] => JSON.parse(outputs.get(output) ?? '[]') as string[]
  const entries: ShopPlan['entries'] = matrix => readEntries(outputs.get(`${matrix}_matrix`))
  return {
    built: namesOf('build_images'),
    reused: namesOf('reuse_images'),
    skipped: namesOf('skip_images'),
    published: namesOf('publish_images'),
    tested: namesOf('test_images'),
    stored: entries('store').flatMap(({ image = '', store }) => (store === 'true' ? [image] : [])),
    entries,
    outputs,
    log,
    warnings: [...log.matchAll(/\[(registry-\w+|unknown-age)\]$/gm)].map(([, code = '']) => code),
    asked: asked.map(({ path }) => toAsked(path))
  }
}

function toAsked(path: string): string {
  const [, image = path, kind = '', what = ''] = /^\/v2\/o\/(\w+)\/(\w+)\/([\w:]+)/.exec(path) ?? []
  if (kind === 'blobs') return `${image} blob`
  return `${image} ${what.startsWith('inputs') ? 'tag' : 'manifest'}`
}
