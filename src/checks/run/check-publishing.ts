import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import type { PublishVerdict } from '../../event/decide-publishing'
import { isUnreadableEvent } from './check-comparison'

/** Publishing that is wanted, and refused because the default branch is not known. */
export function checkPublishing(
  verdict: PublishVerdict,
  ofJob: readonly Diagnostic[]
): Diagnostic[] {
  if (verdict.kind !== 'unknown-default-branch') return []
  // An unreadable payload is the cause, and told already.
  if (ofJob.some(isUnreadableEvent)) return []
  return [
    problem('unknown-default-branch', {
      message: `nothing is published: ${verdict.because}`,
      fix: 'name the branches in the configuration, as\npublish: { branches: [main] }'
    })
  ]
}
