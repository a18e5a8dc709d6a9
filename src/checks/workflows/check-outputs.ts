import { isSameName, type OutputRead, type Workflow } from '../../descriptions/workflows/workflow'
import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { suggestName } from '../../diagnostics/text/suggest'
import type { WorkflowFacts } from './workflow-facts'

/** Outputs of a planning job that other jobs read, and that it does not declare: they are empty. */
export function findUndeclared({ workflow, plans, outputNames }: WorkflowFacts): Diagnostic[] {
  const found = plans.flatMap(({ job, step }) => {
    const declared = [...job.outputs.keys()]
    return listReadersOf(job.id, workflow)
      .filter(({ read }) => !declared.some(name => isSameName(name, read.output)))
      .map(({ reader, read }) =>
        problem('undeclared-output', {
          message: `the job "${reader}" reads "${read.output}" of the job "${job.id}", which does not pass it on: it is empty`,
          fix: adviseOutput(read, { declared, outputNames, step: step.id }),
          place: read.at
        })
      )
  })
  return keepFirst(found)
}

interface Reading {
  readonly reader: string
  readonly read: OutputRead
}

function listReadersOf(id: string, { jobs }: Workflow): readonly Reading[] {
  return [...jobs.values()].flatMap(({ id: reader, reads }) =>
    reads.filter(({ job }) => isSameName(job, id)).map(read => ({ reader, read }))
  )
}

interface Names {
  readonly declared: readonly string[]
  readonly outputNames: readonly string[]
  readonly step: string | undefined
}

function adviseOutput(
  { job, output }: OutputRead,
  { declared, outputNames, step = 'plan' }: Names
): string {
  const isOutput = outputNames.includes(output.toLowerCase())
  const meant = isOutput ? undefined : suggestName(output, [...declared, ...outputNames])
  if (meant !== undefined) return `did you mean "${meant}"?`
  return [
    `${output}: \${{ steps.${step}.outputs.${output} }}`,
    `this line belongs under "outputs" of the job "${job}"`
  ].join('\n')
}

/** Outputs that a planning job passes on, of a step that has no id or an output that is none. */
export function findUnknownOutputs({ plans, outputNames }: WorkflowFacts): Diagnostic[] {
  return plans.flatMap(({ job, step }) =>
    [...job.outputs].flatMap(([name, { from, at: place }]): Diagnostic[] => {
      if (from === undefined) return []
      if (from.step === step.id) {
        if (outputNames.includes(from.output.toLowerCase())) return []
        const isNamed = outputNames.includes(name.toLowerCase())
        const meant = isNamed ? name : suggestName(from.output, outputNames)
        return [
          problem('unknown-output', {
            message: `the output "${name}" of the job "${job.id}" is always empty: image-matrix has no output "${from.output}"`,
            fix:
              meant === undefined
                ? `choose from ${outputNames.join(', ')}`
                : `did you mean "${meant}"?`,
            place
          })
        ]
      }
      if (job.steps.some(({ id }) => id === from.step)) return []
      return [
        problem('unknown-output', {
          message: `the output "${name}" of the job "${job.id}" is always empty: none of its steps has the id "${from.step}"`,
          fix:
            step.id === undefined
              ? `id: ${from.step}\nthis line belongs to the planning step`
              : `write steps.${step.id}.outputs.${from.output}`,
          place
        })
      ]
    })
  )
}

/** What several jobs share by an anchor is wrong once. */
function keepFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const first = new Map<string, Diagnostic>()
  for (const each of diagnostics) {
    const { place, fix } = each
    const key = JSON.stringify([place?.line, place?.column, fix])
    if (!first.has(key)) first.set(key, each)
  }
  return [...first.values()]
}
