import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
  createFolder,
  createRepository,
  git,
  removeFolders,
  type TestRepository
} from '../support/repository-builder'
import { type Answer as RunAnswer, cloneBranch, readEntries, runScenario } from './run-scenario'
import { describeEvent, type Event, other } from './scenario'

type Texts = Readonly<Record<string, string>>
type Entry = Readonly<Record<string, string>>

/** What a run said. */
export interface Night {
  readonly built: readonly string[]
  readonly reused: readonly string[]
  readonly published: readonly string[]
  readonly tested: readonly string[]
  entries(matrix: 'build' | 'publish' | 'test' | 'dev' | 'store'): readonly Entry[]
  /** Of one image, by its name; without the number of the server's port. */
  causes(image: string): readonly string[]
  readonly log: string
  readonly summary: string
  readonly result: string
  /** What each server was asked, as `hub debian 12`, `o api bases`. */
  readonly asked: readonly string[]
}

const file = '.github/image-matrix.yml'

/** A repository, the registry of its images, and the one of what they are built on. */
export class Nights {
  readonly source: TestRepository
  readonly own: RegistryServer
  readonly hub: RegistryServer
  #builds = 0

  constructor(servers: readonly [RegistryServer, RegistryServer], files: Texts) {
    const [own, hub] = servers
    this.own = own
    this.hub = hub
    const filled = Object.entries(files).map(([name, text]) => [name, this.fill(text)])
    this.source = createRepository(Object.fromEntries(filled) as Texts)
  }

  /** `OWN` and `HUB` stand for the servers. */
  fill(text: string): string {
    return text.replaceAll('OWN', this.own.host).replaceAll('HUB', this.hub.host)
  }

  commit(files: Texts): string {
    const filled = Object.entries(files).map(([name, text]) => [name, this.fill(text)])
    return this.source.commit({ branch: 'main', files: Object.fromEntries(filled) as Texts })
  }

  /** A tag of the hub names this content, for each platform; answers the digest of its index. */
  move(tag: string, content: Readonly<Record<string, string>>): string {
    const parts = Object.entries(content).map(([platform, text]): [string, Stored] => [
      platform,
      makeManifest(makeImage({ tag, text }, platform, ''))
    ])
    const index = makeIndex(parts)
    const [name = '', version = ''] = tag.split(':')
    for (const at of [version, index.digest]) {
      this.hub.routes.set(`/v2/${name}/manifests/${at}`, toAnswer(index))
    }
    return index.digest
  }

  /** The run of a night. */
  night(): Promise<Night> {
    return this.plan(schedule)
  }

  async run(event: Event): Promise<Night> {
    const { source, own, hub } = this
    const head = source.id('main')
    for (const server of [own, hub]) server.asked.length = 0
    const summary = join(createFolder(), 'summary')
    writeFileSync(summary, '')
    const answer = await runScenario({
      ...describeEvent(event, { source, head }),
      ...{ folder: cloneBranch(source, 'main', 'full'), sha: head },
      ...{
        inputs: { base: 'event', stages: '4', 'split-platforms': 'true' },
        variables: { GITHUB_STEP_SUMMARY: summary }
      }
    })
    return { ...toNight(answer, this), summary: readFileSync(summary, 'utf8') }
  }

  /** The same, of a run that must not fail. */
  async plan(event: Event): Promise<Night> {
    const night = await this.run(event)
    expect([night.log, night.result]).toEqual([night.log, 'planned'])
    return night
  }

  /** What a person is told in a clone; the servers have their names. */
  async command(...words: readonly string[]): Promise<string> {
    const folder = cloneBranch(this.source, 'main', 'full')
    git(folder, 'reset', '--quiet', '--hard')
    const entry = join(import.meta.dirname, '../../dist/cli/index.js')
    const env = { PATH: process.env['PATH'], HOME: '/nonexistent' }
    const child = spawn(process.execPath, [entry, ...words], { cwd: folder, env })
    let told = ''
    child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
    await new Promise(resolve => child.on('close', resolve))
    return this.name(told)
  }

  /** The opposite of {@link fill}. */
  name(text: string): string {
    return text.replaceAll(this.own.host, 'OWN').replaceAll(this.hub.host, 'HUB')
  }

