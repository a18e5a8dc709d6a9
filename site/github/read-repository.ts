import type { PathEntry } from '../../src/tree/to-tree'
import type { Files } from '../study/files'
import type { Address } from './address'
import { limited, onYourMachine, toTrouble, Trouble } from './trouble'

/** The files of a repository on GitHub, as its API tells them. */
export interface GitHubFiles extends Files {
  readonly fullName: string
  /** What was read: a branch, a tag or a commit. */
  readonly ref: string
  /** The page of a file, or of a line in it. */
  toPage(path: string, line?: number): string
}

/** What is told while texts are read. */
export type Progress = (read: number, all: number) => void

const api = 'https://api.github.com'

/** Requests at the same time. GitHub asks for few. */
const atOnce = 6

interface RepositoryAnswer {
  readonly full_name: string
  readonly default_branch: string
  readonly html_url: string
}

interface TreeAnswer {
  readonly truncated: boolean
  readonly tree: readonly {
    readonly path: string
    readonly mode: string
    readonly type: string
    readonly sha: string
  }[]
}

interface BlobAnswer {
  readonly content: string
  readonly encoding: string
}

/**
 * Asks the API two things, what the repository is and which files it has, and a text for each
 * further file that somebody wants to read.
 *
 * @param token sent to the API alone, and kept nowhere; `''`: none
 * @throws Trouble
 */
export async function readRepository(
  address: Address,
  token: string,
  tell: Progress
): Promise<GitHubFiles> {
  const client = new Client(token)
  const path = `/repos/${address.owner}/${address.name}`
  const found = await client.read<RepositoryAnswer>(path, `${address.owner}/${address.name}`)
  const ref = address.ref ?? found.default_branch
  const tree = await client.read<TreeAnswer>(
    `${path}/git/trees/${encodeURIComponent(ref)}?recursive=1`,
    address.ref === undefined ? found.full_name : `"${ref}" in ${found.full_name}`
  )
  if (tree.truncated) {
    throw new Trouble(
      'huge',
      `${found.full_name} has more files than GitHub lists at once: it names ${tree.tree.length.toLocaleString('en')} of them.`,
      `A plan of a part would leave out images. ${onYourMachine}`
    )
  }
  const files = tree.tree.filter(({ type }) => type !== 'tree')
  const names = new Map(files.map(each => [each.sha, each.path]))
  return {
    fullName: found.full_name,
    ref,
    entries: files.map(({ path: file, mode, sha }): PathEntry => [file, { mode, id: sha }]),
    origin: {
      url: `https://github.com/${found.full_name}.git`,
      defaultBranch: found.default_branch
    },
    readTexts: ids =>
      client.readTexts(
        path,
        ids.filter(id => names.has(id)),
        tell
      ),
    toPage: (file, line) =>
      `${found.html_url}/blob/${encodePath(ref)}/${encodePath(file)}${line === undefined ? '' : `#L${line}`}`
  }
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

class Client {
  readonly #token: string
  /** When requests are answered again, once one was refused. */
  #left = Infinity
  #reset: number | undefined

  constructor(token: string) {
    this.#token = token
  }

  async read<Answer>(path: string, what: string): Promise<Answer> {
    const answer = await this.#ask(path)
    this.#note(answer.headers)
    if (!answer.ok) throw await toTrouble(answer, what)
    // The form of these answers is GitHub's to keep: the tests hold recorded ones against its schema.
    return (await answer.json()) as Answer
  }

  /** Texts by id. All or none: a plan that lacks some would leave out images. */
  async readTexts(
    repository: string,
    ids: readonly string[],
    tell: Progress
  ): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>()
    const lacking = [...new Set(ids)].filter(id => {
      const kept = readKept(id)
      if (kept !== undefined) texts.set(id, kept)
      return kept === undefined
    })
    this.#refuseTooMany(lacking.length)
    const waiting = [...lacking]
    let read = 0
    const work = async (): Promise<void> => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        const blob = await this.read<BlobAnswer>(`${repository}/git/blobs/${id}`, `the file ${id}`)
        const text = toText(blob)
        texts.set(id, text)
        keep(id, text)
        read += 1
        tell(read, lacking.length)
      }
    }
    await Promise.all(Array.from({ length: Math.min(atOnce, lacking.length) }, work))
    return texts
  }

  /** Asks nothing rather than using up what is left for no result. */
  #refuseTooMany(count: number): void {
    if (count <= this.#left) return
    if (this.#left === 0) throw limited(this.#reset)
    const { advice } = limited(this.#reset)
    throw new Trouble(
      'limited',
      `${count} more files have to be read, and GitHub answers only ${this.#left} more requests from your address for now.`,
      `${advice} ${onYourMachine}`
    )
  }

  #note(headers: Headers): void {
    const left = Number(headers.get('x-ratelimit-remaining') ?? NaN)
    const reset = Number(headers.get('x-ratelimit-reset') ?? NaN)
    if (Number.isFinite(left)) this.#left = left
    if (Number.isFinite(reset)) this.#reset = reset * 1000
  }

  async #ask(path: string): Promise<Response> {
    const headers = {
      accept: 'application/vnd.github+json',
      ...(this.#token === '' ? {} : { authorization: `Bearer ${this.#token}` })
    }
    try {
      return await fetch(`${api}${path}`, {
        headers,
        credentials: 'omit',
        referrerPolicy: 'no-referrer'
      })
    } catch {
      throw new Trouble(
        'network',
        'GitHub cannot be reached.',
        'Is this machine online, and may this page ask api.github.com? Nobody else is asked. Writing by hand needs no network.'
      )
    }
  }
}

function toText({ content, encoding }: BlobAnswer): string {
  if (encoding !== 'base64') return content
  const bytes = Uint8Array.from(atob(content.replaceAll('\n', '')), unit => unit.charCodeAt(0))
  return new TextDecoder().decode(bytes)
}

/** Equal ids are equal texts, so what was read once in this tab is not asked for again. */
function readKept(id: string): string | undefined {
  try {
    return sessionStorage.getItem(`text:${id}`) ?? undefined
  } catch {
    return undefined
  }
}

function keep(id: string, text: string): void {
  try {
    sessionStorage.setItem(`text:${id}`, text)
  } catch {
    // The browser keeps nothing here, or no more: it is asked for again.
  }
}
