import { jest } from '@jest/globals'
import { removeFolders } from '../../support/repository-builder'
import { checkFiles, configurationFile, listCodes, workflowFile } from './check-here'

jest.setTimeout(60_000)
afterAll(removeFolders)

/** Two images on one another, one of which is tested, and one that is published. */
const images = `image-name: ghcr.io/o/{image}
labels: { build: ['build {image}'] }
images:
  base: { tests: false }
  docs: { tests: false }
  api: { dev: { target: dev } }
`

const sources = {
  'base/Dockerfile': 'FROM scratch\n',
  'docs/Dockerfile': 'FROM scratch\n',
  'api/Dockerfile': 'FROM ghcr.io/o/base AS dev\nFROM dev\n'
}

const workflow = `on: { pull_request: {}, push: { branches: [main] } }
permissions: { contents: read }
jobs:
  plan:
    permissions: { contents: read, actions: read, pull-requests: read }
    outputs:
      result: \${{ steps.plan.outputs.result }}
      do_test: \${{ steps.plan.outputs.do_test }}
      do_publish: \${{ steps.plan.outputs.do_publish }}
      stages: \${{ steps.plan.outputs.stages }}
      stage_count: \${{ steps.plan.outputs.stage_count }}
      test_matrix: \${{ steps.plan.outputs.test_matrix }}
      publish_matrix: \${{ steps.plan.outputs.publish_matrix }}
    steps:
      - uses: actions/checkout@v7
      - uses: o/image-matrix@v1
        id: plan
        with:
          stages: 2
  build-0:
    needs: plan
    if: needs.plan.outputs.stage_count > 0
    strategy:
      matrix: \${{ fromJSON(needs.plan.outputs.stages)[0] }}
    steps: &build
      - uses: actions/checkout@v7
      - uses: docker/build-push-action@v7
        with:
          context: \${{ matrix.context }}
          outputs: type=oci,dest=image.tar
  build-1:
    needs: [plan, build-0]
    if: needs.plan.outputs.stage_count > 1
    strategy:
      matrix: \${{ fromJSON(needs.plan.outputs.stages)[1] }}
    steps: *build
  test:
    needs: [plan, build-0, build-1]
    if: \${{ !failure() && !cancelled() && needs.plan.outputs.do_test == 'true' }}
    strategy:
      matrix: \${{ fromJSON(needs.plan.outputs.test_matrix) }}
    steps:
      - uses: actions/checkout@v7
      - uses: o/image-matrix/load@v1
        with: { images: '\${{ matrix.load }}', dev: '\${{ toJSON(matrix) }}' }
  publish:
    needs: [plan, build-0, build-1, test]
    if: \${{ !failure() && !cancelled() && needs.plan.outputs.do_publish == 'true' }}
    permissions: { actions: read, packages: write }
    steps:
      - uses: o/image-matrix/publish@v1
        with:
          images: \${{ needs.plan.outputs.publish_matrix }}
  gate:
    needs: [plan, build-0, build-1, test, publish]
    if: always()
    steps:
      - uses: o/image-matrix/gate@v1
        with: { needs: '\${{ toJSON(needs) }}' }
`

/** A workflow that builds and pushes in one job. */
const short = `on: push
jobs:
  plan:
    outputs:
      do_build: \${{ steps.plan.outputs.do_build }}
      build_matrix: \${{ steps.plan.outputs.build_matrix }}
    steps: [{ id: plan, uses: o/image-matrix@v1, with: { split-platforms: false } }]
  build:
    needs: plan
    if: needs.plan.outputs.do_build == 'true'
    permissions: { packages: write }
    strategy:
      matrix: \${{ fromJSON(needs.plan.outputs.build_matrix) }}
    steps:
      - uses: actions/checkout@v7
      - uses: docker/login-action@v4
        with: { registry: ghcr.io, password: '\${{ github.token }}' }
      - uses: docker/build-push-action@v7
        with:
          context: \${{ matrix.context }}
          push: \${{ matrix.publish }}
          tags: \${{ matrix.image-name }}
`

type Edit = readonly [from: string | RegExp, to: string]

/** The line of a text that has these words, from 1. */
function lineOf(text: string, words: string): number {
  return text.split('\n').findIndex(line => line.includes(words)) + 1
}