  /**
   * Builds and publishes: what is stored gets its content tag and its bases tag.
   *
   * @param lost images whose publishing fails
   */
  publish(night: Night, lost: readonly string[] = [], created = hoursAgo(1)): void {
    for (const entry of night.entries('store')) {
      const { image = '', store: stores } = entry
      if (stores === 'true' && !lost.includes(image)) this.put(entry, created)
    }
  }

  put(entry: Entry, created = hoursAgo(1)): void {
    this.#builds += 1
    const platforms = (entry['platforms'] ?? '').split(',').filter(each => each !== '')
    const parts = (platforms.length === 0 ? ['linux/amd64'] : platforms).map(platform => {
      const text = String(this.#builds)
      const configuration = makeImage({ image: entry['image'] ?? '', text }, platform, created)
      return { platform, configuration, manifest: makeManifest(configuration) }
    })
    const path = `/v2/o/${entry['image'] ?? ''}`
    const { routes } = this.own
    for (const { configuration, manifest } of parts) {
      routes.set(`${path}/blobs/${configuration.digest}`, toAnswer(configuration))
      routes.set(`${path}/manifests/${manifest.digest}`, toAnswer(manifest))
    }
    const whole = makeIndex(parts.map(({ platform, manifest }) => [platform, manifest]))
    for (const tag of [whole.digest, entry['content-tag'] ?? '', entry['bases-tag'] ?? '']) {
      if (tag !== '') routes.set(`${path}/manifests/${tag}`, toAnswer(whole))
    }
  }

  /** The tags of an image, `inputs` or `bases`, are gone. */
  delete(image: string, kind: 'inputs' | 'bases'): void {
    for (const path of [...this.own.routes.keys()]) {
      if (path.startsWith(`/v2/o/${image}/manifests/${kind}-`)) this.own.routes.delete(path)
    }
  }

  /** Whatever the hub is asked, it answers so. */
  breakHub(answer: Answer): void {
    breakServer(this.hub, answer)
  }

  breakOwn(answer: Answer): void {
    breakServer(this.own, answer)
  }
}

function breakServer({ routes }: RegistryServer, answer: Answer): void {
  for (const path of [...routes.keys()]) routes.set(path, answer)
  routes.set('*', answer)
}

const servers: RegistryServer[] = []

export async function closeNights(): Promise<void> {
  for (const server of servers.splice(0)) await server.close()
  removeFolders()
}

/** Two empty registries and a repository. */
export async function openNights(files: Texts): Promise<Nights> {
  const both = [await serveRegistry(), await serveRegistry()] as const
  servers.push(...both)
  return new Nights(both, files)
}

export const schedule = other('schedule', { schedule: '0 3 * * *' })

export function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString()
}

export const configurationFile = file

/** The configuration of an image that is like no other. */
function makeImage(labels: object, platform: string, created: string): Stored {
  const [os, architecture] = platform.split('/')
  return store('application/vnd.oci.image.config.v1+json', {
    ...{ os, architecture, config: { Labels: labels }, rootfs: { type: 'layers', diff_ids: [] } },
    ...(created === '' ? {} : { created })
  })
}

interface PlanText {
  readonly images?: Readonly<Record<string, { readonly causes: readonly { text: string }[] }>>
}

function toNight(
  { outputs, log, result }: RunAnswer,
  { own, hub }: Nights
): Omit<Night, 'summary'> {
  const namesOf = (output: string): string[] => JSON.parse(outputs.get(output) ?? '[]') as string[]
  const plan = JSON.parse(outputs.get('plan') ?? '{}') as PlanText
  return {
    ...{ log, result },
    built: namesOf('build_images'),
    reused: namesOf('reuse_images'),
    published: namesOf('publish_images'),
    tested: namesOf('test_images'),
    entries: matrix => readEntries(outputs.get(`${matrix}_matrix`)),
    causes: image =>
      (plan.images?.[image]?.causes ?? []).map(({ text }) =>
        text.replaceAll(own.host, 'OWN').replaceAll(hub.host, 'HUB')
      ),
    asked: [
      ...hub.asked.map(({ path }) => `hub ${toAsked(path)}`),
      ...own.asked.map(({ path }) => toAsked(path))
    ]
  }
}

function toAsked(path: string): string {
  const [, image = path, kind = '', what = ''] = /^\/v2\/(.+)\/(\w+)\/([\w:.]+)/.exec(path) ?? []
  return `${image.replace(/^o\//, '')} ${kind === 'blobs' ? 'blob' : what.replace(/^sha256:.*/, 'digest')}`
}
