import {
  type Answer,
  type Asked,
  digestOf,
  type RegistryServer,
  serveRegistry,
  type Stored,
  toAnswer
} from './registry-server'

/** What each tag names, as `o/api:latest`: a digest. */
export type TagsNow = ReadonlyMap<string, string>

/** What happens to a request; they are counted from 1. */
export interface RegistryRules {
  readonly before?: (
    asked: Asked,
    number: number
  ) => Answer | undefined | Promise<Answer | undefined>
  /** What is answered in place of the answer, when all is done. */
  readonly after?: (asked: Asked, number: number) => Answer | undefined
}

/** A registry on the loopback that takes manifests, and remembers each state of its tags. */
export interface WritableRegistry extends RegistryServer {
  rules: RegistryRules
  readonly tags: Map<string, string>
  /** Behind each request. */
  readonly states: TagsNow[]
  /** Puts something there, under a tag where one is given. */
  keep(repository: string, stored: Stored, tag?: string): void
  forget(repository: string, digest: string): void
  /** Whether it has what a digest leads to. */
  isWhole(repository: string, digest: string): boolean
}

export async function serveWritable(): Promise<WritableRegistry> {
  const contents = new Map<string, Stored>()
  const tags = new Map<string, string>()
  const states: TagsNow[] = []
  let number = 0
  const answer = async (asked: Asked): Promise<Answer> => {
    number += 1
    const own = (await registry.rules.before?.(asked, number)) ?? respond(asked, { contents, tags })
    states.push(new Map(tags))
    return registry.rules.after?.(asked, number) ?? own
  }
  const server = await serveRegistry(undefined, answer)
  const registry: WritableRegistry = Object.assign(server, {
    rules: {},
    tags,
    states,
    keep: (repository: string, stored: Stored, tag?: string) => {
      contents.set(`${repository}@${stored.digest}`, stored)
      if (tag !== undefined) tags.set(`${repository}:${tag}`, stored.digest)
    },
    forget: (repository: string, digest: string) => {
      contents.delete(`${repository}@${digest}`)
    },
    isWhole: (repository: string, digest: string) => isWhole(contents, repository, digest)
  })
  return registry
}

interface Holding {
  readonly contents: Map<string, Stored>
  readonly tags: Map<string, string>
}

function respond(asked: Asked, { contents, tags }: Holding): Answer {
  const [, repository = '', name = ''] = /^\/v2\/(.+)\/manifests\/([^/]+)$/.exec(asked.path) ?? []
  if (repository === '') return { status: 404 }
  if (asked.method === 'GET') {
    const digest = name.includes(':') ? name : tags.get(`${repository}:${name}`)
    const found = contents.get(`${repository}@${digest ?? ''}`)
    return found === undefined ? { status: 404 } : toAnswer(found)
  }
  const stored: Stored = { type: asked.type, text: asked.body, digest: digestOf(asked.body) }
  const missing = listParts(stored).some(part => !contents.has(`${repository}@${part}`))
  if (missing) return { status: 400, body: toError('MANIFEST_BLOB_UNKNOWN', 'blob unknown') }
  contents.set(`${repository}@${stored.digest}`, stored)
  if (!name.includes(':')) tags.set(`${repository}:${name}`, stored.digest)
  return { status: 201, headers: { 'docker-content-digest': stored.digest } }
}

export function toError(code: string, message: string): string {
  return JSON.stringify({ errors: [{ code, message }] })
}

function isWhole(
  contents: ReadonlyMap<string, Stored>,
  repository: string,
  digest: string
): boolean {
  const found = contents.get(`${repository}@${digest}`)
  return found !== undefined && listParts(found).every(part => isWhole(contents, repository, part))
}

function listParts({ text }: Stored): readonly string[] {
  const { manifests = [] } = JSON.parse(text) as { manifests?: readonly { digest: string }[] }
  return manifests.map(({ digest }) => digest)
}
