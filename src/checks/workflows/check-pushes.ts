import type { Job, JobStep } from '../../descriptions/workflows/workflow'
import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import type { Configuration } from '../../images/configuration'
import { distinctPlatforms } from '../../images/platforms/platforms'
import { findMatrixOutput, isOf, pushesTags, runsForEntry } from './build-steps'
import type { WorkflowFacts } from './workflow-facts'

/** A step that builds and pushes, in a job that runs on entries of a plan. */
interface Push {
  readonly job: Job
  readonly step: JobStep
  readonly output: string
  readonly pushes: 'always' | 'as its entry says'
}

function listPushes({ workflow, plans }: WorkflowFacts): readonly Push[] {
  const ids = plans.map(({ job }) => job.id)
  return [...workflow.jobs.values()].flatMap(job => {
    const output = findMatrixOutput(job, ids)
    if (output === undefined) return []
    return job.steps.filter(runsForEntry).flatMap((step): Push[] => {
      const pushes = pushesTags(step)
      return pushes === 'no' || pushes === 'unknown' ? [] : [{ job, step, output, pushes }]
    })
  })
}

const builds = ['build_matrix', 'stages']

/** Legs of one image that push one tag, each over the other: the last one stays. */
export function findContestedLegs(facts: WorkflowFacts): Diagnostic[] {
  const { configuration, platforms } = facts
  if (platforms !== 'split' || configuration === undefined) return []
  const image = findSplit(configuration)
  if (image === undefined) return []
  return listPushes(facts)
    .filter(({ output }) => [...builds, 'publish_matrix'].includes(output))
    .filter(push => !tellsLegs(push))
    .map(({ job, step }) =>
      problem('contested-legs', {
        message: `each leg of the job "${job.id}" pushes the tags of its image: of "${image}", which has several platforms, the last one stays`,
        fix: [
          'let the legs upload archives, and one job publish them, by image-matrix/publish:',
          'it joins the legs of an image to one index'
        ].join('\n'),
        place: (step.given.get('tags') ?? step).at
      })
    )
}

function findSplit({ images }: Configuration): string | undefined {
  return images.find(
    ({ publish, publishedName, prod }) =>
      publish && publishedName !== '' && distinctPlatforms(prod.platforms).length > 1
  )?.name
}

/** Whether the tags of a leg may be its own, or it builds all platforms itself. */
function tellsLegs({ job, step }: Push): boolean {
  if (/matrix\.platforms\b/i.test(step.given.get('platforms')?.text ?? '')) return true
  const tags = step.given.get('tags')?.text ?? ''
  const made = [...tags.matchAll(/steps\.([\w-]+)\.outputs/gi)].map(([, id]) => id)
  const makers = job.steps.filter(({ id }) => id !== undefined && made.includes(id))
  if (makers.length < new Set(made).size) return true
  if (makers.some(each => !isOf(each, 'docker/metadata-action'))) return true
  const texts = [
    tags,
    ...makers.flatMap(({ given }) => [...given.values()].map(({ text }) => text))
  ]
  const own = /matrix\.(?:platform|artifact|cache-scope|runner)\b|matrix\[|toJSON\(\s*matrix|env\./i
  return tags === '' || texts.some(text => own.test(text))
}

/** With `reuse` a content tag says that an image was tested: nothing may be pushed before that. */
export function findUntestedPushes(facts: WorkflowFacts): Diagnostic[] {
  if (facts.configuration?.reuse === undefined) return []
  return listPushes(facts)
    .filter(({ output }) => builds.includes(output))
    .map(({ job, step }) =>
      problem('pushed-untested', {
        message: `the job "${job.id}" pushes what it builds, and the configuration says "reuse": what is reused has to be tested before it is pushed`,
        fix: [
          'let the job upload archives, and one job behind the tests publish them:',
          'uses: org/image-matrix/publish@v1',
          'with: { images: "${{ needs.plan.outputs.store_matrix }}" }'
        ].join('\n'),
        place: (step.given.get('push') ?? step).at
      })
    )
}

/** Variants for development are never published. */
export function findTestPushes(facts: WorkflowFacts): Diagnostic[] {
  return listPushes(facts)
    .filter(({ output, pushes }) => /^(?:test|dev)_matrix$/.test(output) && pushes === 'always')
    .map(({ job, step, output }) =>
      problem('pushed-test-image', {
        message: `the job "${job.id}" pushes every image of "${output}", which has images for development and those that may not be published`,
        fix: 'run the job that pushes on publish_matrix: ${{ fromJSON(needs.plan.outputs.publish_matrix) }}',
        place: (step.given.get('push') ?? step).at
      })
    )
}
