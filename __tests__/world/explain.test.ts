import { explainArtifacts } from '../../src/world/artifacts/explain-artifacts'
import { transferLimit, within } from '../../src/world/artifacts/time-limit'
import { explainDocker, explainPull } from '../../src/world/docker/explain-docker'
import { parseDriver } from '../../src/world/docker/open-engine'

const docker = [
  {
    title: 'an engine that is not there',
    line: 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    code: 'docker-failed',
    fix: /does not answer/
  },
  {
    title: 'an engine that ends while it reads',
    line: 'error during connect: Post "http://docker/v1.41/images/load": read unix @->/run/docker.sock: connection reset by peer',
    code: 'docker-failed',
    fix: /does not answer/
  },
  {
    title: 'an engine that the user may not use',
    line: 'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    code: 'docker-failed',
    fix: /group "docker"/
  },
  {
    title: 'a disk that is full',
    line: 'Error processing tar file(exit status 1): write /x: no space left on device',
    code: 'disk-full',
    fix: /fewer images/
  },
  {
    title: 'docker without buildx',
    line: "docker: 'buildx' is not a docker command.",
    code: 'docker-failed',
    fix: /setup-buildx-action/
  },
  {
    title: 'newer docker without buildx',
    line: 'unknown flag: --load',
    code: 'docker-failed',
    fix: /setup-buildx-action/
  },
  {
    title: 'a builder without named contexts',
    line: 'ERROR: failed to solve with frontend dockerfile.v0: unsupported frontend capability moby.buildkit.frontend.contexts',
    of: 'dev-build-failed',
    code: 'docker-failed',
    fix: /too old for named contexts/
  },
  {
    title: 'a layer that is not what it should be',
    line: 'invalid diffID for layer 0: expected "sha256:a", got "sha256:b"',
    code: 'broken-archive',
    fix: /build the image again/
  },
  {
    title: 'an archive of another form',
    line: 'open /var/lib/docker/tmp/docker-import-1/manifest.json: no such file or directory',
    code: 'broken-archive',
    fix: /type=docker/
  },
  {
    title: 'a parent that is looked for in a registry',
    line: 'ERROR: failed to solve: base: failed to resolve source metadata for docker.io/library/base:latest: pull access denied',
    of: 'dev-build-failed',
    code: 'dev-build-failed',
    fix: /`load` of the entry/
  },
  {
    title: 'what nobody foresaw',
    line: 'the flux capacitor is empty',
    of: 'dev-build-failed',
    code: 'dev-build-failed',
    fix: /the log of this step/
  },
  {
    title: 'a connection that the commands of a build lost',
    line: 'npm error network read ECONNRESET: connection reset by peer, unexpected EOF',
    of: 'dev-build-failed',
    code: 'dev-build-failed',
    fix: /the log of this step/
  }
] as const

describe('a complaint about docker', () => {
  it.each(docker)('says what to do about $title', ({ line, code, fix, ...each }) => {
    const call = { words: ['image', 'load'], end: 1, lastLines: ['', line] }
    const complaint = explainDocker(call, 'of' in each ? each.of : 'docker-failed')
    expect(complaint.code).toBe(code)
    expect(complaint.fix).toMatch(fix)
    expect(complaint.because).toBe(
      `"docker image load" ended with status 1; its last lines: ${line}`
    )
  })

  it('writes the command as it could be typed', () => {
    const words = ['buildx', 'build', '--build-arg=A=b c', "--tag=it's", '']
    expect(explainDocker({ words, end: 'SIGKILL', lastLines: [] }, 'docker-failed').because).toBe(
      `"docker buildx build '--build-arg=A=b c' '--tag=it'\\''s' ''" ended by SIGKILL; it said nothing`
    )
  })
})

const host = '127.0.0.1:5000'
const reference = `${host}/o/base@sha256:${'0'.repeat(64)}`
const url = `http://${host}/v2/o/base/manifests/sha256:${'0'.repeat(64)}`
const fromDaemon = 'Error response from daemon: '

const again = /Re-run all jobs/
const login = /log in.*`packages: read`/

