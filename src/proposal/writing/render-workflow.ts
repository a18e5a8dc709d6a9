import { toYamlText } from '../../configuration/document/yaml-text'

/** What decides which workflow fits. */
export interface WorkflowShape {
  /** How many jobs build one after another. */
  readonly stages: number
  /** Whether a variant for tests is built. */
  readonly tests: 'dev' | 'none'
  readonly platforms: 'one' | 'several'
  /** The host that images are pushed to. */
  readonly registry: string
  /** The default branch. */
  readonly branch: string
}

/** Actions of others, pinned as the README pins them. */
const actions = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  buildx: 'docker/setup-buildx-action@37fe631027851001ddb9b187196cc803df7f5f0e # v4.3.0',
  qemu: 'docker/setup-qemu-action@96fe6ef7f33517b61c61be40b68a1882f3264fb8 # v4.2.0',
  login: 'docker/login-action@4907a6ddec9925e35a0a9e82d7399ccc52663121 # v4.1.0',
  build: 'docker/build-push-action@53b7df96c91f9c12dcc8a07bcb9ccacbed38856a # v7.3.0',
  upload: 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0'
}

/** The placeholder for who publishes image-matrix. */
const owner = 'org'

/**
 * The workflow for some images: a short one where all are built at once, else one that hands them
 * on as artifacts.
 */
export function renderWorkflow(shape: WorkflowShape): string {
  const isShort = shape.stages === 1 && shape.tests === 'none'
  const lines = [
    '# Made by "image-matrix init". Put the owner of image-matrix in place of "org", and your own steps',
    '# where a comment says so.',
    'name: Images',
    '',
    'on:',
    '  pull_request:',
    '  push:',
    `    branches: [${toYamlText(shape.branch)}]`,
    '',
    '# Each job says what it needs.',
    'permissions: {}',
    '',
    'concurrency:',
    '  group: ${{ github.workflow }}-${{ github.ref }}',
    "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
    '',
    'jobs:',
    ...(isShort ? renderShort(shape) : renderPipeline(shape))
  ]
  return `${lines.join('\n')}\n`
}

function renderPlan(outputs: readonly string[], inputs: readonly string[]): readonly string[] {
  return [
    '  plan:',
    '    name: Plan',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      contents: read',
    '      pull-requests: read',
    '      actions: read',
    '    outputs:',
    ...outputs.map(name => `      ${name}: \${{ steps.plan.outputs.${name} }}`),
    '    steps:',
    ...checkout,
    `      - uses: ${owner}/image-matrix@v1`,
    '        id: plan',
    ...(inputs.length === 0 ? [] : ['        with:', ...inputs.map(each => `          ${each}`)]),
    ''
  ]
}

const checkout = [
  `      - uses: ${actions.checkout}`,
  '        with:',
  '          persist-credentials: false'
]

function renderLogin(registry: string): readonly string[] {
  const isGitHub = registry === 'ghcr.io'
  return [
    `      - uses: ${actions.login}`,
    '        with:',
    ...(registry === 'docker.io' ? [] : [`          registry: ${registry}`]),
    `          username: \${{ ${isGitHub ? 'github.actor' : 'secrets.REGISTRY_USERNAME'} }}`,
    `          password: \${{ ${isGitHub ? 'github.token' : 'secrets.REGISTRY_TOKEN'} }}`
  ]
}

function renderShort(shape: WorkflowShape): readonly string[] {
  const outputs = ['result', 'do_build', 'do_publish', 'build_matrix']
  return [
    ...renderPlan(outputs, []),
    '  build: # runs where nothing is published, and may write nothing',
    '    name: Build ${{ matrix.image }}',
    '    needs: plan',
    "    if: needs.plan.outputs.do_build == 'true' && needs.plan.outputs.do_publish == 'false'",
    ...renderStrategy('fromJSON(needs.plan.outputs.build_matrix)'),
    '    permissions:',
    '      contents: read',
    '    steps: &build',
    ...renderBuildSteps(shape),
    '',
    '  publish: # the same steps, where at least one image is published',
    '    name: Publish ${{ matrix.image }}',
    '    needs: plan',
    "    if: needs.plan.outputs.do_publish == 'true'",
    ...renderStrategy('fromJSON(needs.plan.outputs.build_matrix)'),
    '    environment: publish',
    '    permissions:',
    '      contents: read',
    ...(shape.registry === 'ghcr.io' ? ['      packages: write'] : []),
    '    steps: *build',
    '',
    ...renderGate(['plan', 'build', 'publish'])
  ]
}

