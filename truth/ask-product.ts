import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import type { runPlan } from '../scripts/run-plan.mjs'
import type { VariantName } from './repository'

const causeSchema = v.object({
  kind: v.string(),
  variant: v.picklist(['prod', 'dev']),
  file: v.optional(v.string()),
  at: v.optional(v.string()),
  via: v.array(v.string()),
  text: v.string()
})
const planSchema = v.object({
  result: v.string(),
  images: v.record(
    v.string(),
    v.object({
      build: v.boolean(),
      dev: v.boolean(),
      'inputs-hash': v.object({ prod: v.string(), dev: v.optional(v.string()) }),
      causes: v.array(causeSchema)
    })
  )
})

const inputsSchema = v.object({
  quality: v.picklist(['exact', 'widened', 'opaque']),
  because: v.array(v.string())
})

export interface Product {
  /** Runs the bundle as a runner does. */
  readonly runPlan: typeof runPlan
  /** The bundle of the command line. */
  readonly cli: string
}

export type Cause = v.InferOutput<typeof causeSchema>

/** What the plan says of one variant. */
export interface Statement {
  readonly affected: boolean
  /** Whether it is built, for whatever reason. */
  readonly build: boolean
  readonly hash: string
  readonly causes: readonly Cause[]
}

/** The plan; a text is what the action printed when it failed. */
export type Plan = ReadonlyMap<string, ReadonlyMap<VariantName, Statement>> | string

/** Kinds that say why something is built that is not affected. */
const UNAFFECTED = new Set(['parent-of', 'needed-by-tests', 'tests-only'])

const REF = 'refs/heads/main'
const REPOSITORY = { id: 1, full_name: 'octo/openverse', default_branch: 'main' }

/** Plans for the commit that is checked out: for a push from `before`, else for all there is. */
export async function askProduct(
  { runPlan }: Product,
  home: string,
  { folder, sha, before }: { folder: string; sha: string; before?: string }
): Promise<Plan> {
  const eventFile = path.join(home, 'event.json')
  const push = { before, after: sha, created: false, deleted: false, forced: false }
  const payload = { ref: REF, repository: REPOSITORY, ...(before === undefined ? {} : push) }
  writeFileSync(eventFile, JSON.stringify(payload))
  const event = before === undefined ? 'workflow_dispatch' : 'push'
  const scratch = { folder, event, eventFile, ref: REF, sha, labels: [] }
  const { outputs, log } = await runPlan(scratch, { stages: '8', 'split-platforms': 'true' })
  const { result, images } = v.parse(planSchema, JSON.parse(outputs.get('plan') ?? '{}'))
  if (result !== 'planned') return log
  return new Map(
    Object.entries(images).map(([name, image]) => [name, toStatements(image)] as const)
  )
}

/** The lines, as `api/Dockerfile:5`, of which the product says that it lists more than they read. */
export function askWidened(
  { cli }: Product,
  folder: string,
  { image, variant }: { image: string; variant: VariantName }
): ReadonlySet<string> {
  const words = ['inputs', image, '--json', ...(variant === 'dev' ? ['--dev'] : []), '-C', folder]
  const answer = execFileSync(process.execPath, [cli, ...words], { encoding: 'utf8' })
  const { quality, because } = v.parse(inputsSchema, JSON.parse(answer))
  const places = because.flatMap(reason => /^(.*?:\d+): /.exec(reason)?.[1] ?? [])
  return new Set(quality === 'widened' ? places : [])
}

type ImagePlan = v.InferOutput<typeof planSchema>['images'][string]

function toStatements({
  build,
  dev,
  'inputs-hash': hashes,
  causes
}: ImagePlan): Map<VariantName, Statement> {
  const statements = new Map<VariantName, Statement>([
    ['prod', { ...toOwn(causes, 'prod'), build, hash: hashes.prod }]
  ])
  if (hashes.dev !== undefined) {
    statements.set('dev', { ...toOwn(causes, 'dev'), build: dev, hash: hashes.dev })
  }
  return statements
}

function toOwn(
  all: readonly Cause[],
  variant: VariantName
): Pick<Statement, 'affected' | 'causes'> {
  const causes = all.filter(cause => cause.variant === variant)
  return { affected: causes.some(({ kind }) => !UNAFFECTED.has(kind)), causes }
}
