import type { Node } from '../configuration/document/node'
import { isCaller } from '../configuration/reading/workflow-calls'
import type { DescribedBuild } from '../descriptions/described-build'
import { fieldsOf } from '../descriptions/text/nodes'
import type { Remote } from '../descriptions/workflows/workflow-text'
import type { RepositoryPath } from '../paths/repository-path'
import { findBuilds, isBuilder } from './builds/find-builds'
import { all, type Condition, isNever } from './condition'
import { Texts } from './texts'
import type { OpaqueTrigger, PlannedTrigger, Trigger, Triggers } from './trigger'
import { listStarts, type Start } from './walk/events'
import type { Run } from './walk/run'
import { walkWorkflow } from './walk/walk-workflow'

export interface TriggerQuestion {
  /** All tracked files. */
  readonly paths: Iterable<RepositoryPath>
  /** The texts that are known so far. */
  readonly texts: ReadonlyMap<RepositoryPath, string>
  /** The names that the repository has on its server; missing: not known. */
  readonly remote?: Remote | undefined
  /** The branch that changes come to; missing: not known. */
  readonly branch?: string | undefined
}

/** The triggers, or the files whose texts they need. */
export type TriggersAnswer =
  | { readonly kind: 'triggers'; readonly triggers: Triggers }
  | { readonly kind: 'needs'; readonly paths: readonly RepositoryPath[] }

/**
 * For which files the workflows of a repository build images today. It is asked again with the
 * texts that it names, until it names no more; a text that cannot be read is given as empty.
 */
export function readTriggers(question: TriggerQuestion): TriggersAnswer {
  const texts = new Texts(new Set(question.paths), question.texts)
  const workflows = [...texts.paths].filter(isWorkflow).sort()
  const parsed = workflows.flatMap(path => texts.parse(path) ?? [])
  const { branch } = question
  const budget = { left: mostCalls }
  const found = parsed.flatMap(file =>
    listStarts(file, branch === undefined ? {} : { branch }).flatMap(start => {
      const run: Run = { start, texts, remote: question.remote, steps: [], foreign: [], budget }
      if (isNever(start.when)) return []
      walkWorkflow(
        { file, inputs: new Map(), when: start.when, chain: [], id: start.event.name },
        run
      )
      return [toTriggers(run, file.path)]
    })
  )
  if (texts.wanted.length > 0) return { kind: 'needs', paths: texts.wanted }
  const elsewhere = listElsewhere(texts)
  return {
    kind: 'triggers',
    triggers: {
      known: found.flatMap(({ known }) => known),
      opaque: [...found.flatMap(({ opaque }) => opaque), ...elsewhere],
      planned: found.flatMap(each => each.planned)
    }
  }
}

/** Of all workflows together; a large repository follows some hundred. */
const mostCalls = 2_000

const endless = 'calls others too deeply, or too often, to be followed'

/** The files of other systems that run at a change. */
const otherSystems =
  /^(?:\.gitlab-ci\.yml|Jenkinsfile|\.circleci\/config\.yml|\.travis\.yml|\.drone\.ya?ml|bitbucket-pipelines\.yml|\.buildkite\/pipeline\.ya?ml|\.woodpecker(?:\.ya?ml|\/.*)|\.cirrus\.yml|\.?azure-pipelines.*\.ya?ml|(?:.*\/)?(?:azure-)?pipelines\/[^/]*\.ya?ml|(?:.*\/)?cloudbuild\.ya?ml|\.tekton\/.*\.ya?ml)$/

/** What runs beside GitHub's workflows: it may build anything. */
function listElsewhere({ paths }: Texts): readonly OpaqueTrigger[] {
  const [file, ...others] = [...paths].filter(path => otherSystems.test(path)).sort()
  if (file === undefined) return []
  const at = { file, line: 1 }
  const more = others.length === 0 ? '' : `, and ${String(others.length)} more beside it`
  const because = `another system than GitHub runs this file${more}`
  const when: Condition = { kind: 'unknown', key: file, doubt: { at, because } }
  const event = { name: 'another system', kind: 'change' } as const
  return [{ event, workflow: file, job: '', at, when, because }]
}

/** A file that an event can start: an action is none. */
function isWorkflow(path: RepositoryPath): boolean {
  return isCaller(path) && /workflows\/[^/]+\.ya?ml$/.test(path)
}

function toTriggers({ start, texts, steps, foreign }: Run, workflow: RepositoryPath): Triggers {
  const known: Trigger[] = []
  const opaque: OpaqueTrigger[] = []
  const planned: PlannedTrigger[] = []
  const read = steps.map(reached => ({ ...reached, found: findBuilds(reached.step, texts) }))
  const pushing = new Set(read.flatMap(({ job, found }) => (found.pushes === 'maybe' ? [job] : [])))
  for (const { job, at, when, found, step, plan } of read) {
    const place = { ...placeOf(start, workflow), job, at }
    for (const { build, decidedBy } of found.builds) {
      known.push({
        ...place,
        build: pushing.has(job) ? build : withoutPush(build),
        when: all([when, decide(decidedBy, at)])
      })
    }
    // It builds what its matrix says: the plan, not this text, knows the images.
    if (plan !== undefined && found.opaque.length > 0 && namesMatrix(step.node)) {
      planned.push({ ...place, when, configuration: plan.configuration })
      continue
    }
    opaque.push(...found.opaque.map(because => ({ ...place, when, because })))
  }
  for (const { kind, job, at, when, uses } of foreign) {
    if (kind === 'elsewhere' && !isBuilder(uses)) continue
    const name = `"${uses.replace(/@.*$/s, '')}"`
    const because = kind === 'elsewhere' ? `${name} is of another repository` : `${name} ${endless}`
    opaque.push({ ...placeOf(start, workflow), job, at, when, because })
  }
  return { known, opaque, planned }
}

/** Whether a value of the step comes from the matrix of its job, or of the job that calls it. */
function namesMatrix(node: Node): boolean {
  switch (node.kind) {
    case 'scalar':
      return /\b(?:matrix|inputs)\b/.test(node.text)
    case 'list':
      return node.items.some(namesMatrix)
    case 'mapping':
      return fieldsOf(node).some(([, value]) => namesMatrix(value))
  }
}

/** What a job builds in which nothing pushes. */
function withoutPush(build: DescribedBuild): DescribedBuild {
  return build.pushes === 'unknown' ? { ...build, pushes: 'no' } : build
}

function placeOf({ event }: Start, workflow: RepositoryPath) {
  return { event, workflow }
}

function decide(by: 'nothing' | 'script', at: OpaqueTrigger['at']): Condition {
  if (by === 'nothing') return all([])
  const because = 'a condition of its script decides'
  return { kind: 'unknown', key: `script of ${at.file}:${String(at.line)}`, doubt: { at, because } }
}
