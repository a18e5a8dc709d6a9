import { FileChange } from '../../src/triggers/judge-condition'
import { judgeImage, selectForMerge } from '../../src/triggers/judge-image'
import { pairImages } from '../../src/triggers/pair-triggers'
import { imageOf, judge, read } from './ask'

const plan = `  plan:
    outputs:
      do_build: \${{ steps.plan.outputs.do_build }}
      build_matrix: \${{ steps.plan.outputs.build_matrix }}
      stages: \${{ steps.plan.outputs.stages }}
      publish_matrix: \${{ steps.plan.outputs.publish_matrix }}
    steps:
      - uses: octo/image-matrix@v1
        id: plan
`

const step = `      - uses: docker/build-push-action@v6
        with: { context: '\${{ matrix.context }}', file: '\${{ matrix.file }}' }
`

interface Parts {
  readonly on?: string
  readonly matrix?: string
  readonly guard?: string
  readonly steps?: string
}

/** A workflow that plans, and builds what the plan holds. */
function planning({ on, matrix, guard, steps }: Parts = {}): string {
  return `on: ${on ?? '{ push: { branches: [main] }, pull_request: }'}
jobs:
${plan}  build:
    needs: plan
    if: ${guard ?? "needs.plan.outputs.do_build == 'true'"}
    strategy: { matrix: '\${{ ${matrix ?? 'fromJSON(needs.plan.outputs.build_matrix)'} }}' }
    steps:
${steps ?? step}`
}

/** A workflow beside it that builds the image at some files only. */
const beside = `on: { push: { paths: ['api/a'] } }
jobs:
  build:
    steps: [{ uses: docker/build-push-action@v6, with: { context: api, push: true } }]
`

/** What is known where the plan holds the image, another one, or nothing. */
function judgePlanned(workflow: string): readonly string[] {
  const triggers = read({
    '.github/workflows/images.yml': workflow,
    '.github/workflows/old.yml': beside,
    '.github/workflows/called.yml': called,
    'own/action.yml': 'name: image-matrix\n',
    'api/Dockerfile': ''
  })
  const [paired] = pairImages([imageOf('api')], triggers)
  if (paired === undefined) return []
  const change = new FileChange([{ path: 'api/b', status: 'modified' }])
  const plans = [() => true, ({ of }: { of: string }) => of === 'any', () => false]
  return plans.map(planned => judgeImage(selectForMerge(paired), change, planned).kind)
}

const called = `on:
  workflow_call: { inputs: { context: { type: string } } }
jobs:
  build:
    steps: [{ uses: docker/build-push-action@v6, with: { context: '\${{ inputs.context }}' } }]
`

const byPlan = ['builds', 'skips', 'skips']

const rows: readonly (readonly [title: string, workflow: string, verdicts: string[]])[] = [
  ['the plan decides what its matrix builds', planning(), byPlan],
  ['the plan decides without a condition', planning({ guard: 'always()' }), byPlan],
  [
    'a stage is a part of the plan',
    planning({ matrix: 'fromJSON(needs.plan.outputs.stages)[0]' }),
    byPlan
  ],
  [
    'what is published is a part of the plan',
    planning({ matrix: 'fromJSON(needs.plan.outputs.publish_matrix)' }),
    byPlan
  ],
  [
    'an action that the repository holds plans, too',
    planning().replace('octo/image-matrix@v1', './own'),
    byPlan
  ],
  [
    'a workflow that the job of the matrix calls builds what the plan says',
    planning().replace(
      `    steps:\n${step}`,
      "    uses: ./.github/workflows/called.yml\n    with: { context: '${{ matrix.context }}' }\n"
    ),
    byPlan
  ],
  [
    'a script that is told the matrix builds what the plan says',
    planning({ steps: '      - run: docker build ${{ matrix.context }}\n' }),
    byPlan
  ],
  [
    'a variable leaves open what the plan holds',
    planning({ guard: "needs.plan.outputs.do_build == 'true' && vars.BUILD == 'yes'" }),
    ['unknown', 'skips', 'skips']
  ],
  [
    'a workflow that does not run at the files builds nothing',
    planning({ on: "{ push: { branches: [main], paths: ['docs/**'] } }" }),
    ['skips', 'skips', 'skips']
  ],
  [
    'a workflow of pull requests builds nothing at a push',
    planning({ on: 'pull_request' }),
    ['skips', 'skips', 'skips']
  ],
  [
    'a step that only checks holds no plan',
    planning().replace('id: plan', 'id: plan\n        with: { mode: check }'),
    ['skips', 'skips', 'skips']
  ]
]

test.each(rows)('%s', (_title, workflow, verdicts) => {
  expect(judgePlanned(workflow)).toEqual(verdicts)
})

test('what a plan builds is unknown where there is no plan', () => {
  const triggers = read({ '.github/workflows/images.yml': planning(), 'api/Dockerfile': '' })
  expect(judge(triggers, 'api', 'api/b')).toBe(
    '.github/workflows/images.yml:10: a plan of image-matrix decides'
  )
})
