import { execFileSync } from 'node:child_process'
import type { Oracle } from '../conformance/oracle'
import { isUnreadable } from '../src/diagnostics/unreadable'
import type { Inputs } from '../src/inputs/inputs'
import { selectPaths } from '../src/inputs/sets/select-paths'
import type { RepositoryPath } from '../src/paths/repository-path'
import type { PlannedImage } from '../src/plan/plan'
import type { Repository } from '../src/ports/git/repository'
import { describeHow } from '../src/report/phrases/reader-text'
import type { Merge } from '../src/run/replay/plan-merge'
import { IndexedTree } from '../src/tree/indexed-tree'
import { openRepository } from '../src/world/git/read/open-repository'
import { configure, type Draft } from './configure'
import { type OurAnswer, planMerge } from './ours'
import type { Merged, Miss, Replayed, Variant } from './replayed'
import { findNeeded, selectTaken, type Side } from './sides'
import type { Study } from './study'
import { TheirRules } from './theirs'
import { Truth } from './truth'

export interface ReplayOptions {
  /** The repository's clone. */
  readonly folder: string
  readonly oracle: Oracle
  /** How many merges. */
  readonly count: number
}

/** Replays the last merges up to a study's commit, the oldest first. */
export async function replay(
  study: Study,
  { folder, oracle, count }: ReplayOptions
): Promise<Replayed> {
  const repository = await openRepository(folder, { environment: process.env })
  if (isUnreadable(repository)) throw new Error(`${folder}: ${repository.because}`)
  try {
    const [first = '', ...commits] = listCommits(folder, study.commit, count)
    const history = new History(study, repository, oracle)
    const merges: Merged[] = []
    let before = await history.readSide(first)
    for (const commit of commits) {
      const after = await history.readSide(commit)
      merges.push(await history.merge(before, after))
      before = after
    }
    const variants = await history.describe(before)
    const [oldest = '', newest = ''] = [commits[0] ?? '', study.commit].map(commit =>
      runGit(folder, ['log', '-1', '--format=%cs', commit])
    )
    return { study, oldest, newest, variants, merges }
  } finally {
    repository.close()
  }
}

class History {
  readonly #rules: TheirRules
  readonly #truth: Truth

  constructor(
    readonly study: Study,
    readonly repository: Repository,
    oracle: Oracle
  ) {
    this.#rules = new TheirRules(study)
    this.#truth = new Truth(oracle, ids => repository.readTexts(ids))
  }

  async readSide(commit: string): Promise<Side> {
    const read = await this.repository.readTree(commit)
    if (isUnreadable(read)) throw new Error(`${commit}: ${read.because}`)
    const tree = new IndexedTree(read)
    const { images } = configure(this.study, 'complete', tree)
    const found = images.map(
      async image => [image.name, { image, truth: await this.#truth.read(image, tree) }] as const
    )
    return { commit, tree, images: new Map(await Promise.all(found)) }
  }

  async merge(before: Side, after: Side): Promise<Merged> {
    const changes = await this.repository.compareTrees(before.commit, after.commit)
    if (isUnreadable(changes)) throw new Error(changes.because)
    const merge = { base: before.commit, head: after.commit, changes }
    const ours = await this.#listBuilt(merge, 'complete', after)
    const weBuild = new Set(ours.map(({ image }) => image.name))
    const changed = changes.map(({ path }) => path)
    const theyBuild = new Set(
      [...after.images]
        .filter(([, { image }]) => this.#rules.builds(image, changed))
        .map(([name]) => name)
    )
    const needed = findNeeded(before, after)
    const listMisses = (built: ReadonlySet<string>): Miss[] =>
      [...needed]
        .filter(image => !built.has(image))
        .map(image => ({ image, files: selectTaken(changed, [before, after], image) }))
    return {
      head: after.commit,
      everything: after.images.size,
      needed: needed.size,
      theirs: theyBuild.size,
      ours: ours.length,
      oursAtFirst: await this.#countAtFirst(merge, ours.length, after),
      theyMiss: listMisses(theyBuild),
      weMiss: listMisses(weBuild),
      extra: ours
        .filter(({ image }) => !needed.has(image.name))
        .map(planned => ({ image: planned.image.name, because: explain(planned) }))
    }
  }

  /** What is known of each image of a commit. */
  async describe(side: Side): Promise<readonly Variant[]> {
    const unchanged = { base: side.commit, head: side.commit, changes: [] }
    const first = await this.#plan(unchanged, 'first', side)
    const complete = await this.#plan(unchanged, 'complete', side)
    return [...side.images].flatMap(([name, { image, truth }]) => {
      const [before, after] = [first.inputs.get(name)?.prod, complete.inputs.get(name)?.prod]
      if (before === undefined || after === undefined) return []
      const variant = {
        image: name,
        quality: { first: before.quality, complete: after.quality },
        parents: after.parents.map(parent => parent.image)
      }
      if (truth.kind === 'refused') {
        return [{ ...variant, missed: [], unlisted: [], refused: truth.because }]
      }
      const missed = this.#rules.selectMissed(image, truth.files)
      return [{ ...variant, missed, unlisted: selectUnlisted(truth.files, after, side.tree) }]
    })
  }

  async #countAtFirst(merge: Merge, complete: number, side: Side): Promise<number> {
    if (this.study.generated === undefined) return complete
    return (await this.#listBuilt(merge, 'first', side)).length
  }

  async #listBuilt(merge: Merge, draft: Draft, side: Side): Promise<readonly PlannedImage[]> {
    const { images } = await this.#plan(merge, draft, side)
    return images.filter(({ build }) => build)
  }

  #plan(merge: Merge, draft: Draft, { tree }: Side): Promise<OurAnswer> {
    const configuration = configure(this.study, draft, tree)
    return planMerge(merge, configuration, { repository: this.repository, tree })
  }
}

function selectUnlisted(
  files: readonly RepositoryPath[],
  { sources }: Inputs,
  { index }: IndexedTree
): readonly RepositoryPath[] {
  const listed = new Set(sources.flatMap(source => [...selectPaths(source, index)]))
  return files.filter(file => !listed.has(file))
}

/** The first cause, in the words that are the same for every file. */
function explain({ causes: [cause], needs: [need] }: PlannedImage): string {
  if (cause === undefined) return need?.kind ?? 'nothing'
  const { own } = cause
  return own.kind === 'input-changed' ? `${own.kind}: ${describeHow(own.how)}` : own.kind
}

/** So many commits of the branch itself and the one before them, the oldest first. */
function listCommits(folder: string, newest: string, count: number): readonly string[] {
  const words = ['rev-list', '--first-parent', `--max-count=${count + 1}`, newest]
  return runGit(folder, words).split('\n').reverse()
}

function runGit(folder: string, words: readonly string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8' }).trim()
}
