import { toYamlText } from '../../../configuration/document/yaml-text'
import { ownAction } from './pinned-actions'
import { firstCheckout, renderBuildSteps, renderPublishSteps, testSteps } from './steps'
import type { WorkflowShape } from './workflow-shape'

/**
 * The workflow for some images: that of the quick start where all are built at once and nothing is
 * tested, else the whole pipeline without what the key `reuse` wants.
 */
export function renderWorkflow(shape: WorkflowShape): string {
  const isShort = shape.stages === 1 && shape.tests === 'none'
  const jobs = isShort ? listShort(shape) : listPipeline(shape)
  const wanted = [
    ...(ownAction.startsWith('org/') ? ['the owner of image-matrix in place of "org"'] : []),
    ...(shape.tests === 'dev' ? ['your own\n# tests where a comment says so'] : [])
  ]
  const head = `# Made by "image-matrix init"${wanted.length > 0 ? ': put ' : ''}${wanted.join(', and ')}.
name: Images

on:
  pull_request:
  ${isShort ? '' : 'merge_group:'}
  push:
    branches: [${toYamlText(shape.branch)}]
    ${isShort ? '' : "tags: ['v*']"}
${isShort ? '' : byHand}

# Each job says what it needs; artifacts need nothing.
permissions: {}

concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:`
  const parts = [withoutGaps(head), jobs.map(job => withoutHoles(job)).join('\n\n')]
  return `${parts.join('\n')}\n`
}

const byHand = `  workflow_dispatch:
    inputs:
      images:
        description: 'Images to build: names by space, or "all"'
        default: all`

/** An optional line that is not there leaves spaces or nothing; what separates parts is kept. */
function withoutGaps(text: string): string {
  return text.replaceAll(/\n +(?=\n)/g, '').replaceAll(/\n{3,}/g, '\n\n')
}

/** No line of a job is empty. */
function withoutHoles(text: string): string {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .join('\n')
}

function listShort(shape: WorkflowShape): readonly string[] {
  return [
    renderPlan(['do_build', 'do_publish', 'build_matrix', 'publish_matrix'], ''),
    `
  build: # may write nothing: what it builds is passed on as an artifact
    name: Build \${{ matrix.image }}
    needs: plan
    if: needs.plan.outputs.do_build == 'true'
${renderStrategy('fromJSON(needs.plan.outputs.build_matrix)')}
    permissions:
      contents: read
    steps:
${renderBuildSteps(shape)}`,
    `
  publish:
    name: Publish
    needs: [plan, build]
    if: needs.plan.outputs.do_publish == 'true'
${renderPublish(shape)}`,
    renderGate(['plan', 'build', 'publish'])
  ]
}

function listPipeline(shape: WorkflowShape): readonly string[] {
  const builds = Array.from({ length: shape.stages }, (_, index) => `build-${String(index)}`)
  const isTested = shape.tests === 'dev'
  const before = ['plan', ...builds, ...(isTested ? ['test'] : [])]
  const outputs = ['do_publish', 'stages', 'stage_count', 'publish_matrix']
  const wanted = isTested ? ['do_test', 'test_matrix', ...outputs] : outputs
  const goesOn = '!failure() && !cancelled()'
  return [
    renderPlan(
      ['do_build', ...wanted],
      `        with:
          images: \${{ inputs.images }}
          stages: ${String(shape.stages)}`
    ),
    ...builds.map((_, stage) => renderStage(stage, shape)),
    ...(isTested
      ? [
          `
  test:
    name: Test \${{ matrix.image }}
    needs: [${['plan', ...builds].join(', ')}]
    if: \${{ ${goesOn} && needs.plan.outputs.do_test == 'true' }}
${renderStrategy('fromJSON(needs.plan.outputs.test_matrix)')}
    permissions:
      contents: read
    steps:${testSteps}`
        ]
      : []),
    `
  publish:
    name: Publish
    needs: [${before.join(', ')}]
    if: \${{ ${goesOn} && needs.plan.outputs.do_publish == 'true' }}
${renderPublish(shape)}`,
    renderGate([...before, 'publish'])
  ]
}

function renderPlan(outputs: readonly string[], inputs: string): string {
  return `  plan:
    name: Plan
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: read
      actions: read
    outputs:
${['result', ...outputs].map(name => `      ${name}: \${{ steps.plan.outputs.${name} }}`).join('\n')}
    steps:${firstCheckout}
      - uses: ${ownAction}@v1
        id: plan
${inputs}`
}

function renderStrategy(matrix: string): string {
  return `    strategy:
      fail-fast: false
      matrix: \${{ ${matrix} }}
    runs-on: \${{ matrix.runner }}`
}

/** The first one guards by `do_build`, as a plan without a build has no stage. */
function renderStage(stage: number, shape: WorkflowShape): string {
  const isFirst = stage === 0
  const steps = isFirst
    ? `${shape.stages > 1 ? ' &build' : ''}${renderBuildSteps(shape)}`
    : ' *build'
  return `  build-${String(stage)}:
    name: Build \${{ matrix.image }}
    needs: ${isFirst ? 'plan' : `[plan, build-${String(stage - 1)}]`}
    if: needs.plan.outputs.${isFirst ? "do_build == 'true'" : `stage_count > ${String(stage)}`}
${renderStrategy(`fromJSON(needs.plan.outputs.stages)[${String(stage)}]`)}
    permissions:
      contents: read
    steps:${steps}`
}

/** One run moves tags at a time. */
function renderPublish(shape: WorkflowShape): string {
  return `    runs-on: ubuntu-latest
    environment: publish
    concurrency:
      group: publish
      cancel-in-progress: false
    permissions:
      contents: read
      actions: read
${shape.registry === 'ghcr.io' ? '      packages: write' : ''}
    steps:
${renderPublishSteps(shape)}`
}

function renderGate(needs: readonly string[]): string {
  return `  # The one check that branch protection requires.
  gate:
    name: Images
    needs: [${needs.join(', ')}]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - uses: ${ownAction}/gate@v1
        with:
          needs: \${{ toJSON(needs) }}`
}
