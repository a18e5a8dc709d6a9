import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { shorten } from '../../diagnostics/text/shorten'
import { type Assignment, type Claim, type Purpose, verdicts } from './decision/verdict'
import { toNeedsLine } from './explain'
import type { NeededJob } from './needs/needed-job'

/** What the input `jobs` says, by the id of the job. */
export interface ParsedAssignments {
  readonly assignments: ReadonlyMap<string, Assignment>
  readonly diagnostics: readonly Diagnostic[]
}

/** `PLAN.PURPOSE:PART=JOB|JOB`; the plan, the part and further jobs are optional. */
const form =
  /^(?:([A-Za-z_][\w-]*)\.)?([a-z]+)(?::([^=]+))?=([A-Za-z_][\w-]*(?:\|[A-Za-z_][\w-]*)*)$/

/**
 * The input `jobs`: the purposes of jobs, if their names do not say them. By space, comma or line.
 *
 * `build=compile` is a job for a verdict, `test:web=e2e` for one image of it, `build:1=late` for a
 * stage, `skip=same` for what is not built, `none=lint` for nothing of a plan. `build=one|other`
 * names two of which one runs. `first.build=compile` asks the plan job `first` alone.
 */
export function parseAssignments(
  text: string,
  jobs: readonly NeededJob[],
  plans: readonly NeededJob[]
): ParsedAssignments {
  const claims = new Map<string, Claim[]>()
  const free = new Set<string>()
  const diagnostics: Diagnostic[] = []
  for (const item of text.split(/[\s,]+/).filter(part => part !== '')) {
    const read = readItem(item)
    if (read === undefined) {
      diagnostics.push(explainForm(item))
      continue
    }
    diagnostics.push(...findStrangers(item, read, { jobs, plans }))
    for (const id of read.ids) {
      if (read.purpose === 'none') free.add(id)
      else claims.set(id, [...(claims.get(id) ?? []), toClaim(read, read.purpose, id)])
    }
  }
  const assignments = new Map<string, Assignment>([
    ...[...free].map(id => [id, { kind: 'free' }] as const),
    ...[...claims].map(([id, own]) => [id, { kind: 'claims', claims: own }] as const)
  ])
  return { assignments, diagnostics }
}

interface Item {
  readonly plan: string | undefined
  readonly purpose: Purpose | 'none'
  readonly ids: readonly string[]
}

function readItem(item: string): Item | undefined {
  const [, plan, word = '', part, ids = ''] = form.exec(item) ?? []
  const purpose = toPurpose(word, part)
  return purpose === undefined ? undefined : { plan, purpose, ids: ids.split('|') }
}

function toPurpose(word: string, part: string | undefined): Purpose | 'none' | undefined {
  if (word === 'none') return part === undefined ? 'none' : undefined
  if (word === 'skip') return part === undefined ? { kind: 'skipped' } : undefined
  const verdict = verdicts.find(each => each === word)
  if (verdict === undefined) return undefined
  if (part === undefined) return { kind: 'verdict', verdict }
  // No output lists the images that are stored.
  if (verdict === 'store') return undefined
  if (verdict === 'build' && /^\d{1,6}$/.test(part)) return { kind: 'stage', stage: Number(part) }
  return { kind: 'image', verdict, image: part }
}

function toClaim({ plan, ids }: Item, purpose: Purpose, id: string): Claim {
  const instead = ids.filter(other => other !== id)
  return plan === undefined ? { purpose, instead } : { purpose, plan, instead }
}

interface Known {
  readonly jobs: readonly NeededJob[]
  readonly plans: readonly NeededJob[]
}

function findStrangers(item: string, { plan, ids }: Item, known: Known): readonly Diagnostic[] {
  const isPlan = plan === undefined || known.plans.some(({ id }) => id === plan)
  const strange = ids.filter(id => !known.jobs.some(job => job.id === id))
  return [
    ...(isPlan ? [] : [explainPlan(item, plan, known.plans)]),
    ...strange.map(id => explainJob(item, id, known))
  ]
}

function explainForm(item: string): Diagnostic {
  const words = [...verdicts, 'skip', 'none'].join(', ')
  return refuse(
    `the input "jobs" holds "${shorten(item)}", which is no PURPOSE=JOB`,
    `write as build=compile, with one of ${words}`
  )
}

function explainPlan(item: string, plan: string, plans: readonly NeededJob[]): Diagnostic {
  const names = plans.map(({ id }) => `"${shorten(id)}"`).join(', ')
  return refuse(
    `the input "jobs" asks the plan "${shorten(plan)}" in "${shorten(item)}", which is no plan job`,
    names === '' ? 'leave it out' : `write one of ${names}, or leave it out`
  )
}

function explainJob(item: string, id: string, known: Known): Diagnostic {
  return refuse(
    `the input "jobs" names the job "${shorten(id)}" in "${shorten(item)}", which is not under "needs"`,
    toNeedsLine([...known.plans, ...known.jobs].map(job => job.id).concat(id))
  )
}

function refuse(message: string, fix: string): Diagnostic {
  return problem('invalid-input', { message, fix })
}
