import { toYamlText } from '../../../configuration/document/yaml-text'
import { listSome } from '../../../diagnostics/text/lists'
import { escapeText } from '../../../diagnostics/text/printable'
import { ownAction, pinnedActions as pinned } from './pinned-actions'
import type { MadeSources, WorkflowShape } from './workflow-shape'

/**
 * Steps of a job, as lines that stand below `steps:`; an empty line is left out. The plan needs no
 * submodules, so no other job repeats its checkout where what builds needs them.
 */
export function renderFirstCheckout({ submodules }: WorkflowShape): string {
  const uses = `uses: ${pinned.checkout}`
  return `
      - ${submodules === undefined ? `&checkout\n        ${uses}` : uses}
        with:
          persist-credentials: false`
}

function renderCheckout({ submodules }: WorkflowShape): string {
  if (submodules === undefined) return `\n      - *checkout`
  return `
      - uses: ${pinned.checkout}
        with:
          persist-credentials: false
          submodules: ${submodules}`
}

/** Opens ghcr.io by the job's own token, so that what is reused can be asked for and pulled. */
export const firstLogin = `
      - &login
        uses: ${pinned.login}
        with:
          registry: ghcr.io
          username: \${{ github.actor }}
          password: \${{ github.token }}`

/** Whether jobs that push nothing log in, too: elsewhere a pull request of a fork could not. */
export function logsIn({ reuse, registry }: WorkflowShape): boolean {
  return reuse !== 'none' && registry === 'ghcr.io'
}

/** The login of a job behind the first one. */
function renderOwnLogin(shape: WorkflowShape): string {
  return logsIn(shape) ? '\n      - *login' : ''
}

/** Steps that somebody has to write, as comments: what is made before the build, and for what. */
function renderMade({ made }: WorkflowShape): string {
  if (made.length === 0) return ''
  return [
    '',
    '      # Git does not track what these images copy: let a step make it here, before the build.',
    ...made.flatMap(renderMaking)
  ].join('\n')
}

function renderMaking({ image, paths, because }: MadeSources): readonly string[] {
  const name = toYamlText(escapeText(`Make ${listSome(paths, 3)}`))
  const place = because === undefined ? '' : ` # ${escapeText(because)}`
  return [
    `      # - name: ${name}${place}`,
    `      #   if: matrix.image == '${image}'`,
    '      #   run: # the command that makes it'
  ]
}

const buildx = `
      - uses: ${pinned.buildx}`

/** Without it `FROM base` would be looked for in a registry. */
const parents = `
      - name: Find the parents that this run has built
        uses: ${ownAction}/load@v1
        id: parents
        with:
          images: \${{ matrix.load }}
          to: layout`

const parentContexts = `|
            \${{ matrix.build-contexts }}
            \${{ steps.parents.outputs.build-contexts }}`

function renderPlatforms({ platforms }: WorkflowShape): string {
  switch (platforms) {
    case 'one':
      return ''
    case 'several':
      return '          platforms: ${{ matrix.platforms }}'
    case 'split':
      return '          platforms: ${{ matrix.platform }}'
  }
}

/** Builds an archive with what is attested of it, and hands it on. */
export function renderBuildSteps(shape: WorkflowShape): string {
  const { stages, platforms } = shape
  const isMulti = platforms === 'several'
  return `${renderCheckout(shape)}${renderOwnLogin(shape)}${renderMade(shape)}
${isMulti ? `      - uses: ${pinned.qemu}` : ''}${buildx}
${stages > 1 ? parents : ''}
      - uses: ${pinned.build}
        id: build
        with:
          context: \${{ matrix.context }}
          file: \${{ matrix.file }}
          target: \${{ matrix.target }}
${renderPlatforms(shape)}
          build-args: \${{ matrix.build-args }}
          build-contexts: ${stages > 1 ? parentContexts : '${{ matrix.build-contexts }}'}
          provenance: mode=max
          outputs: type=oci,dest=\${{ runner.temp }}/image.tar
      - name: Write down which image the archive holds
        run: echo "$DIGEST" > "$RUNNER_TEMP/image-id"
        env:
          DIGEST: \${{ steps.build.outputs.digest }}
      - uses: ${pinned.upload}
        with:
          name: \${{ matrix.artifact }}
          path: |
            \${{ runner.temp }}/image.tar
            \${{ runner.temp }}/image-id
          compression-level: 0
          retention-days: 3`
}

/** Builds the development image, if there is one, on what this run has built, and tests it. */
export function renderTestSteps(shape: WorkflowShape): string {
  return `${renderCheckout(shape)}${renderOwnLogin(shape)}${renderMade(shape)}${buildx}
      - name: Load the images, and build the development image
        uses: ${ownAction}/load@v1
        with:
          images: \${{ matrix.load }}
          dev: \${{ toJSON(matrix) }}
      - name: Test it # put what tests the image here
        run: docker image inspect "$TAG" && echo "no tests yet for $IMAGE"
        env:
          IMAGE: \${{ matrix.image }}
          TAG: \${{ matrix.local-tag }}`
}

/** Pushes everything, then moves the tags; the job's own token opens ghcr.io. */
export function renderPublishSteps(shape: WorkflowShape): string {
  const { registry, reuse } = shape
  const login = registry === 'ghcr.io' ? renderOwnLogin(shape) : renderLogin(registry)
  const matrix = reuse === 'none' ? 'publish_matrix' : 'store_matrix'
  return `${login}
      - uses: ${ownAction}/publish@v1
        with:
          images: \${{ needs.plan.outputs.${matrix} }}
          # ${hasReleases(shape) ? 'More tags of a release, as 1.2:' : "Tags of releases: tags: ['v*'] below push above, and"} docker/metadata-action, as docs/publish.md of image-matrix shows.
          tags: ${renderTags(shape)}`
}

/** Whether all images are built at once, and nothing else is asked of them. */
export function isShort({ stages, tests, reuse, platforms }: WorkflowShape): boolean {
  return stages === 1 && tests === 'none' && reuse === 'none' && platforms !== 'split'
}

/** Whether tags or releases are published: without knowledge of today, by the whole pipeline. */
function hasReleases(shape: WorkflowShape): boolean {
  const { publishing } = shape
  if (publishing === undefined) return !isShort(shape)
  return publishing.tags.length > 0 || publishing.releases === 'published'
}

function renderTags(shape: WorkflowShape): string {
  if (isShort(shape) && !hasReleases(shape)) return 'latest'
  const isOnlyReleases = shape.publishing?.branches.length === 0
  const first = isOnlyReleases
    ? 'latest\n            ${{ github.ref_name }}'
    : "${{ github.ref_type == 'tag' && github.ref_name || 'latest' }}\n            ${{ github.sha }}"
  return `|\n            ${first}`
}

function renderLogin(registry: string): string {
  return `
      - uses: ${pinned.login}
        with:
${registry === 'docker.io' ? '' : `          registry: ${toYamlText(registry)}`}
          username: \${{ secrets.REGISTRY_USERNAME }}
          password: \${{ secrets.REGISTRY_TOKEN }}`
}