function renderBuildSteps({ registry, platforms }: WorkflowShape): readonly string[] {
  const isMulti = platforms === 'several'
  return [
    ...checkout,
    ...(isMulti ? [`      - uses: ${actions.qemu}`, `      - uses: ${actions.buildx}`] : []),
    '      - if: matrix.publish',
    ...renderLogin(registry).map(line => line.replace('      - ', '        ')),
    `      - uses: ${actions.build}`,
    '        with:',
    '          context: ${{ matrix.context }}',
    '          file: ${{ matrix.file }}',
    '          target: ${{ matrix.target }}',
    '          build-args: ${{ matrix.build-args }}',
    '          build-contexts: ${{ matrix.build-contexts }}',
    ...(isMulti ? ['          platforms: ${{ matrix.platforms }}'] : []),
    '          push: ${{ matrix.publish }}',
    '          tags: ${{ matrix.image-name }}'
  ]
}

function renderStrategy(matrix: string): readonly string[] {
  return [
    '    strategy:',
    '      fail-fast: false',
    `      matrix: \${{ ${matrix} }}`,
    '    runs-on: ${{ matrix.runner }}'
  ]
}

function renderPipeline({ stages, tests, registry }: WorkflowShape): readonly string[] {
  const builds = Array.from({ length: stages }, (_, index) => `build-${String(index)}`)
  const last = ['plan', ...builds, ...(tests === 'dev' ? ['test'] : [])]
  const outputs = [
    ...['result', 'do_build', 'do_test', 'do_publish', 'stages', 'stage_count'],
    ...['test_matrix', 'publish_matrix']
  ]
  const used = tests === 'dev' ? outputs : outputs.filter(each => !each.includes('test'))
  return [
    ...renderPlan(used, [`stages: ${String(stages)}`]),
    ...builds.flatMap((_, stage) => renderStage(stage, builds)),
    ...(tests === 'dev' ? renderTests(['plan', ...builds]) : []),
    ...renderPublish(last, registry),
    ...renderGate([...last, 'publish'])
  ]
}

function renderStage(stage: number, builds: readonly string[]): readonly string[] {
  const above = builds[stage - 1]
  return [
    `  build-${String(stage)}:`,
    '    name: Build ${{ matrix.image }}',
    `    needs: ${above === undefined ? 'plan' : `[plan, ${above}]`}`,
    `    if: needs.plan.outputs.stage_count > ${String(stage)}`,
    ...renderStrategy(`fromJSON(needs.plan.outputs.stages)[${String(stage)}]`),
    '    permissions:',
    '      contents: read',
    ...(above === undefined
      ? [builds.length > 1 ? '    steps: &build' : '    steps:', ...archiveSteps]
      : ['    steps: *build']),
    ''
  ]
}