/** What docker 20 and 29 print, and what registries make them print. */
const pulls = [
  [
    'a manifest that is gone',
    `${fromDaemon}manifest for ${reference} not found: manifest unknown: manifest unknown`,
    'reused-image-gone',
    again
  ],
  ['GHCR, where it is gone', `${fromDaemon}manifest unknown`, 'reused-image-gone', again],
  [
    'a repository that is gone',
    `${fromDaemon}unknown: repository o/base not found`,
    'reused-image-gone',
    again
  ],
  [
    'a 404 that says nothing',
    `${fromDaemon}error parsing HTTP 404 response body: no error details found in HTTP response body: "{}"`,
    'reused-image-gone',
    again
  ],
  [
    'the newer store of images, where it is gone',
    `${fromDaemon}failed to resolve reference "${reference}": ${reference}: not found`,
    'reused-image-gone',
    again
  ],
  ['a layer that is gone', `${fromDaemon}unknown blob`, 'reused-image-gone', again],
  ['no login', `${fromDaemon}Get "${url}": no basic auth credentials`, 'pull-refused', login],
  ['no login at GHCR', `${fromDaemon}Head "${url}": unauthorized`, 'pull-refused', login],
  ['a login that has ended', `${fromDaemon}Head "${url}": denied: denied`, 'pull-refused', login],
  [
    'a job without the permission',
    `${fromDaemon}pull access denied for ${host}/o/base, repository does not exist or may require 'docker login': denied: permission_denied: read_package`,
    'pull-refused',
    login
  ],
  [
    'a token that does not suffice',
    `${fromDaemon}unauthorized: authentication required`,
    'pull-refused',
    login
  ],
  [
    'docker 29, without the permission',
    `${fromDaemon}error from registry: permission_denied: read_package`,
    'pull-refused',
    login
  ],
  [
    'docker 29, without a login',
    `${fromDaemon}failed to resolve reference "${reference}": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
    'pull-refused',
    login
  ],
  [
    'docker 29, where a 401 says no more',
    `${fromDaemon}unknown: failed to resolve reference "${reference}": unexpected status from HEAD request to ${url}: 401 Unauthorized`,
    'pull-refused',
    login
  ],
  [
    'docker 29, where the limit of pulls is reached',
    `${fromDaemon}error from registry: You have reached your unauthenticated pull rate limit.`,
    'docker-failed',
    /later/
  ],
  [
    'docker 29, where too much was asked',
    `${fromDaemon}unknown: failed to resolve reference "${reference}": unexpected status from HEAD request to ${url}: 429 Too Many Requests`,
    'docker-failed',
    /later/
  ],
  [
    'docker 29, where the registry fails',
    `${fromDaemon}unknown: failed to resolve reference "${reference}": unexpected status from HEAD request to ${url}: 503 Service Unavailable`,
    'docker-failed',
    /reaches the registry/
  ],
  [
    'docker 29, where the registry says that it fails',
    `${fromDaemon}error from registry: service unavailable`,
    'docker-failed',
    /reaches the registry/
  ],
  [
    'docker 29, where it is denied',
    `${fromDaemon}error from registry: denied\ndenied`,
    'pull-refused',
    login
  ],
  [
    'the newer store of images, which gets no token',
    `${fromDaemon}failed to resolve reference "${reference}": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Ao%2Fbase%3Apull&service=ghcr.io: 401 Unauthorized`,
    'pull-refused',
    login
  ],
  [
    'a registry that gives no token now',
    `${fromDaemon}failed to resolve reference "${reference}": failed to authorize: failed to fetch anonymous token: Get "https://ghcr.io/token": EOF`,
    'docker-failed',
    /reaches the registry/
  ],
  ['too many requests', `${fromDaemon}toomanyrequests: rate exceeded`, 'docker-failed', /later/],
  [
    'a registry that fails',
    `${fromDaemon}received unexpected HTTP status: 503 Service Unavailable`,
    'docker-failed',
    /reaches the registry/
  ],
  [
    'a registry that is not there',
    `${fromDaemon}Get "http://127.0.0.1:1/v2/": dial tcp 127.0.0.1:1: connect: connection refused`,
    'docker-failed',
    /reaches the registry/
  ],
  [
    'a host that does not exist',
    `${fromDaemon}Get "https://nowhere.invalid/v2/": dial tcp: lookup nowhere.invalid on 10.0.0.1:53: no such host`,
    'docker-failed',
    /reaches the registry/
  ],
  [
    'a registry that does not answer',
    `${fromDaemon}Get "http://${host}/v2/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`,
    'docker-failed',
    /reaches the registry/
  ],
  [
    'another image than was asked for',
    `${fromDaemon}manifest verification failed for digest sha256:${'0'.repeat(64)}`,
    'docker-failed',
    /another image than the digest names/
  ],
  [
    'an image of other platforms',
    'no matching manifest for linux/amd64 in the manifest list entries',
    'docker-failed',
    /a runner of one of them/
  ],
  [
    'an engine that is not there',
    'Cannot connect to the Docker daemon at unix:///nowhere. Is the docker daemon running?',
    'docker-failed',
    /start it before this step/
  ],
  [
    'a disk that is full',
    'failed to register layer: write /x: no space left on device',
    'disk-full',
    /fewer images/
  ],
  [
    'a layer that the engine may not write',
    'failed to register layer: open /x: permission denied',
    'docker-failed',
    /start this job again/
  ]
] as const
describe('a complaint about a pull', () => {
  it.each(pulls)('says what to do about %s', (_, text, code, fix) => {
    const words = ['image', 'pull', '--quiet', '--', reference]
    const complaint = explainPull({ words, end: 1, lastLines: text.split('\n') })
    expect(complaint.code).toBe(code)
    expect(complaint.fix).toMatch(fix)
    const said = text.replace('\n', ' | ')
    expect(complaint.because).toBe(
      `"docker image pull --quiet -- ${reference}" ended with status 1; its last lines: ${said}`
    )
  })

  it('says that a registry may be what takes too long', () => {
    const call = { words: ['image', 'pull'], end: 'the limit of 2120 s', lastLines: [] }
    expect(explainPull(call).fix).toMatch(/sends too slowly/)
  })
})

