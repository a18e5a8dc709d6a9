import fc from 'fast-check'
import type { Descriptor, Layout, LayoutManifest } from '../../src/ports/docker/layouts'
import type { Manifest } from '../../src/ports/registry/manifests'
import { joinIndex } from '../../src/run/publish/content/join-index'
import type { TagMove } from '../../src/run/publish/request/assign-tags'
import { orderTags, type TagState } from '../../src/run/publish/tags/tag-state'

const type = 'application/vnd.oci.image.manifest.v1+json'

const digests = fc.stringMatching(/^[0-9a-f]{8}$/).map(text => `sha256:${text.padEnd(64, '0')}`)

function toDescriptor(digest: string, more: Partial<Descriptor> = {}): Descriptor {
  return { mediaType: type, digest, size: 7, platform: new Map(), annotations: new Map(), ...more }
}

/** Images of different platforms, each with what is attested of it. */
const manifests = fc
  .uniqueArray(
    fc.record({
      platform: fc.constantFrom('linux/amd64', 'linux/arm64', 'linux/arm/v7', 'linux/s390x'),
      image: digests,
      attested: fc.option(digests)
    }),
    { selector: each => each.platform, minLength: 1 }
  )
  .map(parts =>
    parts.flatMap(({ platform, image, attested }): LayoutManifest[] => {
      const [os = '', architecture = ''] = platform.split('/')
      const fields = new Map([
        ['os', os],
        ['architecture', architecture]
      ])
      const annotations = new Map([
        ['vnd.docker.reference.digest', image],
        ['vnd.docker.reference.type', 'attestation-manifest']
      ])
      const layers: readonly string[] = []
      const own = { descriptor: toDescriptor(image, { platform: fields }), platform, layers }
      if (attested === null || attested === image) return [own]
      return [own, { descriptor: toDescriptor(attested, { annotations }), platform: '', layers }]
    })
  )

function toLayout(parts: readonly LayoutManifest[]): Layout {
  return {
    kind: 'layout',
    root: toDescriptor('sha256:'),
    bytes: new Uint8Array(),
    manifests: parts
  }
}

interface Index {
  readonly manifests: readonly {
    readonly digest: string
    readonly annotations?: Readonly<Record<string, string>>
  }[]
}

test('the same manifests give the same bytes, whatever the order of the legs', () => {
  const cases = manifests.chain(parts =>
    fc.tuple(
      fc.constant(parts),
      fc.shuffledSubarray(parts, { minLength: parts.length }),
      fc.nat({ max: 3 })
    )
  )
  fc.assert(
    fc.property(cases, ([parts, mixed, cut]) => {
      const whole = joinIndex([toLayout(parts)])
      expect(joinIndex([toLayout(mixed.slice(0, cut)), toLayout(mixed.slice(cut))])).toBe(whole)
      expect(joinIndex([toLayout(mixed), toLayout(parts)])).toBe(whole)
    })
  )
})

test('an index has every manifest once, images first, and no attestation without its image', () => {
  fc.assert(
    fc.property(manifests, parts => {
      const index = JSON.parse(joinIndex([toLayout(parts)])) as Index
      const listed = index.manifests.map(({ digest }) => digest)
      expect([...listed].sort()).toEqual(
        [...new Set(parts.map(({ descriptor }) => descriptor.digest))].sort()
      )
      const first = index.manifests.findIndex(each => each.annotations !== undefined)
      const attested = first === -1 ? [] : index.manifests.slice(first)
      for (const { annotations } of attested) {
        expect(listed).toContain(annotations?.['vnd.docker.reference.digest'])
      }
    })
  )
})

const manifest: Manifest = {
  kind: 'found',
  digest: 'sha256:',
  mediaType: type,
  bytes: new Uint8Array(),
  parts: []
}

const states = fc.array(
  fc
    .record({
      kind: fc.constantFrom<TagMove['kind']>('asked', 'content', 'bases'),
      exists: fc.boolean(),
      tag: fc.string()
    })
    .map(({ kind, exists, tag }): TagState => {
      const move = { image: 'api', repository: 'o/api', tag, kind }
      const common = { move, after: manifest, outcome: 'left' } as const
      return exists ? { ...common, before: manifest } : common
    })
)

test('existing tags come before new ones, tags of the step before facts, and nothing is lost', () => {
  const words = ({ move, before }: TagState): string =>
    move.kind === 'asked' ? (before === undefined ? 'new' : 'existing') : move.kind
  const order = ['existing', 'new', 'content', 'bases']
  fc.assert(
    fc.property(states, given => {
      const ordered = orderTags(given)
      const ranks = ordered.map(state => order.indexOf(words(state)))
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other))
      expect(new Set(ordered)).toEqual(new Set(given))
      for (const word of order) {
        const ofWord = (state: TagState): boolean => words(state) === word
        expect(ordered.filter(ofWord)).toEqual(given.filter(ofWord))
      }
    })
  )
})
