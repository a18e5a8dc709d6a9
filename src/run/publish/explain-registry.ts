import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import type { Forbidden } from '../../ports/registry/manifests'
import type { Unanswered } from '../../ports/registry/registry'

/** Why a registry did not do what was asked. @param what reads as "ghcr.io/o/api:latest" */
export function explainAnswer(what: string, answer: Forbidden | Unanswered): Diagnostic {
  const { registry, because, remedy } = answer
  const message = `${what}: ${registry === '' ? 'the registry' : registry} was asked, and ${because}`
  switch (answer.kind) {
    case 'forbidden':
      return problem('registry-forbids', { message, fix: remedy })
    case 'unanswered':
      return problem('push-unanswered', { message, fix: remedy })
  }
}
