import type { Configuration } from '../../images/configuration'
import type { Image, Triggers, VariantName } from '../../images/image'
import type { OwnCause } from '../../plan/causes/cause'
import {
  causesShown,
  type Evidence,
  type ImageEvidence,
  joinCauses,
  limitCauses,
  noCauses,
  type OwnCauses
} from '../../plan/causes/evidence'
import type { Comparison } from '../../tree/comparison'
import { countLimit, noteStopped } from '../../tree/path-index'
import type { ImageInputs, Inputs, Quality, QualityReason } from '../inputs'
import { answerFilters, type FilterAnswers } from './answer-filters'
import type { ChangeIndex } from './change-index'
import { type BaseRecipes, explainRecipeChange } from './compare-recipes'
import {
  type ComparedImage,
  explainPublishChange,
  listChangedTests,
  listRetagged,
  type Recipes
} from './compare-settings'
import { findInputChanges } from './find-input-changes'

/** What is known of the changes, and of what the images read. */
export interface EvidenceQuestion {
  readonly configuration: Configuration
  readonly comparison: Comparison
  /** The comparison as `indexChanges` gives it. */
  readonly changes: ChangeIndex
  /** By image name. */
  readonly inputs: ReadonlyMap<string, ImageInputs>
  /** One for each difference of the comparison, in its order. */
  readonly bases: readonly BaseRecipes[]
  /** The names of the `changes` input; missing: the input is not set. */
  readonly givenFilters?: ReadonlySet<string> | undefined
}

/** Collects the causes of each variant, and the matches that run tests. */
export function collectEvidence(question: EvidenceQuestion): Evidence {
  const { changes } = question
  const answers = answerFilters(question.configuration, changes, question.givenFilters)
  const images = new Map(question.configuration.images.map(image => [image.name, image]))
  const found: Found = { question, changes, answers, images }
  const shared = joinCauses([comparisonCauses(question.comparison), buildAllCauses(found)])
  return new Map(
    question.configuration.images.map(image => [image.name, collectOfImage(image, shared, found)])
  )
}

interface Found {
  readonly question: EvidenceQuestion
  readonly changes: ChangeIndex
  readonly answers: FilterAnswers
  /** By name. */
  readonly images: ReadonlyMap<string, Image>
}

/** Every variant is affected where there is nothing to compare with, or no way to compare. */
function comparisonCauses(comparison: Comparison): OwnCauses {
  switch (comparison.kind) {
    case 'trees':
    case 'overlay':
      return noCauses
    case 'event':
      return limitCauses([{ kind: 'event', because: comparison.because }])
    case 'unknown':
      return limitCauses([{ kind: 'changes-unknown', because: comparison.because }])
  }
}

function buildAllCauses(found: Found): OwnCauses {
  const { buildAll } = found.question.configuration
  return limitCauses(listTriggerCauses(buildAll, found).map(toBuildAll))
}

function toBuildAll(cause: OwnCause): OwnCause {
  return cause.kind === 'path-matched' || cause.kind === 'filter-matched'
    ? { ...cause, kind: 'build-all' }
    : cause
}

function collectOfImage(image: Image, shared: OwnCauses, found: Found): ImageEvidence {
  const triggers = limitCauses(listTriggerCauses(withoutShared(image.triggers, found), found))
  const ofImage = joinCauses([triggers, shared])
  const inputs = found.question.inputs.get(image.name)
  const collect = (variant: VariantName, of: Inputs | undefined): OwnCauses =>
    joinCauses([
      ...(of === undefined ? [] : [inputCauses(image, of, found.changes)]),
      recipeCauses(image, variant, found),
      ofImage
    ])
  const prod = joinCauses([collect('prod', inputs?.prod), publishCauses(image, found)])
  const testMatches = listTestMatches(image, found)
  if (image.dev === undefined) return { prod, testMatches }
  return { prod, dev: collect('dev', inputs?.dev), testMatches }
}

/** A filter that cannot be answered is told once, though `build-all` uses it too. */
function withoutShared({ paths, filters }: Triggers, { question, answers }: Found): Triggers {
  const shared = new Set(question.configuration.buildAll.filters)
  const isSaid = (name: string): boolean => shared.has(name) && answers(name).kind === 'unknown'
  return { paths, filters: filters.filter(name => !isSaid(name)) }
}

function inputCauses(image: Image, inputs: Inputs, changes: ChangeIndex): OwnCauses {
  const sources = inputs.sources.filter(source => image.infer || source.role === 'build-file')
  const quality = image.infer ? inputs.quality : inputs.buildFiles
  const changed = findInputChanges(sources, changes, findSharedDoubt(quality))
  switch (quality.kind) {
    case 'exact':
      return changed
    case 'widened':
      return { ...changed, list: changed.list.map(cause => addFix(cause, quality.because)) }
    case 'opaque': {
      const opaque = quality.because.map(reason => toOpaque(reason))
      return joinCauses([changed, limitCauses(opaque)])
    }
  }
}

