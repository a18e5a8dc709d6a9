import type { Credentials } from '../credentials/credentials'
import { quoteWords } from './explain-status'
import type { Refused } from './registry-session'

/** What somebody wants of a registry. */
type Want = 'pull' | 'push'

/** A registry that lets nobody in, and what to do about it. */
interface Refusal {
  readonly registry: string
  /** A clause with the registry for its subject. */
  readonly because: string
  readonly remedy: string
}

/** @param registry as references name it */
export function toRefusal(
  registry: string,
  { status, words, credentials }: Refused,
  want: Want
): Refusal {
  return {
    registry,
    because: `it answered with status ${status}${quoteWords(words)}`,
    remedy: adviseLogin(registry, credentials, want)
  }
}

/** GitHub's own registry wants a right of the job, too. */
const told = {
  pull: {
    login: '',
    right: ', with `packages: read`',
    who: 'one who may pull this image',
    job: 'give the job `packages: read`, and the package access to this repository, or log in',
    doubt: '; it says the same of a package that never was'
  },
  push: {
    login: ' (docker/login-action)',
    right: ', and give the job `permissions: { packages: write }`',
    who: 'one who may push there',
    job: 'give the job `permissions: { packages: write }`, and the package access to this repository (role Write)',
    doubt: ''
  }
} as const

/** What to do about a registry that was shown these credentials, or none. */
export function adviseLogin(registry: string, credentials: Credentials, want: Want): string {
  const { login, who, job, ...onGitHub } = told[want]
  const { right, doubt } = registry === 'ghcr.io' ? onGitHub : { right: '', doubt: '' }
  if (credentials.kind === 'none') {
    const why = credentials.because === undefined ? '' : `; ${credentials.because}`
    return `log in to ${registry} before this step${login}${right}${doubt}${why}`
  }
  if (credentials.kind === 'password' && credentials.from === 'job') return `${job}${doubt}`
  return `log in to ${registry} before this step as ${who}${right}${doubt}`
}
