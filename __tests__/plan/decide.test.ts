import { readFileSync } from 'node:fs'
import type { Cause, OwnCause } from '../../src/plan/causes/cause'
import { decide } from '../../src/plan/decide/decide'
import {
  type Answer,
  answerTo,
  buildAll,
  changed,
  changedFiles,
  type EvidenceSketch,
  filterMatched,
  type ImageSketch,
  questionOf,
  type QuestionSketch,
  verdictOn
} from '../support/questions'

interface Case extends QuestionSketch {
  readonly title: string
  /** What is left out is empty. */
  readonly expected: Partial<Answer>
}

const nothing: Answer = { build: [], publish: [], test: [], dev: [] }
const aFile = [changed('file')]

/** Runs a table; every row is checked against all four verdicts. */
function itDecides(cases: readonly Case[]): void {
  it.each(cases)('$title', ({ expected, ...sketch }) => {
    expect(answerTo(sketch)).toEqual({ ...nothing, ...expected })
  })
}

describe('an affected image', () => {
  const everyKind: readonly OwnCause[] = [
    changed('api/main.py'),
    { kind: 'recipe-changed', because: 'target' },
    { kind: 'path-matched', file: 'docker-compose.yml', pattern: '*.yml' },
    { kind: 'filter-matched', filter: 'api', file: 'api/main.py' },
    { kind: 'filter-matched', filter: 'api' },
    { kind: 'event', because: 'schedule compares with nothing' },
    { kind: 'changes-unknown', because: 'the base is gone' },
    { kind: 'inputs-opaque', because: 'ADD of an unknown name' }
  ]
  it.each(everyKind)('is built, tested and published by the cause $kind alone', cause => {
    const sketch = { images: { api: {}, web: {} }, evidence: { api: { prod: [cause] } } }
    expect(answerTo(sketch)).toEqual({ build: ['api'], publish: ['api'], test: ['api'], dev: [] })
    expect(verdictOn('api', questionOf(sketch)).causes).toEqual([
      { variant: 'prod', own: cause, via: [] }
    ])
  })

  itDecides([
    { title: 'does not exist where nothing was found', images: { api: {}, web: {} }, expected: {} },
    { title: 'does not exist without images', images: {}, expected: {} },
    {
      title: 'may be called like a property of every object',
      images: { constructor: {}, child: { from: ['constructor'] }, valueof: {} },
      evidence: { constructor: { prod: aFile } },
      expected: {
        build: ['constructor', 'child'],
        publish: ['constructor', 'child'],
        test: ['constructor', 'child']
      }
    },
    {
      title: 'stands in the order of the configuration, also before its parent',
      images: { zoo: { from: ['mid'] }, mid: { from: ['api'] }, api: {} },
      evidence: { api: { prod: aFile } },
      expected: {
        build: ['zoo', 'mid', 'api'],
        publish: ['zoo', 'mid', 'api'],
        test: ['zoo', 'mid', 'api']
      }
    }
  ])

  it('has a verdict beside those on all other images, in the order of the configuration', () => {
    const question = questionOf({ images: { zoo: {}, api: {}, mid: {} } })
    expect(decide(question).map(({ image }) => image)).toEqual(question.configuration.images)
  })
})

describe('an image that is published anew', () => {
  const renamed: OwnCause = { kind: 'publish-changed', because: 'image-name changed' }
  itDecides([
    {
      title: 'is built, tested and published alone: what is in it is as before',
      images: { base: {}, child: { from: ['base'] }, other: { tests: ['base'] } },
      evidence: { base: { prod: [renamed] } },
      expected: { build: ['base'], publish: ['base'], test: ['base'] }
    },
    {
      title: 'leaves its dev variant as it is, which is built for its tests',
      images: { api: { dev: ['api'] } },
      evidence: { api: { prod: [renamed] } },
      expected: { build: ['api'], publish: ['api'], test: ['api'], dev: ['api'] }
    },
    {
      title: 'passes on what it inherited itself',
      images: { base: {}, mid: { from: ['base'] }, leaf: { from: ['mid'] } },
      evidence: { base: { prod: aFile }, mid: { prod: [renamed] } },
      expected: {
        build: ['base', 'mid', 'leaf'],
        publish: ['base', 'mid', 'leaf'],
        test: ['base', 'mid', 'leaf']
      }
    },
    {
      title: 'is left out by a label that skips',
      images: { api: {} },
      evidence: { api: { prod: [renamed] } },
      labels: { skip: 'images: skip' },
      expected: {}
    }
  ])
})

describe('an image without tests', () => {
  itDecides([
    {
      title: 'is built and published, never tested',
      images: { api: { tests: false } },
      evidence: { api: { prod: aFile } },
      expected: { build: ['api'], publish: ['api'] }
    },
    {
      title: 'is built by name, and not tested',
      images: { api: { tests: false }, web: {} },
      requested: ['api'],
      expected: { build: ['api'], publish: ['api'] }
    },
    {
      title: 'is not tested by a match that its configuration no longer has',
      images: { api: { tests: false } },
      evidence: { api: { testMatches: ['a test'] } },
      expected: {}
    },
    {
      title: 'is what the tests of others run against',
      images: { db: { tests: false }, api: { tests: ['db'] } },
      evidence: { db: { prod: aFile } },
      expected: { build: ['db', 'api'], publish: ['db'], test: ['api'] }
    },
    {
      title: 'is a parent of others',
      images: { base: { tests: false }, api: { from: ['base'] } },
      evidence: { api: { prod: aFile } },
      expected: { build: ['base', 'api'], publish: ['api'], test: ['api'] }
    }
  ])

  it('says that a label skips it', () => {
    const question = questionOf({
      images: { api: { tests: false } },
      evidence: { api: { prod: aFile } },
      labels: { skip: 'images: skip' }
    })
    expect(verdictOn('api', question)).toMatchObject({ build: false, skippedBy: 'images: skip' })
  })
})

