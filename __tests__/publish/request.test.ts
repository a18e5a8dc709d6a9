import { parseImages } from '../../src/run/publish/request/parse-images'
import { parseTags } from '../../src/run/publish/request/parse-tags'
import { readPublishRequest } from '../../src/run/publish/request/publish-request'
import { jobRunner } from '../../src/world/runner/job-runner'

const hex = 'a'.repeat(64)

const entry = {
  image: 'api',
  'image-name': 'ghcr.io/o/api',
  platforms: 'linux/amd64,linux/arm64/v8',
  artifacts: 'linux/amd64=api___linux-amd64 linux/arm64=api___linux-arm64',
  digest: '',
  'content-tag': `inputs-${hex}`,
  'bases-tag': '',
  store: 'true',
  publish: 'true'
}

function toText(...entries: readonly object[]): string {
  return JSON.stringify({ include: entries })
}

describe('the input "images"', () => {
  it('is read as the plan writes it', () => {
    expect(parseImages(toText(entry)).images).toEqual([
      {
        image: 'api',
        repository: 'ghcr.io/o/api',
        content: {
          kind: 'archives',
          legs: [
            { artifact: 'api___linux-amd64', platforms: ['linux/amd64'] },
            { artifact: 'api___linux-arm64', platforms: ['linux/arm64'] }
          ]
        },
        platforms: ['linux/amd64', 'linux/arm64'],
        contentTag: `inputs-${hex}`,
        basesTag: '',
        store: 'allowed',
        publish: 'wanted',
        laterRuns: 'unknown'
      }
    ])
  })

  it.each<[title: string, more: object, found: object]>([
    ['an own tag stands apart', { 'image-name': 'o/pg:16' }, { repository: 'o/pg', ownTag: '16' }],
    [
      'a port is no tag',
      { 'image-name': 'localhost:5000/pg' },
      { repository: 'localhost:5000/pg' }
    ],
    [
      'all platforms in one artifact',
      { artifacts: 'linux/amd64,linux/arm64=api' },
      {
        content: {
          kind: 'archives',
          legs: [{ artifact: 'api', platforms: ['linux/amd64', 'linux/arm64'] }]
        }
      }
    ],
    [
      'a platform that is not known',
      { artifacts: '=api', platforms: '' },
      { content: { kind: 'archives', legs: [{ artifact: 'api', platforms: [] }] }, platforms: [] }
    ],
    [
      'an image that is reused',
      { artifacts: '', digest: `ghcr.io/o/api@sha256:${hex}` },
      { content: { kind: 'reused', digest: `sha256:${hex}` } }
    ],
    ['what may not be stored has no facts', { store: 'false' }, { contentTag: '', basesTag: '' }],
    ['a later run that heals', { 'later-runs-heal': 'true' }, { laterRuns: 'heal' }]
  ])('reads %s', (_, more, found) => {
    const { images, diagnostics } = parseImages(toText({ ...entry, ...more }))
    expect(diagnostics).toEqual([])
    expect(images[0]).toMatchObject(found)
  })

  it('joins the legs of publish_matrix by their image', () => {
    const { artifacts, store, ...common } = entry
    expect([artifacts, store]).toHaveLength(2)
    const legs = ['amd64', 'arm64'].map(name => ({
      ...common,
      artifact: `api-${name}`,
      platform: `linux/${name}`
    }))
    const { images } = parseImages(toText(...legs))
    expect(images).toHaveLength(1)
    expect(images[0]).toMatchObject({
      content: {
        legs: [
          { artifact: 'api-amd64', platforms: ['linux/amd64'] },
          { artifact: 'api-arm64', platforms: ['linux/arm64'] }
        ]
      },
      contentTag: '',
      store: 'forbidden'
    })
  })

  it.each(['', ' \n', '{"include":[]}', '[]'])('may be empty: %j', text => {
    expect(parseImages(text)).toEqual({ images: [], diagnostics: [] })
  })

  it.each<[title: string, text: string, says: RegExp]>([
    ['no JSON', 'api', /is no matrix as JSON/],
    ['no list', '{"includes":[]}', /is no matrix as JSON/],
    ['no image', toText({ ...entry, image: '' }), /has an entry without "image"/],
    ['a name that is none', toText({ ...entry, 'image-name': 'A B' }), /names "A B", which is no/],
    ['an artifact that is a path', toText({ ...entry, artifacts: '=../x' }), /has "=..\/x" among/],
    ['an artifact without =', toText({ ...entry, artifacts: 'api' }), /has "api" among the artif/],
    ['no artifact', toText({ ...entry, artifacts: '' }), /names no artifact, of image "api"/],
    ['two entries', toText(entry, entry), /has several entries with "artifacts"/],
    ['half a digest', toText({ ...entry, digest: 'ghcr.io/o/api@sha256:1' }), /as digest/],
    [
      'the digest of another repository',
      toText({ ...entry, digest: `ghcr.io/o/web@sha256:${hex}` }),
      /has "ghcr.io\/o\/web@sha256:a+" as digest/
    ],
    [
      'a content tag that is none',
      toText({ ...entry, 'content-tag': 'a b' }),
      /"a b" as content-tag/
    ]
  ])('is a mistake with %s', (_, text, says) => {
    const { diagnostics } = parseImages(text)
    expect(diagnostics.map(({ code }) => code)).toContain('invalid-input')
    expect(diagnostics.map(({ message }) => message).join('\n')).toMatch(says)
  })
})

