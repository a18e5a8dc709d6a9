import type { Complaint } from '../../../diagnostics/complaint'
import { makeRoom } from '../../../diagnostics/text/full-disk'
import type { ProgramEnd } from '../../process/run-program'
import { adviseLogin } from '../access/explain-refusal'
import type { Credentials } from '../credentials/credentials'

/** What became of a copy that failed. */
export interface FailedCopy {
  readonly complaint: Complaint
  /** Whether another attempt may go better. */
  readonly passing: 'perhaps' | 'never'
}

const missing =
  /Unable to locate executable file: skopeo|spawn skopeo ENOENT|unknown (?:flag|option).*preserve-digests/i
const full = /no space left on device|disk quota exceeded/i
const forbidden =
  /unauthorized|authentication required|access to the resource is denied|\bdenied\b|invalid username\/password|status code (?:from registry )?:?\s*40[13]\b|\b40[13] \((?:Unauthorized|Forbidden)\)/i
const passing =
  /too ?many ?requests|\b429\b|\b50[0-9] |status code.*\b50[0-9]\b|unavailable|timeout|timed out|connection (?:reset|refused)|broken pipe|unexpected EOF|: EOF|i\/o timeout|temporary failure|internal server error|bad gateway/i

/**
 * What skopeo says of a blob whose bytes do not have the digest by which it is named: it hashes each
 * blob that it reads, and fails at its end (containers/image, `copy/digesting_reader.go`).
 */
const damaged = /Digest did not match, expected (sha256:[0-9a-f]{64})\b/

/** When a registry does not take an index, for whatever reason, it tries another form of it. */
const converted = /must be converted to type/i

const mostShown = 3
const longestShown = 300

/** The digest by which the blob is named that a copy failed of, if it is one. */
export function findDamagedBlob({
  lastLines
}: Pick<ProgramEnd, 'end' | 'lastLines'>): string | undefined {
  return damaged.exec(lastLines.join('\n'))?.[1]
}

/** The sentence for people: what skopeo said last, and what to do. */
export function explainSkopeo(
  call: Pick<ProgramEnd, 'end' | 'lastLines'>,
  registry: string,
  credentials: Credentials
): FailedCopy {
  const text = [...call.lastLines, String(call.end)].join('\n')
  if (missing.test(text)) return never('skopeo-missing', toMissing(text), install)
  const because = `skopeo could not copy it to ${registry}: ${shorten(call)}`
  if (full.test(text)) return never('disk-full', because, makeRoom)
  if (forbidden.test(text)) {
    return never('registry-forbids', because, adviseLogin(registry, credentials, 'push'))
  }
  if (passing.test(text)) {
    const fix = 'start this job again once the registry answers: what it has is not sent again'
    return { complaint: complain('push-unanswered', because, fix), passing: 'perhaps' }
  }
  if (converted.test(text)) {
    const fix = 'look whether this registry takes OCI indexes, and start this job again'
    return { complaint: complain('push-failed', because, fix), passing: 'perhaps' }
  }
  return never('push-failed', because, 'look at what it says, and start this job again')
}

const install =
  'run this job on a runner that has skopeo 1.6 or newer, as ubuntu-24.04, or install it before this step: `sudo apt-get install skopeo`'

function toMissing(text: string): string {
  return text.includes('preserve-digests')
    ? 'the skopeo of this runner is too old: it does not know --preserve-digests'
    : 'skopeo, which carries images to registries, was not found'
}

function never(code: Complaint['code'], because: string, fix: string): FailedCopy {
  return { complaint: complain(code, because, fix), passing: 'never' }
}

function complain(code: Complaint['code'], because: string, fix: string): Complaint {
  return { kind: 'complaint', code, because, fix }
}

function shorten({ lastLines, end }: Pick<ProgramEnd, 'end' | 'lastLines'>): string {
  const lines = lastLines.map(toMessage).filter(line => line !== '')
  const shown = lines.slice(-mostShown).map(line => line.slice(0, longestShown))
  const way = typeof end === 'number' ? `it ended with status ${end}` : `it was ended by ${end}`
  return shown.length === 0 ? way : shown.join(' | ')
}

/** Of a line as `time="…" level=fatal msg="…"`, the message. */
function toMessage(line: string): string {
  const [, quoted] = /\bmsg="((?:[^"\\]|\\.)*)"/.exec(line) ?? []
  return (quoted ?? line).replaceAll('\\"', '"').trim()
}
