import { isUnreadable, type Unreadable } from '../../diagnostics/unreadable'
import type { Image } from '../../images/image'
import { createReadingMemo } from '../../inputs/reading/select-inputs'
import type { PlannedImage } from '../../plan/plan'
import type { Repository } from '../../ports/git/repository'
import type { HistoryCommit } from '../../ports/process/terminal'
import type { ReplayedImage, ReplayedMerge } from '../../report/replay/replay'
import type { Change } from '../../tree/comparison'
import { IndexedTree } from '../../tree/indexed-tree'
import { toBaseTree } from '../../tree/to-tree'
import type { Doubt } from '../../triggers/condition'
import { FileChange } from '../../triggers/judge-condition'
import { type ImageTriggers, type ImageVerdict, judgeImage } from '../../triggers/judge-image'
import type { ReadConfiguration } from '../configuration/read-configuration'
import { readInputs, toInputQuestion } from '../facts/survey-images'
import { type ImagesTriggers, toChangedFiles } from '../workflows/read-repository-triggers'
import { describeImage } from './describe-image'
import { explainBuild, findProof } from './explain-build'
import { type Merge, type MergeSide, planMerge } from './plan-merge'

/** What is replayed. */
export interface ReplayQuestion {
  readonly read: ReadConfiguration
  readonly triggers: ImagesTriggers
  /** The newest first, each with its parent. */
  readonly merges: readonly (HistoryCommit & { readonly parent: string })[]
  /** The tree of the newest. */
  readonly tree: IndexedTree
}

/** All merges, and the images at the newest. */
export interface Replayed {
  readonly kind: 'replayed'
  /** The oldest first. */
  readonly merges: readonly ReplayedMerge[]
  readonly images: readonly ReplayedImage[]
}

/** Called after each merge with the number of those that are done. */
export type Report = (done: number) => void

/** Plans merges from the newest back: the tree of each is that of the next with its changes undone. */
export async function replayMerges(
  question: ReplayQuestion,
  repository: Repository,
  report: Report
): Promise<Replayed | Unreadable> {
  const reader = new MergeReader(question, repository)
  const found: ReplayedMerge[] = []
  let { tree } = question
  let newest: MergeSide | undefined
  for (const commit of question.merges) {
    const changes = await repository.compareTrees(commit.parent, commit.id)
    if (isUnreadable(changes)) return changes
    const merge = { base: commit.parent, head: commit.id, changes }
    const side = await reader.readSide(tree)
    newest ??= side
    found.push({ ...describeCommit(commit), ...reader.judge(merge, side) })
    const before = toBaseTree(tree.tree, changes)
    if (before === undefined) return { kind: 'unreadable', because: 'git left out what changed' }
    tree = new IndexedTree(before)
    report(found.length)
  }
  const images = newest === undefined ? [] : reader.describe(newest)
  return { kind: 'replayed', merges: found.reverse(), images }
}

function describeCommit({ id, time, subject }: HistoryCommit) {
  return { id, day: new Date(time * 1_000).toISOString().slice(0, 10), subject }
}

class MergeReader {
  readonly #memo = createReadingMemo()
  /** The first reason for which a merge left an image open. */
  readonly #doubts = new Map<string, Doubt>()

  constructor(
    readonly question: ReplayQuestion,
    readonly repository: Repository
  ) {}

  /** What the images that a tree has read there. */
  async readSide(tree: IndexedTree): Promise<MergeSide> {
    const { read } = this.question
    const { configuration } = read.valid
    const images = configuration.images.filter(image => isThere(image, tree))
    const inputs = await readInputs(
      { ...toInputQuestion(read, tree), images },
      this.repository,
      this.#memo
    )
    return { configuration: { ...configuration, images }, tree, inputs }
  }

  judge(merge: Merge, side: MergeSide): Omit<ReplayedMerge, 'id' | 'day' | 'subject'> {
    const plan = planMerge(merge, side)
    const planned = plan.filter(({ build }) => build)
    const verdicts = this.#judgeTriggers(merge.changes, plan)
    const isSkipped = (name: string): boolean =>
      verdicts.get(name)?.kind === 'skips' && this.#isTriggered(name)
    return {
      files: merge.changes.length,
      everything: side.configuration.images.length,
      built: planned.map(explainBuild),
      triggers: {
        built: countOf(verdicts, 'builds'),
        unknown: countOf(verdicts, 'unknown')
      },
      missed: planned.filter(({ image }) => isSkipped(image.name)).flatMap(each => toMissed(each))
    }
  }

  describe({ inputs }: MergeSide): readonly ReplayedImage[] {
    const { read, triggers } = this.question
    return read.valid.configuration.images.map(image =>
      describeImage(image, inputs.get(image.name), {
        own: triggers.get(image.name),
        doubt: this.#doubts.get(image.name)
      })
    )
  }

  /** Whether a change of anything builds it: where none does, nothing is missed. */
  #isTriggered(name: string): boolean {
    const { triggers, planned } = this.question.triggers.get(name) ?? noTriggers
    return triggers.length + planned.length > 0
  }

  #judgeTriggers(
    changes: readonly Change[],
    plan: readonly PlannedImage[]
  ): ReadonlyMap<string, ImageVerdict> {
    const change = new FileChange(toChangedFiles(changes))
    return new Map(
      plan.map(image => {
        const { name } = image.image
        const own = this.question.triggers.get(name) ?? noTriggers
        const verdict = judgeImage(own, change, ({ verb, of }) =>
          of === 'image' ? image[verb] : plan.some(each => each[verb])
        )
        const [doubt] = verdict.kind === 'unknown' ? verdict.doubts : []
        if (doubt !== undefined && !this.#doubts.has(name)) this.#doubts.set(name, doubt)
        return [name, verdict]
      })
    )
  }
}

const noTriggers: ImageTriggers = { triggers: [], opaque: [], planned: [] }

/** Its Dockerfile is there, or is made by an earlier step. */
function isThere({ prod }: Image, tree: IndexedTree): boolean {
  return tree.entry(prod.file) !== undefined || prod.generated.size > 0
}

function countOf(verdicts: ReadonlyMap<string, ImageVerdict>, kind: ImageVerdict['kind']): number {
  return [...verdicts.values()].filter(verdict => verdict.kind === kind).length
}

function toMissed(planned: PlannedImage): ReplayedMerge['missed'] {
  const proof = findProof(planned)
  return proof === undefined ? [] : [{ image: planned.image.name, ...proof }]
}
