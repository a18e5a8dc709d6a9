import type { Complaint } from '../../diagnostics/complaint'
import { makeRoom } from '../../diagnostics/text/full-disk'
import { toShellWord } from '../../diagnostics/text/shell-word'
import type { ProgramEnd } from '../process/run-program'

/** A call of docker that did not do what it was for. */
export type FailedCall = Pick<ProgramEnd, 'words' | 'end' | 'lastLines'>

type Known = readonly [RegExp, Complaint['code'], fix: string]

/** What docker says wherever it is called, and what to do about it. */
const always: readonly Known[] = [
  [
    /Unable to locate executable file: docker|spawn docker ENOENT/,
    'docker-failed',
    'docker was not found: run this job on a runner that has it, as ubuntu-latest'
  ],
  [
    /^the limit of \d+ s$/m,
    'docker-failed',
    'the engine does not answer: look at its log for why, and start this job again'
  ],
  [/no space left on device|disk quota exceeded/i, 'disk-full', `the disk is full: ${makeRoom}`],
  [
    /permission denied while trying to connect/i,
    'docker-failed',
    'this user may not use the engine: add it to the group "docker", or run the runner as one who may'
  ],
  [
    /cannot connect to the docker daemon|is the docker daemon running|error during connect/i,
    'docker-failed',
    'the engine does not answer: start it before this step, or look at its log for why it ended'
  ],
  [
    /is not a docker command|unknown command: docker buildx|unknown flag: --(?:load|progress|provenance|tag)\b/i,
    'docker-failed',
    'buildx is missing: run docker/setup-buildx-action before this step'
  ],
  [
    /no builder .*found|failed to find builder|no valid drivers/i,
    'docker-failed',
    'there is no builder: run docker/setup-buildx-action before this step'
  ]
]

/** What engines say of archives. */
const ofArchives: readonly Known[] = [
  [
    /connection reset|broken pipe|daemon is shutting down/i,
    'docker-failed',
    'the engine has ended while it read: look at its log for why'
  ],
  [
    /invalid diffid|invalid tar header|unexpected eof|unrecognized image format|error processing tar|manifest\.json: no such file|unsupported compression|gzip: invalid|magic number mismatch/i,
    'broken-archive',
    'build the image again: its archive must be what `outputs: type=oci,dest=image.tar` or `docker save` writes'
  ]
]

/** What builders say; the rest of a build's lines are the user's own, and may say anything. */
const ofBuilds: readonly Known[] = [
  [
    /frontend\.contexts|named contexts|unknown flag: --build-context/i,
    'docker-failed',
    'this builder is too old for named contexts: run docker/setup-buildx-action before this step'
  ],
  [
    /failed to resolve source metadata|pull access denied/i,
    'dev-build-failed',
    'the builder looked for an image in a registry: if it is of this repository, name it in the Dockerfile as the plan does, so that `load` of the entry holds it'
  ]
]

const gone: Known = [
  /manifest unknown|name unknown|name not known|manifest for \S+ not found|unknown: .*not found|: not found$|HTTP 404 response|: 404 Not Found|unknown blob|blob unknown/im,
  'reused-image-gone',
  'it was there when the run was planned, and somebody has removed it since: start the run again with "Re-run all jobs", so that the plan looks again'
]

// Docker 29 gives the words of a registry without their code: "error from registry: …".
const refused: Known = [
  /error from registry: (?!.*unavailable)|: (?:denied|unauthorized)(?::|\.?$)|access denied|no basic auth credentials|authentication required|authorization failed|insufficient_scope|HTTP 40[13] response|: 40[13] (?:Unauthorized|Forbidden)/im,
  'pull-refused',
  'log in to the registry before this step, as with docker/login-action, and give the job `packages: read` where it is ghcr.io; some registries say the same of a package that is gone'
]

const askRegistry =
  'see whether this runner reaches the registry and whether that works, and start this job again'