/** As the README's whole pipeline builds an archive. */
const archiveSteps = [
  ...checkout,
  `      - uses: ${actions.buildx}`,
  '      - name: Unpack the parents that this run has built',
  `        uses: ${owner}/image-matrix/load@v1`,
  '        id: parents',
  '        with:',
  '          images: ${{ matrix.load }}',
  '          to: layout',
  '      - name: Build the archive, and write down which image it holds',
  '        env:',
  '          CONTEXT: ${{ matrix.context }}',
  '          FILE: ${{ matrix.file }}',
  '          TARGET: ${{ matrix.target }}',
  '          BUILD_ARGS: ${{ matrix.build-args }}',
  '          BUILD_CONTEXTS: |',
  '            ${{ matrix.build-contexts }}',
  '            ${{ steps.parents.outputs.build-contexts }}',
  '          TAG: ${{ matrix.local-tag }}',
  '        run: |',
  '          mkdir -p "$RUNNER_TEMP/image" && options=()',
  '          while IFS= read -r line; do',
  `            [[ $line = '' ]] || options+=("--build-arg=$line")`,
  '          done <<< "$BUILD_ARGS"',
  '          while IFS= read -r line; do',
  `            [[ $line = '' ]] || options+=("--build-context=$line")`,
  '          done <<< "$BUILD_CONTEXTS"',
  '          docker buildx build "${options[@]}" --file="$FILE" --target="$TARGET" \\',
  '            --iidfile="$RUNNER_TEMP/image/image-id" --provenance=false \\',
  '            --output="type=docker,dest=$RUNNER_TEMP/image/image.tar,name=$TAG" "$CONTEXT"',
  `      - uses: ${actions.upload}`,
  '        with:',
  '          name: ${{ matrix.artifact }}',
  '          path: ${{ runner.temp }}/image',
  '          compression-level: 0',
  '          retention-days: 3'
]

function renderTests(needs: readonly string[]): readonly string[] {
  return [
    '  test:',
    '    name: Test ${{ matrix.image }}',
    `    needs: [${needs.join(', ')}]`,
    "    if: ${{ !failure() && !cancelled() && needs.plan.outputs.do_test == 'true' }}",
    ...renderStrategy('fromJSON(needs.plan.outputs.test_matrix)'),
    '    permissions:',
    '      contents: read',
    '    steps:',
    ...checkout,
    `      - uses: ${actions.buildx}`,
    '      - name: Load the images, and build the development image',
    `        uses: ${owner}/image-matrix/load@v1`,
    '        with:',
    '          images: ${{ matrix.load }}',
    '          dev: ${{ toJSON(matrix) }}',
    '      - name: Test it # put what tests the image here',
    '        env:',
    '          IMAGE: ${{ matrix.image }}',
    '          TAG: ${{ matrix.local-tag }}',
    '        run: docker image inspect "$TAG" && echo "no tests yet for $IMAGE"',
    ''
  ]
}

function renderPublish(needs: readonly string[], registry: string): readonly string[] {
  return [
    '  publish:',
    '    name: Publish ${{ matrix.image }}',
    `    needs: [${needs.join(', ')}]`,
    "    if: ${{ !failure() && !cancelled() && needs.plan.outputs.do_publish == 'true' }}",
    ...renderStrategy('fromJSON(needs.plan.outputs.publish_matrix)'),
    '    environment: publish',
    ...(registry === 'ghcr.io'
      ? ['    permissions:', '      packages: write']
      : ['    permissions: {}']),
    '    steps:',
    '      - name: Unpack the image that was built',
    `        uses: ${owner}/image-matrix/load@v1`,
    '        id: load',
    '        with:',
    '          images: image=${{ matrix.artifact }}',
    '          to: layout',
    ...renderLogin(registry),
    '      - name: Push it as it is, manifest included',
    '        env:',
    '          CONTEXT: ${{ steps.load.outputs.build-contexts }}',
    '          NAME: ${{ matrix.image-name }}',
    '        run: |',
    '          layout=${CONTEXT#image=oci-layout://}',
    '          skopeo copy --preserve-digests "oci:$layout" "docker://$NAME"',
    ''
  ]
}

function renderGate(needs: readonly string[]): readonly string[] {
  return [
    '  # The one check that branch protection requires.',
    '  gate:',
    '    name: Images',
    `    needs: [${needs.join(', ')}]`,
    '    if: always()',
    '    runs-on: ubuntu-latest',
    '    permissions: {}',
    '    steps:',
    `      - uses: ${owner}/image-matrix/gate@v1`,
    '        with:',
    '          needs: ${{ toJSON(needs) }}'
  ]
}
