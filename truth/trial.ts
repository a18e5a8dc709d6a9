import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Random } from '../conformance/random'
import { askProduct, askWidened, type Plan, type Product } from './ask-product'
import { buildState, type Outcomes, type Site, toKey } from './build-state'
import type { Outcome } from './builder'
import { generateRepository, RULES } from './generate-repository'
import { judge, type Verdict } from './judge'
import { type KeyVerdict, KnownKeys } from './known-keys'
import { makeKeys } from './make-keys'
import { mutateRepository } from './mutate-repository'
import { type Repository, toCommittedTree, toVariants, type Variant } from './repository'
import { Workspace } from './workspace'

/** One variant, built before and after one change. */
export interface Finding {
  readonly variant: Variant
  readonly verdict: Verdict
}

/** One change of one repository. */
export interface Trial {
  readonly what: string
  readonly before: Repository
  readonly after: Repository
  readonly findings: readonly Finding[]
  /** What the content key of each prod variant says of the state after. */
  readonly keys: readonly KeyVerdict[]
}

/** A repository as it was built and planned. */
interface State {
  readonly sha: string
  readonly outcomes: Outcomes
  readonly plan: Plan
}

/** Where everything happens. */
export interface Place extends Omit<Site, 'folder'> {
  readonly product: Product
}

/** Builds a repository that follows from the number, and then each of so many changes of it. */
export async function* tryRepository(
  place: Place,
  { number, changes }: { number: number; changes: number }
): AsyncGenerator<Trial> {
  const random = new Random(number)
  const home = mkdtempSync(path.join(place.home, 'repository-'))
  const workspace = new Workspace(home)
  const site = { ...place, home, folder: workspace.folder }
  const draft = generateRepository(random)
  const base = await readState(site, workspace, { repository: draft.repository })
  const again = await buildState(site, draft.repository)
  // What does not build says little, whatever is changed in it: a few of those are enough.
  const isBuilt = [...base.outcomes.values()].every(({ kind }) => kind === 'built')
  const tried = isBuilt || random.percent(5) ? changes : 0
  // What was built before is in the cache: the builder says nothing of it a second time.
  const seen = new Set([base.sha])
  const keys = new KnownKeys()
  meetKeys(keys, draft.repository, base.outcomes)
  for (let change = 0; change < tried; change++) {
    const { what, repository } = mutateRepository(random, draft)
    const head = await readState(site, workspace, { repository, before: base.sha })
    if (seen.has(head.sha)) continue
    seen.add(head.sha)
    const met = meetKeys(keys, repository, head.outcomes)
    yield {
      what,
      before: draft.repository,
      after: repository,
      findings: [
        ...compareStates({ base, again, head, site }, repository),
        ...met.flatMap(toFinding)
      ],
      keys: met.map(({ verdict }) => verdict)
    }
  }
  rmSync(home, { recursive: true })
}

/** A build, and what its content key says of it. */
interface Met {
  readonly variant: Variant
  readonly verdict: KeyVerdict
}

/** Only prod variants have keys. */
function meetKeys(known: KnownKeys, repository: Repository, outcomes: Outcomes): readonly Met[] {
  const keys = makeKeys(repository)
  return toVariants(repository).flatMap(variant => {
    const outcome = outcomes.get(toKey(variant.image, variant.variant))
    if (variant.variant !== 'prod' || outcome === undefined) return []
    return [{ variant, verdict: known.meet(keys.get(variant.image), outcome) }]
  })
}

function toFinding({ variant, verdict }: Met): Finding[] {
  if (verdict.kind !== 'other') return []
  return [{ variant, verdict: { kind: 'key', because: verdict.because } }]
}

async function readState(
  site: Site & Place,
  workspace: Workspace,
  { repository, before }: { repository: Repository; before?: string }
): Promise<State> {
  const sha = workspace.commit(toCommittedTree(repository), before)
  const building = buildState(site, repository)
  const home = path.join(site.home, 'event')
  mkdirSync(home, { recursive: true })
  const since = before === undefined ? {} : { before }
  const plan = await askProduct(site.product, home, { folder: site.folder, sha, ...since })
  return { sha, plan, outcomes: await building }
}

/** The base, its outcomes when nothing has changed, and what has changed. */
interface States {
  readonly base: State
  readonly again: Outcomes
  readonly head: State
  /** Where the latter is checked out. */
  readonly site: Site & Place
}

function compareStates(states: States, repository: Repository): Finding[] {
  return toVariants(repository).map(variant => ({
    variant,
    verdict: compareVariant(states, variant)
  }))
}

function compareVariant(
  { base, again, head, site }: States,
  { image, variant, recipe }: Variant
): Verdict {
  if (typeof base.plan === 'string') return { kind: 'unplanned', because: base.plan }
  if (typeof head.plan === 'string') return { kind: 'unplanned', because: head.plan }
  const hash = base.plan.get(image)?.get(variant)?.hash
  const said = head.plan.get(image)?.get(variant)
  const key = toKey(image, variant)
  const [before, after] = [base.outcomes.get(key), head.outcomes.get(key)]
  if (before === undefined || after === undefined || hash === undefined || said === undefined) {
    throw new Error(`"${key}" is not in every plan`)
  }
  const control = again.get(key)
  if (before.kind === 'built' && (control?.kind !== 'built' || control.digest !== before.digest)) {
    throw new Error(`"${key}" is not built the same again`)
  }
  const always = listRun(control)
  const elsewhere = new Set(
    [...head.outcomes].flatMap(([other, outcome]) => {
      const everyTime = listRun(again.get(other))
      return other === key ? [] : [...listRun(outcome)].filter(step => !everyTime.has(step))
    })
  )
  const widened = (): ReadonlySet<string> =>
    askWidened(site.product, site.folder, { image, variant })
  return judge({ before, after, always, elsewhere, hash, said, texts: listTexts(recipe), widened })
}

function listRun(outcome: Outcome | undefined): Set<string> {
  return new Set(outcome?.kind === 'built' ? outcome.run : [])
}

function listTexts({ file, context, buildContexts }: Variant['recipe']): Set<string> {
  const folders = [context, ...buildContexts.values()].map(each => path.normalize(each))
  return new Set([
    file,
    `${file}.dockerignore`,
    ...folders.map(folder => path.join(folder, '.dockerignore')),
    ...[path.dirname(file), ...folders].map(folder => path.join(folder, RULES))
  ])
}
