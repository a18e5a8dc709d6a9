import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import type { JsonReader } from '../../event/json-reader'
import type {
  CommitComparison,
  EarlierRuns,
  GitHub,
  NoGitHub,
  PullRequestFiles
} from '../../ports/github/github'
import { explainRefusal, type Permission, toNeed, unexpected } from './explain-answer'
import type { JobIdentity } from './job-identity'
import { type ListedFile, parseFiles, parseLabels } from './parse-files'
import { type AskRepository, PlanningJobs, selectPlanned } from './planned-runs'
import { type Connection, createRequester, type Request, type Response } from './requester'
import { countRuns, readRuns, type RunsFilter, runsOnPage } from './select-runs'

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

type Answered = Extract<Response, { kind: 'response' }>

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
    const { body } = answer
    const baseId = readId(body.field('base_commit'))
    const mergeBase = readId(body.field('merge_base_commit'))
    const files = parseFiles(body.field('files'))
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
    const labels = parseLabels(answer.body)
    // GitHub has no more than a page of them.
    if (labels === undefined || answer.page === 'more-follow') {
      return { ...unexpected('all labels'), lacks: 'server' }
    }
    return labels
  }

  async findRuns(of: RunsFilter): Promise<EarlierRuns> {
    const file = readWorkflowFile(this.#job.workflowRef ?? '')
    if (file === undefined) return unreadable('the runner does not say which workflow this is')
    const answer = await this.#askRepository('actions/workflows/{workflow_id}/runs', {
      ...of,
      workflow_id: file,
      per_page: runsOnPage
    })
    switch (answer.kind) {
      case 'response':
        return this.#selectRuns(answer, of)
      case 'refused': {
        // Any other status says nothing of who may read: then what failed may be lost.
        if (toNeed(answer.status) === 'server') return unreadable(explainRefusal(answer.status))
        return { kind: 'refused', ...this.#explain(answer.status, 'actions') }
      }
      case 'failed':
        return unreadable(answer.because)
    }
  }

  /** Other servers say 404 for what they do not have, whatever the token. */
  #explain(status: number, permission: Permission): Omit<NoGitHub, 'kind'> {
    if (this.#job.api === undefined || status !== 404) {
      return { because: explainRefusal(status, permission), lacks: toNeed(status) }
    }
    return { because: 'the API of this server does not answer that', lacks: 'server' }
  }

  async #selectRuns({ body, page }: Answered, of: RunsFilter): Promise<EarlierRuns> {
    const runs = readRuns(body, { ...of, repository: this.#job.repository })
    // A page that is shorter than asked for may end before the last success.
    const isCut = page === 'more-follow' && countRuns(body) < runsOnPage
    if (runs === undefined || isCut) return unexpected('the runs of this workflow')
    const others = runs.filter(({ id }) => String(id) !== this.#job.runId)
    return selectPlanned(others, of.event, new PlanningJobs(this.#askRepository, this.#job))
  }

  async #listPage(number: number, page: number): Promise<readonly ListedFile[] | Unreadable> {
    const answer = await this.#ask('pulls/{pull_number}/files', 'pull-requests', {
      pull_number: number,
      per_page: pageSize,
      page
    })
    if (isUnreadable(answer)) return answer
    return parseFiles(answer.body) ?? unexpected('a listing of files')
  }

  readonly #askRepository: AskRepository = (path, parameters) =>
    this.#request(toRoute(path), { ...this.#repository, ...parameters })

  async #ask(
    path: string,
    permission: Permission,
    parameters: Readonly<Record<string, string | number>>
  ): Promise<Answered | NoGitHub> {
    const answer = await this.#askRepository(path, parameters)
    switch (answer.kind) {
      case 'response':
        return answer
      case 'refused':
        return {
          kind: 'unreadable',
          ...this.#explain(answer.status, permission)
        }
      case 'failed':
        return { ...unreadable(answer.because), lacks: 'server' }
    }
  }
}

function toRoute(path: string): string {
  return `GET /repos/{owner}/{repo}/${path}`
}

function readId(commit: JsonReader): string | undefined {
  const id = commit.field('sha').text()
  return id !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id : undefined
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

/**
 * The file of GITHUB_WORKFLOW_REF, as `ci.yml` of `octo/repo/.github/workflows/ci.yml@refs/heads/main`.
 * Its name may hold `@`, as that of a branch may, but no `/`: the `@` in front of the first `refs/`
 * is the one that divides. Undefined where the text is anything else.
 */
export function readWorkflowFile(workflowRef: string): string | undefined {
  return /^[^/]+\/[^/]+\/\.[^/]+\/workflows\/([^/]+)@(?:refs\/|[0-9a-f]{40}$)/.exec(
    workflowRef
  )?.[1]
}
