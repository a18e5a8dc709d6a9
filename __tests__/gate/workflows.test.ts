import { readFileSync } from 'node:fs'
import { listSnippets } from '../../scripts/snippets.mjs'
import { judgeRun } from '../../src/run/gate/gate'
import type { JobResult } from '../../src/run/gate/needs/needed-job'
import { type End, toNeeds } from './needs'
import { type Jobs, listNeeds, listPlans, nothing, parseJobs, runWorkflow } from './workflow'

const shown = (document: string, mark: string): string =>
  listSnippets(readFileSync(document, 'utf8')).find(each => each.mark === mark)?.text ?? ''
const example = (name: string, file = 'images.yml') =>
  readFileSync(`examples/${name}/.github/workflows/${file}`, 'utf8')

const written = (name: string) => readFileSync(`__tests__/proposal/workflows/${name}.yml`, 'utf8')

/** Every workflow that readers copy or have written, and how many stages its jobs build. */
const workflows = [
  {
    name: 'the quick start',
    jobs: parseJobs(shown('README.md', 'quick start: workflow')),
    stages: 1
  },
  {
    name: 'the whole pipeline',
    jobs: parseJobs(shown('docs/pipeline.md', 'the whole pipeline')),
    stages: 2
  },
  { name: 'examples/pipeline', jobs: parseJobs(example('pipeline')), stages: 2 },
  { name: 'examples/bases', jobs: parseJobs(example('bases')), stages: 3 },
  { name: 'examples/openverse', jobs: parseJobs(example('openverse', 'ci_cd.yml')), stages: 1 },
  { name: 'examples/required-checks', jobs: parseJobs(example('required-checks')), stages: 2 },
  { name: 'init at once', jobs: parseJobs(written('at-once')), stages: 1 },
  { name: 'init with tests', jobs: parseJobs(written('tests')), stages: 1 },
  { name: 'init with two stages', jobs: parseJobs(written('two-stages')), stages: 2 },
  { name: 'init with everything', jobs: parseJobs(written('everything')), stages: 3 }
]

const withUnchanged = {
  name: 'examples/required-checks with the checks of unchanged images',
  jobs: withGate(parseJobs(example('required-checks')), [
    'plan',
    'build-0',
    'build-1',
    'unchanged'
  ]),
  stages: 2
}

const ends = (needs: Record<string, End>) => Object.values(needs).map(({ result }) => result)

/** What the gate says to a run; the answer of a mistake is its code. */
function judge(needs: Record<string, End>) {
  const { result, diagnostics } = judgeRun({ needs: toNeeds(needs), plan: '', jobs: '' })
  return { result, codes: diagnostics.map(({ code }) => code), diagnostics }
}

function withGate(jobs: Jobs, needs: readonly string[]): Jobs {
  return { ...jobs, gate: { ...jobs['gate'], needs } }
}

describe.each([...workflows, withUnchanged])('$name', ({ jobs, stages }) => {
  const others = listNeeds(jobs['gate'] ?? {}).filter(id => id !== 'plan')
  const plans = listPlans(stages)

  it('is open after every plan where nothing fails', () => {
    for (const said of plans) {
      const needs = runWorkflow(jobs, said)
      expect([said, judge(needs)]).toEqual([said, { result: 'passed', codes: [], diagnostics: [] }])
    }
  })

  it('is open exactly where nothing failed or was cancelled, however its jobs end', () => {
    const runs = plans.flatMap(said => listEndings(others).map(ending => ({ said, ending })))
    const wrong = runs.filter(({ said, ending }) => {
      const needs = runWorkflow(jobs, said, ending)
      const isWhole = !ends(needs).some(end => ['failure', 'cancelled'].includes(end))
      return judge(needs).result !== (isWhole ? 'passed' : 'failed')
    })
    expect(wrong).toEqual([])
  })

  it.each(['failure', 'success'] as const)('is shut where the plan failed, its job by %s', end => {
    const needs = runWorkflow(jobs, nothing, { plan: end })
    expect(judge(needs)).toMatchObject({ result: 'failed', codes: ['plan-not-made'] })
  })

  it.each(['cancelled', 'skipped'] as const)('is shut where the plan job was %s', end => {
    const needs = runWorkflow(jobs, nothing, { plan: end })
    expect(judge({ ...needs, plan: { result: end } })).toMatchObject({
      result: 'failed',
      codes: ['plan-not-made']
    })
  })

  it('is shut, with the line to add, where a forgotten output has left out a job', () => {
    const passed = Object.entries(jobs['plan']?.outputs ?? {})
    for (const [output] of passed) {
      const outputs = Object.fromEntries(passed.filter(([name]) => name !== output))
      const mended = { ...jobs, plan: { ...jobs['plan'], outputs } }
      for (const said of plans) {
        const needs = runWorkflow(mended, said)
        const { result, diagnostics } = judge(needs)
        const isSame = JSON.stringify(ends(needs)) === JSON.stringify(ends(runWorkflow(jobs, said)))
        if (isSame && result === 'passed') continue
        expect([output, said, result]).toEqual([output, said, 'failed'])
        const line = `${output}: \${{ steps.plan.outputs.${output} }}`
        expect(diagnostics.map(({ fix }) => fix).join('\n')).toContain(line)
      }
    }
  })

  it('is shut where a job is skipped that a plan asked for', () => {
    for (const id of others) {
      for (const said of plans) {
        const needs = runWorkflow(jobs, said)
        if (needs[id]?.result !== 'success') continue
        const { result, codes } = judge({ ...needs, [id]: { result: 'skipped' } })
        expect([id, said, result]).toEqual([id, said, 'failed'])
        expect(codes).toContain('job-skipped')
      }
    }
  })

  it('is shut where the plan is not under its needs, with the line to add', () => {
    for (const said of plans) {
      const needs = runWorkflow(withGate(jobs, others), said)
      expect(judge(needs).diagnostics[0]).toMatchObject({
        code: 'plan-not-needed',
        fix: expect.stringContaining(`needs: [plan, ${others.join(', ')}]`) as string
      })
    }
  })

  it('is open after the same runs where the plan job has another name', () => {
    for (const said of plans) {
      const { plan = { result: 'skipped' }, ...needs } = runWorkflow(jobs, said)
      expect(judge({ images: plan, ...needs })).toMatchObject({ result: 'passed' })
    }
  })
})

/** Every way in which the jobs may end that run. */
function listEndings(ids: readonly string[]): readonly Record<string, JobResult>[] {
  return ids.reduce<Record<string, JobResult>[]>(
    (all, id) =>
      all.flatMap(each =>
        (['success', 'failure', 'cancelled'] as const).map(end => ({ ...each, [id]: end }))
      ),
    [{}]
  )
}
