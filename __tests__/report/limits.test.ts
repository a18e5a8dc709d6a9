import type { Plan } from '../../src/plan/plan'
import { toPlanJson } from '../../src/report/json/to-plan-json'
import { toOutputs } from '../../src/report/matrix/to-outputs'
import { toReport } from '../../src/report/report'
import { renderSummary } from '../../src/report/summary/render-summary'
import { measureWork } from '../support/measure-work'
import { apiChanged } from './examples'
import { cause, copied, parent, planFrom, planOf, settings } from './plans'

const large = (count: number, verdicts: string): Plan =>
  planFrom(
    Array.from({ length: count }, (_, index) => [
      `image-${index}`,
      {
        verdicts,
        causes: Array.from({ length: verdicts === '' ? 0 : 5 }, (__, file) =>
          cause(copied(`packages/${'x'.repeat(160)}/${index}/${file}.ts`, 'Dockerfile:1'))
        )
      }
    ])
  )

function mistakesOf(plan: Plan, how = settings) {
  const result = toOutputs(plan, how)
  return result.kind === 'mistakes'
    ? result.diagnostics.map(({ code, message, fix }) => ({ code, message, fix }))
    : []
}

function outputOf(plan: Plan, name: 'plan' | 'stages' | 'stage_count'): unknown {
  const result = toOutputs(plan, settings)
  return result.kind === 'outputs' ? JSON.parse(result.outputs.get(name) ?? '') : result
}

describe('limits', () => {
  test('256 entries are planned, 257 are a mistake with the number', () => {
    expect(mistakesOf(large(256, 'build'))).toEqual([])
    expect(mistakesOf(large(257, 'build'))).toMatchObject([
      {
        code: 'too-many-entries',
        message: '"build_matrix" has 257 entries, and GitHub runs at most 256 jobs of a matrix'
      }
    ])
  })

  test('with stage jobs, each stage counts for itself', () => {
    const images = large(300, 'build').images.map((planned, index) => ({
      ...planned,
      stage: index % 2
    }))
    expect(mistakesOf({ ...large(1, ''), images }, { ...settings, stages: 2 })).toEqual([])
  })

  test('a matrix that no job need run on is a warning', () => {
    const platforms = ['linux/amd64', 'linux/arm64']
    const images = large(200, 'build publish').images.map((planned, index) => ({
      ...planned,
      image: { ...planned.image, prod: { ...planned.image.prod, platforms } },
      stage: index % 2
    }))
    const result = toOutputs(
      { ...large(1, ''), images },
      { ...settings, stages: 2, platforms: 'split' }
    )
    const warnings = result.kind === 'outputs' ? result.warnings : []
    expect(warnings.map(({ code, message }) => `${code} ${message.split(',')[0]}`)).toEqual([
      'too-many-entries "build_matrix" has 400 entries',
      'too-many-entries "publish_matrix" has 400 entries',
      expect.stringMatching(/^output-too-large/)
    ])
  })

  test('with split platforms, what is published counts once for each image', () => {
    const platforms = ['linux/amd64', 'linux/arm64']
    const images = large(200, 'build publish').images.map((planned, index) => ({
      ...planned,
      image: { ...planned.image, prod: { ...planned.image.prod, platforms } },
      stage: index % 2
    }))
    const split = { ...settings, stages: 2, platforms: 'split' } as const
    expect(mistakesOf({ ...large(1, ''), images }, split)).toEqual([])
    expect(mistakesOf({ ...large(1, ''), images }, { ...split, platforms: 'together' })).toEqual([])
    const more = { ...large(1, ''), images: [...images, ...images] }
    expect(mistakesOf(more, split).map(({ message }) => message.split(',')[0])).toEqual([
      '"stages[0]" has 400 entries',
      '"stages[1]" has 400 entries',
      '"merge_matrix" has 400 entries'
    ])
  })

  test.each([
    { title: 'three of 300 images', planned: 3, sheds: false },
    { title: 'a base of 300 images and a tenth of them', planned: 31, sheds: false },
    { title: 'all of 250 images', planned: 250, sheds: true }
  ])('a pull request that builds $title meets none', ({ planned, sheds }) => {
    const images = large(300, 'build test').images.map((image, index) =>
      index < planned ? image : { ...image, build: false, test: false, causes: [] }
    )
    const result = toOutputs({ ...large(1, ''), images }, settings)
    if (result.kind === 'mistakes') throw new Error(JSON.stringify(result.diagnostics))
    const sum = [...result.outputs.values()].reduce((length, value) => length + value.length, 0)
    expect(result.warnings).toEqual([])
    expect(sum).toBeLessThanOrEqual(524_288)
    expect('shed' in (JSON.parse(result.outputs.get('plan') ?? '') as object)).toBe(sheds)
  })

  test('a plan sheds causes before anything else, says so, and counts what it sheds', () => {
    const plan = outputOf(large(240, 'build'), 'plan')
    expect(plan).toMatchObject({
      shed: { 'causes-per-kind': 2, hashes: 'all' },
      images: { 'image-0': { build: true, more: { 'input-changed': 3 } } }
    })
    expect(outputOf(apiChanged, 'plan')).not.toHaveProperty('shed')
  })

  test('5,000 images that are left alone fit, and are planned in a moment', () => {
    const write = (): void => {
      expect(toOutputs(large(5000, ''), settings).kind).toBe('outputs')
    }
    expect(measureWork(write)).toBeLessThan(5000)
  })

  test('an output over the limit is a mistake with its size', () => {
    const recipe = { buildArgs: new Map([['A', 'x'.repeat(600_000)]]) }
    expect(mistakesOf(planOf({ api: { verdicts: 'build', recipe } }))).toMatchObject([
      {
        code: 'output-too-large',
        message: expect.stringContaining('"build_matrix" has 600') as string
      }
    ])
  })

  test('outputs that only together are too large are a warning', () => {
    const recipe = { buildArgs: new Map([['A', 'x'.repeat(300_000)]]) }
    const result = toOutputs(planOf({ api: { verdicts: 'build publish', recipe } }), settings)
    expect(result).toMatchObject({ kind: 'outputs', warnings: [{ severity: 'warning' }] })
  })

  test('a summary shortens itself', () => {
    const plan = large(5000, 'build')
    const text = renderSummary(toReport({ plan, outputs: new Map(), warnings: [] }))
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(1_048_576)
    expect(text).toContain('Builds 5000 of 5000 images')
  })
})

