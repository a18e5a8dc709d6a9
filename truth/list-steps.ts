import * as v from 'valibot'

const recordSchema = v.object({
  vertexes: v.optional(
    v.array(
      v.object({
        digest: v.string(),
        name: v.string(),
        started: v.optional(v.string()),
        completed: v.optional(v.string()),
        cached: v.optional(v.boolean())
      })
    )
  )
})

/** What is done in every build: what is asked for and loaded before the steps, and exports. */
const ALWAYS = /^(?:\[(?:internal|auth|context )|exporting |importing |resolving |docker-image:)/

/** The steps of a build by their names. */
export interface Steps {
  readonly run: readonly string[]
  /** Taken from the cache. */
  readonly cached: readonly string[]
}

/** What buildx's `--progress=rawjson` tells of a build. */
export function listSteps(log: string): Steps {
  const run = new Map<string, string>()
  const found = new Map<string, string>()
  for (const line of log.split('\n')) {
    if (!line.startsWith('{')) continue
    const { vertexes = [] } = v.parse(recordSchema, JSON.parse(line))
    for (const { digest, name, completed, cached } of vertexes) {
      if (cached === true && !ALWAYS.test(name)) {
        run.delete(digest)
        found.set(digest, name)
      } else if (completed !== undefined && !ALWAYS.test(name)) run.set(digest, name)
    }
  }
  return { run: [...run.values()], cached: [...found.values()] }
}
