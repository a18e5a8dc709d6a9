import { readUses } from '../../descriptions/workflows/read-uses'
import { escapeText } from '../../diagnostics/text/printable'
import type { RepositoryPath } from '../../paths/repository-path'
import { compileGlob } from '../../patterns/globs/glob'
import type { Workplace } from '../../ports/process/terminal'
import { renderWorkflow } from '../../proposal/writing/workflow/render-workflow'
import type { WorkflowShape } from '../../proposal/writing/workflow/workflow-shape'
import { type Ground, readGround, selectSettings } from '../commands/branch/read-ground'
import type { Answer, Invocation, Refusal } from '../commands/command-line/command'
import { readWorkflowTexts } from '../workflows/read-workflow-texts'
import { shapeOfConfiguration } from './choose-shape'
import { type NewFile, workflowPath } from './new-files'
import { count, listMadeNotes, listOldBuilds } from './summarize'
import { findOldBuilds } from './today/find-old-builds'
import { readToday } from './today/read-today'

/** A workflow for a configuration that is there. */
export interface ProposedWorkflow {
  readonly files: readonly NewFile[]
  /** What is said of it when it is written. */
  readonly lines: readonly string[]
}

/**
 * The workflow that fits a configuration, which stays as it is; or why there is none to write.
 *
 * @param existing the path of the configuration
 */
export async function proposeWorkflow(
  place: Workplace,
  invocation: Invocation,
  existing: RepositoryPath
): Promise<ProposedWorkflow | Answer | Refusal> {
  const { repository, workingTree } = place
  const commit = typeof workingTree === 'string' ? workingTree : undefined
  const ground = await readGround(place, selectSettings(place, invocation), commit)
  if (ground.kind !== 'ground') return ground
  const { head, valid } = ground.facts
  const texts = head === undefined ? [] : await readWorkflowTexts(head, repository)
  const [use] = readUses(texts).filter(({ action }) => action === 'plan')
  if (use !== undefined) {
    const lines = [
      `Nothing is written: ${use.workflow.path} plans by ${existing} already`,
      'Next: image-matrix check'
    ]
    return { kind: 'answer', text: lines.map(escapeText).join('\n') }
  }
  const origin = await place.readOrigin()
  const today = await readToday({ head, origin, pushedAt: new Set() }, repository)
  const { submodules } = today
  const shape = {
    ...shapeOfConfiguration(ground.facts, ground.read, origin.defaultBranch),
    ...(submodules === undefined ? {} : { submodules })
  }
  const old = findOldBuilds(valid.configuration.images, today.triggers)
  return {
    files: [{ path: workflowPath, text: renderWorkflow(shape) }],
    lines: [
      `Wrote ${workflowPath}, for the images of ${existing}, which stays as it is`,
      ...explainShape(ground, shape),
      ...listMadeNotes(shape, workflowPath),
      ...listOldBuilds(old),
      'Next: image-matrix check'
    ]
  }
}

/** What the configuration makes of the workflow, and what it lacks for it. */
function explainShape({ read, facts }: Ground, shape: WorkflowShape): readonly string[] {
  const { images, buildAll } = facts.valid.configuration
  const nameless = images.filter(({ publish, publishedName }) => publish && publishedName === '')
  const isNoticed = buildAll.paths.some(glob => compileGlob(glob).judge(workflowPath) !== 'other')
  return [
    `${count(images.length, 'image')}, in ${count(shape.stages, 'stage')}`,
    ...(nameless.length === 0
      ? []
      : [
          `${read.name} says no name to publish ${count(nameless.length, 'image')} under: add "image-name", or "publish: false"`
        ]),
    ...listRunnerNotes(facts.valid.configuration, shape),
    ...(isNoticed
      ? []
      : [`a change of the workflow builds all with this: build-all: { paths: [${workflowPath}] }`])
  ]
}

/** A platform without a runner of its own would be built on the default one. */
function listRunnerNotes(
  { images, runners }: Ground['facts']['valid']['configuration'],
  { platforms }: WorkflowShape
): readonly string[] {
  if (platforms !== 'split') return []
  const foreign = new Set(
    images.flatMap(({ prod }) => prod.platforms.filter(each => each !== 'linux/amd64'))
  )
  const lacking = [...foreign].filter(
    each => ![...runners.keys()].some(key => each === key || each.startsWith(`${key}/`))
  )
  if (lacking.length === 0) return []
  return [
    `each platform is built in a job of its own: name the runners of ${lacking.join(', ')}, as runners: { linux/arm64: ubuntu-24.04-arm }`
  ]
}
