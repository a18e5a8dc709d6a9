import type { Diagnostic } from '../../diagnostics/diagnostic'
import { limitDiagnostics } from '../../diagnostics/limit-diagnostics'
import { formatLocation } from '../../diagnostics/location'
import type { ContentKey } from '../../images/content-key'
import type { VariantName } from '../../images/image'
import type { BaseNow, Cause, CauseKind, Need, OwnCause } from '../../plan/causes/cause'
import { causesShown, countLimit } from '../../plan/causes/evidence'
import type { ReuseVerdict } from '../../plan/memory'
import type { ChangesReport, Plan, PlannedImage } from '../../plan/plan'
import { toCausePhrase, toNeedPhrase } from '../phrases/cause-text'
import { toPlainText } from '../phrases/phrase'
import { describeHow, describeReason } from '../phrases/reader-text'
import { toTagName } from '../tables/reuse-rows'
import { isPlanned } from '../tables/rows'
import { type Json, type JsonObject, toJson } from './json'
import { toDiagnosticJson } from './to-failure-json'

/** The amount of evidence that a plan keeps, so that it fits into an output. */
export interface Detail {
  /** Causes of a kind for each variant; the rest is counted in `more`. */
  readonly causesPerKind: number
  readonly diagnostics: 'all' | 'none'
  readonly hashes: 'all' | 'planned' | 'none'
}

const wholeDetail: Detail = { causesPerKind: causesShown, diagnostics: 'all', hashes: 'all' }

/** Only counts of causes, and only verdicts for images that the run leaves alone. */
export const leastDetail: Detail = { causesPerKind: 0, diagnostics: 'none', hashes: 'none' }

/** What a plan sheds when it grows, step by step: causes first, then warnings. */
export const details: readonly Detail[] = [
  wholeDetail,
  { causesPerKind: 2, diagnostics: 'all', hashes: 'all' },
  { causesPerKind: 1, diagnostics: 'all', hashes: 'all' },
  { causesPerKind: 0, diagnostics: 'all', hashes: 'all' },
  { causesPerKind: 0, diagnostics: 'none', hashes: 'all' },
  { causesPerKind: 0, diagnostics: 'none', hashes: 'planned' },
  leastDetail
]

/** The plan before it is known, and after a failure to make it. */
export const emptyPlanJson = toJson({ version: 1, result: 'failed', images: new Map() })

/**
 * The whole answer as JSON. A plan that shed evidence says so: `"shed"` names what is left, as
 * `{"causes-per-kind":1,"diagnostics":"all","hashes":"all"}`; a whole one lacks the key.
 */
export function toPlanJson(
  plan: Plan,
  warnings: readonly Diagnostic[],
  detail: Detail = wholeDetail
): string {
  const images = plan.images.map(
    planned => [planned.image.name, toImageJson(planned, detail)] as const
  )
  const { causesPerKind, diagnostics, hashes } = detail
  const shed = { 'causes-per-kind': causesPerKind, diagnostics, hashes }
  const told = diagnostics === 'all' ? limitDiagnostics(warnings).map(toDiagnosticJson) : []
  return toJson({
    version: 1,
    result: 'planned',
    event: plan.event,
    base: plan.base,
    head: plan.head,
    changes: toChangesJson(plan.changes),
    diagnostics: told,
    ...(detail === wholeDetail ? {} : { shed }),
    images: new Map(images)
  })
}

/** What a plan says of one image, with what was compared. */
export function toImageAnswer(plan: Plan, planned: PlannedImage): Json {
  const { base, head } = plan
  const image = planned.image.name
  return {
    image,
    base,
    head,
    changes: toChangesJson(plan.changes),
    ...toImageJson(planned, wholeDetail)
  }
}

function toChangesJson(changes: ChangesReport): Json {
  const { filters, tried = [] } = changes
  const given = { tried, ...(filters === undefined ? {} : { filters }) }
  switch (changes.kind) {
    case 'trees':
    case 'overlay':
      return {
        kind: changes.kind,
        source: changes.source,
        count: changes.count,
        text: changes.text,
        ...given
      }
    case 'deletion':
      return { kind: 'none', because: `the ${changes.deletion.what} was deleted`, ...given }
    case 'event':
    case 'requested':
    case 'unknown':
      return { kind: 'unknown', because: changes.because, ...given }
  }
}

