import fc from 'fast-check'
import { outputNames } from '../../src/report/matrix/outputs'
import { findPlans, planOutputs } from '../../src/run/gate/decision/find-plans'
import { verdicts } from '../../src/run/gate/decision/verdict'
import { judgeRun } from '../../src/run/gate/gate'
import { jobResults } from '../../src/run/gate/needs/needed-job'
import { type End, toNeeds } from './needs'

const ids = [
  'build',
  'build-0',
  'build-1',
  'smoke',
  'test',
  'publish',
  'dev',
  'store',
  'lint',
  'unchanged'
]
const result = fc.constantFrom(...jobResults)
/** Mostly the one, so that enough runs pass, and now and then the other. */
function mostly<Value>(usual: fc.Arbitrary<Value>, rare: fc.Arbitrary<Value>) {
  return fc.oneof({ arbitrary: usual, weight: 30 }, { arbitrary: rare, weight: 1 })
}

const flag = mostly(fc.constantFrom('true', 'false'), fc.constantFrom('True', ''))
const outputs = fc.record(
  {
    result: mostly(fc.constant('planned'), fc.constantFrom('failed', '')),
    do_build: flag,
    do_publish: flag,
    do_test: flag,
    do_dev: flag,
    do_store: flag,
    stage_count: mostly(fc.constantFrom('0', '1', '2', '3'), fc.constant('x')),
    publish_matrix: fc.constant('{"include":[]}'),
    skip_images: mostly(fc.constantFrom('[]', '["docs"]'), fc.constant('{}'))
  },
  { requiredKeys: ['result'] }
)
const plan = fc.record({ result: mostly(fc.constant('success'), result), outputs })
const jobs = fc.dictionary(
  fc.constantFrom(...ids),
  fc.record({ result: mostly(fc.constantFrom('success', 'skipped'), result) }),
  { maxKeys: 6 }
)
const run = fc
  .record({ plan, others: jobs })
  .map(({ plan, others }): Record<string, End> => ({ plan, ...others }))
const said = fc.constantFrom('', 'none=lint', 'build=lint', 'test=lint', 'build=build|publish')

function judge(needs: Record<string, End>, jobs = '') {
  return judgeRun({ needs: toNeeds(needs), plan: '', jobs })
}

test('the runs that are made up end in both ways, so that the laws say something', () => {
  const results = fc.sample(run, 2_000).map(needs => judge(needs).result)
  for (const result of ['passed', 'failed']) {
    expect(results.filter(each => each === result).length).toBeGreaterThan(50)
  }
})

test('a job that failed or was cancelled shuts the gate, whatever else is the case', () => {
  fc.assert(
    fc.property(run, said, (needs, jobs) => {
      const isBroken = Object.values(needs).some(end =>
        ['failure', 'cancelled'].includes(end.result)
      )
      if (isBroken) expect(judge(needs, jobs).result).toBe('failed')
    }),
    { numRuns: 2_000 }
  )
})

test('the gate is open only where the plan job succeeded and planned', () => {
  fc.assert(
    fc.property(run, said, (needs, jobs) => {
      if (judge(needs, jobs).result === 'failed') return
      expect(needs['plan']).toMatchObject({ result: 'success', outputs: { result: 'planned' } })
    }),
    { numRuns: 2_000 }
  )
})

test('what a plan asks for has a job that ran, where the gate is open', () => {
  const servants: Readonly<Record<string, readonly string[]>> = {
    build: ['build', 'build-0', 'build-1', 'smoke', 'publish', 'lint'],
    publish: ['publish', 'store'],
    test: ['test', 'lint'],
    dev: ['dev', 'test', 'lint'],
    store: ['store', 'publish']
  }
  fc.assert(
    fc.property(run, said, (needs, jobs) => {
      if (judge(needs, jobs).result === 'failed') return
      const asked = verdicts.filter(verdict => needs['plan']?.outputs?.[`do_${verdict}`] === 'true')
      for (const verdict of asked) {
        const ran = (servants[verdict] ?? []).filter(id => needs[id]?.result === 'success')
        expect([verdict, needs, ran.length > 0]).toEqual([verdict, needs, true])
      }
    }),
    { numRuns: 2_000 }
  )
})

test('a job that is skipped though its own verdict is true shuts the gate, but for one replaced', () => {
  fc.assert(
    fc.property(run, needs => {
      const wrong = (['publish', 'test', 'dev', 'store'] as const).filter(
        id => needs[id]?.result === 'skipped' && needs['plan']?.outputs?.[`do_${id}`] === 'true'
      )
      if (wrong.length > 0) expect(judge(needs).result).toBe('failed')
    }),
    { numRuns: 2_000 }
  )
})

test('each mistake is an error, and the gate is shut exactly where there is one', () => {
  fc.assert(
    fc.property(run, said, (needs, jobs) => {
      const { result, diagnostics } = judge(needs, jobs)
      expect(diagnostics.every(({ severity, fix }) => severity === 'error' && fix !== '')).toBe(
        true
      )
      expect(result === 'failed').toBe(diagnostics.length > 0)
    })
  )
})

test('no text whatever is a run that passed, unless it says so itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' })), text => {
      expect(judgeRun({ needs: text, plan: text, jobs: text }).result).toBe('failed')
    }),
    { numRuns: 2_000 }
  )
})

test('each verdict of the planning action is one that the gate asks for', () => {
  const known = outputNames.filter(name => name.startsWith('do_')).map(name => name.slice(3))
  // What is reused asks no job for anything.
  expect(verdicts).toEqual(expect.arrayContaining(known.filter(name => name !== 'reuse')))
})

test('a plan job is known by each output of the planning action but those with a common name', () => {
  expect([...planOutputs].sort()).toEqual(
    outputNames.filter(name => !['result', 'plan'].includes(name)).sort()
  )
  const images = {
    id: 'images',
    result: 'success',
    outputs: new Map([['skip_images', '[]']])
  } as const
  expect(findPlans([images], '').plans).toEqual([images])
})