describe('inheritance', () => {
  const chain = { base: {}, mid: { from: ['base'] }, leaf: { from: ['mid'] }, other: {} }
  const diamond = {
    base: {},
    left: { from: ['base'] },
    right: { from: ['base'] },
    top: { from: ['left', 'right'] }
  }
  itDecides([
    {
      title: 'reaches grandchildren',
      images: chain,
      evidence: { base: { prod: aFile } },
      expected: {
        build: ['base', 'mid', 'leaf'],
        publish: ['base', 'mid', 'leaf'],
        test: ['base', 'mid', 'leaf']
      }
    },
    {
      title: 'does not reach parents: they are built, neither published nor tested',
      images: chain,
      evidence: { leaf: { prod: aFile } },
      expected: { build: ['base', 'mid', 'leaf'], publish: ['leaf'], test: ['leaf'] }
    },
    {
      title: 'does not reach siblings',
      images: diamond,
      evidence: { left: { prod: aFile } },
      expected: {
        build: ['base', 'left', 'right', 'top'],
        publish: ['left', 'top'],
        test: ['left', 'top']
      }
    },
    {
      title: 'passes through an image that is not published',
      images: { ...chain, mid: { from: ['base'], publish: false } },
      evidence: { base: { prod: aFile } },
      expected: {
        build: ['base', 'mid', 'leaf'],
        publish: ['base', 'leaf'],
        test: ['base', 'mid', 'leaf']
      }
    },
    {
      title: 'reaches a dev variant from its own prod variant',
      images: { api: { dev: ['api'] } },
      evidence: { api: { prod: aFile } },
      expected: { build: ['api'], publish: ['api'], test: ['api'], dev: ['api'] }
    },
    {
      title: 'reaches a dev variant from the prod variant of another image',
      images: { tools: {}, api: { dev: ['tools'] } },
      evidence: { tools: { prod: aFile } },
      expected: { build: ['tools'], publish: ['tools'], test: ['tools', 'api'], dev: ['api'] }
    },
    {
      title: 'does not come from a dev variant',
      images: { base: { dev: [] }, child: { from: ['base'] }, debug: { dev: ['base'] } },
      evidence: { base: { dev: aFile } },
      expected: { test: ['base'], dev: ['base'] }
    }
  ])

  it('shows the way it came, nearest last', () => {
    const { causes } = verdictOn(
      'leaf',
      questionOf({ images: chain, evidence: { base: { prod: aFile } } })
    )
    expect(causes).toEqual([{ variant: 'prod', own: changed('file'), via: ['base', 'mid'] }])
  })

  it('comes through a diamond by a way that exists', () => {
    const { causes } = verdictOn(
      'top',
      questionOf({ images: diamond, evidence: { base: { prod: aFile } } })
    )
    expect(causes.length).toBeGreaterThan(0)
    for (const { own, via } of causes) {
      expect(own).toEqual(changed('file'))
      expect([
        ['base', 'left'],
        ['base', 'right']
      ]).toContainEqual(via)
    }
  })

  it('names the image itself on the way from its prod to its dev variant', () => {
    const { causes } = verdictOn(
      'api',
      questionOf({
        images: { base: {}, api: { from: ['base'], dev: ['api'] } },
        evidence: { base: { prod: aFile } }
      })
    )
    expect(causes).toHaveLength(2)
    expect(causes).toContainEqual({ variant: 'prod', own: changed('file'), via: ['base'] })
    expect(causes).toContainEqual({ variant: 'dev', own: changed('file'), via: ['base', 'api'] })
  })

  it('adds the causes of a parent to those of the image', () => {
    const { causes } = verdictOn(
      'child',
      questionOf({
        images: { base: {}, child: { from: ['base'] } },
        evidence: { base: { prod: [filterMatched('base')] }, child: { prod: aFile } }
      })
    )
    expect(causes).toHaveLength(2)
    expect(causes).toContainEqual({ variant: 'prod', own: changed('file'), via: [] })
    expect(causes).toContainEqual({ variant: 'prod', own: filterMatched('base'), via: ['base'] })
  })
})

