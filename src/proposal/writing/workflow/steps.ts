import { toYamlText } from '../../../configuration/document/yaml-text'
import { ownAction, pinnedActions as pinned } from './pinned-actions'
import type { WorkflowShape } from './workflow-shape'

/** Steps of a job, as lines that stand below `steps:`; an empty line is left out. */
export const firstCheckout = `
      - &checkout
        uses: ${pinned.checkout}
        with:
          persist-credentials: false`

const checkout = `
      - *checkout`

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

/** Builds an archive with what is attested of it, and hands it on. */
export function renderBuildSteps({ stages, platforms }: WorkflowShape): string {
  const isMulti = platforms === 'several'
  return `${checkout}
${isMulti ? `      - uses: ${pinned.qemu}` : ''}${buildx}
${stages > 1 ? parents : ''}
      - uses: ${pinned.build}
        id: build
        with:
          context: \${{ matrix.context }}
          file: \${{ matrix.file }}
          target: \${{ matrix.target }}
${isMulti ? '          platforms: ${{ matrix.platforms }}' : ''}
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

/** Builds the development image on what this run has built, and tests it. */
export const testSteps = `${checkout}${buildx}
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

/** Pushes everything, then moves the tags; the job's own token opens ghcr.io. */
export function renderPublishSteps({ registry, stages, tests }: WorkflowShape): string {
  const isShort = stages === 1 && tests === 'none'
  return `${registry === 'ghcr.io' ? '' : renderLogin(registry)}
      - uses: ${ownAction}/publish@v1
        with:
          images: \${{ needs.plan.outputs.publish_matrix }}
          tags: ${isShort ? 'latest' : tags}`
}

const tags = `|
            \${{ github.ref_type == 'tag' && github.ref_name || 'latest' }}
            \${{ github.sha }}`

function renderLogin(registry: string): string {
  return `
      - uses: ${pinned.login}
        with:
${registry === 'docker.io' ? '' : `          registry: ${toYamlText(registry)}`}
          username: \${{ secrets.REGISTRY_USERNAME }}
          password: \${{ secrets.REGISTRY_TOKEN }}`
}
