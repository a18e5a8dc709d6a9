import { readWorkflows } from '../../src/descriptions/workflows/read-workflows'

const called = `on:
  workflow_call:
    inputs: { platforms: { default: linux/amd64 }, name: { default: shop } }
env: { IMAGE_NAME: 'ghcr.io/o/\${{ inputs.name }}' }
jobs:
  build:
    steps:
      - uses: docker/build-push-action@v6
        with: { platforms: '\${{ inputs.platforms }}', tags: '\${{ env.IMAGE_NAME }}:latest' }
`

interface Case {
  readonly title: string
  /** Under `with` of the call. */
  readonly given: string
  readonly platforms: readonly string[]
  readonly tags: readonly string[]
}

const cases: readonly Case[] = [
  {
    title: 'a call says both',
    given: '{ platforms: linux/arm64, name: api }',
    platforms: ['linux/arm64'],
    tags: ['ghcr.io/o/api:latest']
  },
  {
    title: 'a call says nothing, and the defaults stand',
    given: '{}',
    platforms: ['linux/amd64'],
    tags: ['ghcr.io/o/shop:latest']
  },
  {
    title: 'only a run knows what a call says, and no default is guessed',
    given: "{ platforms: '${{ needs.a.outputs.b }}', name: '${{ vars.NAME }}' }",
    platforms: [],
    tags: []
  }
]

test.each(cases)('$title', ({ given, platforms, tags }) => {
  const files = [
    { path: '.github/workflows/build.yml', text: called },
    {
      path: '.github/workflows/ci.yml',
      text: `on: push\njobs:\n  call: { uses: ./.github/workflows/build.yml, with: ${given} }\n`
    }
  ]
  expect(readWorkflows(files, undefined).builds).toMatchObject([{ platforms, tags }])
})

test('a step whose env only a run knows has no name from further up', () => {
  const text = `on: push
env: { NAME: shop }
jobs:
  build:
    steps:
      - { uses: docker/build-push-action@v6, env: { NAME: '\${{ vars.X }}' }, with: { tags: 'o/\${{ env.NAME }}' } }
`
  const files = [{ path: '.github/workflows/ci.yml', text }]
  expect(readWorkflows(files, undefined).builds).toMatchObject([{ tags: [] }])
})
