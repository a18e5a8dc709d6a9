import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import type { PlannedImage } from '../../plan/plan'

/** The number of stages that the built images need. */
export function countStages(images: readonly PlannedImage[]): number {
  return images.reduce((count, { build, stage }) => (build ? Math.max(count, stage + 1) : count), 0)
}

/** A plan deeper than the workflow's stage jobs: no image may silently be left out. */
export function findStageMistakes(
  images: readonly PlannedImage[],
  stages: number
): readonly Diagnostic[] {
  const depth = countStages(images)
  if (depth <= stages) return []
  const chain = findChain(images, depth - 1).join(' -> ')
  return [
    problem('too-many-stages', {
      message: `the plan needs ${depth} stages, and the workflow has ${stages}: "${chain}"`,
      fix: showJobs(depth)
    })
  ]
}

/** The first image of the deepest stage with the parents that put it there, bases first. */
function findChain(images: readonly PlannedImage[], deepest: number): string[] {
  const byName = new Map(images.map(planned => [planned.image.name, planned]))
  const chain: string[] = []
  let next = images.find(planned => planned.build && planned.stage === deepest)
  while (next !== undefined) {
    chain.unshift(next.image.name)
    const above = next.stage - 1
    next = next.parents.prod
      .map(parent => byName.get(parent.image))
      .find(parent => parent?.build === true && parent.stage === above)
  }
  return chain
}

function showJobs(depth: number): string {
  const first = ['build-0:', '  needs: plan', "  if: needs.plan.outputs.do_build == 'true'"]
  const later = (stage: number): string[] => [
    `build-${stage}:`,
    `  needs: [plan, build-${stage - 1}]`,
    `  if: needs.plan.outputs.stage_count > ${stage}`
  ]
  const matrix = (stage: number): string =>
    `  strategy: { matrix: "\${{ fromJSON(needs.plan.outputs.stages)[${stage}] }}" }`
  const jobs = Array.from({ length: depth }, (_, stage) => [
    ...(stage === 0 ? first : later(stage)),
    matrix(stage)
  ])
  return [`set "stages: ${depth}" on the planning step, and run a job for each stage:`]
    .concat(...jobs)
    .join('\n')
}
