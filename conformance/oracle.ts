import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { type Case, defaultPlatforms } from './case'

const contextSchema = v.object({
  reads: v.array(v.string()),
  transfers: v.array(v.string()),
  files: v.optional(v.array(v.string()), [])
})

const answerSchema = v.variant('kind', [
  v.object({
    kind: v.literal('inputs'),
    contexts: v.record(v.string(), contextSchema),
    images: v.array(v.string()),
    syntax: v.optional(v.string(), '')
  }),
  v.object({
    kind: v.literal('refused'),
    because: v.string(),
    line: v.optional(v.number(), 0)
  }),
  v.object({
    kind: v.literal('walked'),
    survivors: v.array(v.string()),
    patterns: v.array(v.string())
  })
])

export type Answer = v.InferOutput<typeof answerSchema>
export type ContextAnswer = v.InferOutput<typeof contextSchema>

/** BuildKit's answers, from the program in `oracle/`. */
export class Oracle {
  private readonly process: ChildProcessWithoutNullStreams
  private readonly waiting: ((line: string) => void)[] = []

  constructor(program: string) {
    this.process = spawn(program, { stdio: 'pipe' })
    this.process.stderr.resume()
    createInterface({ input: this.process.stdout }).on('line', line => this.waiting.shift()?.(line))
    this.process.on('exit', () => {
      for (const answer of this.waiting.splice(0)) {
        answer('{"kind":"refused","because":"the oracle ended"}')
      }
    })
  }

  async askBuild({ dockerfile, setting }: Case): Promise<Answer> {
    return this.ask({ kind: 'build', dockerfile, platforms: defaultPlatforms, ...setting })
  }

  async askWalk(ignoreFile: string, files: readonly string[]): Promise<Answer> {
    return this.ask({ kind: 'walk', ignoreFile, files })
  }

  close(): void {
    this.process.stdin.end()
  }

  private async ask(request: object): Promise<Answer> {
    const line = await new Promise<string>(resolve => {
      this.waiting.push(resolve)
      this.process.stdin.write(`${JSON.stringify(request)}\n`)
    })
    return v.parse(answerSchema, JSON.parse(line))
  }
}
