import { isUnreadable } from '../../../diagnostics/unreadable'
import type { Setting } from '../git-environment'
import { type Git, runGit } from '../run-git'

/** What the job knows of the server, besides the checkout. */
export interface JobRemote {
  /** GITHUB_SERVER_URL, as `https://github.com`. */
  readonly server?: string
  /** GITHUB_REPOSITORY, as `octo/repo`. */
  readonly repository?: string
  readonly token?: string
}

const wanted = String.raw`^(remote\.origin\.url|http\..*|url\..*\.insteadof)$`

/**
 * The settings to fetch by: the checkout's `origin` with the credentials that actions/checkout
 * left, or the job's repository, and the job's token for the job's server. None of them names a
 * program; undefined if no remote is known.
 */
export async function readRemote(
  git: Git,
  job: JobRemote
): Promise<readonly Setting[] | undefined> {
  // A file that the clone's own configuration includes may hold the credentials.
  const words = ['config', '--local', '--includes', '-z', '--get-regexp', wanted] as const
  const answer = await runGit(git, words, [1])
  const settings = isUnreadable(answer) ? [] : parseSettings(answer.output)
  return toRemoteSettings(settings, job)
}

/** Records of `git config -z --get-regexp`: the key, a line break, the value. */
function parseSettings(output: Uint8Array): readonly Setting[] {
  const records = Buffer.from(output).toString().split('\0').filter(Boolean)
  return records.map(record => {
    const end = record.indexOf('\n')
    return end === -1 ? [record, 'true'] : [record.slice(0, end), record.slice(end + 1)]
  })
}

/** The last setting wins; an empty value for headers takes back those that were set before. */
export function toRemoteSettings(
  clone: readonly Setting[],
  job: JobRemote
): readonly Setting[] | undefined {
  const origin = clone.findLast(([key]) => key === 'remote.origin.url')?.[1]
  const url = origin === undefined || needsProgram(origin) ? toJobUrl(job) : origin
  if (url === undefined) return undefined
  const own = clone.filter(([key]) => key !== 'remote.origin.url')
  const hasHeader = own.some(([key, value]) => key.endsWith('.extraheader') && value !== '')
  return [['remote.origin.url', url], ...own, ...(hasHeader ? [] : toHeader(job))]
}

/** SSH asks a program for its keys, and the clone's configuration says which one. */
function needsProgram(url: string): boolean {
  return /^(?:ssh|git\+ssh|ext):|^[^/:]+:(?!\/\/)/i.test(url)
}

function toJobUrl({ server, repository }: JobRemote): string | undefined {
  return server === undefined || repository === undefined ? undefined : `${server}/${repository}`
}

/** Passes the token as actions/checkout does, and only to the job's own server. */
function toHeader({ server, token }: JobRemote): readonly Setting[] {
  if (server === undefined || token === undefined || token === '') return []
  const key = `http.${server}/.extraheader`
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64')
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${credentials}`]
  ]
}
