import { shorten } from '../../../diagnostics/text/shorten'
import { parseStrings } from '../../../request/parse-strings'
import type { NeededJob } from '../needs/needed-job'
import type { Purpose, Verdict } from './verdict'

/** Whether a plan asks for a job, with the output that says so. */
export type Answer =
  | { readonly kind: 'asked'; readonly because: string }
  | { readonly kind: 'not-asked'; readonly because: string }
  /** The output that would say it is not passed on, or has another form. */
  | { readonly kind: 'unknown'; readonly output: string }

/** What the outputs of a plan job say about a purpose. */
export function toAnswer({ outputs }: NeededJob, purpose: Purpose): Answer {
  switch (purpose.kind) {
    case 'verdict':
      return purpose.verdict === 'build'
        ? answerBuild(outputs)
        : answerVerdict(outputs, purpose.verdict)
    case 'image':
      return answerImage(outputs, `${purpose.verdict}_images`, purpose.image)
    case 'stage':
      return answerStage(outputs, purpose.stage)
    case 'skipped':
      return answerSkipped(outputs)
  }
}

type Outputs = NeededJob['outputs']

function answerVerdict(outputs: Outputs, verdict: Verdict): Answer {
  const output = `do_${verdict}`
  const value = outputs.get(output)
  if (value === 'true') return { kind: 'asked', because: `${output} is true` }
  if (value === 'false') return { kind: 'not-asked', because: `${output} is false` }
  return { kind: 'unknown', output }
}

/** Workflows with stages may pass on only their count. */
function answerBuild(outputs: Outputs): Answer {
  const [verdict, count] = [answerVerdict(outputs, 'build'), answerStage(outputs, 0)]
  if (verdict.kind === 'asked' || count.kind === 'unknown') return verdict
  return verdict.kind === 'unknown' || count.kind === 'asked' ? count : verdict
}

function answerStage(outputs: Outputs, stage: number): Answer {
  const count = readStageCount(outputs)
  if (count === undefined) return { kind: 'unknown', output: 'stage_count' }
  const because = `stage_count is ${count}`
  return { kind: count > stage ? 'asked' : 'not-asked', because }
}

/** The number of stages that have images to build; undefined if the output does not say it. */
export function readStageCount(outputs: Outputs): number | undefined {
  const text = outputs.get('stage_count') ?? ''
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined
}

function answerImage(outputs: Outputs, output: string, image: string): Answer {
  const names = readNames(outputs, output)
  if (names === undefined) return { kind: 'unknown', output }
  return names.includes(image)
    ? { kind: 'asked', because: `${output} holds "${shorten(image)}"` }
    : { kind: 'not-asked', because: `${output} does not hold "${shorten(image)}"` }
}

function answerSkipped(outputs: Outputs): Answer {
  const names = readNames(outputs, 'skip_images')
  if (names === undefined) return { kind: 'unknown', output: 'skip_images' }
  return names.length > 0
    ? { kind: 'asked', because: 'skip_images holds images' }
    : { kind: 'not-asked', because: 'skip_images is empty' }
}

/** Undefined for anything but a JSON array of texts. */
function readNames(outputs: Outputs, output: string): readonly string[] | undefined {
  return parseStrings(outputs.get(output) ?? '')
}