test('images without a name are told at once', () => {
  const unnamed = { ...entry, 'image-name': '' }
  const text = toText(unnamed, { ...unnamed, image: 'web' }, { ...entry, image: 'ui' })
  expect(parseImages(text).diagnostics).toMatchObject([
    {
      code: 'nameless-image',
      message:
        'the input "images" has no "image-name" for the images "api", "web": nobody can tell where to push them'
    }
  ])
  expect(parseImages(text).images.map(({ image }) => image)).toEqual(['ui'])
})

describe('the input "tags"', () => {
  it('holds bare tags and names with their tag, each once', () => {
    const text = ' latest\n\nv1.2.3\nlatest\nghcr.io/o/api:main\nnginx:1'
    expect(parseTags(text)).toEqual({
      tags: [
        { kind: 'bare', tag: 'latest' },
        { kind: 'bare', tag: 'v1.2.3' },
        {
          kind: 'full',
          written: 'ghcr.io/o/api:main',
          repository: 'ghcr.io/o/api',
          tag: 'main'
        },
        { kind: 'full', written: 'nginx:1', repository: 'docker.io/library/nginx', tag: '1' }
      ],
      diagnostics: []
    })
  })

  it.each(['a b', '-x', 'ghcr.io/o/api', 'ghcr.io/o/api:', 'a/B:c', `o/a@sha256:${hex}`, 'x:y:z'])(
    'refuses %j',
    line => {
      const { tags, diagnostics } = parseTags(line)
      expect([tags, diagnostics.map(({ code }) => code)]).toEqual([[], ['invalid-input']])
    }
  )
})

function read(tags: string, ...entries: readonly object[]) {
  const inputs = new Map([
    ['images', toText(...entries)],
    ['tags', tags]
  ])
  const { request, diagnostics } = readPublishRequest({
    ...jobRunner,
    input: name => inputs.get(name) ?? ''
  })
  return {
    tags: request.tags.map(({ repository, tag, kind }) => `${repository}:${tag} ${kind}`),
    notes: request.notes,
    told: diagnostics.map(({ code, message }) => `${code}: ${message}`)
  }
}

const web = { ...entry, image: 'web', 'image-name': 'ghcr.io/o/web', 'content-tag': '' }

describe('the tags of images', () => {
  it('are bare ones for each, those of a repository for its images, and facts', () => {
    const { tags, told } = read('latest\nghcr.io/o/web:main', entry, web)
    expect(told).toEqual([])
    expect(tags).toEqual([
      'ghcr.io/o/api:latest asked',
      `ghcr.io/o/api:inputs-${hex} content`,
      'ghcr.io/o/web:latest asked',
      'ghcr.io/o/web:main asked'
    ])
  })

  it('of a name with a tag are that one, and others behind it', () => {
    const sixteen = { ...web, image: 'pg16', 'image-name': 'o/pg:16' }
    const seventeen = { ...web, image: 'pg17', 'image-name': 'o/pg:17' }
    const { tags, told } = read('latest', sixteen, seventeen)
    expect(told).toEqual([])
    expect(tags.map(tag => tag.split(' ')[0])).toEqual([
      'o/pg:16',
      'o/pg:16-latest',
      'o/pg:17',
      'o/pg:17-latest'
    ])
  })

  it('that two images want are a mistake', () => {
    const one = { ...web, image: 'pg16', 'image-name': 'o/pg:16' }
    const other = { ...web, image: 'pg17', 'image-name': 'docker.io/o/pg:17' }
    const { told } = read('o/pg:latest', one, other)
    expect(told).toEqual(['contested-tag: docker.io/o/pg:latest is to name "pg16" and "pg17"'])
  })

  it('that are facts are set once where two images of a repository are made of the same', () => {
    const one = { ...entry, image: 'pg16', 'image-name': 'o/pg:16' }
    const { tags, told } = read('', one, { ...one, image: 'pg17', 'image-name': 'o/pg:17' })
    expect(told).toEqual([])
    expect(tags.filter(tag => tag.endsWith('content'))).toHaveLength(1)
  })

  it('of repositories that have no image in this run are only noted', () => {
    const { notes, told } = read('latest\nghcr.io/o/docs:latest', web)
    expect([notes.length, told]).toEqual([1, []])
  })

  it('are missed where an image is to be published, and not where it is only stored', () => {
    expect(read('', web).told).toEqual(['invalid-input: the input "tags" gives image "web" no tag'])
    expect(read('', { ...entry, publish: 'false' }).told).toEqual([])
  })

  it('are not judged where an input could not be read; all mistakes are told at once', () => {
    const { told } = read('a b', { ...web, 'image-name': '' }, { ...entry, digest: 'x' })
    expect(told).toHaveLength(3)
  })
})