function edit(text: string, edits: readonly Edit[]): string {
  return edits.reduce((edited, [from, to]) => {
    const next = edited.replace(from, to)
    if (next === edited) throw new Error(`nothing is there to edit: ${String(from)}`)
    return next
  }, text)
}

test('finds nothing in a workflow that can do all that is planned', async () => {
  const files = { ...sources, [configurationFile]: images, [workflowFile]: workflow }
  const report = await checkFiles(files)
  expect(listCodes(report)).toEqual([])
  expect(report.looked).toEqual({ images: 3, workflows: 1 })
})

/** A workflow that lacks something, the code of what is found, and words of its line. */
interface Case {
  readonly title: string
  readonly edits: readonly Edit[]
  /** `code: words of the line`; none: nothing is found. */
  readonly found: readonly string[]
}

const guard = "!failure() && !cancelled() && needs.plan.outputs.do_publish == 'true'"

const cases: readonly Case[] = [
  {
    title: 'an output that a job reads, and the plan does not pass on',
    edits: [['      test_matrix: ${{ steps.plan.outputs.test_matrix }}\n', '']],
    found: ['undeclared-output: outputs.test_matrix)']
  },
  {
    title: 'an output of the plan that its step does not have',
    edits: [['steps.plan.outputs.do_test', 'steps.plan.outputs.do_tests']],
    found: ['unknown-output: do_test:']
  },
  {
    title: 'an output of a step that is not there',
    edits: [['id: plan', 'id: planning']],
    found: [
      ...['result', 'do_test', 'do_publish', 'stages', 'stage_count', 'test_matrix'].map(
        name => `unknown-output: ${name}: `
      ),
      'unknown-output: publish_matrix: '
    ]
  },
  {
    title: 'a job without a guard, whose matrix is empty in some run',
    edits: [['    if: needs.plan.outputs.stage_count > 0\n', '']],
    found: ['empty-matrix: stages)[0]']
  },
  {
    title: 'a guard that asks for something else than the matrix holds',
    edits: [["outputs.do_test == 'true'", 'outputs.stage_count > 0']],
    found: ['empty-matrix: test_matrix)']
  },
  {
    title: 'no guard that it cannot evaluate',
    edits: [["needs.plan.outputs.do_test == 'true'", 'vars.TESTS']],
    found: []
  },
  {
    title: 'a matrix that is a list',
    edits: [['fromJSON(needs.plan.outputs.stages)[0]', 'fromJSON(needs.plan.outputs.stages)']],
    found: ['unusable-matrix: outputs.stages)']
  },
  {
    title: 'a matrix that is a text',
    edits: [['fromJSON(needs.plan.outputs.test_matrix)', 'needs.plan.outputs.test_matrix']],
    found: ['unusable-matrix: needs.plan.outputs.test_matrix']
  },
  {
    title: 'no matrix that something else may make',
    edits: [
      [
        'fromJSON(needs.plan.outputs.test_matrix)',
        'inputs.matrix && fromJSON(inputs.matrix) || fromJSON(needs.plan.outputs.test_matrix)'
      ]
    ],
    found: []
  },
  {
    title: 'a guard that is a text, which always lets its job run',
    edits: [['needs.plan.outputs.stage_count > 0', '${{ needs.plan.outputs.stage_count }} > 0']],
    found: ['empty-matrix: stages)[0]']
  },
  {
    title: 'a field that no entry has',
    edits: [['${{ matrix.load }}', '${{ matrix.loads }}']],
    found: ['unknown-matrix-field: matrix.load']
  },
  {
    title: 'a stage that no job builds',
    edits: [
      [/ {2}build-1:[^]*?steps: \*build\n/, ''],
      [/build-0, build-1/g, 'build-0']
    ],
    found: ['missing-stage-job: stages: 2']
  },
  {
    title: 'stage jobs without a number of them',
    edits: [[/ {8}with:\n {10}stages: 2\n/, '']],
    found: [
      'too-many-stages: uses: o/image-matrix@v1',
      'missing-stage-job: uses: o/image-matrix@v1'
    ]
  },
  {
    title: 'more stages than the workflow has',
    edits: [['stages: 2', 'stages: 1']],
    found: ['too-many-stages: stages: 1']
  },
  {
    title: 'more stages than the environment says',
    edits: [
      ['jobs:\n', 'env: { STAGES: 1 }\njobs:\n'],
      ['stages: 2', 'stages: ${{ env.STAGES }}']
    ],
    found: ['too-many-stages: stages: ${{ env.STAGES }}']
  },
  {
    title: 'no number of stages that a step makes',
    edits: [
      ['jobs:\n', 'env: { STAGES: 1 }\njobs:\n'],
      [
        '      - uses: o/image-matrix@v1\n',
        '      - run: echo STAGES=2 >> $GITHUB_ENV\n      - uses: o/image-matrix@v1\n'
      ],
      ['stages: 2', 'stages: ${{ env.STAGES }}']
    ],
    found: []
  },
  {
    title: 'a number of stages that is none',
    edits: [['stages: 2', 'stages: two']],
    found: ['invalid-input: stages: two']
  },
  {
    title: 'development images that are built without a checkout',
    edits: [
      [
        '      - uses: actions/checkout@v7\n      - uses: o/image-matrix/load',
        '      - uses: o/image-matrix/load'
      ]
    ],
    found: ['no-checkout: o/image-matrix/load']
  },
  {
    title: 'no checkout that a script may have made',
    edits: [
      [
        'actions/checkout@v7\n      - uses: o/image-matrix/load',
        'o/clone@v1\n      - uses: o/image-matrix/load'
      ]
    ],
    found: []
  },
  {
    title: 'no gate',
    edits: [[/ {2}gate:[^]*/, '']],
    found: ['no-gate: plan:']
  },
  {
    title: 'a gate of its own as a gate',
    edits: [
      [
        / {6}- uses: o\/image-matrix\/gate[^]*/,
        "      - run: echo ${{ contains(needs.*.result, 'failure') }}\n"
      ]
    ],
    found: []
  },
  {
    title: 'a gate that may be skipped',
    edits: [['    if: always()\n', '']],
    found: ['gate-not-always: gate:']
  },
  {
    title: 'a job that the gate does not need',
    edits: [
      ['needs: [plan, build-0, build-1, test, publish]', 'needs: [plan, build-0, test, build-1]']
    ],
    found: ['ungated-job: needs: [plan, build-0, test, build-1]']
  },
  {
    title: 'a job that is skipped with one that it needs, as the gate would say',
    edits: [[guard, "needs.plan.outputs.do_publish == 'true'"]],
    found: ['job-skipped: o/image-matrix/gate']
  },
  {
    title: 'a job whose name does not tell the gate what it is for',
    edits: [
      ['  test:\n', '  check:\n'],
      [/build-1, test/g, 'build-1, check']
    ],
    found: ['unassigned-job: o/image-matrix/gate', 'job-missing: o/image-matrix/gate']
  },
  {
    title: 'no right to see earlier runs, nor labels',
    edits: [['{ contents: read, actions: read, pull-requests: read }', '{ contents: read }']],
    found: [
      'missing-permission:     permissions: { contents: read }',
      'missing-permission:     permissions: { contents: read }'
    ]
  },
  {
    title: 'no right to push',
    edits: [['{ actions: read, packages: write }', '{ actions: read, packages: read }']],
    found: ['missing-permission: packages: read']
  },
  {
    title: 'no right that nobody takes away',
    edits: [
      ['    permissions: { actions: read, packages: write }\n', ''],
      ['permissions: { contents: read }\n', '']
    ],
    found: []
  }
]

