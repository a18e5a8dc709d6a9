import { jest } from '@jest/globals'
import { expectAllOutputs, listCommands, plan } from './repository'

jest.setTimeout(60_000)

const configuration = 'image-name: ghcr.io/o/{image}\nimages: { api: {}, web: {} }\n'

const workflow = `on: push
jobs:
  plan:
    outputs: { build_matrix: '\${{ steps.plan.outputs.build_matrix }}' }
    steps:
      - { uses: octo/image-matrix@v1, with: { mode: check } }
      - { uses: octo/image-matrix@v1, id: plan }
  build:
    needs: plan
    strategy: { matrix: '\${{ fromJSON(needs.plan.outputs.build_matrix) }}' }
`

test('annotates what it finds, fails, and sets every output to its empty value', async () => {
  const files = { '.github/workflows/images.yml': workflow }
  const answer = await plan({ configuration, files }, { mode: 'check' })
  expectAllOutputs(answer)
  expect(answer.status).toBe(1)
  expect(answer.outputs.get('result')).toBe('failed')
  expect(answer.outputs.get('do_build')).toBe('false')
  expect(answer.log).toMatch(/^::error .*title=empty-matrix,file=\.github\/workflows\/images\.yml/m)
  expect(answer.summary).toContain('Check: 1 mistake in 2 images and 1 workflow')
  for (const text of [answer.log, answer.summary]) {
    expect(text).toMatch(/^What empty-matrix means: https:\S+\/docs\/errors\.md#empty-matrix$/m)
  }
})

test('passes where nothing is found, and is still no plan', async () => {
  const answer = await plan({ configuration }, { mode: 'check' })
  expect(answer.status).toBe(0)
  expect(answer.outputs).toEqual(answer.firstOutputs)
  expect(answer.outputs.get('result')).toBe('failed')
  expect(listCommands(answer.log)).toEqual([])
})

test('knows no other mode', async () => {
  const answer = await plan({}, { mode: 'chekc' })
  expectAllOutputs(answer)
  expect(answer.log).toContain('the input "mode" is neither plan nor check: "chekc"')
})
