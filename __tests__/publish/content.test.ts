import { tarOf } from '../support/tar'
import { serveWritable, type WritableRegistry } from '../support/writable-registry'
import { buildArchive, type BuiltArchive, toArtifact } from './built'
import { type Conditions, publishHere } from './publish-here'

let registry: WritableRegistry

beforeEach(async () => {
  registry = await serveWritable()
})

afterEach(() => registry.close())

const amd64 = buildArchive('api', ['linux/amd64'])
const arm64 = buildArchive('api', ['linux/arm64'])
const both = buildArchive('web', ['linux/amd64', 'linux/arm64'])
const plain = buildArchive('tool', ['linux/amd64'], 'without')

function toEntry(image: string, artifacts: string, more: Readonly<Record<string, string>> = {}) {
  return {
    image,
    'image-name': `${registry.host}/o/${image}`,
    platforms: 'linux/amd64,linux/arm64',
    artifacts,
    digest: '',
    'content-tag': '',
    'bases-tag': '',
    store: 'false',
    publish: 'true',
    ...more
  }
}

function toConditions(
  include: readonly object[],
  artifacts: Readonly<Record<string, BuiltArchive>>
): Conditions {
  return {
    registry,
    inputs: { images: JSON.stringify({ include }), tags: 'latest' },
    artifacts: new Map(
      Object.entries(artifacts).map(([name, archive]) => [name, toArtifact(archive)])
    )
  }
}

const legs = 'linux/amd64=amd64 linux/arm64=arm64'

test('legs become one index that lists images by platform, and then their attestations', async () => {
  const conditions = toConditions([toEntry('api', legs)], { amd64, arm64 })
  const { status, outputs, copied, left } = await publishHere(conditions)
  const digest = registry.tags.get('o/api:latest') ?? ''
  expect([status, copied, left]).toEqual([0, [digest], []])
  const [one = '', ofOne = ''] = amd64.manifests
  const [two = '', ofTwo = ''] = arm64.manifests
  const index = JSON.parse((await fetchText('o/api', digest)).text) as {
    manifests: { digest: string }[]
  }
  expect(index.manifests.map(each => each.digest)).toEqual([one, two, ofOne, ofTwo])
  expect(registry.isWhole('o/api', digest)).toBe(true)
  expect(JSON.parse(outputs.get('images') ?? '')).toEqual({
    api: {
      image: `${registry.host}/o/api`,
      digest,
      tags: ['latest'],
      key: '',
      platforms: ['linux/amd64', 'linux/arm64']
    }
  })
})

async function fetchText(repository: string, name: string) {
  const response = await fetch(`http://${registry.host}/v2/${repository}/manifests/${name}`)
  return { type: response.headers.get('content-type'), text: await response.text() }
}

test('one archive keeps its bytes: an index with its blanks, or the one manifest', async () => {
  const entries = [
    toEntry('web', 'linux/amd64,linux/arm64=web'),
    toEntry('tool', '=tool', { platforms: '' })
  ]
  const { status } = await publishHere(toConditions(entries, { web: both, tool: plain }))
  expect(status).toBe(0)
  expect(registry.tags.get('o/web:latest')).toBe(both.id)
  expect(registry.tags.get('o/tool:latest')).toBe(plain.id)
})

test('a second run copies nothing and writes nothing', async () => {
  const conditions = toConditions([toEntry('api', legs)], { amd64, arm64 })
  await publishHere(conditions)
  registry.asked.length = 0
  const { status, copied } = await publishHere(conditions)
  expect([status, copied]).toEqual([0, []])
  expect(registry.asked.map(({ method }) => method)).not.toContain('PUT')
})

test('a part that a clean-up took away is brought again', async () => {
  const conditions = toConditions([toEntry('api', legs)], { amd64, arm64 })
  await publishHere(conditions)
  registry.forget('o/api', amd64.manifests[0] ?? '')
  const { status, copied } = await publishHere(conditions)
  expect([status, copied]).toEqual([0, [registry.tags.get('o/api:latest')]])
  expect(registry.isWhole('o/api', copied[0] ?? '')).toBe(true)
})

test('the entries of publish_matrix are joined by their image', async () => {
  const { artifacts, store, ...common } = toEntry('api', '')
  expect([artifacts, store]).toEqual(['', 'false'])
  const entries = ['amd64', 'arm64'].map(name => ({
    ...common,
    artifact: name,
    platform: `linux/${name}`
  }))
  const { status } = await publishHere(toConditions(entries, { amd64, arm64 }))
  const joined = registry.tags.get('o/api:latest')
  await publishHere(toConditions([toEntry('api', legs)], { amd64, arm64 }))
  expect([status, registry.tags.get('o/api:latest')]).toEqual([0, joined])
})

