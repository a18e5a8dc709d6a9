import { readUses, type Use } from '../../src/descriptions/workflows/read-uses'

const path = '.github/workflows/images.yml'

/** The uses of one workflow, and of whatever other files there are. */
function usesOf(text: string, others: Readonly<Record<string, string>> = {}): readonly Use[] {
  const files = Object.entries(others).map(([name, each]) => ({ path: name, text: each }))
  return readUses([{ path, text }, ...files])
}

const pipeline = `on: { pull_request: {}, push: { branches: [main] } }
permissions: { contents: read }
jobs:
  plan:
    runs-on: ubuntu-latest
    permissions: { actions: read }
    outputs:
      do_build: \${{ steps.plan.outputs.do_build }}
      names: \${{ toJSON(steps.plan.outputs.build_images) }}
    steps:
      - uses: actions/checkout@v7
      - uses: octo/image-matrix@v1
        id: plan
        with: { stages: 2, base: '\${{ inputs.base }}' }
  build:
    needs: plan
    if: needs.plan.outputs.do_build == 'true'
    strategy:
      matrix: \${{ fromJSON(needs.plan.outputs['build_matrix']) }}
    steps: &steps
      - run: echo \${{ needs.plan.outputs.names }} needs.plan.outputs.spoken
  again: { needs: [plan, build], steps: *steps, continue-on-error: true }
  gate:
    needs: [plan, build]
    permissions: read-all
    if: always()
    steps: [{ uses: octo/image-matrix/gate@v1 }]
`

test.each([
  ['by its owner', 'octo/image-matrix@v1', ['plan']],
  ['by a commit', 'octo/image-matrix@3d3c42e5aac5ba805825da76410c181273ba90b1', ['plan']],
  ['in a folder of its own', 'octo/image-matrix/load@v1', ['load']],
  ['that publishes', 'octo/image-matrix/publish@v1', ['publish']],
  ['but no other folder', 'octo/image-matrix/other@v1', []],
  ['but no other action', 'octo/not-image-matrix@v1', []],
  ['but no action of the repository that is not it', './', []]
])('takes a step that names the action %s', (_, uses, actions) => {
  const text = `jobs: { plan: { steps: [{ uses: '${uses}' }] } } # image-matrix`
  expect(usesOf(text).map(({ action }) => action)).toEqual(actions)
})

test.each([
  ['the root', './', 'action.yml'],
  ['a folder', './plan', 'plan/action.yml'],
  ['another place', './.github/actions/plan/', '.github/actions/plan/action.yaml']
])('takes a step that names the action at %s of the repository', (_, uses, file) => {
  const text = `jobs: { a: { steps: [{ uses: ${uses} }] } }`
  expect(usesOf(text, { [file]: 'name: image-matrix\n' }).map(use => use.action)).toEqual(['plan'])
})

test('says where a step is, what it is given, and what is made by an expression', () => {
  const [plan] = usesOf(pipeline)
  const { line, text } = plan?.step.at ?? {}
  expect({ line, text }).toEqual({ line: 12, text: '      - uses: octo/image-matrix@v1' })
  expect(plan?.step.id).toBe('plan')
  const given = [...(plan?.step.given ?? [])].map(([name, { kind, text: value }]) => [
    name,
    kind,
    value
  ])
  expect(given).toEqual([
    ['stages', 'known', '2'],
    ['base', 'unknown', '${{ inputs.base }}']
  ])
})

test('says which outputs a job declares, and of which step', () => {
  const [plan] = usesOf(pipeline)
  const outputs = [...(plan?.job.outputs ?? [])].map(([name, { from }]) => [name, from])
  expect(outputs).toEqual([
    ['do_build', { step: 'plan', output: 'do_build' }],
    ['names', undefined]
  ])
})

test('says what every job reads of the outputs of others, in expressions alone', () => {
  const jobs = [...(usesOf(pipeline)[0]?.workflow.jobs.values() ?? [])]
  const reads = jobs.map(({ id, needs, reads: all }) => [
    id,
    needs.map(({ text }) => text),
    all.map(({ job, output, at }) => `${job}.${output}:${String(at.line)}`)
  ])
  expect(reads).toEqual([
    ['plan', [], []],
    ['build', ['plan'], ['plan.do_build:17', 'plan.build_matrix:19', 'plan.names:21']],
    ['again', ['plan', 'build'], ['plan.names:21']],
    ['gate', ['plan', 'build'], []]
  ])
})

test('says what starts a workflow, what its tokens may, and whose failure counts', () => {
  const workflow = usesOf(pipeline)[0]?.workflow
  expect(workflow?.triggers).toEqual(['pull_request', 'push'])
  const jobs = [...(workflow?.jobs.values() ?? [])]
  const kinds = jobs.map(({ permissions }) =>
    permissions.kind === 'listed' ? [...permissions.access].join() : permissions.kind
  )
  expect(kinds).toEqual(['actions,read', 'contents,read', 'contents,read', 'all'])
  expect(jobs.map(({ failure }) => failure)).toEqual(['counts', 'counts', 'optional', 'counts'])
})

test.each([
  ['no YAML', 'jobs: ['],
  ['no jobs', 'on: push # image-matrix'],
  ['jobs of another form', 'jobs: [image-matrix]'],
  [
    'a text that is too long',
    `jobs: { a: { steps: [{ uses: o/image-matrix@v1 }] } }\n${'#'.repeat(1 << 20)}`
  ]
])('finds nothing in %s', (_, text) => {
  expect(usesOf(text)).toEqual([])
})

test('finds the step of a composite action', () => {
  const text = 'runs: { using: composite, steps: [{ uses: octo/image-matrix@v1 }] }'
  expect(
    usesOf('', { 'plan/action.yml': text }).map(({ action, workflow }) => [action, workflow.kind])
  ).toEqual([['plan', 'action']])
})
