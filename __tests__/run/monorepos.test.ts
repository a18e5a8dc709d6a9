import type { Outcome } from '../../src/run/plan/outcome'
import fixture from '../fixtures/monorepos.json' with { type: 'json' }
import { planScratch, type ScratchRun } from '../support/scratch-run'

/** What two public monorepos say of themselves. */
interface Fact {
  readonly name: string
  readonly context: string
  readonly dockerfile: string
  readonly platforms: readonly string[]
  readonly paths: readonly string[] | null
  readonly depends_on: readonly string[]
  readonly publish: boolean
  readonly level: number
}

function factsOf(name: string): readonly Fact[] {
  const found = fixture.repos.find(({ repo }) => repo === name)
  return (found?.images ?? []).map(image => ({
    name: image.name,
    context: image.context,
    dockerfile: image.dockerfile,
    platforms: 'platforms' in image ? image.platforms : [],
    paths: image.paths,
    depends_on: image.depends_on,
    publish: image.publish,
    level: 'level' in image ? image.level : 0
  }))
}

/** The configuration in JSON, which is YAML, and the repository around it. */
function layOut(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const images = facts.map(fact => [
    fact.name,
    {
      context: fact.context,
      file: fact.dockerfile,
      publish: fact.publish,
      ...(fact.platforms.length === 0 ? {} : { platforms: fact.platforms }),
      ...(fact.paths === null ? {} : { infer: false, paths: fact.paths }),
      'build-contexts': Object.fromEntries(fact.depends_on.map(base => [base, `target:${base}`]))
    }
  ])
  const configuration = {
    runners: { 'linux/arm64': 'ubuntu-24.04-arm' },
    images: Object.fromEntries(images) as unknown
  }
  return new Map([
    ['.github/image-matrix.yml', JSON.stringify(configuration)],
    ...facts.map(({ dockerfile, depends_on }): [string, string] => [
      dockerfile,
      ['FROM scratch', ...depends_on.map(base => `COPY --from=${base} / /`), 'COPY . /', ''].join(
        '\n'
      )
    ])
  ])
}

function planChange(run: Pick<ScratchRun, 'files'>, file: string, inputs = {}): Promise<Outcome> {
  const given = { 'changed-files': JSON.stringify([file]), ...inputs }
  const files = new Map([[file, ''], ...run.files])
  return planScratch({ event: 'push', files, inputs: new Map(Object.entries(given)) })
}

function namesIn(outcome: Outcome, output: 'build_images' | 'publish_images'): unknown {
  if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.diagnostics))
  return JSON.parse(outcome.report.outputs.get(output) ?? '')
}

describe('evenfire, 37 images of which many share packages', () => {
  const facts = factsOf('evenfire-ai/evenfire')
  const run = { files: layOut(facts) }
  const folders = facts.flatMap(({ paths }) => paths ?? []).filter(path => path.endsWith('/**'))
  const shared = [...new Set(folders.filter((path, index) => folders.indexOf(path) < index))]

  it('has packages that several images share', () => {
    expect(facts).toHaveLength(37)
    expect(shared.length).toBeGreaterThan(5)
  })

  // Seven images for tests alone name no paths: those of the whole repository are always built.
  it.each(shared)('publishes every image that names %s, and no other', async path => {
    const file = path.replace('**', 'src/index.ts')
    const names = facts
      .filter(({ paths }) => paths?.some(each => file.startsWith(each.replace('**', ''))))
      .map(({ name }) => name)
    const outcome = await planChange(run, file)
    expect(namesIn(outcome, 'publish_images')).toEqual(names)
    expect(namesIn(outcome, 'build_images')).toEqual(expect.arrayContaining(names))
  })

  it('publishes nothing for a file that no image names', async () => {
    expect(namesIn(await planChange(run, 'LICENSE'), 'publish_images')).toEqual([])
  })
})

describe('jupyter, a chain of six levels on two platforms', () => {
  const facts = factsOf('jupyter/docker-stacks')
  const run = { files: layOut(facts) }
  const foundation = 'images/docker-stacks-foundation/start.sh'
  const split = { 'split-platforms': 'true' }

  it('needs six stage jobs, and with five the mistake names the chain', async () => {
    const outcome = await planChange(run, foundation, { ...split, stages: '5' })
    expect(outcome).toMatchObject({
      kind: 'failed',
      diagnostics: [
        {
          code: 'too-many-stages',
          message:
            'the plan needs 6 stages, and the workflow has 5: "docker-stacks-foundation -> base-notebook -> minimal-notebook -> scipy-notebook -> pyspark-notebook -> all-spark-notebook"'
        }
      ]
    })
  })

  it('puts every image into the stage of its level, with a leg for each platform', async () => {
    const outcome = await planChange(run, foundation, { ...split, stages: '6' })
    if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.diagnostics))
    const stages = JSON.parse(outcome.report.outputs.get('stages') ?? '') as {
      include: { image: string; platform: string; runner: string; load: string }[]
    }[]
    const legs = stages.map(({ include }) => include.map(entry => [entry.image, entry.platform]))
    const expected = [0, 1, 2, 3, 4, 5].map(level =>
      facts
        .filter(fact => fact.level === level)
        .flatMap(({ name }) => [
          [name, 'linux/amd64'],
          [name, 'linux/arm64']
        ])
    )
    expect(legs).toEqual(expected)
    expect(stages[1]?.include.map(({ runner, load }) => [runner, load])).toEqual([
      ['ubuntu-latest', 'docker-stacks-foundation=docker-stacks-foundation___linux-amd64'],
      ['ubuntu-24.04-arm', 'docker-stacks-foundation=docker-stacks-foundation___linux-arm64']
    ])
  })

  it('says without splitting that its bases cannot be loaded', async () => {
    const outcome = await planChange(run, foundation, { stages: '6' })
    expect(outcome.kind).toBe('failed')
    const codes = outcome.kind === 'failed' ? outcome.diagnostics.map(({ code }) => code) : []
    expect(new Set(codes)).toEqual(new Set(['several-platforms-loaded']))
  })
})
