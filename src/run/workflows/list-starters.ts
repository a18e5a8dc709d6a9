import type { Use } from '../../descriptions/workflows/read-uses'
import type { ParsedText, WorkflowText } from '../../descriptions/workflows/workflow-text'
import { Texts } from '../../triggers/texts'

/** The workflows of these steps, each once; undefined: something else starts one of them. */
export function listStarters(
  uses: readonly Use[],
  texts: readonly WorkflowText[]
): readonly ParsedText[] | undefined {
  if (uses.some(isOpen)) return undefined
  const known = new Map(texts.map(({ path, text }) => [path, text]))
  const parsed = new Texts(new Set(known.keys()), known)
  const paths = new Set(uses.map(({ workflow }) => workflow.path))
  return [...paths].flatMap(path => parsed.parse(path) ?? [])
}

function isOpen({ workflow }: Use): boolean {
  return (
    workflow.kind === 'action' ||
    ['workflow_call', 'workflow_run'].some(name => workflow.triggers.includes(name))
  )
}
