// A stand-in for api.github.com on loopback. What it answers is held against GitHub's own
// description of its API, and what it is asked as well.
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import {
  checkAnswer,
  checkQuery,
  type Operation,
  readOperation,
  sample
} from '../../__tests__/support/openapi.ts'

/** What a repository holds: texts by path. */
export type Repository = Readonly<Record<string, string>>

export interface Facts {
  /** By `owner/name`; one that is not here is missing, or private. */
  readonly repositories: Readonly<Record<string, Repository>>
  /** The repository that has more files than GitHub lists. */
  readonly huge?: string
  /** The requests that are left this hour; missing: 60. */
  readonly left?: number
  /** What every request is answered with, in place of what was asked for. */
  readonly failure?: { readonly status: number; readonly message: string }
  /** The token that opens what is private; missing: none does. */
  readonly token?: { readonly text: string; readonly opens: Readonly<Record<string, Repository>> }
}

interface Answer {
  readonly status: number
  readonly body: unknown
}

const operations = {
  repository: readOperation('repository'),
  tree: readOperation('git-tree'),
  blob: readOperation('git-blob')
}

export interface GitHubServer {
  readonly origin: string
  /** The paths that were asked for, in order. */
  readonly asked: string[]
  facts: Facts
  close(): Promise<void>
}

export async function startGitHub(facts: Facts): Promise<GitHubServer> {
  const state = { facts, asked: [] as string[], left: facts.left ?? 60 }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    state.asked.push(url.pathname)
    const token = request.headers.authorization?.replace('Bearer ', '')
    const isLimited = token === undefined && state.left <= 0
    if (!isLimited) state.left -= 1
    const answer = isLimited ? limited : toCheckedAnswer(url, state.facts, token)
    response.writeHead(answer.status, {
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'access-control-expose-headers':
        'ETag, Link, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset',
      'x-ratelimit-limit': token === undefined ? '60' : '5000',
      'x-ratelimit-remaining': String(token === undefined ? state.left : 4999),
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 1500)
    })
    response.end(JSON.stringify(answer.body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    asked: state.asked,
    get facts() {
      return state.facts
    },
    set facts(changed) {
      state.facts = changed
      state.left = changed.left ?? 60
      state.asked.length = 0
    },
    close: () => {
      server.closeAllConnections()
      return new Promise<void>(resolve =>
        server.close(() => {
          resolve()
        })
      )
    }
  }
}

const documentation = 'https://docs.github.com/rest'
// As GitHub words them.
const missing: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: documentation, status: '404' }
}
const limited: Answer = {
  status: 403,
  body: {
    message:
      "API rate limit exceeded for 192.0.2.1. (But here's the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)",
    documentation_url: `${documentation}/overview/resources-in-the-rest-api#rate-limiting`
  }
}

/** What GitHub would not be asked, or would not answer, is status 500: it fails the test. */
function toCheckedAnswer(url: URL, facts: Facts, token: string | undefined): Answer {
  try {
    return toAnswer(url, facts, token)
  } catch (error) {
    return { status: 500, body: { message: String(error) } }
  }
}

function toAnswer(url: URL, facts: Facts, token: string | undefined): Answer {
  const { failure } = facts
  if (failure !== undefined) return { status: failure.status, body: { message: failure.message } }
  if (token !== undefined && token !== facts.token?.text) {
    return { status: 401, body: { message: 'Bad credentials', documentation_url: documentation } }
  }
  const [, name = '', rest = ''] = /^\/repos\/([^/]+\/[^/]+)(?:\/(.+))?$/.exec(url.pathname) ?? []
  const opened = token === undefined ? {} : (facts.token?.opens ?? {})
  const files = facts.repositories[name] ?? opened[name]
  if (files === undefined) return missing
  if (rest === '') return answer(operations.repository, url, describe(name))
  const [, kind, id = ''] = /^git\/(trees|blobs)\/(.+)$/.exec(rest) ?? []
  if (kind === 'trees') {
    if (Object.keys(files).length === 0) {
      return {
        status: 409,
        body: { message: 'Git Repository is empty.', documentation_url: documentation }
      }
    }
    return answer(operations.tree, url, listTree(name, files, facts.huge === name))
  }
  const text = Object.values(files).find(each => toId(each) === id)
  return text === undefined ? missing : answer(operations.blob, url, toBlob(name, text))
}

function answer(operation: Operation, url: URL, part: object): Answer {
  checkQuery(operation, url.searchParams)
  const body = Object.assign({}, sample(operation.response), part)
  checkAnswer(operation, body)
  return { status: 200, body }
}

function describe(name: string): object {
  return { full_name: name, default_branch: 'main', html_url: `https://github.com/${name}` }
}

function listTree(name: string, files: Repository, truncated: boolean): object {
  const folders = new Set(
    Object.keys(files).flatMap(path => {
      const names = path.split('/').slice(0, -1)
      return names.map((_, index) => names.slice(0, index + 1).join('/'))
    })
  )
  const url = (kind: string, id: string): string =>
    `https://api.github.com/repos/${name}/git/${kind}/${id}`
  return {
    ...{ sha: toId(name), url: url('trees', toId(name)), truncated },
    tree: [
      ...[...folders].map(path => ({
        path,
        mode: '040000',
        type: 'tree',
        sha: toId(path),
        url: url('trees', toId(path))
      })),
      ...Object.entries(files).map(([path, text]) => ({
        ...{ path, mode: '100644', type: 'blob', sha: toId(text), url: url('blobs', toId(text)) },
        size: Buffer.byteLength(text)
      }))
    ]
  }
}

function toBlob(name: string, text: string): object {
  const bytes = Buffer.from(text)
  return {
    sha: toId(text),
    url: `https://api.github.com/repos/${name}/git/blobs/${toId(text)}`,
    size: bytes.length,
    // As GitHub does: lines of 60 characters.
    content: bytes.toString('base64').replace(/(.{60})/g, '$1\n'),
    encoding: 'base64'
  }
}

/** As git makes them. */
function toId(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')
}