describe('a tested image', () => {
  const images = { db: {}, api: { tests: ['db'] }, web: { tests: ['api'] } }
  itDecides([
    {
      title: 'is one whose prod variant is affected',
      images: { api: { dev: [] } },
      evidence: { api: { prod: aFile } },
      expected: { build: ['api'], publish: ['api'], test: ['api'], dev: ['api'] }
    },
    {
      title: 'is one of which only the dev variant is affected',
      images: { api: { dev: [] } },
      evidence: { api: { dev: aFile } },
      expected: { test: ['api'], dev: ['api'] }
    },
    {
      title: 'is one whose tests match',
      images: { db: {}, api: {} },
      evidence: { api: { testMatches: ['load_sample_data.sh'] } },
      expected: { build: ['api'], test: ['api'] }
    },
    {
      title: 'is one whose test image is affected, and not one whose test image is only tested',
      images,
      evidence: { db: { prod: aFile } },
      expected: { build: ['db', 'api'], publish: ['db'], test: ['db', 'api'] }
    },
    {
      title: 'is one whose test image inherits a cause',
      images: { base: {}, db: { from: ['base'] }, api: { tests: ['db'] } },
      evidence: { base: { prod: aFile } },
      expected: {
        build: ['base', 'db', 'api'],
        publish: ['base', 'db'],
        test: ['base', 'db', 'api']
      }
    },
    {
      title: 'is not one of whose test image only the dev variant is affected',
      images: { db: { dev: [] }, api: { tests: ['db'] } },
      evidence: { db: { dev: aFile } },
      expected: { test: ['db'], dev: ['db'] }
    },
    {
      title: 'is not one whose test image is built as a parent',
      images: { db: {}, child: { from: ['db'] }, api: { tests: ['db'] } },
      evidence: { child: { prod: aFile } },
      expected: { build: ['db', 'child'], publish: ['child'], test: ['child'] }
    },
    {
      title: 'is not a child of an image whose tests match',
      images: { base: {}, child: { from: ['base'] } },
      evidence: { base: { testMatches: ['x'] } },
      expected: { build: ['base'], test: ['base'] }
    },
    {
      title: 'may run against an image that runs its tests against it',
      images: { api: { tests: ['web'] }, web: { tests: ['api'] } },
      evidence: { api: { prod: aFile } },
      expected: { build: ['api', 'web'], publish: ['api'], test: ['api', 'web'] }
    }
  ])
})

describe('a built prod variant', () => {
  itDecides([
    {
      title: 'is affected',
      images: { api: { dev: [] } },
      evidence: { api: { prod: aFile } },
      expected: { build: ['api'], publish: ['api'], test: ['api'], dev: ['api'] }
    },
    {
      title: 'is what tested images run against, also where their tests alone matched',
      images: { db: { dev: [] }, api: { dev: [], tests: ['db'] } },
      evidence: { api: { testMatches: ['x'] } },
      expected: { build: ['db'], test: ['api'], dev: ['api'] }
    },
    {
      title: 'is what images run against of which the dev variant is affected',
      images: { db: {}, api: { dev: [], tests: ['db'] } },
      evidence: { api: { dev: aFile } },
      expected: { build: ['db'], test: ['api'], dev: ['api'] }
    },
    {
      title: 'is not what the tests of an untested image run against',
      images: { cache: {}, db: { tests: ['cache'] }, api: { tests: ['db'] } },
      evidence: { api: { prod: aFile } },
      expected: { build: ['db', 'api'], publish: ['api'], test: ['api'] }
    },
    {
      title: 'is a parent of a test image, however far',
      images: { base: {}, mid: { from: ['base'] }, db: { from: ['mid'] }, api: { tests: ['db'] } },
      evidence: { api: { prod: aFile } },
      expected: { build: ['base', 'mid', 'db', 'api'], publish: ['api'], test: ['api'] }
    },
    {
      title: 'is a parent of a dev variant that is built',
      images: { base: {}, tools: { from: ['base'] }, api: { dev: ['tools'] } },
      evidence: { api: { testMatches: ['x'] } },
      expected: { build: ['base', 'tools'], test: ['api'], dev: ['api'] }
    },
    {
      title: 'is the own prod variant of a dev variant that is built, and its parents',
      images: { base: {}, api: { from: ['base'], dev: ['api'] } },
      evidence: { api: { dev: aFile } },
      expected: { build: ['base', 'api'], test: ['api'], dev: ['api'] }
    },
    {
      title: 'is not a parent of a dev variant that is not built',
      images: { tools: {}, db: { dev: ['tools'] }, api: { tests: ['db'] } },
      evidence: { api: { prod: aFile } },
      expected: { build: ['db', 'api'], publish: ['api'], test: ['api'] }
    },
    {
      title: 'is not a prod parent of an image of which only the dev variant is built',
      images: { base: {}, api: { from: ['base'], dev: [] } },
      evidence: { api: { testMatches: ['x'] } },
      expected: { test: ['api'], dev: ['api'] }
    },
    {
      title: 'is tested and has no dev variant, and its parents',
      images: { base: {}, api: { from: ['base'] } },
      evidence: { api: { testMatches: ['x'] } },
      expected: { build: ['base', 'api'], test: ['api'] }
    },
    {
      title: 'is not tested with a dev variant that stands alone',
      images: { api: { dev: [] } },
      evidence: { api: { testMatches: ['x'] } },
      expected: { test: ['api'], dev: ['api'] }
    }
  ])
})

