import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import type { RunFacts } from '../facts'
import { isUnreadableEvent } from './check-comparison'

/** Publishing that is wanted, and refused because the default branch is not known. */
export function checkPublishing({ publishing, diagnostics }: RunFacts): Diagnostic[] {
  if (publishing.kind !== 'unknown-default-branch') return []
  // An unreadable payload is the cause, and told already.
  if (diagnostics.some(isUnreadableEvent)) return []
  return [
    problem('unknown-default-branch', {
      message: `nothing is published: ${publishing.because}`,
      fix: 'name the branches in the configuration, as\npublish: { branches: [main] }'
    })
  ]
}
