import { type Running, runPublish } from '../../pipeline/publish-job.mjs'
import { makeConfiguration, makeIndex, makeManifest, type Stored } from '../support/registry-server'
import type { TagsNow, WritableRegistry } from '../support/writable-registry'

/** Two images that the registry has: an index of two platforms, and one manifest. */
export interface Releases {
  readonly api: Stored
  readonly web: Stored
}

export const keys = { api: 'a'.repeat(64), web: 'b'.repeat(64) }

/** Puts the images of a version there, under no tag. */
export function keepRelease(registry: WritableRegistry, version: string): Releases {
  const parts = ['linux/amd64', 'linux/arm64'].map(
    platform => [platform, makeManifest(makeConfiguration(version, platform))] as const
  )
  const api = makeIndex(parts)
  const web = makeManifest(makeConfiguration(`web ${version}`))
  for (const [, part] of parts) registry.keep('o/api', part)
  registry.keep('o/api', api)
  registry.keep('o/web', web)
  return { api, web }
}

/** The tags of a run of {@link toInputs}. */
export function listTags({ api, web }: Releases): TagsNow {
  return new Map([
    ['o/api:latest', api.digest],
    ['o/api:v2', api.digest],
    [`o/api:inputs-${keys.api}`, api.digest],
    [`o/api:bases-${keys.api}`, api.digest],
    ['o/web:latest', web.digest],
    ['o/web:v2', web.digest],
    [`o/web:inputs-${keys.web}`, web.digest]
  ])
}

/** The inputs of a step that tags both, as a plan that reuses them writes them. */
export function toInputs(
  { host }: WritableRegistry,
  { api, web }: Releases,
  more: Readonly<Record<string, string>> = {}
) {
  const toEntry = (image: 'api' | 'web', { digest }: Stored, platforms: string) => ({
    image,
    variant: 'prod',
    platforms,
    'image-name': `${host}/o/${image}`,
    artifacts: '',
    digest: `${host}/o/${image}@${digest}`,
    'content-tag': `inputs-${keys[image]}`,
    'bases-tag': image === 'api' ? `bases-${keys.api}` : '',
    store: 'true',
    publish: 'true',
    ...more
  })
  const include = [toEntry('api', api, 'linux/amd64,linux/arm64'), toEntry('web', web, '')]
  return { images: JSON.stringify({ include }), tags: 'latest\nv2', token: '' }
}

export interface Step {
  readonly inputs: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  readonly started?: (running: Running) => void
}

/** Runs dist/publish as the runner does. */
export function publish({ inputs, variables = {}, started }: Step) {
  return runPublish({
    inputs: { ...inputs },
    variables: { ...variables },
    ...(started === undefined ? {} : { started })
  })
}
