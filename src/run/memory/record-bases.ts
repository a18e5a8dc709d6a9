import { listParentNames } from '../../images/graph'
import { parseImageReference } from '../../images/image-reference'
import type { ImageBases } from '../../inputs/bases/image-bases'
import { makeBasesTag } from '../../inputs/bases/make-bases-tag'
import { decide, type Verdict } from '../../plan/decide/decide'
import type { BasesRecord, MemoryQuestion } from '../../plan/memory'
import { reusedImage } from '../../plan/plan'
import type { PlanQuestion } from '../../plan/question'
import type { Registry } from '../../ports/registry/registry'
import type { BaseImages } from './base-images'

/** What decides on what a run builds its images. */
export interface RecordScope {
  readonly question: PlanQuestion
  readonly memory: MemoryQuestion
  /** By image name. */
  readonly bases: ReadonlyMap<string, ImageBases>
  readonly baseImages: BaseImages
  readonly registry: Registry
}

/** The bases of what a run builds, by image name: pinned, and told by a tag where it is stored. */
export async function recordBases(scope: RecordScope): Promise<ReadonlyMap<string, BasesRecord>> {
  const { question, memory, bases, baseImages } = scope
  const verdicts = decide({ ...question, memory })
  const byName = new Map(verdicts.map(verdict => [verdict.image.name, verdict]))
  const built = verdicts.filter(({ build, dev }) => build || dev)
  await baseImages.ask(built.flatMap(verdict => listAsked(verdict, bases)))
  const records = built.map(async (verdict): Promise<[string, BasesRecord]> => {
    const { name } = verdict.image
    const own = bases.get(name)?.own
    const pins = {
      prod: baseImages.pin(own?.prod ?? []),
      dev: baseImages.pin(own?.dev ?? [])
    }
    const isStored = verdict.build && memory.storing.kind === 'allowed'
    return [name, { pins, tag: isStored ? await makeTag(name, byName, scope) : '' }]
  })
  return new Map(await Promise.all(records))
}

function listAsked({ image, build, dev, memory }: Verdict, bases: RecordScope['bases']) {
  const found = bases.get(image.name)
  const prod = memory?.store === true ? found?.all : build ? found?.own.prod : []
  return [...(prod ?? []), ...(dev ? (found?.own.dev ?? []) : [])]
}

/** `''` where what it is built from outside is not all known, or may be older than now. */
async function makeTag(
  name: string,
  verdicts: ReadonlyMap<string, Verdict>,
  scope: RecordScope
): Promise<string> {
  const tag = tagOf(name, scope)
  if (tag === undefined) return ''
  const reused = listReused(name, verdicts, scope)
  const fresh = await Promise.all(reused.map(verdict => isFresh(verdict, scope)))
  return fresh.every(Boolean) ? tag : ''
}

function tagOf(name: string, { memory, bases, baseImages }: RecordScope): string | undefined {
  const key = memory.keys.get(name)
  const all = bases.get(name)?.all
  if (all === undefined || key?.kind !== 'known') return undefined
  return makeBasesTag(key.key, all, base => baseImages.find(base))
}

/** The reused images that it is built from, without those that these are built from. */
function listReused(
  name: string,
  verdicts: ReadonlyMap<string, Verdict>,
  { question }: RecordScope
): readonly Verdict[] {
  const reused = new Set<Verdict>()
  const open = new Set([name])
  // The loop also reads what it adds.
  for (const each of open) {
    for (const parent of listParentNames(question.parents, each, 'prod')) {
      const verdict = verdicts.get(parent)
      if (verdict?.reuse === true) reused.add(verdict)
      else open.add(parent)
    }
  }
  return [...reused]
}

/** Whether a reused image was built on what its bases are now. */
async function isFresh(verdict: Verdict, scope: RecordScope): Promise<boolean> {
  const { name, publishedName } = verdict.image
  const tag = tagOf(name, scope)
  if (tag === undefined) return false
  const repository = parseImageReference(publishedName).name
  const answer = await scope.registry.ask(`${repository}:${tag}`)
  return answer.kind === 'found' && answer.digest === reusedImage(verdict)?.digest
}