/** What engines say of images in registries: Docker 20 to 29, with either store of images. */
const ofPulls: readonly Known[] = [
  gone,
  [
    /toomanyrequests|429 Too Many Requests|rate limit/i,
    'docker-failed',
    'the registry answers no more for now: log in to it before this step, or start this job again later'
  ],
  refused,
  [
    /no matching manifest for|does not match the specified platform/i,
    'docker-failed',
    'the image is of other platforms than this runner: give the job a runner of one of them'
  ],
  [
    /verification failed|unexpected commit digest|failed precondition/i,
    'docker-failed',
    'the registry sent another image than the digest names: start this job again, and trust what it holds only once you know why'
  ],
  [/(?:)/, 'docker-failed', askRegistry]
]

/** A registry that sends nothing looks like an engine that does not answer. */
const slowPull: Known = [
  /^the limit of \d+ s$/m,
  'docker-failed',
  'the registry sends too slowly, or the engine has stopped: start this job again'
]

const mostShown = 10
/** In UTF-16 units: an error with two references and its cause at the end. */
const longestShown = 600

/**
 * The sentence for people: the command, how it ended, its last lines, and what to do. `otherwise`
 * is the code of what is not known.
 */
export function explainDocker(call: FailedCall, otherwise: Complaint['code']): Complaint {
  const known = otherwise === 'dev-build-failed' ? ofBuilds : ofArchives
  return explain(call, [...findGivenImage(call), ...always, ...known], otherwise)
}

/** The same for a pull: the log of the step shows nothing of it. */
export function explainPull(call: FailedCall): Complaint {
  return explain(call, [slowPull, ...always, ...ofPulls], 'docker-failed')
}

const passing =
  /toomanyrequests|rate limit|: (?:429|5\d\d) [A-Z]|i\/o timeout|Client\.Timeout|TLS handshake timeout|\bEOF$|connection reset by peer|temporary failure in name resolution/im

/**
 * Whether a registry could not answer a pull just now, which it may in a moment: docker asks again
 * for layers, and never for a manifest.
 */
export function mayPassBy({ end, lastLines }: FailedCall): boolean {
  const text = lastLines.join('\n')
  return typeof end === 'number' && end !== 0 && passing.test(text)
}

/**
 * What a builder says of an image that the command gave it by its digest, as a context; any other
 * image is the Dockerfile's own.
 */
function findGivenImage({ words, lastLines }: FailedCall): Known[] {
  const digests = words.flatMap(
    word => /^--build-context=.*@(sha256:[0-9a-f]{64})$/.exec(word)?.[1] ?? []
  )
  const said = lastLines.findLast(line => /^ERROR: .*failed to solve: /.test(line)) ?? ''
  const names = (line: string): boolean => digests.some(digest => line.includes(digest))
  if (names(said)) {
    const exact = [gone, refused].filter(([pattern]) => pattern.test(said))
    return [...exact, [/(?:)/, 'dev-build-failed', askRegistry]]
  }
  // A registry that gives no token is told without the image.
  const isToken = said.includes(' token: ') && refused[0].test(said)
  return isToken && lastLines.some(names) ? [refused] : []
}

function explain(
  call: FailedCall,
  known: readonly Known[],
  otherwise: Complaint['code']
): Complaint {
  const text = [...call.lastLines, String(call.end)].join('\n')
  const found = known.find(([pattern]) => pattern.test(text))
  const end = typeof call.end === 'number' ? `with status ${call.end}` : `by ${call.end}`
  const lines = call.lastLines.map(line => line.trimEnd()).filter(line => line !== '')
  const shown = lines.slice(-mostShown).map(line => line.slice(0, longestShown))
  const said = shown.length === 0 ? 'it said nothing' : `its last lines: ${shown.join(' | ')}`
  return {
    kind: 'complaint',
    code: found?.[1] ?? otherwise,
    because: `"${formatCommand(call.words)}" ended ${end}; ${said}`,
    fix: found?.[2] ?? 'the log of this step shows all that it printed'
  }
}

/** As it could be typed into a shell. */
function formatCommand(words: readonly string[]): string {
  return ['docker', ...words].map(toShellWord).join(' ')
}
