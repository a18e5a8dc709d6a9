import type {
  ApiNeed,
  CommitComparison,
  EarlierRuns,
  GitHub,
  NoGitHub,
  PullRequestFiles
} from '../../app/world'
import { isUnreadable, unreadable, type Unreadable } from '../../tree/unreadable'
import { parseFiles, type ListedFile } from './parse-files'
import { createRequester, type Connection, type Request } from './requester'
import { PlanningJobs, selectPlanned, type AskRepository } from './find-runs'
import type { JobIdentity } from './planning-job'
import { readRuns, runsOnPage } from './select-runs'
import type { JsonReader } from '../runner/json-reader'

/** The most that GitHub gives. */
const pageSize = 100
/** Where GitHub ends a listing of a pull request, without a mark: its REST API says so. */
const mostPullRequestFiles = 3_000
/** Where GitHub ends the files of a comparison, without a mark. */
const mostComparedFiles = 300
const pagesAtOnce = 6

export function createClient(connection: Connection, job: JobIdentity): GitHub {
  return new GitHubClient(createRequester(connection), job)
}

export class GitHubClient implements GitHub {
  readonly kind = 'github'
  readonly #request: Request
  readonly #job: JobIdentity
  readonly #repository: { readonly owner: string; readonly repo: string }

  constructor(request: Request, job: JobIdentity) {
    const [owner = '', repo = ''] = job.repository.split('/')
    this.#request = request
    this.#job = job
    this.#repository = { owner, repo }
  }

  async listPullRequestFiles(pull: PullRequestFiles): Promise<readonly string[] | Unreadable> {
    if (pull.count > mostPullRequestFiles) {
      return unreadable(
        `the pull request changes ${pull.count} files, and the API lists ${mostPullRequestFiles} at the most`
      )
    }
    const files: ListedFile[] = []
    const pages = Math.max(1, Math.ceil(pull.count / pageSize))
    for (let first = 1; first <= pages; first += pagesAtOnce) {
      const numbers = Array.from(
        { length: Math.min(pagesAtOnce, pages - first + 1) },
        (_, at) => first + at
      )
      const found = await Promise.all(numbers.map(page => this.#listPage(pull.number, page)))
      for (const page of found) {
        if (isUnreadable(page)) return page
        files.push(...page)
      }
    }
    return checkListing(files, pull)
  }

  async compareCommits(base: string, head: string): Promise<CommitComparison | Unreadable> {
    // The files are all on the first page, whatever its size in commits.
    const answer = await this.#ask('compare/{basehead}', 'contents', {
      basehead: `${base}...${head}`,
      per_page: 1,
      page: 1
    })
    if (isUnreadable(answer)) return answer
    const baseId = answer.field('base_commit').field('sha').text()
    const mergeBase = answer.field('merge_base_commit').field('sha').text()
    const files = parseFiles(answer.field('files').elements())
    if (baseId === undefined || mergeBase === undefined || files === undefined) {
      return unexpected('a comparison')
    }
    const isWhole = files.length < mostComparedFiles
    return {
      kind: 'comparison',
      base: baseId,
      mergeBase,
      ...(isWhole ? { files: toPaths(files) } : {})
    }
  }

  async listLabels(number: number): Promise<readonly string[] | NoGitHub> {
    const answer = await this.#ask('issues/{issue_number}/labels', 'pull-requests', {
      issue_number: number,
      per_page: pageSize
    })
    if (isUnreadable(answer)) return answer
    return answer.elements().flatMap(label => label.field('name').text() ?? [])
  }

  async findRuns(of: { readonly branch: string; readonly event: string }): Promise<EarlierRuns> {
    const file = /\/([^/@]+)@/.exec(this.#job.workflowRef ?? '')?.[1]
    if (file === undefined) {
      const because = 'the runner does not say which workflow this is'
      return { kind: 'refused', because, lacks: 'server' }
    }
    const answer = await this.#askRepository('actions/workflows/{workflow_id}/runs', {
      ...of,
      workflow_id: file,
      per_page: runsOnPage
    })
    switch (answer.kind) {
      case 'response':
        return selectPlanned(
          readRuns(answer.body, { id: this.#job.runId, repository: this.#job.repository }),
          of.event,
          new PlanningJobs(this.#askRepository, this.#job)
        )
      case 'refused':
        return {
          kind: 'refused',
          because: explainRefusal(answer.status, 'actions'),
          lacks: toNeed(answer.status)
        }
      case 'failed':
        return unreadable(answer.because)
    }
  }

  async #listPage(number: number, page: number): Promise<readonly ListedFile[] | Unreadable> {
    const answer = await this.#ask('pulls/{pull_number}/files', 'pull-requests', {
      pull_number: number,
      per_page: pageSize,
      page
    })
    if (isUnreadable(answer)) return answer
    return parseFiles(answer.elements()) ?? unexpected('a listing of files')
  }

  readonly #askRepository: AskRepository = (path, parameters) =>
    this.#request(toRoute(path), { ...this.#repository, ...parameters })

  async #ask(
    path: string,
    permission: Permission,
    parameters: Readonly<Record<string, string | number>>
  ): Promise<JsonReader | NoGitHub> {
    const answer = await this.#askRepository(path, parameters)
    switch (answer.kind) {
      case 'response':
        return answer.body
      case 'refused':
        return {
          ...unreadable(explainRefusal(answer.status, permission)),
          lacks: toNeed(answer.status)
        }
      case 'failed':
        return { ...unreadable(answer.because), lacks: 'server' }
    }
  }
}

function toRoute(path: string): string {
  return `GET /repos/{owner}/{repo}/${path}`
}

/** A listing counts when it is whole, and of the commit that the event is about. */
function checkListing(
  files: readonly ListedFile[],
  { headSha, count }: PullRequestFiles
): readonly string[] | Unreadable {
  const isStale = files.some(({ head }) => head !== undefined && head !== headSha)
  if (isStale || files.length !== count) {
    return unreadable('the pull request changed since this event, and so did its list of files')
  }
  return toPaths(files)
}

function toPaths(files: readonly ListedFile[]): readonly string[] {
  return files.flatMap(({ paths }) => paths)
}

type Permission = 'actions' | 'contents' | 'pull-requests'

/** GitHub says 404 for what a token may not know of. */
function explainRefusal(status: number, permission: Permission): string {
  switch (status) {
    case 401:
      return 'the API does not know the token'
    case 403:
    case 404:
      return `the API answered with status ${status}: give the job \`permissions: { ${permission}: read }\``
    default:
      return `the API answered with status ${status}`
  }
}

function toNeed(status: number): ApiNeed {
  switch (status) {
    case 401:
      return 'token'
    case 403:
    case 404:
      return 'permission'
    default:
      return 'server'
  }
}

function unexpected(what: string): Unreadable {
  return unreadable(`the API answered with something else than ${what}`)
}
