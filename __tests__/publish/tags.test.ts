import { createLaterRuns } from '../../src/world/github/later-runs'
import { type ApiServer, type Facts, serveApi } from '../support/api-server'
import { type Answer, type Asked, store } from '../support/registry-server'
import { serveWritable, toError, type WritableRegistry } from '../support/writable-registry'
import { type Conditions, publishHere } from './publish-here'
import { keepRelease, keys, listTags, type Releases, toInputs } from './released'

let registry: WritableRegistry
let old: Releases
let release: Releases

beforeEach(async () => {
  registry = await serveWritable()
  old = keepRelease(registry, 'old')
  release = keepRelease(registry, 'new')
  registry.keep('o/api', old.api, 'latest')
  registry.keep('o/web', old.web, 'latest')
})

afterEach(() => registry.close())

/** Publishes the newer release, and gives what was said and what the tags name. */
async function publish(
  more: Partial<Conditions> = {},
  fields: Readonly<Record<string, string>> = {}
) {
  const inputs = toInputs(registry, release, fields)
  const outcome = await publishHere({ registry, inputs, ...more })
  const told = outcome.diagnostics.map(({ severity, code }) => `${severity} ${code}`)
  return { ...outcome, told, text: outcome.log.join('\n') }
}

function isMove({ method, path }: Asked): boolean {
  return method === 'PUT' && !path.includes('sha256:')
}

/** Answers a tag that is put, where the path fits. */
function refuse(path: RegExp, answer: Answer): void {
  registry.rules = {
    before: asked => (isMove(asked) && path.test(asked.path) ? answer : undefined)
  }
}