describe('a published image', () => {
  const refused = { kind: 'refused', because: 'a fork' } as const
  const unknownBranch = { kind: 'unknown-default-branch', because: 'no payload' } as const
  const all = { api: { prod: [buildAll] }, web: { prod: [buildAll] } }
  const images = { api: {}, web: {} }
  const both = ['api', 'web']
  itDecides([
    {
      title: 'is not one that only build-all builds',
      images,
      evidence: all,
      expected: { build: both, test: both }
    },
    {
      title: 'is one that build-all builds where build-all publishes',
      images,
      evidence: all,
      buildAllPublishes: true,
      expected: { build: both, publish: both, test: both }
    },
    {
      title: 'is one that has another cause beside build-all',
      images,
      evidence: { ...all, web: { prod: [buildAll, filterMatched('web')] } },
      expected: { build: both, publish: ['web'], test: both }
    },
    {
      title: 'is one that inherits another cause beside its own build-all',
      images: { base: {}, api: { from: ['base'] } },
      evidence: { base: { prod: [buildAll, ...aFile] }, api: { prod: [buildAll] } },
      expected: { build: ['base', 'api'], publish: ['base', 'api'], test: ['base', 'api'] }
    },
    {
      title: 'is not one that inherits nothing but build-all',
      images: { base: {}, api: { from: ['base'] } },
      evidence: { base: { prod: [buildAll] } },
      expected: { build: ['base', 'api'], test: ['base', 'api'] }
    },
    {
      title: 'is not one whose dev variant has another cause beside the build-all of prod',
      images: { api: { dev: [] } },
      evidence: { api: { prod: [buildAll], dev: [buildAll, ...aFile] } },
      expected: { build: ['api'], test: ['api'], dev: ['api'] }
    },
    {
      title: 'is not one with publish: false, and its children are',
      images: { base: { publish: false }, api: { from: ['base'] } },
      evidence: { base: { prod: aFile } },
      expected: { build: ['base', 'api'], publish: ['api'], test: ['base', 'api'] }
    },
    {
      title: 'is not one with publish: false where build-all publishes',
      images: { api: { publish: false } },
      evidence: { api: { prod: [buildAll] } },
      buildAllPublishes: true,
      expected: { build: ['api'], test: ['api'] }
    },
    {
      title: 'does not exist where publishing is refused',
      images,
      evidence: { api: { prod: aFile } },
      publishing: refused,
      expected: { build: ['api'], test: ['api'] }
    },
    {
      title: 'does not exist where publishing is refused and build-all publishes',
      images,
      evidence: all,
      buildAllPublishes: true,
      publishing: refused,
      expected: { build: both, test: both }
    },
    {
      title: 'does not exist where the default branch is unknown',
      images,
      evidence: { api: { prod: aFile } },
      publishing: unknownBranch,
      expected: { build: ['api'], test: ['api'] }
    },
    {
      title: 'is not one that is only built as a parent, for tests, or because it is tested',
      images: { base: {}, db: {}, web: { tests: ['api'] }, api: { from: ['base'], tests: ['db'] } },
      evidence: { api: { prod: aFile } },
      expected: { build: ['base', 'db', 'web', 'api'], publish: ['api'], test: ['web', 'api'] }
    },
    {
      title: 'is one whose inputs are opaque',
      images,
      evidence: { web: { prod: [{ kind: 'inputs-opaque', because: 'ADD $URL' }] } },
      expected: { build: ['web'], publish: ['web'], test: ['web'] }
    }
  ])
})

describe('the images input', () => {
  const images: Record<string, ImageSketch> = {
    base: {},
    db: {},
    api: { from: ['base'], dev: ['api'], tests: ['db'] },
    child: { from: ['api'] },
    web: { tests: ['api'] },
    tools: {}
  }
  const requestedApi = {
    build: ['base', 'db', 'api'],
    publish: ['api'],
    test: ['api'],
    dev: ['api']
  }
  itDecides([
    {
      title: 'builds these, their parents and what their tests need; no children, no other tests',
      images,
      requested: ['api'],
      expected: requestedApi
    },
    {
      title: 'replaces all causes',
      images,
      requested: ['api'],
      evidence: {
        base: { prod: aFile },
        db: { prod: [buildAll] },
        tools: { prod: aFile },
        api: { dev: aFile }
      },
      expected: requestedApi
    },
    {
      title: 'does not look at test matches',
      images,
      requested: ['api'],
      evidence: { web: { testMatches: ['x'] }, tools: { testMatches: ['x'] } },
      expected: requestedApi
    },
    {
      title: 'does not look at labels that build',
      images,
      requested: ['api'],
      labels: { buildAll: 'images: all', build: new Map([['tools', 'image: tools']]) },
      expected: requestedApi
    },
    {
      title: 'does not look at labels that skip',
      images,
      requested: ['api'],
      labels: { skip: 'images: skip' },
      expected: requestedApi
    },
    {
      title: 'does not publish what publishing refuses',
      images,
      requested: ['api'],
      publishing: { kind: 'refused', because: 'a fork' },
      expected: { ...requestedApi, publish: [] }
    },
    {
      title: 'does not publish an image with publish: false',
      images: { api: { publish: false } },
      requested: ['api'],
      expected: { build: ['api'], test: ['api'] }
    },
    {
      title: 'builds the prod variant of an image whose dev variant stands alone',
      images: { api: { dev: [] } },
      requested: ['api'],
      expected: { build: ['api'], publish: ['api'], test: ['api'], dev: ['api'] }
    },
    {
      title: 'does not test an image that a requested image is tested against',
      images: { api: { tests: ['web'] }, web: { tests: ['api'] } },
      requested: ['api'],
      expected: { build: ['api', 'web'], publish: ['api'], test: ['api'] }
    },
    {
      title: 'builds parent and child, but not the image between where that has no need',
      images: { base: {}, mid: { from: ['base'] }, leaf: { from: ['mid'] } },
      requested: ['base', 'mid'],
      expected: { build: ['base', 'mid'], publish: ['base', 'mid'], test: ['base', 'mid'] }
    },
    {
      title: 'of no names builds nothing, whatever changed',
      images,
      requested: [],
      evidence: { api: { prod: aFile, testMatches: ['x'] } },
      labels: { buildAll: 'images: all' },
      expected: {}
    },
    {
      title: 'of all images publishes them, also where all were found by build-all',
      images: { api: {}, web: {} },
      requested: ['api', 'web'],
      evidence: { api: { prod: [buildAll] }, web: { prod: [buildAll] } },
      expected: { build: ['api', 'web'], publish: ['api', 'web'], test: ['api', 'web'] }
    }
  ])

  it('is the only kind of cause', () => {
    const question = questionOf({
      images,
      requested: ['api', 'base'],
      evidence: { api: { prod: aFile, dev: aFile }, base: { prod: changedFiles('base', 9) } },
      labels: { build: new Map([['api', 'image: api']]) }
    })
    const verdicts = decide(question)
    const kinds = (name: string): Set<string> => {
      const verdict = verdicts.find(({ image }) => image.name === name)
      return new Set(verdict?.causes.map(({ own }) => own.kind))
    }
    expect([...kinds('api')]).toEqual(['requested'])
    expect([...kinds('base')]).toEqual(['requested'])
    for (const name of ['db', 'child', 'web', 'tools']) expect(kinds(name).size).toBe(0)
    for (const { more } of verdicts) expect(more.size).toBe(0)
  })
})