test.each(cases)('finds $title', async ({ edits, found }) => {
  const edited = edit(workflow, edits)
  const files = { ...sources, [configurationFile]: images, [workflowFile]: edited }
  const expected = found.map(each => {
    const [code = '', ...words] = each.split(': ')
    return `${code}:${String(lineOf(edited, words.join(': ')))}`
  })
  expect(listCodes(await checkFiles(files)).toSorted()).toEqual(expected.toSorted())
})

const single = 'image-name: ghcr.io/o/{image}\nimages: { api: { tests: false } }\n'

const pushes: readonly (Case & { readonly images?: string })[] = [
  { title: 'nothing in a job that builds and pushes', edits: [], found: [] },
  {
    title: 'legs that push one tag',
    images: `runners: { linux/arm64: arm }\n${single.replace('tests: false', 'tests: false, platforms: [linux/amd64, linux/arm64]')}`,
    edits: [['split-platforms: false', 'split-platforms: true']],
    found: ['contested-legs: tags:']
  },
  {
    title: 'no legs whose tags are their own',
    images: `runners: { linux/arm64: arm }\n${single.replace('tests: false', 'tests: false, platforms: [linux/amd64, linux/arm64]')}`,
    edits: [
      ['split-platforms: false', 'split-platforms: true'],
      ['${{ matrix.image-name }}', '${{ matrix.image-name }}-${{ matrix.artifact }}']
    ],
    found: []
  },
  {
    title: 'a push before the tests, where images are reused',
    images: `reuse: {}\n${single}`,
    edits: [],
    found: ['pushed-untested: push:']
  },
  {
    title: 'a push of images for tests',
    images: single.replace('tests: false', ''),
    edits: [
      [/build_matrix/g, 'test_matrix'],
      [/do_build/g, 'do_test'],
      ['push: ${{ matrix.publish }}', 'push: true']
    ],
    found: ['pushed-test-image: push:', 'unread-output: o/image-matrix@v1']
  },
  {
    title: 'no right to push by the token of the job',
    edits: [['{ packages: write }', '{ contents: read }']],
    found: ['missing-permission: permissions:']
  },
  {
    title: 'no right that a token of its own has',
    edits: [
      ['{ packages: write }', '{ contents: read }'],
      ['github.token', 'secrets.REGISTRY']
    ],
    found: []
  },
  {
    title: 'a build of a folder that nobody checked out',
    edits: [['      - uses: actions/checkout@v7\n', '']],
    found: ['no-checkout: docker/build-push-action']
  }
]

