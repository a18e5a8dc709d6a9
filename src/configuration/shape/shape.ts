import { describeNode, type Node, type Range } from '../document/node'
import type { Finding, Reading } from '../mistakes/finding'
import type { JsonSchema } from './json-schema'

/**
 * What a value may be: one definition reads it, describes it to an editor and types it.
 *
 * A reader reports every mistake below its node and keeps what it could read, so that later checks
 * report theirs in the same run.
 */
export interface Shape<T> {
  readonly schema: JsonSchema
  /** What to type, for the fix of a value of another type. */
  readonly example: string
  /** `subject` names the node in messages, as `"tests" of image "api"`. */
  read(node: Node, subject: string): Reading<T | undefined>
}

/** The type of what a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never

/** A text as written in the source, with its place. */
export interface Text {
  readonly value: string
  readonly range: Range
}

/** The value of a key from outside, with the key's place. */
export interface Named<T> {
  readonly key: Range
  readonly value: T
}

/** The subject of the whole text. */
export const root = 'the configuration'

/** The finding for a value of another type, or for none at all. */
export function wrongType(
  node: Node,
  subject: string,
  { must, example }: { readonly must: string; readonly example: string }
): Reading<undefined> {
  const missing = node.kind === 'scalar' && node.type === 'null'
  const finding: Finding = missing
    ? {
        code: 'missing-value',
        message: `${subject} has no value`,
        fix: `write ${example}; or take the key away`,
        range: node.range
      }
    : {
        code: 'wrong-type',
        message: `${subject} must ${must}, not ${describeNode(node)}`,
        fix: `write ${example}`,
        range: node.range
      }
  return { value: undefined, findings: [finding] }
}

/** The shape, with what to write for values of another type that people give it. */
export function withHabits<T>(
  shape: Shape<T>,
  exampleOf: (node: Node) => string | undefined
): Shape<T> {
  return {
    ...shape,
    read(node, subject) {
      const reading = shape.read(node, subject)
      const example = exampleOf(node)
      if (example === undefined) return reading
      const findings = reading.findings.map(finding =>
        isAbout(node, finding) ? { ...finding, fix: `write ${example}` } : finding
      )
      return { ...reading, findings }
    }
  }
}

/** Whether a finding is about the type of this node, and not of one below it. */
function isAbout({ range }: Node, finding: Finding): boolean {
  return (
    finding.range === range && (finding.code === 'wrong-type' || finding.code === 'missing-value')
  )
}