describe('labels', () => {
  const images: Record<string, ImageSketch> = {
    base: {},
    api: { from: ['base'], dev: [] },
    web: {}
  }
  const evidence = { web: { prod: aFile, testMatches: ['x'] } }
  const everything = {
    build: ['base', 'api', 'web'],
    publish: ['base', 'api', 'web'],
    test: ['base', 'api', 'web'],
    dev: ['api']
  }
  itDecides([
    {
      title: 'that build all build, publish and test every image',
      images,
      labels: { buildAll: 'images: all' },
      expected: everything
    },
    {
      title: 'that build an image build it and its children',
      images,
      labels: { build: new Map([['base', 'image: base']]) },
      expected: {
        build: ['base', 'api'],
        publish: ['base', 'api'],
        test: ['base', 'api'],
        dev: ['api']
      }
    },
    {
      title: 'that build an image add to what changed',
      images,
      evidence,
      labels: { build: new Map([['api', 'image: api']]) },
      expected: {
        build: ['base', 'api', 'web'],
        publish: ['api', 'web'],
        test: ['api', 'web'],
        dev: ['api']
      }
    },
    {
      title: 'that build an image count for an image that build-all found: it is published',
      images: { api: {} },
      evidence: { api: { prod: [buildAll] } },
      labels: { build: new Map([['api', 'image: api']]) },
      expected: { build: ['api'], publish: ['api'], test: ['api'] }
    },
    {
      title: 'that skip remove every cause and every test match',
      images,
      evidence: {
        base: { prod: [buildAll] },
        api: { prod: aFile, dev: aFile, testMatches: ['y'] },
        ...evidence
      },
      labels: { skip: 'images: skip' },
      expected: {}
    },
    {
      title: 'that skip remove also what cannot be known',
      images,
      evidence: {
        base: { prod: [{ kind: 'changes-unknown', because: 'x' }] },
        web: { prod: [{ kind: 'inputs-opaque', because: 'x' }] }
      },
      labels: { skip: 'images: skip' },
      expected: {}
    },
    {
      title: 'that skip keep what a label builds, and its children keep the inherited label',
      images,
      evidence: { ...evidence, base: { prod: aFile } },
      labels: { skip: 'images: skip', build: new Map([['base', 'image: base']]) },
      expected: {
        build: ['base', 'api'],
        publish: ['base', 'api'],
        test: ['base', 'api'],
        dev: ['api']
      }
    },
    {
      title: 'that skip keep what the image of a label needs, and whose tests run against it',
      images: { base: {}, db: { from: ['base'] }, api: { tests: ['db'] }, web: {} },
      evidence,
      labels: { skip: 'images: skip', build: new Map([['db', 'image: db']]) },
      expected: { build: ['base', 'db', 'api'], publish: ['db'], test: ['db', 'api'] }
    },
    {
      title: 'that build all beat those that skip',
      images,
      labels: { buildAll: 'images: all', skip: 'images: skip' },
      expected: everything
    },
    {
      title: 'that build all beat those that skip for test matches as well',
      images: { api: {} },
      evidence: { api: { testMatches: ['x'] } },
      labels: { buildAll: 'images: all', skip: 'images: skip' },
      expected: { build: ['api'], publish: ['api'], test: ['api'] }
    },
    {
      title: 'do not publish where publishing is refused',
      images: { api: {} },
      labels: { buildAll: 'images: all' },
      publishing: { kind: 'refused', because: 'a pull request' },
      expected: { build: ['api'], test: ['api'] }
    }
  ])

  it('give both variants the cause "label" with their text', () => {
    const labels = { build: new Map([['api', 'Image: API']]) }
    const { causes } = verdictOn('api', questionOf({ images, labels }))
    const own: OwnCause = { kind: 'label', label: 'Image: API' }
    expect(causes).toContainEqual({ variant: 'prod', own, via: [] })
    expect(causes).toContainEqual({ variant: 'dev', own, via: [] })
  })

  it('that build all give every image the cause "label", never "build-all"', () => {
    for (const { causes } of decide(questionOf({ images, labels: { buildAll: 'Images: all' } }))) {
      expect(causes).toContainEqual<Cause>({
        variant: 'prod',
        own: { kind: 'label', label: 'Images: all' },
        via: []
      })
      expect(causes.map(({ own }) => own.kind)).not.toContain('build-all')
    }
  })

  it('that are beaten remove no cause', () => {
    const { causes } = verdictOn(
      'web',
      questionOf({ images, evidence, labels: { buildAll: 'images: all', skip: 'images: skip' } })
    )
    expect(causes.map(({ own }) => own.kind).toSorted()).toEqual(['input-changed', 'label'])
  })

  interface Skipping extends QuestionSketch {
    readonly title: string
    /** The images that name the label that skips them. */
    readonly skipped: readonly string[]
  }

  const chain = { base: {}, api: { from: ['base'] }, web: {}, tool: {} }

  it.each<Skipping>([
    {
      title: 'that skip are named beside what would be affected, or inherit a cause',
      images: chain,
      evidence: { base: { prod: aFile }, web: { prod: [{ kind: 'inputs-opaque', because: 'x' }] } },
      labels: { skip: 'images: skip' },
      skipped: ['base', 'api', 'web']
    },
    {
      title: 'that skip are named beside what would only be tested',
      images: { db: {}, api: { tests: ['db'] }, web: {} },
      evidence: { db: { prod: aFile }, web: { testMatches: ['y'] } },
      labels: { skip: 'images: skip' },
      skipped: ['db', 'api', 'web']
    },
    {
      title: 'that skip are not named beside what a label builds, or what nothing affects',
      images: chain,
      evidence: { base: { prod: aFile }, web: { prod: aFile } },
      labels: { skip: 'images: skip', build: new Map([['base', 'image: base']]) },
      skipped: ['web']
    },
    {
      title: 'that skip are not named where nothing is affected',
      images: chain,
      labels: { skip: 'images: skip' },
      skipped: []
    },
    {
      title: 'that are beaten are not named',
      images: chain,
      evidence: { base: { prod: aFile } },
      labels: { buildAll: 'images: all', skip: 'images: skip' },
      skipped: []
    }
  ])('$title', ({ skipped, ...sketch }) => {
    const verdicts = decide(questionOf(sketch)).filter(each => each.skippedBy !== undefined)
    expect(verdicts.map(each => [each.image.name, each.skippedBy])).toEqual(
      skipped.map(name => [name, 'images: skip'])
    )
  })

  it('that skip remove the counts of causes with the causes', () => {
    const { causes, more } = verdictOn(
      'web',
      questionOf({
        images,
        evidence: { web: { prod: changedFiles('web', 9) } },
        labels: { skip: 'images: skip', build: new Map([['web', 'image: web']]) }
      })
    )
    expect(causes.map(({ own }) => own.kind)).toEqual(['label'])
    expect([...more]).toEqual([])
  })
})

