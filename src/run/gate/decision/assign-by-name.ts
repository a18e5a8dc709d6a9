import { listWords, type NeededJob } from '../needs/needed-job'
import { type Assignment, type Claim, type Purpose, type Verdict, verdictOf } from './verdict'

/**
 * The words in a job's id that say what the job is for: those of the workflows in README.md and
 * examples/.
 */
const verdictWords: ReadonlyMap<string, Verdict> = new Map([
  ['build', 'build'],
  ['builds', 'build'],
  ['smoke', 'build'],
  ['test', 'test'],
  ['tests', 'test'],
  ['publish', 'publish'],
  ['push', 'publish'],
  ['dev', 'dev'],
  ['store', 'store']
])

/**
 * What the jobs are for, judged by their names: `test` is there for the verdict `test`, `build-1`
 * for the second stage, `unchanged` for the images that are not built. The purpose of any other
 * name is unknown.
 */
export function assignByName(
  jobs: readonly NeededJob[],
  plans: readonly NeededJob[]
): ReadonlyMap<string, Assignment> {
  const purposes = new Map(jobs.map(job => [job.id, listPurposes(job.id, plans)]))
  const builders = listSubstitutes(jobs, plans, purposes)
  return new Map([...purposes].map(([id, own]) => [id, toAssignment(own, builders)]))
}

function toAssignment(purposes: readonly Purpose[], builders: readonly string[]): Assignment {
  if (purposes.length === 0) return { kind: 'unknown' }
  const claims = purposes.map((purpose): Claim => {
    const isBuild = purpose.kind === 'verdict' && purpose.verdict === 'build'
    return { purpose, instead: isBuild ? builders : [] }
  })
  return { kind: 'claims', claims }
}

function listPurposes(id: string, plans: readonly NeededJob[]): readonly Purpose[] {
  const words = listWords(id)
  if (words.includes('unchanged')) return [{ kind: 'skipped' }]
  const named = new Set(words.flatMap(word => verdictWords.get(word) ?? []))
  const number = words.at(-1) ?? ''
  if (words.includes('build') && named.size === 1 && /^\d{1,6}$/.test(number)) {
    return [{ kind: 'stage', stage: Number(number) }]
  }
  if (named.has('publish')) addStore(named, plans)
  return [...named].map(verdict => ({ kind: 'verdict', verdict }))
}

/** A job that publishes also stores with `reuse`, and its guard may be `do_store` alone. */
function addStore(named: Set<Verdict>, plans: readonly NeededJob[]): void {
  const isPassedOn = (name: string) => plans.some(({ outputs }) => outputs.has(name))
  if (!isPassedOn('do_store') && !isPassedOn('store_matrix')) return
  named.add('store')
  if (!isPassedOn('do_publish')) named.delete('publish')
}

/** With one of these, a job that publishes has another list than everything that is built. */
const narrowerLists = [
  ...['publish_matrix', 'merge_matrix', 'publish_images'],
  ...['stages', 'stage_count', 'store_matrix']
]

/**
 * The jobs that built in place of the build jobs. In a workflow that pushes what it builds in one
 * job, one of two jobs with the same steps runs: no job that builds ran, a job that publishes did,
 * and the build matrix is the only list that it could run on.
 */
function listSubstitutes(
  jobs: readonly NeededJob[],
  plans: readonly NeededJob[],
  purposes: ReadonlyMap<string, readonly Purpose[]>
): readonly string[] {
  if (plans.some(({ outputs }) => narrowerLists.some(name => outputs.has(name)))) return []
  const ran = (verdict: Verdict) =>
    jobs.filter(
      ({ id, result }) =>
        result === 'success' && purposes.get(id)?.some(purpose => verdictOf(purpose) === verdict)
    )
  return ran('build').length > 0 ? [] : ran('publish').map(({ id }) => id)
}