const nameless = images.replace('image-name: ghcr.io/o/{image}\n', '')
/** A gate would say the same. */
const ungated = edit(workflow, [[/ {2}gate:[^]*/, '']])
const noTests = edit(ungated, [
  [/ {2}test:[^]*?(?= {2}publish:)/, ''],
  [/build-1, test/g, 'build-1']
])
const noPublish = edit(ungated, [[/ {2}publish:[^]*/, '']])

interface Whole {
  readonly title: string
  readonly images?: string
  readonly workflow: string
  /** Beside it. */
  readonly other?: string
  readonly found: readonly string[]
}

const second = edit(short, [['on: push', 'on: workflow_dispatch']])

const wholes: readonly Whole[] = [
  {
    title: 'images without a name that are handed to image-matrix/publish',
    images: nameless,
    workflow,
    found: ['nameless-image: images: ${{ needs.plan.outputs.publish_matrix']
  },
  {
    title: 'nothing of nameless images that nothing publishes',
    images: `${nameless}publish: { events: [release] }\n`,
    workflow,
    found: []
  },
  {
    title: 'images without a name, by a step that runs on a condition',
    images: nameless,
    workflow: edit(workflow, [
      [
        'image-matrix/publish@v1\n',
        "image-matrix/publish@v1\n        if: ${{ needs.plan.outputs.do_publish == 'true' }}\n"
      ]
    ]),
    found: ['nameless-image: images: ${{ needs.plan.outputs.publish_matrix']
  },
  {
    title: 'nothing of nameless images where the step may not run',
    images: nameless,
    workflow: edit(workflow, [
      ['image-matrix/publish@v1\n', 'image-matrix/publish@v1\n        if: vars.PUSH\n']
    ]),
    found: []
  },
  {
    title: 'tests that no job runs',
    workflow: noTests,
    found: ['unread-output: o/image-matrix@v1']
  },
  {
    title: 'tests that a key speaks of, and that no job runs',
    images: images.replace('dev: { target: dev }', 'tests: { paths: [api/**] }'),
    workflow: noTests,
    found: ['unread-output: o/image-matrix@v1']
  },
  {
    title: 'no tests where no image has any',
    images: images.replace('{ dev: { target: dev } }', '{ tests: false }'),
    workflow: noTests,
    found: []
  },
  {
    title: 'no tests that another workflow runs',
    workflow: noTests,
    other: edit(second, [
      [/build_matrix/g, 'test_matrix'],
      ['push: ${{ matrix.publish }}', 'push: false']
    ]),
    found: []
  },
  {
    title: 'no tests whose matrix goes by another name',
    workflow: edit(workflow, [
      ['      test_matrix:', '      tests:'],
      ['needs.plan.outputs.test_matrix', "needs.plan.outputs['tests']"]
    ]),
    found: []
  },
  {
    title: 'no tests where a job is handed all that the plan says',
    workflow: edit(noTests, [
      [
        '  publish:\n',
        '  all:\n    needs: plan\n    uses: ./.github/workflows/x.yml\n    with: { needs: "${{ toJSON(needs) }}" }\n  publish:\n'
      ]
    ]),
    found: []
  },
  {
    title: 'no tests where the workflow hands its outputs on',
    workflow: edit(noTests, [['on: { ', 'on: { workflow_call: {}, ']]),
    found: []
  },
  {
    title: 'no tests that a later step of the planning job reads',
    workflow: edit(noTests, [
      [
        '          stages: 2\n',
        '          stages: 2\n      - run: ./test "${{ steps.plan.outputs.test_images }}"\n'
      ]
    ]),
    found: []
  },
  {
    title: 'no tests that the gate of the workflow misses, too',
    workflow: edit(workflow, [
      [/ {2}test:[^]*?(?= {2}publish:)/, ''],
      [/build-1, test/g, 'build-1']
    ]),
    found: []
  },
  {
    title: 'nothing of a plan that is only looked at',
    workflow: 'on: push\njobs: { plan: { steps: [{ id: plan, uses: o/image-matrix@v1 }] } }\n',
    found: []
  },
  {
    title: 'images that no job publishes',
    workflow: noPublish,
    found: ['unread-output: o/image-matrix@v1']
  },
  {
    title: 'no images that a script may push',
    workflow: `${noPublish}  push:\n    steps: [{ run: ./push.sh }]\n`,
    found: []
  },
  {
    title: 'a registry that is never given what "reuse" looks for',
    images: `reuse: {}\n${images}`,
    workflow,
    found: ['unread-output: o/image-matrix@v1']
  }
]