describe('causes', () => {
  const api = { api: { dev: [] } }
  const inherited = { base: {}, child: { from: ['base'] } }
  const fromItself = { api: { dev: ['api'] } }
  const crowd = { base: {}, other: {}, child: { from: ['base', 'other'] } }
  interface CountCase {
    readonly title: string
    readonly images: Readonly<Record<string, ImageSketch>>
    readonly evidence: Readonly<Record<string, EvidenceSketch>>
    readonly of: string
    readonly shown: { readonly prod: number; readonly dev: number }
    readonly more: number
  }
  const cases: readonly CountCase[] = [
    {
      title: 'of a kind are all shown up to five',
      images: api,
      evidence: { api: { prod: changedFiles('a', 5) } },
      of: 'api',
      shown: { prod: 5, dev: 0 },
      more: 0
    },
    {
      title: 'of a kind beyond five are counted',
      images: api,
      evidence: { api: { prod: changedFiles('a', 6) } },
      of: 'api',
      shown: { prod: 5, dev: 0 },
      more: 1
    },
    {
      title: 'are shown for each variant and counted over both',
      images: api,
      evidence: { api: { prod: changedFiles('a', 7), dev: changedFiles('b', 9) } },
      of: 'api',
      shown: { prod: 5, dev: 5 },
      more: 6
    },
    {
      title: 'that are inherited add to the own ones up to five',
      images: inherited,
      evidence: { base: { prod: changedFiles('b', 2) }, child: { prod: changedFiles('c', 3) } },
      of: 'child',
      shown: { prod: 5, dev: 0 },
      more: 0
    },
    {
      title: 'that are inherited are counted beyond five',
      images: inherited,
      evidence: { base: { prod: changedFiles('b', 8) }, child: { prod: changedFiles('c', 2) } },
      of: 'child',
      shown: { prod: 5, dev: 0 },
      more: 5
    },
    {
      title: 'of two parents are counted together',
      images: crowd,
      evidence: { base: { prod: changedFiles('b', 4) }, other: { prod: changedFiles('o', 4) } },
      of: 'child',
      shown: { prod: 5, dev: 0 },
      more: 3
    },
    {
      title: 'that a dev variant inherits from its own prod variant are counted again',
      images: fromItself,
      evidence: { api: { prod: changedFiles('a', 3), dev: changedFiles('b', 3) } },
      of: 'api',
      shown: { prod: 3, dev: 5 },
      more: 1
    },
    {
      title: 'beyond a thousand are a thousand',
      images: inherited,
      evidence: { base: { prod: changedFiles('b', 900) }, child: { prod: changedFiles('c', 900) } },
      of: 'child',
      shown: { prod: 5, dev: 0 },
      more: 1000
    }
  ]
  it.each(cases)('$title', ({ images, evidence, of, shown, more }) => {
    const verdict = verdictOn(of, questionOf({ images, evidence }))
    const count = (variant: string): number =>
      verdict.causes.filter(cause => cause.variant === variant).length
    expect({ prod: count('prod'), dev: count('dev') }).toEqual(shown)
    expect(verdict.more.get('input-changed') ?? 0).toBe(more)
  })

  it('of each kind are shown, however many there are of another', () => {
    const { causes, more } = verdictOn(
      'child',
      questionOf({
        images: inherited,
        evidence: {
          base: { prod: [...changedFiles('b', 50), filterMatched('base')] },
          child: { prod: [...changedFiles('c', 50), buildAll] }
        }
      })
    )
    expect(new Set(causes.map(({ own }) => own.kind))).toEqual(
      new Set(['input-changed', 'filter-matched', 'build-all'])
    )
    expect([...more.entries()].filter(([, count]) => count > 0)).toEqual([['input-changed', 95]])
  })
})

