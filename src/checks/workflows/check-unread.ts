import { quote } from '../../configuration/mistakes/finding'
import type { Use } from '../../descriptions/workflows/read-uses'
import { isSameName, type Job, type JobStep } from '../../descriptions/workflows/workflow'
import { type Diagnostic, type Place, problem } from '../../diagnostics/diagnostic'
import { listSome } from '../../diagnostics/text/lists'
import { readJson } from '../../event/json-reader'
import { isOf } from './build-steps'
import type { PossibleRun, WorkflowFacts } from './workflow-facts'

/** What a plan asks for, by the outputs of which a job has to read one. */
interface Work {
  readonly verdict: string
  /** The first is the usual one. */
  readonly outputs: readonly [string, ...string[]]
  /** The images that it is about. */
  readonly listImages: (facts: WorkflowFacts, run: PossibleRun) => readonly string[]
  /** Whether jobs of the workflow may do it by other words. */
  readonly isDoneBy: (workflow: WorkflowFacts) => boolean
  /** As it follows the names: `are never built`. */
  readonly tells: (images: string) => string
  readonly fix: (plan: string) => string
}

const tests: Work = {
  verdict: 'do_test',
  outputs: ['test_matrix', 'dev_matrix', 'test_images', 'dev_images'],
  // Every image has tests unless it says otherwise: only those that somebody wrote are missed.
  listImages: (facts, run) =>
    listNames('test_images')(facts, run).filter(name => facts.writtenTests.has(name)),
  isDoneBy: () => false,
  tells: images => `the tests of ${images} never run`,
  fix: plan =>
    `${toJob('test', plan)}\nor, in the configuration, for images without tests: tests: false`
}

const works: readonly Work[] = [
  {
    verdict: 'do_build',
    outputs: ['build_matrix', 'stages', 'build_images'],
    listImages: listNames('build_images'),
    isDoneBy: () => false,
    tells: images => `nothing builds ${images}`,
    fix: plan => toJob('build', plan)
  },
  tests,
  {
    verdict: 'do_publish',
    outputs: ['publish_matrix', 'merge_matrix', 'store_matrix', 'publish_images'],
    listImages: listNames('publish_images'),
    isDoneBy: mayPublish,
    tells: images => `nothing publishes ${images}`,
    fix: plan =>
      `${toJob('publish', plan)}\nor, in the configuration, for images only for tests: publish: false`
  },
  {
    verdict: 'do_store',
    outputs: ['store_matrix'],
    listImages: listNames('publish_images'),
    isDoneBy: facts =>
      mayPush(facts) || mentions([...facts.workflow.jobs.values()], /content-tag/i),
    tells: () => 'nothing is stored under its content tag, so "reuse" never finds anything',
    fix: plan =>
      `uses: org/image-matrix/publish@v1\nwith: { images: '\${{ needs.${plan}.outputs.store_matrix }}' }`
  }
]

function listNames(output: string): Work['listImages'] {
  return (_facts, { outputs }) => {
    const names = readJson(outputs.get(output) ?? '')?.elements() ?? []
    return names.flatMap(name => name.text() ?? [])
  }
}

function toJob(name: 'build' | 'test' | 'publish', plan: string): string {
  return [
    `${name}:`,
    `  needs: [${plan}]`,
    `  if: needs.${plan}.outputs.do_${name} == 'true'`,
    `  strategy: { matrix: '\${{ fromJSON(needs.${plan}.outputs.${name}_matrix) }}' }`
  ].join('\n')
}

/**
 * Work that a plan asks for, and that no job of any workflow looks at. Nothing is said where the
 * outputs are handed on to what is not read here.
 */
export function findUnread(all: readonly WorkflowFacts[]): readonly Diagnostic[] {
  return works.flatMap(work =>
    listUnread(all, work).map(({ plan, images }) =>
      problem('unread-output', {
        message: `no job of any workflow reads the output "${work.outputs[0]}" of the plan: ${work.tells(listSome(images.map(quote), 3))}`,
        fix: work.fix(plan.job.id),
        place: plan.step.at
      })
    )
  )
}

/** Tests that nobody has written of, and that no job runs: every image has some unless it says otherwise. */
export interface UnrunTests {
  readonly images: readonly string[]
  /** Of the planning step. */
  readonly place: Place
}

/** None where somebody wrote of tests: that no job runs those is a mistake. */
export function findUnrunTests(all: readonly WorkflowFacts[]): readonly UnrunTests[] {
  if (all.some(({ writtenTests }) => writtenTests.size > 0)) return []
  const found = listUnread(all, { ...tests, listImages: listNames('test_images') })
  return found.map(({ plan, images }) => ({ images, place: plan.step.at }))
}

interface Unread {
  readonly plan: Use
  readonly images: readonly string[]
}

