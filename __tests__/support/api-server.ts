import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { closeServer, listenOnLoopback } from './loopback'
import {
  checkAnswer,
  checkQuery,
  elementOf,
  type Operation,
  readOperation,
  sample
} from './openapi'

/** What a fake server knows; a path that it does not know is answered with 404. */
export interface Facts {
  /** Files of the pull request, as of `head`; a renamed one as `[now, before]`. */
  readonly files?: readonly (string | readonly [string, string])[]
  readonly head?: string
  readonly labels?: readonly string[]
  /** By `base...head`. */
  readonly comparisons?: Readonly<
    Record<
      string,
      {
        /** The id of the base; missing: it stands in the key. */
        readonly base?: string
        readonly mergeBase: string
        readonly files: Facts['files'] & object
      }
    >
  >
  /** Newest first. */
  readonly runs?: readonly {
    readonly id: number
    readonly head: string
    readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | null
    /** Missing: what goes with the conclusion. */
    readonly status?: 'completed' | 'queued' | 'in_progress' | 'waiting'
    readonly attempt?: number
    /** Missing: that which is asked for. */
    readonly branch?: string
    readonly event?: string
    /** Where its head is from; missing: from the repository itself. */
    readonly origin?: 'fork'
    /** Missing: one run after the other, by their ids. */
    readonly created?: string
    readonly started?: string
    readonly ended?: string
    /** Missing: a job `plan` that ended as the run did. */
    readonly jobs?: readonly Job[]
  }[]
  /** Names of tags. */
  readonly tags?: readonly string[]
  /** Whether the jobs of runs are listed at all. Missing: yes. */
  readonly listsJobs?: boolean
  /** What a question about the jobs of a run is answered with; missing: with the jobs. */
  readonly jobStatus?: number
  /** What is answered in place of the first requests: a status with headers, or no answer at all. */
  readonly failures?: (Failure | 'hang')[]
  /** What is answered as it is in place of a listing, and held against nothing. */
  readonly raw?: RawAnswer
  /** The token that is known; another one is answered with 401. */
  readonly token?: string
}

interface Job {
  readonly name: string
  readonly conclusion: 'success' | 'failure' | 'skipped' | null
  readonly runner?: string
}

/** An answer that GitHub would not give: of a proxy, of another server, or in part. */
export interface RawAnswer {
  readonly to: 'files' | 'compare' | 'labels' | 'runs' | 'jobs'
  /** Missing: every page. */
  readonly page?: number
  /** Missing: 200. */
  readonly status?: number
  /** In place of `content-type: application/json`. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string
  /** `hang`: the body never ends. `cut`: the connection does, before the body. */
  readonly end?: 'hang' | 'cut'
}

interface Failure {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

export interface ApiServer {
  /** As GITHUB_API_URL. */
  readonly url: string
  /** Path and query of each request. */
  readonly requests: string[]
  /** What was wrong with a request, or with an answer of this server itself. */
  readonly mistakes: string[]
  facts: Facts
  close(): Promise<void>
}

const operations = {
  files: readOperation('pull-request-files'),
  compare: readOperation('compare-commits'),
  labels: readOperation('issue-labels'),
  runs: readOperation('workflow-runs'),
  ref: readOperation('git-ref'),
  jobs: readOperation('run-jobs')
}

/** A real server on loopback; requests and answers are held against GitHub's own description. */
export async function serveApi(facts: Facts = {}): Promise<ApiServer> {
  const server = createServer((request, response) => {
    respond(api, request, response)
  })
  const url = await listenOnLoopback(server)
  const api: ApiServer = {
    url,
    requests: [],
    mistakes: [],
    facts,
    close: () => closeServer(server)
  }
  return api
}

function respond(api: ApiServer, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', api.url)
  api.requests.push(`${url.pathname}${url.search}`)
  const failure = api.facts.failures?.shift()
  if (failure === 'hang') return
  if (failure !== undefined) {
    response.writeHead(failure.status, failure.headers ?? {}).end('{"message":"no"}')
    return
  }
  const { token } = api.facts
  if (token !== undefined && request.headers.authorization !== `token ${token}`) {
    response.writeHead(401).end('{"message":"Bad credentials"}')
    return
  }
  try {
    const { jobStatus, raw } = api.facts
    if (raw !== undefined && isAsked(raw, url)) {
      answerRaw(raw, response)
      return
    }
    if (jobStatus !== undefined && url.pathname.endsWith('/jobs')) {
      response.writeHead(jobStatus).end('{"message":"no"}')
      return
    }
    const found = route(api.facts, url)
    if (found === undefined) {
      response.writeHead(404).end('{"message":"Not Found"}')
      return
    }
    checkQuery(found.operation, url.searchParams)
    checkAnswer(found.operation, found.answer)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(found.answer))
  } catch (error) {
    api.mistakes.push(String(error))
    response.writeHead(422).end('{"message":"Unprocessable"}')
  }
}

const places = {
  files: /\/pulls\/\d+\/files$/,
  compare: /\/compare\//,
  labels: /\/issues\/\d+\/labels$/,
  runs: /\/workflows\/[^/]+\/runs$/,
  jobs: /\/runs\/\d+\/jobs$/
} as const

function isAsked({ to, page }: RawAnswer, { pathname, searchParams }: URL): boolean {
  return (
    places[to].test(pathname) &&
    (page ?? Number(searchParams.get('page'))) === Number(searchParams.get('page'))
  )
}

function answerRaw({ status = 200, headers, body, end }: RawAnswer, to: ServerResponse): void {
  const length = end === undefined ? {} : { 'content-length': String(body.length + 9) }
  to.writeHead(status, { ...(headers ?? { 'content-type': 'application/json' }), ...length })
  if (end === undefined) to.end(body)
  else to.write(body, () => (end === 'cut' ? to.destroy() : undefined))
}