describe('needs', () => {
  it('say that an image is a parent of one that is built', () => {
    const question = questionOf({
      images: { base: {}, mid: { from: ['base'] }, api: { from: ['mid'] } },
      evidence: { api: { prod: aFile } }
    })
    expect(verdictOn('base', question).needs).toEqual([{ kind: 'parent-of', image: 'mid' }])
    expect(verdictOn('mid', question).needs).toEqual([{ kind: 'parent-of', image: 'api' }])
    expect(verdictOn('api', question).needs).toEqual([])
  })

  it('say that an image is a parent of a dev variant that is built', () => {
    const question = questionOf({
      images: { tools: {}, api: { dev: ['tools'] } },
      evidence: { api: { dev: aFile } }
    })
    expect(verdictOn('tools', question).needs).toEqual([{ kind: 'parent-of', image: 'api' }])
  })

  it('say that a prod variant is the parent of its own dev variant', () => {
    const question = questionOf({
      images: { api: { dev: ['api'] } },
      evidence: { api: { dev: aFile } }
    })
    expect(verdictOn('api', question).needs).toContainEqual({ kind: 'parent-of', image: 'api' })
  })

  it('say once that both variants of an image are built from a parent', () => {
    const question = questionOf({
      images: { base: {}, api: { from: ['base'], dev: ['base'] } },
      evidence: { api: { prod: aFile } }
    })
    expect(verdictOn('base', question).needs).toEqual([{ kind: 'parent-of', image: 'api' }])
  })

  it('say which tests need an image', () => {
    const question = questionOf({
      images: { db: {}, api: { tests: ['db'] } },
      evidence: { api: { prod: aFile } }
    })
    expect(verdictOn('db', question).needs).toEqual([{ kind: 'needed-by-tests', image: 'api' }])
  })

  it('say that only the tests of an image changed, and what matched', () => {
    const [need, ...others] = verdictOn(
      'api',
      questionOf({
        images: { api: {} },
        evidence: { api: { testMatches: ['load_sample_data.sh matched *.sh'] } }
      })
    ).needs
    expect(others).toEqual([])
    expect(need).toMatchObject({ kind: 'tests-only' })
    expect(JSON.stringify(need)).toContain('load_sample_data.sh')
  })

  it('say that an image is tested because an image of its tests is affected', () => {
    const [need, ...others] = verdictOn(
      'api',
      questionOf({
        images: { ingestion: {}, api: { tests: ['ingestion'] } },
        evidence: { ingestion: { prod: aFile } }
      })
    ).needs
    expect(others).toEqual([])
    expect(need).toMatchObject({ kind: 'tests-only' })
    expect(JSON.stringify(need)).toContain('ingestion')
  })

  it('do not say that only the tests changed where a dev variant is affected', () => {
    const question = questionOf({
      images: { db: {}, api: { dev: [], tests: ['db'] } },
      evidence: { db: { prod: aFile }, api: { dev: aFile, testMatches: ['x'] } }
    })
    expect(verdictOn('api', question).needs).toEqual([])
  })

  it('are empty for an image that is left out and for one that is affected', () => {
    const question = questionOf({
      images: { base: {}, api: { from: ['base'], tests: ['base'] }, web: {} },
      evidence: { base: { prod: aFile, testMatches: ['x'] } }
    })
    for (const { needs } of decide(question)) expect(needs).toEqual([])
  })
})