function toImageJson(planned: PlannedImage, detail: Detail): JsonObject {
  const verdicts = {
    build: planned.build,
    ...(planned.memory === undefined ? {} : { reuse: planned.reuse }),
    publish: planned.publish,
    dev: planned.dev,
    test: planned.test,
    stage: planned.stage,
    ...(planned.skippedBy === undefined ? {} : { 'skipped-by': planned.skippedBy })
  }
  if (detail === leastDetail && !isPlanned(planned)) return verdicts
  const causes = [
    ...planned.causes.map(cause => toCauseItem(cause)),
    ...planned.needs.map(need => toNeedItem(need, planned))
  ]
  const { kept, dropped } = keepPerKind(causes, detail.causesPerKind)
  return {
    ...verdicts,
    quality: { ...planned.quality },
    'inputs-hash': toHashes(planned, detail),
    ...toMemoryJson(planned),
    causes: kept.map(item => item.fields),
    more: countRest(planned.more, dropped)
  }
}

/** What a registry has of it; nothing without the key `reuse`. */
function toMemoryJson(planned: PlannedImage): JsonObject {
  const { memory } = planned
  if (memory === undefined) return {}
  const { key, verdict, store } = memory
  const tag = key.kind === 'known' ? toTagName(planned) : null
  return { registry: { 'content-tag': tag, store, ...toVerdictJson(verdict, key) } }
}

function toVerdictJson(verdict: ReuseVerdict | undefined, key: ContentKey): JsonObject {
  switch (verdict?.kind) {
    case undefined:
      return key.kind === 'none' ? { because: key.because } : {}
    case 'reused': {
      const { digest, built } = verdict.image
      return { digest, ...(built === undefined ? {} : { built: built.at }) }
    }
    case 'built':
      return { because: verdict.because }
  }
}

function toHashes(planned: PlannedImage, { hashes }: Detail): Json {
  if (hashes === 'none' || (hashes === 'planned' && !isPlanned(planned))) return new Map()
  return { ...planned.inputsHash }
}

interface Item {
  readonly kind: CauseKind | Need['kind']
  readonly variant: VariantName
  readonly fields: Readonly<Record<string, Json>>
}

function toCauseItem(cause: Cause): Item {
  const { kind } = cause.own
  const text = toPlainText(toCausePhrase(cause))
  return {
    kind,
    variant: cause.variant,
    fields: { kind, variant: cause.variant, ...toEvidence(cause.own), via: cause.via, text }
  }
}

/** The names in a cause, with places and relations in words. */
function toEvidence(own: OwnCause): JsonObject {
  switch (own.kind) {
    case 'input-changed': {
      const { kind, file, at, how, name, doubt, fix } = own
      return {
        ...{ kind, file, at: formatLocation(at), how: describeHow(how) },
        ...(name === undefined ? {} : { name }),
        ...(doubt === undefined ? {} : { doubt }),
        ...(fix === undefined ? {} : { fix })
      }
    }
    case 'inputs-opaque': {
      const { about, ...evidence } = own
      return { ...evidence, because: describeReason({ about, because: own.because }) }
    }
    case 'base-changed':
      return { kind: own.kind, bases: own.bases.map(toBaseJson) }
    case 'too-old':
    case 'recipe-changed':
    case 'publish-changed':
    case 'path-matched':
    case 'filter-matched':
    case 'build-all':
    case 'label':
    case 'requested':
    case 'event':
    case 'changes-unknown':
      return own
  }
}

function toBaseJson({ reference, digest, by, at }: BaseNow): JsonObject {
  return { image: reference, digest, by, at: formatLocation(at) }
}

function toNeedItem(need: Need, planned: PlannedImage): Item {
  const { kind, ...evidence } = need
  const variant = kind === 'tests-only' && planned.image.dev !== undefined ? 'dev' : 'prod'
  const text = toPlainText(toNeedPhrase(need))
  return { kind, variant, fields: { kind, variant, ...evidence, via: [], text } }
}

function keepPerKind(items: readonly Item[], limit: number) {
  const seen = new Map<string, number>()
  const dropped = new Map<Item['kind'], number>()
  const kept = items.filter(item => {
    const key = `${item.kind} ${item.variant}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    if (count > limit) dropped.set(item.kind, (dropped.get(item.kind) ?? 0) + 1)
    return count <= limit
  })
  return { kept, dropped }
}

function countRest(
  more: ReadonlyMap<OwnCause['kind'], number>,
  dropped: ReadonlyMap<Item['kind'], number>
): Json {
  const rest = new Map<string, number>(more)
  for (const [kind, count] of dropped) {
    rest.set(kind, Math.min(countLimit, (rest.get(kind) ?? 0) + count))
  }
  return rest
}