describe('an older run that is started again', () => {
  let api: ApiServer

  beforeEach(async () => {
    api = await serveApi()
  })

  afterEach(async () => {
    await api.close()
    expect(api.mistakes).toEqual([])
  })

  const job = {
    repository: 'octo/repo',
    workflowRef: 'octo/repo/.github/workflows/ci.yml@refs/heads/main'
  }

  async function publishAs(
    variables: Readonly<Record<string, string>>,
    facts: Facts,
    fields: Readonly<Record<string, string>> = {}
  ) {
    api.facts = facts
    const laterRuns = createLaterRuns({ token: 'x', url: api.url, backOff: 1 }, job)
    const given = { GITHUB_RUN_NUMBER: '5', GITHUB_REF: 'refs/heads/main', ...variables }
    return publish({ laterRuns, variables: given }, fields)
  }

  const head = 'a'.repeat(40)
  const success = { head, conclusion: 'success', branch: 'main', event: 'push' } as const
  const onTag = { ...success, branch: 'v3' }

  it.each<{ title: string; variables?: Readonly<Record<string, string>>; facts: Facts }>([
    { title: 'a later run on the branch succeeded', facts: { runs: [{ ...success, id: 6 }] } },
    {
      title: 'one of another event did',
      facts: { runs: [{ ...success, id: 6, event: 'schedule' }] }
    },
    {
      title: 'it is of a tag, and one of another tag succeeded',
      variables: { GITHUB_REF: 'refs/tags/v2', GITHUB_RUN_ATTEMPT: '2' },
      facts: { runs: [{ ...onTag, id: 6 }], tags: ['v2', 'v3'] }
    },
    {
      title: 'it is of a tag, and a release succeeded',
      variables: { GITHUB_REF: 'refs/tags/v2', GITHUB_RUN_ATTEMPT: '2' },
      facts: { runs: [{ ...onTag, id: 6, event: 'release' }], tags: ['v2', 'v3'] }
    }
  ])('moves no tag back where $title', async ({ variables = {}, facts }) => {
    const { status, told, text, summary } = await publishAs(variables, facts)
    expect([status, told]).toEqual([1, ['error newer-run', 'error newer-run']])
    expect(text).toMatch(/image "api": 127[^ ]+\/o\/api:latest stays as it is, since run 6/)
    const tags = new Map([
      ...listTags(release),
      ['o/api:latest', old.api.digest],
      ['o/web:latest', old.web.digest]
    ])
    expect(registry.tags).toEqual(tags)
    expect(summary).toContain('stays: a later run has set it')
  })

  it('is a warning where a later run does the same work', async () => {
    const facts = { runs: [{ ...success, id: 6 }] }
    const { status, told, outputs } = await publishAs({}, facts, { 'later-runs-heal': 'true' })
    expect([status, told]).toEqual([0, ['warning newer-run', 'warning newer-run']])
    const images = JSON.parse(outputs.get('images') ?? '') as { api: { tags: string[] } }
    expect(images.api.tags).toEqual(['v2', `inputs-${keys.api}`, `bases-${keys.api}`])
  })

  it.each<{ title: string; variables?: Readonly<Record<string, string>>; facts: Facts }>([
    { title: 'only older runs succeeded', facts: { runs: [{ ...success, id: 4 }] } },
    {
      title: 'the later run failed',
      facts: { runs: [{ ...success, id: 6, conclusion: 'failure' }] }
    },
    {
      title: 'the later run was for another branch',
      facts: { runs: [{ ...success, id: 6, branch: 'other' }] }
    },
    {
      title: 'the later run was for a pull request whose branch has the name',
      facts: { runs: [{ ...success, id: 6, event: 'pull_request' }] }
    },
    {
      title: 'the later run was for a fork',
      facts: { runs: [{ ...success, id: 6, origin: 'fork' }] }
    },
    {
      title: 'it is of a tag, and runs for the first time',
      variables: { GITHUB_REF: 'refs/tags/v2' },
      facts: { runs: [{ ...onTag, id: 6 }], tags: ['v2', 'v3'] }
    },
    {
      title: 'it is of a tag, and only branches were pushed since',
      variables: { GITHUB_REF: 'refs/tags/v2', GITHUB_RUN_ATTEMPT: '2' },
      facts: { runs: [{ ...success, id: 6 }], tags: ['v2', 'v3'] }
    }
  ])('goes on where $title', async ({ variables = {}, facts }) => {
    const { status, told } = await publishAs(variables, facts)
    expect([status, told]).toEqual([0, []])
    expect(registry.tags).toEqual(listTags(release))
  })

  it('stays where the runs may not be read, and says which permission is missing', async () => {
    const { status, told, text } = await publishAs({}, { failures: [{ status: 403 }] })
    expect([status, told]).toEqual([1, ['error newer-runs-unknown']])
    expect(text).toMatch(/fix: give the job `permissions: \{ actions: read, /)
    expect(registry.tags.get('o/api:latest')).toBe(old.api.digest)
  })

  it('stays where tags may not be seen: they would be taken for branches', async () => {
    const variables = { GITHUB_REF: 'refs/tags/v2', GITHUB_RUN_ATTEMPT: '2' }
    const { told } = await publishAs(variables, { runs: [{ ...onTag, id: 6 }] })
    expect(told).toEqual(['error newer-runs-unknown'])
  })

  const down = { failures: Array.from({ length: 9 }, () => ({ status: 404 })) }

  it.each([
    { attempt: '1', told: ['warning newer-runs-unknown'], latest: () => release.api.digest },
    { attempt: '2', told: ['error newer-runs-unknown'], latest: () => old.api.digest }
  ])('depends on the attempt ($attempt) where the server has no runs', async each => {
    const laterRuns = createLaterRuns({ token: 'x', url: api.url }, { ...job, api: 'other' })
    api.facts = down
    const variables = {
      GITHUB_RUN_NUMBER: '5',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ATTEMPT: each.attempt
    }
    const { told } = await publish({ laterRuns, variables })
    expect(told).toEqual(each.told)
    expect(registry.tags.get('o/api:latest')).toBe(each.latest())
  })

  it('asks nothing where no tag would move', async () => {
    registry.tags.clear()
    const { status } = await publishAs({}, { failures: [{ status: 500 }] })
    expect([status, api.requests]).toEqual([0, []])
  })
})

describe('a registry with immutable tags', () => {
  const overwritten = {
    'as Harbor': { status: 412, body: toError('PRECONDITION', 'configured as immutable') },
    'as ECR': {
      status: 400,
      body: toError('TAG_INVALID', 'The image tag already exists and cannot be overwritten')
    },
    'as ACR': { status: 405, body: toError('UNSUPPORTED', 'The operation is disallowed') }
  }

  it.each(Object.entries(overwritten))(
    '%s refuses a tag of the step: a mistake',
    async (_, answer) => {
      refuse(/latest$/, answer)
      const { status, told, text } = await publish()
      expect([status, told]).toEqual([1, ['error immutable-tag', 'error publish-incomplete']])
      expect(text).toMatch(/api:latest names sha256:\w+ and may not be overwritten: it answered/)
      // No new tag comes before one that is refused.
      expect(registry.tags.size).toBe(2)
    }
  )

  it('lets a content tag win that is there: a warning', async () => {
    registry.keep('o/api', old.api, `inputs-${keys.api}`)
    refuse(/inputs-/, overwritten['as Harbor'])
    registry.keep('o/web', release.web, `inputs-${keys.web}`)
    const { status, told } = await publish()
    expect([status, told]).toEqual([0, ['warning immutable-tag']])
    expect(registry.tags.get(`o/api:inputs-${keys.api}`)).toBe(old.api.digest)
    expect(registry.tags.get(`o/api:bases-${keys.api}`)).toBe(release.api.digest)
  })

  it('is not asked to overwrite what names the image already', async () => {
    registry.keep('o/api', release.api, 'latest')
    registry.keep('o/web', release.web, 'latest')
    refuse(/latest$/, overwritten['as ECR'])
    expect((await publish()).status).toBe(0)
  })

  it('that got the same tag from somebody else meanwhile has what it should have', async () => {
    registry.tags.delete('o/api:latest')
    registry.rules = {
      before: asked => {
        if (!isMove(asked) || !asked.path.endsWith('api/manifests/latest')) return undefined
        registry.keep('o/api', release.api, 'latest')
        return overwritten['as Harbor']
      }
    }
    expect((await publish()).status).toBe(0)
  })

  it('that takes nothing at all is told as that', async () => {
    registry.tags.clear()
    refuse(/./, overwritten['as ACR'])
    const { status, told } = await publish()
    expect([status, told]).toEqual([1, ['error registry-forbids', 'error publish-incomplete']])
  })
})

describe('moving that fails halfway', () => {
  const denied = { status: 403, body: toError('DENIED', 'no\u001b[31m ::error::write') }

  it('puts existing tags back, leaves new ones, and lists what stands how', async () => {
    refuse(/v2$/, denied)
    const { status, told, text, outputs, summary } = await publish()
    expect([status, told]).toEqual([1, ['error registry-forbids', 'error publish-incomplete']])
    expect(registry.tags).toEqual(
      new Map([
        ['o/api:latest', old.api.digest],
        ['o/web:latest', old.web.digest]
      ])
    )
    expect(text).toMatch(/o\/api:latest: put back\n.*o\/web:latest: put back\n.*o\/api:v2: refused/)
    expect(text).toMatch(/fix: log in to 127/)
    expect(text).not.toContain('\u001b')
    expect(text).toMatch(/0 of 7 tags name the images of this run/)
    expect(outputs.get('result')).toBe('failed')
    expect(summary).toContain('put back')
  })

  it('puts nothing back where a later run has succeeded meanwhile', async () => {
    refuse(/v2$/, denied)
    let asked = 0
    const laterRuns = {
      find: () =>
        Promise.resolve(
          (asked += 1) === 1 ? { kind: 'none' as const } : { kind: 'later' as const, number: 6 }
        )
    }
    const variables = { GITHUB_RUN_NUMBER: '5', GITHUB_REF: 'refs/heads/main' }
    const { text } = await publish({ laterRuns, variables })
    expect(registry.tags.get('o/api:latest')).toBe(release.api.digest)
    expect(text).toMatch(/o\/api:latest: moved/)
  })

  it('puts no tag back that somebody else has set meanwhile', async () => {
    const other = keepRelease(registry, 'other')
    registry.rules = {
      before: asked => {
        if (!isMove(asked) || !asked.path.endsWith('v2')) return undefined
        registry.keep('o/web', other.web, 'latest')
        return denied
      }
    }
    await publish()
    expect(registry.tags.get('o/web:latest')).toBe(other.web.digest)
  })

  it('is completed by the next run', async () => {
    refuse(/v2$/, denied)
    await publish()
    registry.rules = {}
    expect((await publish()).status).toBe(0)
    expect(registry.tags).toEqual(listTags(release))
  })
})

test('a signal starts no further tag, and puts nothing back', async () => {
  const isCancelled = (): boolean => registry.asked.filter(isMove).length >= 2
  const { status, told, text } = await publish({ isCancelled })
  expect([status, told]).toEqual([1, ['error publish-incomplete']])
  expect(registry.asked.filter(isMove)).toHaveLength(2)
  expect(registry.tags.get('o/api:latest')).toBe(release.api.digest)
  expect(text).toMatch(/2 of 7 tags .*the job was cancelled/)
})

describe('answers of a registry', () => {
  it.each([
    { status: 429, headers: { 'retry-after': '0' } },
    { status: 500 },
    { status: 503 },
    { way: 'reset' as const },
    { way: 'half' as const, body: '{}' }
  ])('of %j, once for each request, only cost time', async answer => {
    const seen = new Set<string>()
    registry.rules = {
      before: ({ method, path }) => {
        const isNew = !seen.has(`${method} ${path}`) && seen.size < 3
        seen.add(`${method} ${path}`)
        return isNew ? answer : undefined
      }
    }
    expect((await publish()).status).toBe(0)
    expect(registry.tags).toEqual(listTags(release))
  })

  it('of 401 to who shows nothing say where to log in', async () => {
    registry.rules = { before: () => ({ status: 401, body: toError('UNAUTHORIZED', 'who?') }) }
    const { told, text } = await publish()
    expect(new Set(told)).toEqual(new Set(['error registry-forbids']))
    expect(text).toMatch(/status 401: "UNAUTHORIZED: who\?".*\n {2}fix: log in to 127/)
  })
})

test('a tag that names something of another form is moved, and put back as it was', async () => {
  const chart = store('application/vnd.example.chart+json', { chart: 'api' })
  registry.keep('o/api', chart, 'latest')
  refuse(/v2$/, { status: 403 })
  expect((await publish()).status).toBe(1)
  expect(registry.tags.get('o/api:latest')).toBe(chart.digest)
  registry.rules = {}
  expect((await publish()).status).toBe(0)
})

test('an answer whose digest is not what was asked for is not believed', async () => {
  registry.rules = {
    after: ({ method, path }) =>
      method === 'GET' && path.includes('sha256:')
        ? { headers: { 'content-type': 'application/json' }, body: '{}' }
        : undefined
  }
  const { told } = await publish()
  expect(new Set(told)).toEqual(new Set(['error push-unanswered']))
  expect(registry.asked.filter(isMove)).toEqual([])
})

test('a reused image that is gone is told, and no tag moves', async () => {
  registry.forget('o/web', release.web.digest)
  const { told, text } = await publish()
  expect(told).toEqual(['error reused-image-gone'])
  expect(text).toMatch(/fix: run the workflow again, all of its jobs/)
  expect(registry.asked.filter(isMove)).toEqual([])
})

test('an entry that is not published gets facts alone, and one that is not stored only tags', async () => {
  await publish({}, { publish: 'false' })
  expect([...registry.tags.keys()].filter(name => name.includes('v2'))).toEqual([])
  expect(registry.tags.has(`o/api:inputs-${keys.api}`)).toBe(true)
  registry.tags.clear()
  await publish({}, { store: 'false' })
  expect([...registry.tags.keys()].sort()).toEqual([
    'o/api:latest',
    'o/api:v2',
    'o/web:latest',
    'o/web:v2'
  ])
})