describe('stages', () => {
  interface StageCase extends QuestionSketch {
    readonly title: string
    readonly stages: Readonly<Record<string, number>>
  }
  const longAndShort = {
    top: { from: ['base', 'mid'] },
    mid: { from: ['low'] },
    low: { from: ['base'] },
    base: {}
  }
  const cases: readonly StageCase[] = [
    {
      title: 'follow the longest path',
      images: longAndShort,
      evidence: { base: { prod: aFile } },
      stages: { base: 0, low: 1, mid: 2, top: 3 }
    },
    {
      title: 'count parents that are built without being affected',
      images: longAndShort,
      evidence: { top: { prod: aFile } },
      stages: { base: 0, low: 1, mid: 2, top: 3 }
    },
    {
      title: 'are 0 without parents and do not count images of tests',
      images: { db: {}, api: { tests: ['db'] }, web: { tests: ['api'] } },
      evidence: { api: { prod: aFile }, web: { prod: aFile } },
      stages: { db: 0, api: 0, web: 0 }
    },
    {
      title: 'are not moved by the parents of a dev variant',
      images: { base: {}, tools: { from: ['base'] }, api: { dev: ['tools', 'api'] } },
      evidence: { api: { prod: aFile, dev: aFile } },
      stages: { base: 0, tools: 1, api: 0 }
    },
    {
      title: 'of an image of which only the dev variant is built are not moved by its parents',
      images: { base: {}, tools: { from: ['base'] }, api: { dev: ['tools'] } },
      evidence: { api: { dev: aFile } },
      stages: { base: 0, tools: 1, api: 0 }
    },
    {
      title: 'count built parents also for an image of which only the dev variant is built',
      images: { base: {}, api: { from: ['base'], dev: ['base'] } },
      evidence: { api: { dev: aFile } },
      stages: { base: 0, api: 1 }
    },
    {
      title: 'count a parent that has two spellings once',
      images: { base: {}, api: { from: ['base', 'base'] } },
      evidence: { api: { prod: aFile } },
      stages: { base: 0, api: 1 }
    }
  ]
  it.each(cases)('$title', ({ stages, ...sketch }) => {
    const verdicts = decide(questionOf(sketch))
    expect(Object.fromEntries(verdicts.map(({ image, stage }) => [image.name, stage]))).toEqual(
      stages
    )
  })
})

describe('the Openverse repository', () => {
  interface Row {
    readonly changes: readonly string[]
    readonly build: readonly string[]
    readonly publish: readonly string[]
  }
  const fixture = JSON.parse(
    readFileSync(new URL('../fixtures/openverse.json', import.meta.url), 'utf8')
  ) as { rows: readonly Row[] }
  const images: Readonly<Record<string, ImageSketch>> = {
    upstream_db: { publish: false },
    catalog: { tests: ['upstream_db'] },
    ingestion_server: { tests: ['upstream_db'] },
    api: { tests: ['upstream_db', 'ingestion_server'] },
    api_nginx: {},
    frontend: {},
    frontend_nginx: {}
  }
  const filters: Readonly<Record<string, readonly string[]>> = {
    catalog: ['catalog'],
    ingestion_server: ['ingestion_server'],
    api: ['api', 'api_nginx'],
    frontend: ['frontend', 'frontend_nginx']
  }
  const evidenceFor = (changes: readonly string[]): Record<string, EvidenceSketch> =>
    Object.fromEntries(
      Object.keys(images).map(name => {
        const matched = changes.filter(filter => filters[filter]?.includes(name))
        const found = changes.includes('ci_cd') ? [buildAll] : []
        return [name, { prod: [...found, ...matched.map(filterMatched)] }]
      })
    )

  it('has a row for every subset of its five filters', () => {
    const subsets = new Set(fixture.rows.map(({ changes }) => changes.toSorted().join()))
    expect(subsets.size).toBe(32)
  })

  it.each(fixture.rows)('builds $build and publishes $publish for $changes', row => {
    const { build, publish } = answerTo({ images, evidence: evidenceFor(row.changes) })
    expect({ build: build.toSorted(), publish: publish.toSorted() }).toEqual({
      build: row.build,
      publish: row.publish
    })
  })
})

describe('the images of jupyter/docker-stacks', () => {
  interface Fact {
    readonly name: string
    readonly depends_on: readonly string[]
    readonly level: number
    readonly ancestors: readonly string[]
    readonly transitive_dependents: readonly string[]
  }
  const fixture = JSON.parse(
    readFileSync(new URL('../fixtures/monorepos.json', import.meta.url), 'utf8')
  ) as { repos: readonly { repo: string; images: readonly Fact[] }[] }
  const facts = fixture.repos.find(({ repo }) => repo === 'jupyter/docker-stacks')?.images ?? []
  const images = Object.fromEntries(facts.map(fact => [fact.name, { from: fact.depends_on }]))

  it.each(facts)('follow a change of $name up, and are built from below', fact => {
    const { build, publish, test } = answerTo({
      images,
      evidence: { [fact.name]: { prod: aFile } }
    })
    const affected = [fact.name, ...fact.transitive_dependents].toSorted()
    expect(publish.toSorted()).toEqual(affected)
    expect(test.toSorted()).toEqual(affected)
    const needed = facts.filter(({ name }) => affected.includes(name))
    const all = new Set([...affected, ...needed.flatMap(({ ancestors }) => ancestors)])
    expect(build.toSorted()).toEqual([...all].toSorted())
  })

  it('stand in the stages that their levels are', () => {
    const labels = { buildAll: 'images: all' }
    const stages = decide(questionOf({ images, labels })).map(({ image, stage }) => [
      image.name,
      stage
    ])
    expect(stages).toEqual(facts.map(({ name, level }) => [name, level]))
  })
})
