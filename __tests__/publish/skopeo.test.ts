import type { Credentials } from '../../src/world/registry/credentials/credentials'
import { explainSkopeo, findDamagedBlob } from '../../src/world/registry/skopeo/explain-skopeo'

const none: Credentials = { kind: 'none' }
const job: Credentials = { kind: 'password', username: 'me', password: 'x', from: 'job' }

function explain(line: string, credentials = none) {
  const call = { end: 1, lastLines: [`time="…" level=fatal msg="${line.replaceAll('"', '\\"')}"`] }
  const { complaint, passing } = explainSkopeo(call, 'ghcr.io', credentials)
  return { ...complaint, passing }
}

test.each<[line: string, code: string, passing: string]>([
  [
    'writing blob: initiating layer upload to /v2/o/api/blobs/uploads/ in ghcr.io: unauthorized: authentication required',
    'registry-forbids',
    'never'
  ],
  [
    'initiating layer upload to /v2/o/api/blobs/uploads/ in ghcr.io: denied: permission_denied: write_package',
    'registry-forbids',
    'never'
  ],
  [
    'trying to reuse blob sha256:1: checking whether a blob sha256:1 exists in ghcr.io/o/api: denied: requested access to the resource is denied',
    'registry-forbids',
    'never'
  ],
  [
    'Requesting bearer token: invalid status code from registry 403 (Forbidden)',
    'registry-forbids',
    'never'
  ],
  [
    'writing manifest: uploading manifest latest to ghcr.io/o/api: received unexpected HTTP status: 503 Service Unavailable',
    'push-unanswered',
    'perhaps'
  ],
  ['uploading manifest latest to ghcr.io/o/api: toomanyrequests', 'push-unanswered', 'perhaps'],
  ['writing blob: Patch "https://ghcr.io/v2/": EOF', 'push-unanswered', 'perhaps'],
  [
    'pinging container registry ghcr.io: Get "https://ghcr.io/v2/": dial tcp 1.2.3.4:443: i/o timeout',
    'push-unanswered',
    'perhaps'
  ],
  ['writing blob: storing blob to file: no space left on device', 'disk-full', 'never'],
  ['unknown flag: --preserve-digests', 'skopeo-missing', 'never'],
  [
    'Manifest list must be converted to type "application/vnd.docker.distribution.manifest.list.v2+json" to be written to destination, but we cannot modify it',
    'push-failed',
    'perhaps'
  ],
  ['creating an updated image manifest: Unknown media type', 'push-failed', 'never']
])('%j is %s, which passes %s', (line, code, passing) => {
  expect(explain(line)).toMatchObject({ code, passing })
})

test('a program that is not there says how to get it', () => {
  const call = { end: 'Unable to locate executable file: skopeo. Please verify …', lastLines: [] }
  const { complaint } = explainSkopeo(call, 'ghcr.io', none)
  expect(complaint.code).toBe('skopeo-missing')
  expect(complaint.fix).toMatch(/sudo apt-get install skopeo/)
})

test('the remedy is for whoever logged in', () => {
  expect(explain('denied', none).fix).toMatch(/log in to ghcr\.io.*packages: write/)
  expect(explain('denied', job).fix).toMatch(/give the job `permissions: \{ packages: write \}`/)
})

test('what it says is shown without its frame', () => {
  expect(explain('writing "x": odd').because).toBe(
    'skopeo could not copy it to ghcr.io: writing "x": odd'
  )
})

describe('a blob of the layout that is not what its name says', () => {
  const [blob, other] = ['a', 'b'].map(letter => `sha256:${letter.repeat(64)}`)
  it.each<[line: string, found: string | undefined]>([
    [
      `copying image 1/2 from manifest list: writing blob: Patch "http://r/v2/": happened during read: Digest did not match, expected ${blob}, got ${other}`,
      blob
    ],
    [`reading blob ${blob}: Digest did not match, expected ${blob}, got ${other}`, blob],
    ['writing blob: uploading layer: digest invalid: provided digest did not match', undefined],
    [`writing blob: blob ${blob} is unknown`, undefined]
  ])('of %j is %s', (line, found) => {
    expect(findDamagedBlob({ end: 1, lastLines: [`level=fatal msg="${line}"`] })).toBe(found)
  })
})
