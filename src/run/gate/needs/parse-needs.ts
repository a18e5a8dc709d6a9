import { type Diagnostic, type Place, problem } from '../../../diagnostics/diagnostic'
import { shorten } from '../../../diagnostics/text/shorten'
import { type JobResult, jobResults, type NeededJob } from './needed-job'
import { type JsonMember, type JsonValue, parseJson } from './parse-json'

/** The line of the workflow that gives the gate its input. */
const needsLine = 'needs: ${{ toJSON(needs) }}'

/** One is enough to be red, and nobody reads more than these. */
const most = 100

/** More than a workflow of GitHub has jobs, and few enough to compare each with each. */
const mostJobs = 1_000

/** The jobs in the order of the text, or every reason why nothing can be said about them. */
export type ParsedNeeds =
  | { readonly kind: 'jobs'; readonly jobs: readonly NeededJob[] }
  | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] }

/** The input `needs`: the context of that name as JSON. Any other form is a mistake. */
export function parseNeeds(text: string): ParsedNeeds {
  if (text.trim() === '') return broken([refuse('the input "needs" is empty')])
  const parsed = parseJson(text)
  if (parsed.kind === 'broken') {
    const place = toPlace(text, parsed.at)
    return broken([refuse(`the input "needs" is no JSON: ${parsed.because}`, place)])
  }
  const found: Found = { text, jobs: [], diagnostics: [] }
  readJobs(parsed.value, found)
  if (found.diagnostics.length > 0) return broken(found.diagnostics)
  return { kind: 'jobs', jobs: found.jobs }
}

interface Found {
  readonly text: string
  readonly jobs: NeededJob[]
  readonly diagnostics: Diagnostic[]
}

function readJobs(value: JsonValue, found: Found): void {
  if (value.kind !== 'object') {
    report(found, value.at, `the input "needs" is ${describe(value)}, and no object of jobs`)
    return
  }
  if (value.members.size > mostJobs) {
    report(found, value.at, `the input "needs" holds ${value.members.size} jobs, above ${mostJobs}`)
    return
  }
  for (const [id, member] of value.members) readJob(id, member, found)
}

function readJob(id: string, { at, value }: JsonMember, found: Found): void {
  // GitHub's rule for the id of a job.
  if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(id)) {
    report(found, at, `"${shorten(id)}" is no id of a job`)
  } else if (value.kind !== 'object') {
    report(found, value.at, `the job "${shorten(id)}" is ${describe(value)}, and no object`)
  } else {
    const result = readResult(id, value, found)
    const outputs = readOutputs(id, value.members.get('outputs')?.value, found)
    if (result !== undefined) found.jobs.push({ id, result, outputs })
  }
}

type JsonObject = JsonValue & { readonly kind: 'object' }

function readResult(id: string, { at, members }: JsonObject, found: Found): JobResult | undefined {
  const value = members.get('result')?.value
  if (value === undefined) {
    report(found, at, `the job "${shorten(id)}" has no result`)
    return undefined
  }
  const text = value.kind === 'text' ? value.text : undefined
  const result = jobResults.find(each => each === text)
  if (result === undefined) {
    report(found, value.at, `the result of the job "${shorten(id)}" is ${describe(value)}`)
  }
  return result
}

function readOutputs(
  id: string,
  value: JsonValue | undefined,
  found: Found
): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>()
  // act writes null for a job without outputs.
  if (value === undefined || (value.kind === 'other' && value.what === 'null')) return outputs
  if (value.kind !== 'object') {
    report(found, value.at, `the outputs of the job "${shorten(id)}" are ${describe(value)}`)
    return outputs
  }
  for (const [name, { value: output }] of value.members) {
    if (output.kind !== 'text') {
      const whose = `the output "${shorten(name)}" of the job "${shorten(id)}"`
      report(found, output.at, `${whose} is ${describe(output)}, and no text`)
    } else if (output.text !== '') outputs.set(name, output.text)
  }
  return outputs
}

function describe(value: JsonValue): string {
  switch (value.kind) {
    case 'object':
      return 'an object'
    case 'text':
      return `"${shorten(value.text)}"`
    case 'other':
      return value.what
  }
}

function report({ text, diagnostics }: Found, at: number, message: string): void {
  if (diagnostics.length < most) diagnostics.push(refuse(message, toPlace(text, at)))
}

function refuse(message: string, place?: Place): Diagnostic {
  const told = problem('invalid-needs', { message, fix: needsLine })
  return place === undefined ? told : { ...told, place }
}

function broken(diagnostics: readonly Diagnostic[]): ParsedNeeds {
  return { kind: 'broken', diagnostics }
}

function toPlace(text: string, at: number): Place {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return {
    source: { kind: 'input', name: 'needs' },
    line: text.slice(0, start).split('\n').length,
    column: at - start + 1,
    length: 1,
    text: text.slice(start, end === -1 ? undefined : end)
  }
}
