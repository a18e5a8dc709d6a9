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

/** The steps that buildx's `--progress=rawjson` tells as run, and not taken from the cache. */
export function listRunSteps(log: string): string[] {
  const run = new Map<string, string>()
  for (const line of log.split('\n')) {
    if (!line.startsWith('{')) continue
    const { vertexes = [] } = v.parse(recordSchema, JSON.parse(line))
    for (const { digest, name, completed, cached } of vertexes) {
      if (cached === true) run.delete(digest)
      else if (completed !== undefined && !ALWAYS.test(name)) run.set(digest, name)
    }
  }
  return [...run.values()]
}
