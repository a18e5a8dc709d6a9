import { explainArtifacts } from '../../src/world/artifacts/explain-artifacts'
import { transferLimit, within } from '../../src/world/artifacts/time-limit'
import { explainDocker } from '../../src/world/docker/explain-docker'
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
