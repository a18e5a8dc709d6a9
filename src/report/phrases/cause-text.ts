import { formatLocation } from '../../diagnostics/location'
import type { BaseNow, Cause, Need, OwnCause } from '../../plan/causes/cause'
import { shortenDigest } from './digest'
import { listNames, type Phrase, phrase, words } from './phrase'
import { describeReason, toReaderPhrase } from './reader-text'

type OwnCauseOf<Kind extends OwnCause['kind']> = Extract<OwnCause, { kind: Kind }>

/** The phrase of each cause, which the plan and the rows tell alike. */
const told = new WeakMap<Cause, Phrase>()

/** Why a variant is affected, as `base: packages/x.py, copied by base/Dockerfile:3`. */
export function toCausePhrase(cause: Cause): Phrase {
  const known = told.get(cause)
  if (known !== undefined) return known
  const phrase = [...toWayPhrase(cause), ...toOwnPhrase(cause.own)]
  told.set(cause, phrase)
  return phrase
}

/** The way that a cause came, with a colon behind it; nothing for the image's own cause. */
export function toWayPhrase({ via }: Cause): Phrase {
  const [first, ...others] = via
  return first === undefined ? [] : [...toWay(first, others), ...words(': ')]
}

/** A long way keeps its ends: the image that changed and the nearest parent. */
function toWay(first: string, others: readonly string[]): Phrase {
  const last = others.at(-1)
  if (last === undefined) return phrase`${first}`
  if (others.length > 2) return phrase`${first} → … → ${last}`
  return [...phrase`${first}`, ...others.flatMap(image => phrase` → ${image}`)]
}

/** Why an image is in the plan without being affected. */
export function toNeedPhrase(need: Need): Phrase {
  switch (need.kind) {
    case 'parent-of':
      return phrase`base of ${need.image}`
    case 'needed-by-tests':
      return phrase`needed by the tests of ${need.image}`
    case 'tests-only':
      return words(`only tested: ${need.because}`)
    case 'complete':
      return words('published with the whole set')
    case 'not-in-registry':
      return words('published, and not in the registry')
  }
}

/** All needs of an image, one phrase for each kind. */
export function toNeedPhrases(needs: readonly Need[]): readonly Phrase[] {
  const names = (kind: 'parent-of' | 'needed-by-tests'): string[] =>
    needs.flatMap(need => (need.kind === kind ? [need.image] : []))
  const bases = names('parent-of')
  const tests = names('needed-by-tests')
  return [
    ...(bases.length === 0 ? [] : [[...words('base of '), ...listNames(bases, 5)]]),
    ...(tests.length === 0 ? [] : [[...words('needed by the tests of '), ...listNames(tests, 5)]]),
    ...needs.filter(need => !('image' in need)).map(toNeedPhrase)
  ]
}

/** The same for a variant's own cause. */
export function toOwnPhrase(cause: OwnCause): Phrase {
  switch (cause.kind) {
    case 'input-changed':
      return toInputPhrase(cause)
    case 'recipe-changed':
      return words(`recipe changed: ${cause.because}`)
    case 'publish-changed':
      return words(`publishing changed: ${cause.because}`)
    case 'path-matched':
      return toPatternPhrase(cause.pattern, cause)
    case 'filter-matched':
      return toFilterPhrase(cause.filter, cause)
    case 'build-all':
      return toBuildAllPhrase(cause)
    case 'label':
      return phrase`label "${cause.label}"`
    case 'requested':
      return words('requested by name')
    case 'event':
      return words(cause.because)
    case 'base-changed':
      return toBasesPhrase(cause)
    case 'too-old':
      return words(`too old: ${cause.because}`)
    case 'changes-unknown':
      return words(`changes unknown: ${cause.because}`)
    case 'inputs-opaque':
      return words(`inputs cannot be known: ${describeReason(cause)}`)
  }
}

/** `api/x, in the context "api" (…yml:7)`, `api/x, copied by api/Dockerfile:3`, or its own name. */
function toInputPhrase({ file, ...reader }: OwnCauseOf<'input-changed'>): Phrase {
  return [...phrase`${file}`, ...words(', '), ...toReaderPhrase(file, reader)]
}

/** `debian:12 is now sha256:1a2b…, FROM of api/Dockerfile:1`; of several nobody knows which moved. */
function toBasesPhrase({ bases }: OwnCauseOf<'base-changed'>): Phrase {
  const [only, ...others] = bases.map(base => ({ ...base, digest: shortenDigest(base.digest) }))
  if (only !== undefined && others.length === 0) {
    return [
      ...phrase`base-changed: ${only.reference} is now ${only.digest}, `,
      ...toUsePhrase(only)
    ]
  }
  const { shown, more } = showSome([...(only === undefined ? [] : [only]), ...others])
  const each = shown.flatMap((base, index): Phrase => [
    ...words(index === 0 ? '' : ', '),
    ...phrase`${base.reference} (now ${base.digest}, `,
    ...toUsePhrase(base),
    ...words(')')
  ])
  return [
    ...words('base-changed: one of '),
    ...each,
    ...(more === 0 ? [] : words(` and ${more} more`))
  ]
}

/** `FROM of api/Dockerfile:1` */
export function toUsePhrase({ by, at }: Pick<BaseNow, 'by' | 'at'>): Phrase {
  return phrase`${by} of ${formatLocation(at)}`
}

const basesShown = 5

function showSome<Item>(items: readonly Item[]) {
  return { shown: items.slice(0, basesShown), more: Math.max(0, items.length - basesShown) }
}

interface Match {
  readonly file?: string
  readonly stopped?: true
}

function toPatternPhrase(pattern: string, { file = '', stopped }: Match): Phrase {
  return stopped === undefined
    ? phrase`pattern ${pattern} matches ${file}`
    : phrase`pattern ${pattern} was stopped, so it counts as matching ${file}`
}

function toFilterPhrase(filter: string, { file, stopped }: Match): Phrase {
  if (file === undefined) return phrase`filter ${filter}, given as changed`
  return stopped === undefined
    ? phrase`filter ${filter} matches ${file}`
    : phrase`a pattern of filter ${filter} was stopped, so it counts as matching ${file}`
}

function toBuildAllPhrase(cause: OwnCauseOf<'build-all'>): Phrase {
  const all = words('build-all: ')
  if (cause.filter !== undefined) return [...all, ...toFilterPhrase(cause.filter, cause)]
  if (cause.pattern !== undefined) return [...all, ...toPatternPhrase(cause.pattern, cause)]
  return cause.file === undefined ? words('build-all') : [...all, ...phrase`${cause.file}`]
}
