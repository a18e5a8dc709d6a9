import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Base } from '../../images/base'
import type { Configuration } from '../../images/configuration'
import type { ContentKeys } from '../../images/content-key'
import { listParentNames, orderByParents } from '../../images/graph'
import type { Image } from '../../images/image'
import { parseImageReference } from '../../images/image-reference'
import type { Parents } from '../../images/parents'
import type { ImageBases } from '../../inputs/bases/image-bases'
import { makeBasesTag } from '../../inputs/bases/make-bases-tag'
import { toReferenceKey } from '../../inputs/parents/image-names'
import type { BaseNow, OwnCause } from '../../plan/causes/cause'
import type { Freshness, NotStored, StoredAnswer } from '../../plan/memory'
import type { Registry, RegistryAnswer, Unanswered } from '../../ports/registry/registry'
import type { BaseImages } from './base-images'

/** An image that is looked at. */
export interface LookedAt {
  readonly image: Image
  readonly key: string
  readonly bases: ImageBases
  /** Those that are looked at, too. */
  readonly parents: readonly string[]
}

/** What is looked at: every image whose bases are told and that has a key; parents come first. */
export function listLookedAt({
  configuration,
  parents,
  keys,
  bases
}: {
  readonly configuration: Configuration
  readonly parents: Parents
  readonly keys: ContentKeys
  /** By image name. */
  readonly bases: ReadonlyMap<string, ImageBases>
}): readonly LookedAt[] {
  const images = new Map(configuration.images.map(image => [image.name, image]))
  return orderByParents([...images.keys()], parents).flatMap((name): LookedAt[] => {
    const [image, its, key] = [images.get(name), bases.get(name), keys.get(name)]
    if (image === undefined || its === undefined || key?.kind !== 'known') return []
    return [{ image, key: key.key, bases: its, parents: listParentNames(parents, name, 'prod') }]
  })
}

/** Names of images with those of all that they are built from. */
export function withParents(names: Iterable<string>, parents: Parents): ReadonlySet<string> {
  const all = new Set(names)
  // The loop also reads what it adds.
  for (const name of all) {
    for (const parent of listParentNames(parents, name, 'prod')) all.add(parent)
  }
  return all
}

/** What decides how images stand to their bases. */
export interface CheckScope {
  readonly registry: Registry
  readonly baseImages: BaseImages
  /** Asks for an image by its content tag. */
  readonly find: (image: Image, key: string) => Promise<StoredAnswer>
}

/** What a run found that looks at bases. */
export interface Checked {
  /** By image name. */
  readonly freshness: ReadonlyMap<string, Freshness>
  /** What registries have under the content tags, by image name. */
  readonly answers: ReadonlyMap<string, StoredAnswer>
  readonly mistakes: readonly Diagnostic[]
}

/** @param looked parents before their children */
export async function checkBases(looked: readonly LookedAt[], scope: CheckScope): Promise<Checked> {
  const { baseImages, find } = scope
  const [stored] = await Promise.all([
    Promise.all(looked.map(({ image, key }) => find(image, key))),
    baseImages.ask([...new Set(looked.flatMap(({ bases }) => bases.all ?? []))])
  ])
  const answers = new Map(looked.map(({ image }, index) => [image.name, stored[index] ?? unread]))
  const tags = await askTags(looked, answers, scope)
  const freshness = new Map<string, Freshness>()
  const moved = new Set<string>()
  const mistakes: Diagnostic[] = []
  for (const each of looked) {
    const { name } = each.image
    const isBelow = each.parents.some(parent => moved.has(parent))
    const known = { answer: answers.get(name) ?? unread, tagged: tags.get(name), isBelow }
    const judged = judge(each, known, baseImages)
    if (judged.kind === 'overdue') mistakes.push(toMistake(each, judged))
    freshness.set(name, judged.kind === 'overdue' ? { kind: 'unknown' } : judged)
    if (judged.kind === 'stale' && judged.causes.every(isOfBases)) moved.add(name)
    if (isBelow) moved.add(name)
  }
  return { freshness, answers, mistakes }
}

const unread: NotStored = { kind: 'missing', because: 'nobody asked for it' }

function isOfBases({ kind }: OwnCause): boolean {
  return kind === 'base-changed'
}

/** What the bases tags name, by image: only of what is there and whose bases are all known. */
async function askTags(
  looked: readonly LookedAt[],
  answers: ReadonlyMap<string, StoredAnswer>,
  { registry, baseImages }: CheckScope
): Promise<ReadonlyMap<string, RegistryAnswer>> {
  const asked = looked.map(async ({ image, key, bases }) => {
    const tag = bases.all && makeBasesTag(key, bases.all, base => baseImages.find(base))
    if (tag === undefined || answers.get(image.name)?.kind !== 'stored') return []
    const { name } = parseImageReference(image.publishedName)
    return [[image.name, await registry.ask(`${name}:${tag}`)] as const]
  })
  return new Map((await Promise.all(asked)).flat())
}

interface Known {
  readonly answer: StoredAnswer
  /** Missing: nobody knows which tag it would be. */
  readonly tagged: RegistryAnswer | undefined
  /** Whether what it is built from has a base that moved. */
  readonly isBelow: boolean
}

/** It has to be built by its age, and a registry could not be asked. */
interface Overdue {
  readonly kind: 'overdue'
  readonly because: string
  readonly unanswered: Unanswered
}

function judge(
  { bases }: LookedAt,
  { answer, tagged, isBelow }: Known,
  baseImages: BaseImages
): Freshness | Overdue {
  const all = bases.all ?? []
  if (answer.kind === 'missing') return judgeMissing(answer, all, baseImages)
  switch (tagged?.kind) {
    case undefined:
      return { kind: 'fresh' }
    case 'unanswered':
      return { kind: 'unknown' }
    case 'found':
      if (tagged.digest === answer.image.digest) return { kind: 'fresh' }
      return { kind: 'stale', causes: isBelow ? [] : toCauses(all, baseImages) }
    case 'absent':
      return { kind: 'stale', causes: isBelow ? [] : toCauses(all, baseImages) }
  }
}

/** Nothing is built where a registry could not be asked: what is published is as good as before. */
function judgeMissing(
  { why, because }: NotStored,
  bases: readonly Base[],
  baseImages: BaseImages
): Freshness | Overdue {
  if (why === 'unanswered') return { kind: 'unknown' }
  const unanswered = bases
    .map(base => baseImages.answerTo(base))
    .find(answer => answer?.kind === 'unanswered')
  if (why === undefined) return { kind: unanswered === undefined ? 'missing' : 'unknown' }
  if (unanswered !== undefined) return { kind: 'overdue', because, unanswered }
  return { kind: 'stale', causes: [{ kind: 'too-old', because }] }
}

function toCauses(bases: readonly Base[], baseImages: BaseImages): readonly OwnCause[] {
  const now = new Map<string, BaseNow>()
  for (const base of bases) {
    const { reference, by, at } = base
    const key = toReferenceKey(reference)
    const digest = baseImages.find(base)?.digest
    if (digest !== undefined && !now.has(key)) now.set(key, { reference, by, at, digest })
  }
  return [{ kind: 'base-changed', bases: [...now.values()] }]
}

function toMistake({ image }: LookedAt, { because, unanswered }: Overdue): Diagnostic {
  const { registry, because: why, remedy: fix } = unanswered
  return {
    severity: 'error',
    code: 'bases-unchecked',
    message: `"${image.name}" has to be built: ${because}; the registry "${registry}" could not be asked for its bases: ${why}`,
    fix
  }
}