function findSharedDoubt(quality: Quality): string | undefined {
  if (quality.kind !== 'widened') return undefined
  return quality.because.find(({ extent }) => extent === 'everything')?.because
}

function toOpaque({ about, because, fix }: QualityReason): OwnCause {
  return {
    kind: 'inputs-opaque',
    ...(about === undefined ? {} : { about }),
    because,
    ...(fix === undefined ? {} : { fix })
  }
}

/** Adds what would resolve the doubt whether a file is read at all. */
function addFix(cause: OwnCause, because: readonly QualityReason[]): OwnCause {
  if (cause.kind !== 'input-changed' || cause.doubt === undefined) return cause
  const fix = because.find(reason => reason.fix !== undefined)?.fix
  return fix === undefined ? cause : { ...cause, fix }
}

function recipeCauses(
  image: Image,
  variant: VariantName,
  { question: { bases, inputs } }: Found
): OwnCauses {
  const recipe = image[variant]
  if (recipe === undefined) return noCauses
  const { references = [], readsOtherwise = () => true } = inputs.get(image.name)?.[variant] ?? {}
  const asked = { image, variant, recipe, references, readsOtherwise }
  const reasons = bases.flatMap(base => explainRecipeChange(asked, base) ?? [])
  return limitCauses([...new Set(reasons)].map(because => ({ kind: 'recipe-changed', because })))
}

/** An image that is new, or whose base is not known, has causes from its recipe already. */
function publishCauses(image: Image, found: Found): OwnCauses {
  const reasons = compareWithBases(image, found, before => {
    const because = explainPublishChange(before, image)
    return because === undefined ? [] : [because]
  })
  return limitCauses(reasons.map(because => ({ kind: 'publish-changed', because })))
}

/** Why an image's tests may give another result though nothing that it is built from differs. */
function listTestMatches(image: Image, found: Found): string[] {
  if (image.tests === undefined) return []
  const matches = listTriggerCauses(image.tests, found).map(describeTestMatch)
  const listKeys = (before: ComparedImage, base: Recipes): string[] =>
    [
      ...listChangedTests(before, image),
      ...listRetagged(image, base, found.images).map(name => `local-tag of ${name}`)
    ].map(key => `${key} changed`)
  // Bake and compose files say nothing of tests.
  const nameOf = ({ ownName, configurationName }: KnownBase): string => ownName ?? configurationName
  const changes = compareWithBases(image, found, listKeys, nameOf)
  return [...matches, ...changes].slice(0, causesShown)
}

type KnownBase = Extract<BaseRecipes, { kind: 'known' }>

/** The differences between an image and each of its bases, in words, each once. */
function compareWithBases(
  { name }: Image,
  { question }: Found,
  compare: (before: ComparedImage, base: Recipes) => readonly string[],
  nameOf = (base: KnownBase): string => base.configurationName
): string[] {
  const reasons = question.bases.flatMap(base => {
    if (base.kind !== 'known') return []
    const before = base.recipes.get(name)
    const found = before === undefined ? [] : compare(before, base.recipes)
    return found.map(reason => `${reason} in ${nameOf(base)}`)
  })
  return [...new Set(reasons)]
}

/** Matches of `paths` and `filters`; a filter that cannot be answered is a cause of its own. */
function listTriggerCauses(triggers: Triggers, { changes, answers }: Found): OwnCause[] {
  const rules = triggers.paths.map(pattern => ({ pattern }))
  const matches = changes.paths.find(rules, countLimit).first
  const paths = matches.map((match): OwnCause => ({
    kind: 'path-matched',
    file: match.path,
    pattern: match.pattern,
    ...noteStopped(match)
  }))
  const filters = triggers.filters.flatMap(name => filterCauses(name, answers))
  return [...paths, ...filters]
}

function filterCauses(filter: string, answers: FilterAnswers): OwnCause[] {
  const answer = answers(filter)
  switch (answer.kind) {
    case 'matched':
      return [{ kind: 'filter-matched', filter, file: answer.file, ...noteStopped(answer) }]
    case 'given':
      return [{ kind: 'filter-matched', filter }]
    case 'unmatched':
      return []
    case 'unknown':
      return [{ kind: 'changes-unknown', because: answer.because }]
  }
}

function describeTestMatch(cause: OwnCause): string {
  const verb = 'stopped' in cause ? 'was stopped, so it counts for' : 'matches'
  if (cause.kind === 'path-matched') return `${cause.pattern} of tests.paths ${verb} ${cause.file}`
  if (cause.kind === 'filter-matched') return `filter ${cause.filter} of tests.filters matches`
  return 'because' in cause ? cause.because : cause.kind
}