/** Where the work is asked for, if no job does it; at most one. */
function listUnread(all: readonly WorkflowFacts[], work: Work): readonly Unread[] {
  const planning = all.filter(({ plans }) => plans.length > 0)
  const read = planning.map(listRead)
  const known = read.flatMap(each => each ?? [])
  if (known.length < read.length) return []
  const names = new Set(known.flatMap(each => [...each]))
  // The plan holds everything; and one of which nothing is read is made to be looked at.
  if (names.has('plan') || names.size === 0) return []
  if (work.outputs.some(each => names.has(each)) || planning.some(work.isDoneBy)) return []
  const [first] = planning.flatMap(facts => {
    const { plans, runs } = facts
    const run = runs.find(({ outputs }) => outputs.get(work.verdict) === 'true')
    return run === undefined ? [] : plans.map(plan => ({ plan, run, facts }))
  })
  if (first === undefined) return []
  const images = work.listImages(first.facts, first.run)
  return images.length === 0 ? [] : [{ plan: first.plan, images }]
}

/** The outputs of a plan that something reads; undefined: that is not known. */
function listRead(facts: WorkflowFacts): ReadonlySet<string> | undefined {
  const { workflow, plans, uses, configuration } = facts
  const [plan, ...others] = plans
  const isHandedOn = workflow.kind === 'action' || workflow.triggers.includes('workflow_call')
  if (plan === undefined || others.length > 0 || isHandedOn || configuration === undefined) {
    return undefined
  }
  const gates = new Set(uses.filter(({ action }) => action === 'gate').map(({ job }) => job))
  const jobs = [...workflow.jobs.values()].filter(job => !gates.has(job))
  if (mentions(jobs, wholeNeeds) || mentions([plan.job], wholeStep)) return undefined
  const declared = jobs.flatMap(({ reads }) =>
    reads.filter(({ job }) => isSameName(job, plan.job.id)).map(({ output }) => output)
  )
  const inside = listOwnReads(plan)
  return new Set([...declared.flatMap(name => listSources(name, plan)), ...inside])
}

/** All needs, or all outputs of one, or one that an expression chooses. */
const wholeNeeds =
  /\bneeds\b(?!\s*(?:\.[\w-]+|\[\s*'[^']*'\s*\])\s*(?:\.result\b|\.outputs\s*(?:\.[\w-]|\[\s*')))/i
const wholeStep =
  /\bsteps\b(?!\s*(?:\.[\w-]+|\[\s*'[^']*'\s*\])\s*(?:\.(?:outcome|conclusion)\b|\.outputs\s*(?:\.[\w-]|\[\s*')))/i

function mentions(jobs: readonly Job[], words: RegExp): boolean {
  return jobs.some(({ expressions }) => expressions.some(({ text }) => words.test(text)))
}

/** What later steps of the planning job read of it themselves. */
function listOwnReads({ job }: Use): readonly string[] {
  const outputs = new Set([...job.outputs.values()].map(({ at }) => JSON.stringify(at)))
  const own = job.expressions.filter(({ at }) => !outputs.has(JSON.stringify(at)))
  return own.flatMap(({ text }) => listNamed(text))
}

/** The outputs of a step that an output of the planning job is made of; its own name where it is a mistake. */
function listSources(name: string, { job }: Use): readonly string[] {
  const declared = [...job.outputs].find(([each]) => isSameName(each, name))
  return [name.toLowerCase(), ...(declared === undefined ? [] : listNamed(declared[1].text))]
}

/** The outputs of steps that an expression names. */
function listNamed(text: string): readonly string[] {
  const read = /\bsteps(?:\.[\w-]+|\['[\w-]+'\])\.outputs(?:\.([\w-]+)|\['([\w-]+)'\])/gi
  return [...text.matchAll(read)].map(([, output, quoted]) =>
    (output ?? quoted ?? '').toLowerCase()
  )
}

/** Whether some job may publish by its own words. */
function mayPublish(facts: WorkflowFacts): boolean {
  const words = /\bmatrix\s*(?:\.\s*(?:publish|image-name)\b|\[)|\bneeds\b.*\bdo_publish\b/i
  return mayPush(facts) || mentions([...facts.workflow.jobs.values()], words)
}

/** Whether some job may push what it builds. */
function mayPush({ workflow }: WorkflowFacts): boolean {
  return [...workflow.jobs.values()].some(
    // A job that only a part is written of may do anything.
    ({ steps }) => steps.length === 0 || steps.some(stepMayPush)
  )
}

function stepMayPush(step: JobStep): boolean {
  if (step.run !== undefined) return /push|publish|release|deploy|make|\.sh\b/i.test(step.run)
  if (isOf(step, 'docker/build-push-action')) {
    const [push = 'false', outputs = ''] = ['push', 'outputs'].map(
      name => step.given.get(name)?.text
    )
    return push !== 'false' || !/^(?:type=(?:oci|docker|local|tar|cacheonly)\b.*)?$/.test(outputs)
  }
  return !/^(?:actions\/|docker\/(?:login|setup-\w+|metadata)-action|[\w.-]+\/image-matrix\b)/.test(
    step.uses?.text ?? ''
  )
}
