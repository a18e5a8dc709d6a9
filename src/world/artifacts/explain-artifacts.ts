import type { Complaint } from '../../diagnostics/complaint'
import { makeRoom } from '../../diagnostics/text/full-disk'

const known: readonly (readonly [RegExp, because: string, fix: string])[] = [
  [
    /ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/,
    'this job has no access to the artifacts of its run: the runner names no service for them',
    'run this as a step with `uses:` on GitHub; under act, start it with a service for artifacts'
  ],
  [
    /GHES|not currently supported/i,
    'this server keeps no artifacts for @actions/artifact: only github.com and ghe.com do',
    'pass the archives on in another way, as through a registry'
  ],
  [
    /\((?:401|403)\)|unauthorized|forbidden|permission/i,
    'the service refused the token of this job',
    'start the run again: a token of the runner ends with its job'
  ],
  [
    /quota|insufficient usage/i,
    'the storage for artifacts is full',
    'delete artifacts that nobody needs, or give them fewer `retention-days`'
  ],
  [
    /no artifacts found|\b404\b|not found/i,
    'it is gone: it has expired, or was deleted',
    'start all jobs of the run again, so that it is built once more'
  ],
  [/ENOSPC|no space left/i, 'the disk is full', makeRoom]
]

/** The sentence for people: what was done, why it did not work, and what to do. */
export function explainArtifacts(doing: string, error: unknown): Complaint {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const found = known.find(([pattern]) => pattern.test(text))
  const because = found?.[1] ?? text.split('\n')[0] ?? ''
  const fix = found?.[2] ?? 'look at githubstatus.com, and start the failed jobs again'
  return { kind: 'complaint', code: codeOf(text), because: `${doing}: ${because}`, fix }
}

function codeOf(text: string): Complaint['code'] {
  return /ENOSPC|no space left/i.test(text) ? 'disk-full' : 'artifacts-unreachable'
}