describe('stages', () => {
  test('a plan deeper than the stage jobs names the chain and shows the jobs', () => {
    const plan = planOf({
      base: { verdicts: 'build' },
      web: { verdicts: 'build', stage: 1, parents: [parent('base')] }
    })
    expect(mistakesOf(plan)).toEqual([
      {
        code: 'too-many-stages',
        message: 'the plan needs 2 stages, and the workflow has 1: "base -> web"',
        fix: [
          'set "stages: 2" on the planning step, and run a job for each stage:',
          'build-0:',
          '  needs: plan',
          "  if: needs.plan.outputs.do_build == 'true'",
          '  strategy: { matrix: "${{ fromJSON(needs.plan.outputs.stages)[0] }}" }',
          'build-1:',
          '  needs: [plan, build-0]',
          '  if: needs.plan.outputs.stage_count > 1',
          '  strategy: { matrix: "${{ fromJSON(needs.plan.outputs.stages)[1] }}" }'
        ].join('\n')
      }
    ])
  })

  test('missing stages are empty matrices, and one build job has none', () => {
    const plan = planOf({ base: { verdicts: 'build' } })
    const result = toOutputs(plan, { ...settings, stages: 3 })
    if (result.kind === 'mistakes') throw new Error('one stage fits into three')
    const stages = JSON.parse(result.outputs.get('stages') ?? '') as unknown[]
    expect(stages.slice(1)).toEqual([{ include: [] }, { include: [] }])
    expect(result.outputs.get('stage_count')).toBe('1')
    expect(outputOf(plan, 'stages')).toEqual([])
  })
})

test('the plan has the form of the contract', () => {
  const api = (JSON.parse(toPlanJson(apiChanged, [])) as { images: Record<string, unknown> })
    .images['api']
  expect(api).toMatchObject({
    build: true,
    stage: 0,
    'inputs-hash': { prod: 'prod-of-api', dev: 'dev-of-api' },
    more: { 'input-changed': 9 }
  })
  expect((api as { causes: unknown[] }).causes[0]).toEqual({
    kind: 'input-changed',
    variant: 'prod',
    file: 'api/api/views/media_views.py',
    at: 'api/Dockerfile:71',
    how: 'copied',
    via: [],
    text: 'api/api/views/media_views.py, copied by api/Dockerfile:71'
  })
})
