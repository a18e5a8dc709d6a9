import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { judgeRun } from '../../src/run/gate/gate'
import { asking, type End, planned, skipped, success, toNeeds } from '../gate/needs'
import { listPlans, parseJobs, runWorkflow } from '../gate/workflow'
import { readDocument, snippetOf } from './document'

const document = readDocument('docs/gate.md')

interface Step {
  readonly uses?: string
  readonly with: Readonly<Record<string, string>>
}

const { gate } = parse(snippetOf('docs/gate.md', 'gate: workflow')) as {
  readonly gate: { readonly needs: readonly string[]; readonly steps: readonly Step[] }
}

describe('the job of the first lines', () => {
  const file = 'examples/openverse/.github/workflows/ci_cd.yml'
  const jobs = { ...parseJobs(readFileSync(file, 'utf8')), gate }

  it.each(listPlans(1))('is open in a workflow with its jobs: %j', said => {
    const needs = toNeeds(runWorkflow(jobs, said))
    expect(judgeRun({ needs, plan: '', jobs: '' })).toMatchObject({ result: 'passed' })
  })

  it('is given the context, and the inputs that the action has', () => {
    const action = parse(readDocument('gate/action.yml')) as { readonly inputs: object }
    expect(gate.steps).toEqual([
      { uses: 'org/image-matrix/gate@v1', with: { needs: '${{ toJSON(needs) }}' } }
    ])
    expect(Object.keys(action.inputs)).toEqual(['needs', 'plan', 'jobs'])
  })
})

test.each(['action.yml', 'load/action.yml', 'gate/action.yml', 'publish/action.yml'])(
  '%s has expressions in defaults alone: a runner refuses an action with others',
  file => {
    const lines = readDocument(file).split('\n')
    expect(lines.filter(line => line.includes('${{') && !/^ {4}default: /.test(line))).toEqual([])
  }
)

describe('the table of words', () => {
  const [, table = ''] = /\| word in the id[^\n]*\n[^\n]*\n((?:\|[^\n]*\n)*)/.exec(document) ?? []
  const words = table
    .split('\n')
    .flatMap(row =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
    )
  const outputs = ['do_build', 'do_test', 'do_publish', 'do_dev', 'do_store']
  const all = (value: string) => Object.fromEntries(outputs.map(name => [name, value]))

  it('is found', () => {
    expect(words).toEqual(expect.arrayContaining(['build', 'build-1', 'test', 'unchanged']))
  })

  it.each(words)('is right about %s', word => {
    const judge = (plan: End) =>
      judgeRun({ needs: toNeeds({ plan, [word]: skipped }), plan: '', jobs: '' })
    const codes = (plan: End) => judge(plan).diagnostics.map(({ code }) => code)
    const asks = planned({ ...all('true'), stage_count: '2', skip_images: '["docs"]' })
    const refuses = planned({ ...all('false'), stage_count: '0', skip_images: '[]' })
    expect(codes(asks)).toContain('job-skipped')
    expect(codes(refuses)).toEqual([])
  })
})

describe('the input "jobs" as it is shown', () => {
  const { with: inputs } = parse(snippetOf('docs/gate.md', 'gate: jobs')) as Step
  const jobs = inputs['jobs'] ?? ''
  const whole = {
    plan: planned({ do_build: 'true', do_test: 'true', test_images: '["web"]' }),
    compile: success,
    e2e: success,
    here: success,
    there: skipped,
    lint: skipped
  }

  it('is open where what is asked for ran', () => {
    expect(judgeRun({ needs: toNeeds(whole), plan: '', jobs })).toMatchObject({ result: 'passed' })
  })

  it.each(['compile', 'e2e', 'here'] as const)('is shut where %s was skipped', id => {
    const needs = toNeeds({ ...whole, [id]: skipped })
    expect(judgeRun({ needs, plan: '', jobs })).toMatchObject({ result: 'failed' })
  })
})

test('each code that the gate reports has its row, and no other', () => {
  const errors = readDocument('docs/errors.md').split(/^(?=## )/m)
  const codes = errors
    .filter(section => section.includes('```yaml gate'))
    .map(section => /^## (.*)/.exec(section)?.[1])
  const rows = [...document.matchAll(/^\| \[`([a-z-]+)`\]/gm)].map(([, code]) => code)
  expect(rows.sort()).toEqual([...codes, 'invalid-input'].sort())
})

describe('what is written for a very large plan', () => {
  const { with: inputs } = parse(snippetOf('docs/gate.md', 'gate: large plans')) as Step
  const ends: readonly Record<string, End>[] = [
    { plan: asking('build', 'test'), build: success, test: success },
    { plan: asking('build', 'test'), build: success, test: skipped },
    { plan: asking(), build: skipped, test: skipped },
    { plan: skipped, build: skipped, test: skipped }
  ]

  it.each(ends)('says the same as the whole context: %j', needs => {
    const text = (inputs['needs'] ?? '').replaceAll(
      /\$\{\{ needs\.(\w+)\.(?:outputs\.(\w+)|result) \}\}/g,
      (_, job: string, output: string | undefined) =>
        output === undefined ? (needs[job]?.result ?? '') : (needs[job]?.outputs?.[output] ?? '')
    )
    const judge = (needs: string) => judgeRun({ needs, plan: '', jobs: '' })
    const { result, diagnostics } = judge(text)
    const whole = judge(toNeeds(needs))
    expect([result, diagnostics]).toEqual([whole.result, whole.diagnostics])
  })
})