describe('nothing is asked of a registry', () => {
  const cut = { ...both, tar: both.tar.subarray(0, 2_000) }
  const layer = [...both.files].find(([, text]) => text.startsWith('layer of'))?.[0] ?? ''
  const without = (name: string): BuiltArchive => {
    const image = buildArchive('web', ['linux/amd64', 'linux/arm64'])
    const files = new Map([...image.files].filter(([file]) => file !== name))
    return { ...image, tar: tarOf(files) }
  }
  const statement = [...both.files].find(([, text]) => text.startsWith('{"of"'))?.[0] ?? ''

  it.each([
    {
      title: 'a leg has no artifact',
      entry: { artifacts: legs },
      artifacts: { amd64 },
      says: /lacks linux\/arm64: there is no artifact "arm64" \[leg-missing\]/
    },
    {
      title: 'no leg has one',
      entry: { artifacts: legs },
      artifacts: {},
      says: /artifact "amd64": there is no such artifact; this run has none \[artifact-missing\]/
    },
    {
      title: 'a leg was built for another platform',
      entry: { artifacts: legs },
      artifacts: { amd64, arm64: amd64 },
      says: /lacks linux\/arm64: its artifact "arm64" holds linux\/amd64 \[leg-missing\]/
    },
    {
      title: 'all legs together do not cover the platforms',
      entry: { artifacts: 'linux/amd64=amd64' },
      artifacts: { amd64 },
      says: /lacks linux\/arm64: its artifacts hold linux\/amd64 \[leg-missing\]/
    },
    {
      title: 'an archive ends early',
      entry: { artifacts: '=web' },
      artifacts: { web: cut },
      says: /the archive is damaged: .* \[broken-archive\]/
    },
    {
      title: 'an archive lacks a layer',
      entry: { artifacts: '=web' },
      artifacts: { web: without(layer) },
      says: /the blob sha256:\w+ is not in it \[broken-archive\]/
    },
    {
      title: 'an archive lacks an attestation',
      entry: { artifacts: '=web' },
      artifacts: { web: without(statement) },
      says: /the archive is not whole: the blob sha256:\w+ is not in it \[broken-archive\]/
    },
    {
      title: 'an archive holds another image than was built',
      entry: { artifacts: '=web' },
      artifacts: { web: { ...both, id: amd64.id } },
      says: /the archive holds .* was built \[wrong-image-id\]/
    }
  ])('where $title', async ({ entry, artifacts, says }) => {
    const conditions = toConditions([{ ...toEntry('api', ''), ...entry }], artifacts)
    const { status, log, summary, outputs, left } = await publishHere(conditions)
    expect([status, outputs.get('result'), outputs.get('images'), left]).toEqual([
      1,
      'failed',
      '{}',
      []
    ])
    expect(log.join('\n')).toMatch(says)
    expect(log.at(-1)).toMatch(/^\nWhat [a-z-]+ means: https:\S+\/docs\/errors\.md#[a-z-]+$/)
    expect(summary).toContain(log.at(-1))
    expect(registry.asked).toEqual([])
  })

  it('where the disk has no room', async () => {
    const conditions = toConditions([toEntry('api', legs)], { amd64, arm64 })
    const { log } = await publishHere({ ...conditions, free: 2_500_000 })
    expect(log.join('\n')).toMatch(/take at least 3\.0 MB, and 2\.5 MB are free \[disk-full\]/)
    expect(registry.asked).toEqual([])
  })
})

describe('a layer that has another content than its name says', () => {
  /** The archive with the layer of a platform altered, and the digest of that. */
  const alter = (archive: BuiltArchive, text: string) => {
    const [name = ''] = [...archive.files].find(([, content]) => content === text) ?? []
    const files = new Map(archive.files).set(name, text.replace('layer', 'LAYER'))
    const blob = name.replace('blobs/sha256/', 'sha256:')
    return { archive: { ...archive, tar: tarOf(files) }, blob }
  }
  const web = alter(both, 'layer of web for linux/arm64')
  const leg = alter(arm64, 'layer of api for linux/arm64')
  const rows = [
    {
      title: 'of the one archive of an image',
      image: 'web',
      named: 'linux/amd64,linux/arm64=web',
      artifacts: { web: web.archive },
      says: `image "web" of artifact "web": the archive is damaged: the blob ${web.blob} in it has another content [broken-archive]`
    },
    {
      title: 'of one leg of two',
      image: 'api',
      named: legs,
      artifacts: { amd64, arm64: leg.archive },
      says: `image "api" of artifact "arm64": the archive is damaged: the blob ${leg.blob} in it has another content [broken-archive]`
    }
  ]

  it.each(rows)('$title is told, and no tag moves', async ({ image, named, artifacts, says }) => {
    const entries = [toEntry('tool', '=tool', { platforms: '' }), toEntry(image, named)]
    const conditions = toConditions(entries, { ...artifacts, tool: plain })
    const { status, log, outputs, left } = await publishHere(conditions)
    expect([status, outputs.get('result'), outputs.get('images'), left]).toEqual([
      1,
      'failed',
      '{}',
      []
    ])
    expect(log.join('\n')).toContain(says)
    expect(registry.tags.size).toBe(0)
    expect(registry.asked.map(({ method }) => method)).not.toContain('PUT')
  })

  it('is not looked at where the registry has the image already', async () => {
    const entry = toEntry('web', 'linux/amd64,linux/arm64=web')
    await publishHere(toConditions([entry], { web: both }))
    const { status, copied } = await publishHere(toConditions([entry], { web: web.archive }))
    expect([status, copied]).toEqual([0, []])
    expect(registry.tags.get('o/web:latest')).toBe(both.id)
  })
})