test.each(wholes)(
  'finds $title',
  async ({ workflow: text, other, found, images: own = images }) => {
    const files = {
      ...sources,
      [configurationFile]: own,
      [workflowFile]: text,
      ...(other === undefined ? {} : { '.github/workflows/other.yml': other })
    }
    const expected = found.map(each => {
      const [code = '', ...words] = each.split(': ')
      return `${code}:${String(lineOf(text, words.join(': ')))}`
    })
    const here = listCodes(await checkFiles(files)).filter(each => /unread|nameless/.test(each))
    expect(here.toSorted()).toEqual(expected.toSorted())
  }
)

const implicit = 'image-name: ghcr.io/o/{image}\nimages: { base: , docs: , api: }\n'

test.each<Whole & { noted: readonly string[] }>([
  {
    title: 'tests that every image has by itself',
    images: implicit,
    workflow: noTests,
    found: [],
    noted: ['"base", "docs", "api"']
  },
  {
    title: 'no tests that another job may run',
    images: implicit,
    workflow: `${noTests}  all:\n    needs: plan\n    steps: [{ run: 'echo \${{ toJSON(needs) }}' }]\n`,
    found: [],
    noted: []
  },
  {
    title: 'no tests of images that have none',
    images: `tests: false\n${implicit}`,
    workflow: noTests,
    found: [],
    noted: []
  },
  { title: 'no tests that are run', images: implicit, workflow, found: [], noted: [] },
  {
    title: 'no tests beside those that are a mistake',
    images: implicit.replace('docs: ,', 'docs: { tests: {} },'),
    workflow: noTests,
    found: [],
    noted: []
  }
])('notes $title', async ({ images: own = images, workflow: text, noted }) => {
  const files = { ...sources, [configurationFile]: own, [workflowFile]: text }
  const { notes } = await checkFiles(files)
  const told = notes.filter(({ kind }) => kind === 'untested')
  expect(told.map(({ message }) => message)).toEqual(
    noted.map(
      names =>
        expect.stringContaining(
          `images have some, as every image that says nothing of them: ${names}`
        ) as string
    )
  )
  expect(told.map(({ place }) => place?.line)).toEqual(
    noted.map(() => lineOf(text, 'o/image-matrix@v1'))
  )
})

test.each(pushes)('finds $title', async ({ edits, found, images: written = single }) => {
  const edited = edit(short, edits)
  const files = {
    'api/Dockerfile': 'FROM scratch\n',
    [configurationFile]: written,
    [workflowFile]: edited
  }
  const expected = found.map(each => {
    const [code = '', ...words] = each.split(': ')
    return `${code}:${String(lineOf(edited, words.join(': ')))}`
  })
  expect(listCodes(await checkFiles(files)).toSorted()).toEqual(expected.toSorted())
})
