import type { JsonReader } from '../../event/json-reader'
import type { LaterRun, LaterRuns } from '../../ports/github/later-runs'
import { explainRefusal, toNeed } from './explain-answer'
import { readWorkflowFile } from './github-client'
import type { JobIdentity } from './job-identity'
import { type Connection, createRequester, type Response } from './requester'
import { runsOnPage } from './select-runs'

/** Each costs a request. */
const mostNames = 10

export function createLaterRuns(connection: Connection, job: JobIdentity): LaterRuns {
  const request = createRequester(connection)
  const [owner = '', repo = ''] = job.repository.split('/')
  const file = readWorkflowFile(job.workflowRef ?? '')
  const list = (parameters: Readonly<Record<string, string>>): Promise<Response> =>
    request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      owner,
      repo,
      workflow_id: file ?? '',
      status: 'success',
      per_page: runsOnPage,
      ...parameters
    })
  const isTag = async (name: string): Promise<boolean | Response> => {
    const answer = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      owner,
      repo,
      ref: `tags/${name}`
    })
    if (answer.kind === 'response') return true
    return answer.kind === 'refused' && answer.status === 404 ? false : answer
  }
  return {
    async find({ number, of }) {
      if (file === undefined) return unknown('the runner does not say which workflow this is')
      if (of.kind === 'branch') {
        return toLaterRun(await list({ branch: of.branch }), number, job)
      }
      return findOfTags({ number, tag: of.tag }, { list, isTag, job })
    }
  }
}

interface Asking {
  readonly list: (parameters: Readonly<Record<string, string>>) => Promise<Response>
  readonly isTag: (name: string) => Promise<boolean | Response>
  readonly job: JobIdentity
}

/** Releases, and pushes of what is a tag today: a run only says a name. */
async function findOfTags(
  { number, tag }: { readonly number: number; readonly tag: string },
  { list, isTag, job }: Asking
): Promise<LaterRun> {
  const released = toLaterRun(await list({ event: 'release' }), number, job)
  if (released.kind !== 'none') return released
  const pushed = await list({ event: 'push' })
  if (pushed.kind !== 'response') return toUnknown(pushed, job)
  const later = listLater(pushed.body, number, job)
  if (later === undefined) return notRuns
  if (later.length === 0) return { kind: 'none' }
  // Who may not see tags is told that there is none.
  if ((await isTag(tag)) !== true) return noTags
  const names = [...new Set(later.map(({ branch }) => branch))]
  for (const name of names.slice(0, mostNames)) {
    const found = await isTag(name)
    if (found === false) continue
    if (found !== true) return found.kind === 'response' ? notRuns : toUnknown(found, job)
    return { kind: 'later', number: later.find(({ branch }) => branch === name)?.number ?? number }
  }
  return names.length > mostNames ? unknown('too many runs came behind this one') : { kind: 'none' }
}

function toLaterRun(answer: Response, number: number, job: JobIdentity): LaterRun {
  if (answer.kind !== 'response') return toUnknown(answer, job)
  const later = listLater(answer.body, number, job)
  if (later === undefined) return notRuns
  const [first] = later
  return first === undefined ? { kind: 'none' } : { kind: 'later', number: first.number }
}

interface Later {
  readonly number: number
  readonly branch: string
}

/** Newest first; undefined where the answer is no list of runs. */
function listLater(body: JsonReader, number: number, job: JobIdentity): Later[] | undefined {
  const list = body.field('workflow_runs')
  if (!list.isList()) return undefined
  const later: Later[] = []
  for (const run of list.elements()) {
    // What somebody proposes publishes nothing, whatever its branch is called.
    const [own, event] = [run.field('run_number').number(), run.field('event').text()]
    const branch = run.field('head_branch').text() ?? ''
    if (own === undefined || event === undefined) return undefined
    const isSuccess = run.field('conclusion').text() === 'success'
    if (own > number && isSuccess && !event.startsWith('pull_request') && isHere(run, job)) {
      later.push({ number: own, branch })
    }
  }
  return later.sort((one, other) => other.number - one.number)
}

/** A fork's branch may be called as ours. */
function isHere(run: JsonReader, { repository }: JobIdentity): boolean {
  const name = run.field('head_repository').field('full_name').text() ?? repository
  return name.toLowerCase() === repository.toLowerCase()
}

function toUnknown(
  answer: Exclude<Response, { kind: 'response' }>,
  { api }: JobIdentity
): LaterRun {
  switch (answer.kind) {
    case 'failed':
      return unknown(answer.because)
    case 'refused': {
      const { status } = answer
      // Other servers say 404 for what they do not have.
      if (api === 'other' && status === 404) return unknown('the API of this server lists no runs')
      const lacks = toNeed(status) === 'server' ? 'server' : 'permission'
      return { kind: 'unknown', because: explainRefusal(status, 'actions'), lacks }
    }
  }
}

function unknown(because: string): LaterRun {
  return { kind: 'unknown', because, lacks: 'server' }
}

const noTags: LaterRun = {
  kind: 'unknown',
  because: explainRefusal(404, 'contents'),
  lacks: 'permission'
}

const notRuns = unknown('the API answered with something else than the runs of this workflow')