interface Found {
  readonly operation: Operation
  readonly answer: unknown
}

function route(facts: Facts, { pathname, searchParams }: URL): Found | undefined {
  const path = decodeURIComponent(pathname).replace(/^\/api\/v[13]/, '')
  const [, , , , kind, ...rest] = path.split('/')
  switch (kind) {
    case 'pulls':
      return facts.files && { operation: operations.files, answer: listFiles(facts, searchParams) }
    case 'issues':
      return facts.labels && { operation: operations.labels, answer: facts.labels.map(toLabel) }
    case 'compare':
      return compare(facts, rest.join('/'))
    case 'git':
      return findRef(facts, rest.join('/'))
    case 'actions':
      if (rest[0] === 'runs') return listJobs(facts, Number(rest[1]))
      return (
        facts.runs && { operation: operations.runs, answer: listRuns(facts.runs, searchParams) }
      )
    case undefined:
    default:
      return undefined
  }
}

function listFiles({ files = [], head = '' }: Facts, query: URLSearchParams): unknown[] {
  const size = Number(query.get('per_page') ?? 30)
  const start = (Number(query.get('page') ?? 1) - 1) * size
  return files
    .slice(0, 3_000)
    .slice(start, start + size)
    .map(file => toFile(file, head))
}

function toFile(file: string | readonly [string, string], head: string): object {
  const [filename, previous] = typeof file === 'string' ? [file] : file
  const base = sample(elementOf(operations.files.response)) as object
  return {
    ...base,
    filename,
    status: previous === undefined ? 'modified' : 'renamed',
    ...(previous === undefined ? {} : { previous_filename: previous }),
    contents_url: `https://api.github.com/repos/octo/repo/contents/${encodeURIComponent(filename)}?ref=${head}`
  }
}

function compare({ comparisons }: Facts, name: string): Found | undefined {
  const known = comparisons?.[name]
  if (known === undefined) return undefined
  const base = sample(operations.compare.response) as {
    readonly base_commit: object
    readonly merge_base_commit: object
  }
  const [baseName = '', head = ''] = name.split('...')
  const answer = {
    ...base,
    base_commit: { ...base.base_commit, sha: known.base ?? baseName },
    merge_base_commit: { ...base.merge_base_commit, sha: known.mergeBase },
    files: known.files.slice(0, 300).map(file => toFile(file, head))
  }
  return { operation: operations.compare, answer }
}

function toLabel(name: string): object {
  return { ...(sample(elementOf(operations.labels.response)) as object), name }
}

function findRef({ tags = [] }: Facts, path: string): Found | undefined {
  const [, name] = /^ref\/tags\/(.+)$/.exec(path) ?? []
  if (name === undefined || !tags.includes(name)) return undefined
  const answer = {
    ...(sample(operations.ref.response) as object),
    ref: `refs/tags/${name}`,
    object: { type: 'commit', sha: 'a'.repeat(40), url: 'https://api.github.com' }
  }
  return { operation: operations.ref, answer }
}

function listRuns(runs: NonNullable<Facts['runs']>, query: URLSearchParams): object {
  const size = Number(query.get('per_page') ?? 30)
  const run = sample(elementOf(operations.runs.response, 'workflow_runs')) as {
    readonly repository: object
    readonly head_repository: object
  }
  return {
    total_count: runs.length,
    workflow_runs: selectAsked(runs, query)
      .slice(0, size)
      .map(({ id, head, conclusion, ...told }) => ({
        ...run,
        id,
        run_number: id,
        head_sha: head,
        conclusion,
        status: told.status ?? (conclusion === null ? 'in_progress' : 'completed'),
        run_attempt: told.attempt ?? 1,
        created_at: told.created ?? atMinute(10 * id),
        run_started_at: told.started ?? told.created ?? atMinute(10 * id),
        updated_at: told.ended ?? atMinute(10 * id + 5),
        head_repository: nameRepository(run.head_repository, told.origin),
        repository: nameRepository(run.repository),
        event: told.event ?? query.get('event') ?? 'push',
        head_branch: told.branch ?? query.get('branch')
      }))
  }
}

/** Those that the query is about, where a run says more of itself. */
function selectAsked(runs: NonNullable<Facts['runs']>, query: URLSearchParams) {
  const fits = (name: string, value: string | null | undefined): boolean =>
    value === undefined || (query.get(name) ?? value) === value
  return runs.filter(
    run => fits('branch', run.branch) && fits('event', run.event) && fits('status', run.conclusion)
  )
}

function nameRepository(of: object, origin?: 'fork'): object {
  return { ...of, full_name: origin === 'fork' ? 'somebody/repo' : 'octo/repo' }
}

function atMinute(minute: number): string {
  return new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString().replace('.000', '')
}

function listJobs({ runs, listsJobs = true }: Facts, id: number): Found | undefined {
  const run = runs?.find(each => each.id === id)
  if (run === undefined || !listsJobs) return undefined
  const { conclusion } = run
  const ended = conclusion === 'cancelled' ? null : conclusion
  const jobs: readonly Job[] = run.jobs ?? [{ name: 'plan', conclusion: ended }]
  const job = sample(elementOf(operations.jobs.response, 'jobs')) as object
  const answer = {
    total_count: jobs.length,
    jobs: jobs.map(each => ({
      ...job,
      run_id: id,
      name: each.name,
      status: each.conclusion === null ? 'in_progress' : 'completed',
      conclusion: each.conclusion,
      runner_name: each.runner ?? null
    }))
  }
  return { operation: operations.jobs, answer }
}