const source = `ERROR: failed to build: failed to solve: failed to resolve source metadata for ${reference}:`
const givenImages = [
  ['is gone', [`${source} ${reference}: not found`], 'reused-image-gone'],
  [
    'is refused',
    [`${source} unexpected status from HEAD request to ${url}: 403 Forbidden`, 'denied: not you'],
    'pull-refused'
  ],
  [
    'needs a login',
    [
      `#2 [internal] load metadata for ${reference}`,
      'ERROR: failed to build: failed to solve: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?service=ghcr.io: 401 Unauthorized'
    ],
    'pull-refused'
  ],
  [
    'is where nobody answers',
    [`${source} failed to do request: Head "${url}": dial tcp: connection refused`],
    'dev-build-failed'
  ],
  [
    'is not the one that is gone',
    [
      `#2 [internal] load metadata for ${reference}`,
      'ERROR: failed to build: failed to solve: failed to resolve source metadata for docker.io/o/other:1: docker.io/o/other:1: not found'
    ],
    'dev-build-failed'
  ],
  [
    'was pulled, where a command looks for something',
    [
      `#2 [internal] load metadata for ${reference}`,
      'ERROR: failed to build: failed to solve: process "/bin/sh -c curl: 401 Unauthorized" did not complete successfully: exit code: 1'
    ],
    'dev-build-failed'
  ]
] as const

describe('a complaint about a build on a reused image', () => {
  it.each(givenImages)('tells where it %s', (_, lastLines, code) => {
    const words = ['buildx', 'build', `--build-context=base=docker-image://${reference}`, '--', '.']
    expect(explainDocker({ words, end: 1, lastLines }, 'dev-build-failed').code).toBe(code)
  })
})

const service = [
  ['Unable to get the ACTIONS_RUNTIME_TOKEN env variable', /runner names no service/],
  ['@actions/artifact v2.0.0+ are not currently supported on GHES.', /only github.com and ghe.com/],
  [
    'Failed to ListArtifacts: Received non-retryable error: Failed request: (403) Forbidden',
    /token/
  ],
  ['Artifact storage quota has been hit', /storage for artifacts is full/],
  ['No artifacts found for ID: 7', /has expired, or was deleted/],
  ['ENOSPC: no space left on device, write', /the disk is full/],
  ['Unable to make request: ECONNREFUSED', /ECONNREFUSED/]
] as const

describe('a complaint about the service of artifacts', () => {
  it.each(service)('says what to do about %s', (message, because) => {
    const complaint = explainArtifacts('it could not be downloaded', new Error(message))
    expect(complaint.because).toMatch(because)
    expect(complaint.because).toMatch(/^it could not be downloaded: /)
    expect(complaint.fix).not.toBe('')
  })
})

describe('the driver of a builder', () => {
  it('tells the engine of the job from other builders', () => {
    expect(parseDriver('Name:          default\nDriver:        docker\n')).toBe('docker')
    expect(parseDriver('Name: x\nDriver:   docker-container\n')).toBe('docker-container')
    expect(parseDriver('')).toBeUndefined()
  })
})

describe('a limit of time', () => {
  it('ends what does not end by itself', async () => {
    await expect(within(5, new Promise(() => undefined))).rejects.toThrow('no end within')
    await expect(within(5_000, Promise.resolve('answer'))).resolves.toBe('answer')
  })

  it('grows with what is transferred', () => {
    expect(transferLimit(200_000_000)).toBe(320_000)
  })
})
