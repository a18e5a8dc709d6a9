import { quoteForYaml, toYamlText } from '../../../configuration/document/yaml-text'
import { ownAction } from './pinned-actions'
import {
  firstLogin,
  isShort,
  logsIn,
  renderBuildSteps,
  renderFirstCheckout,
  renderPublishSteps,
  renderTestSteps
} from './steps'
import type { WorkflowShape } from './workflow-shape'

/**
 * The workflow for some images: that of the quick start where all are built at once and nothing is
 * tested, else the whole pipeline without what the key `reuse` wants.
 */
export function renderWorkflow(shape: WorkflowShape): string {
  const isOneJob = isShort(shape)
  const jobs = isOneJob ? listShort(shape) : listPipeline(shape)
  const wanted = [
    ...(ownAction.startsWith('org/') ? ['the owner of image-matrix in place of "org"'] : []),
    ...(shape.tests === 'some' ? ['your own\n# tests where a comment says so'] : [])
  ]
  const head = `# Made by "image-matrix init"${wanted.length > 0 ? ': put ' : ''}${wanted.join(', and ')}.
name: Images

on:
  pull_request:
  ${isOneJob ? '' : 'merge_group:'}
  push:
    branches: [${shape.branches.map(toYamlText).join(', ')}]
${renderReleases(shape)}
${isOneJob ? '' : byHand}${shape.reuse === 'nightly' ? nights : ''}

# Each job says what it needs; artifacts need nothing.
permissions: {}

concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:`
  const parts = [withoutGaps(head), jobs.map(job => withoutHoles(job)).join('\n\n')]
  return `${parts.join('\n')}\n`
}

/** The tags and releases that publish today; where nothing says it, tags of versions. */
function renderReleases(shape: WorkflowShape): string {
  const { tags, releases } = shape.publishing ?? {
    tags: isShort(shape) ? [] : ['v*'],
    releases: 'none'
  }
  const lines = [
    ...(tags.length === 0 ? [] : [`    tags: [${tags.map(quoteForYaml).join(', ')}]`]),
    ...(releases === 'none' ? [] : ['  release:', '    types: [published]'])
  ]
  return lines.length === 0 ? '    ' : lines.join('\n')
}

const byHand = `  workflow_dispatch:
    inputs:
      images:
        description: 'Images to build: names by space, or "all"'
        default: all`

/** On which the key `bases` looks at what images are built from outside. */
const nights = `
  schedule:
    - cron: '23 4 * * *'`

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
    renderPlan(shape, ['do_build', 'do_publish', 'build_matrix', 'publish_matrix'], ''),
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

const goesOn = '!failure() && !cancelled()'

function listPipeline(shape: WorkflowShape): readonly string[] {
  const { stages, tests, reuse } = shape
  const isOne = stages === 1
  const builds = isOne
    ? ['build']
    : Array.from({ length: stages }, (_, index) => `build-${String(index)}`)
  const isTested = tests === 'some'
  const before = ['plan', ...builds, ...(isTested ? ['test'] : [])]
  const [doPublish, matrix] =
    reuse === 'none' ? ['do_publish', 'publish_matrix'] : ['do_store', 'store_matrix']
  const outputs = [doPublish, ...(isOne ? ['build_matrix'] : ['stages', 'stage_count']), matrix]
  const wanted = isTested ? ['do_test', 'test_matrix', ...outputs] : outputs
  return [
    renderPlan(shape, ['do_build', ...wanted], renderInputs(shape)),
    ...builds.map((name, stage) => renderStage(name, stage, shape)),
    ...(isTested ? [renderTest(shape, ['plan', ...builds])] : []),
    `
  publish:
    name: Publish
    needs: [${before.join(', ')}]
    if: \${{ ${goesOn} && needs.plan.outputs.${doPublish} == 'true' }}
${renderPublish(shape)}`,
    renderGate([...before, 'publish'])
  ]
}

function renderInputs({ stages, platforms }: WorkflowShape): string {
  return `        with:
          images: \${{ inputs.images }}
${stages === 1 ? '' : `          stages: ${String(stages)}`}
${platforms === 'split' ? '          split-platforms: true' : ''}`
}

function renderTest(shape: WorkflowShape, needs: readonly string[]): string {
  return `
  test:
    name: Test \${{ matrix.image }}
    needs: [${needs.join(', ')}]
    if: \${{ ${goesOn} && needs.plan.outputs.do_test == 'true' }}
${renderStrategy('fromJSON(needs.plan.outputs.test_matrix)')}
    permissions:
      contents: read
${readsPackages(shape)}
    steps:${renderTestSteps(shape)}`
}

function renderPlan(shape: WorkflowShape, outputs: readonly string[], inputs: string): string {
  return `  plan:
    name: Plan
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pull-requests: read
      actions: read
${readsPackages(shape)}
    outputs:
${['result', ...outputs].map(name => `      ${name}: \${{ steps.plan.outputs.${name} }}`).join('\n')}
    steps:${renderFirstCheckout(shape)}${logsIn(shape) ? firstLogin : ''}
      - uses: ${ownAction}@v1
        id: plan
${inputs}`
}

/** A line that is empty where nothing is reused. */
function readsPackages(shape: WorkflowShape): string {
  return logsIn(shape) ? '      packages: read' : ''
}

function renderStrategy(matrix: string): string {
  return `    strategy:
      fail-fast: false
      matrix: \${{ ${matrix} }}
    runs-on: \${{ matrix.runner }}`
}

/** The first one guards by `do_build`, as a plan without a build has no stage. */
function renderStage(name: string, stage: number, shape: WorkflowShape): string {
  const isFirst = stage === 0
  const steps = isFirst
    ? `${shape.stages > 1 ? ' &build' : ''}${renderBuildSteps(shape)}`
    : ' *build'
  const matrix =
    shape.stages === 1
      ? 'fromJSON(needs.plan.outputs.build_matrix)'
      : `fromJSON(needs.plan.outputs.stages)[${String(stage)}]`
  return `  ${name}:
    name: Build \${{ matrix.image }}${shape.platforms === 'split' ? ' ${{ matrix.platform }}' : ''}
    needs: ${isFirst ? 'plan' : `[plan, build-${String(stage - 1)}]`}
    if: needs.plan.outputs.${isFirst ? "do_build == 'true'" : `stage_count > ${String(stage)}`}
${renderStrategy(matrix)}
    permissions:
      contents: read
${readsPackages(shape)}
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
