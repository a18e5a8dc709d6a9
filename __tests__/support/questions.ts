import { inFile } from '../../src/diagnostics/location'
import type { PublishVerdict } from '../../src/event/decide-publishing'
import { type LabelVerdict, noLabels } from '../../src/event/select-labels'
import type { Configuration } from '../../src/images/configuration'
import type { Image } from '../../src/images/image'
import type { Parent, Parents } from '../../src/images/parents'
import type { OwnCause } from '../../src/plan/causes/cause'
import {
  causesShown,
  type ImageEvidence,
  noCauses,
  type OwnCauses
} from '../../src/plan/causes/evidence'
import { decide, type Verdict } from '../../src/plan/decide/decide'
import type { PlanQuestion } from '../../src/plan/question'
import { imageOf, recipeIn, withoutTests } from './inputs'

/** An image as a case writes it: what its variants are built from and what its tests need. */
export interface ImageSketch {
  /** The images that its prod variant is built from. */
  readonly from?: readonly string[]
  /** The images that its dev variant is built from; missing: it has no dev variant. */
  readonly dev?: readonly string[]
  /** The images that its tests run against; false: it has no tests. */
  readonly tests?: readonly string[] | false
  readonly publish?: boolean
}

/** What was found for an image: by default nothing. */
export interface EvidenceSketch {
  readonly prod?: readonly OwnCause[]
  readonly dev?: readonly OwnCause[]
  /** Matches of `tests.paths` and `tests.filters`. */
  readonly testMatches?: readonly string[]
}

/** A question as a case writes it; what is left out is what most runs have. */
export interface QuestionSketch {
  /** In the order of the configuration. */
  readonly images: Readonly<Record<string, ImageSketch>>
  readonly evidence?: Readonly<Record<string, EvidenceSketch>>
  readonly labels?: Partial<LabelVerdict>
  readonly requested?: readonly string[]
  readonly publishing?: PublishVerdict
  readonly buildAllPublishes?: boolean
}

/** The four verdicts, as names in the order of the configuration. */
export interface Answer {
  readonly build: readonly string[]
  readonly publish: readonly string[]
  readonly test: readonly string[]
  readonly dev: readonly string[]
}

export function imageNamed(name: string, sketch: ImageSketch = {}): Image {
  const image = imageOf(name, {
    ...(sketch.dev === undefined ? {} : { dev: recipeIn(name) }),
    publishedName: `ghcr.io/example/${name}`,
    publish: sketch.publish ?? true
  })
  const { tests = [] } = sketch
  if (tests !== false) return { ...image, tests: { images: tests, paths: [], filters: [] } }
  return withoutTests(image)
}

export function configurationOf(
  images: readonly Image[],
  buildAllPublishes = false
): Configuration {
  return {
    images,
    buildAll: { paths: [], filters: [], publish: buildAllPublishes },
    labels: { buildAll: [], build: [], skip: [] },
    publish: { events: ['push'] },
    runners: new Map([['default', 'ubuntu-latest']])
  }
}

export function questionOf(sketch: QuestionSketch): PlanQuestion {
  const entries = Object.entries(sketch.images)
  const images = entries.map(([name, image]) => imageNamed(name, image))
  return {
    configuration: configurationOf(images, sketch.buildAllPublishes),
    parents: parentsOf(sketch.images),
    evidence: new Map(
      images.map(image => [image.name, evidenceOf(image, sketch.evidence?.[image.name])])
    ),
    labels: { ...noLabels, ...sketch.labels },
    ...(sketch.requested === undefined ? {} : { requested: new Set(sketch.requested) }),
    publishing: sketch.publishing ?? { kind: 'allowed' }
  }
}

function parentsOf(images: Readonly<Record<string, ImageSketch>>): Parents {
  return new Map(
    Object.entries(images).map(([name, { from = [], dev = [] }]) => [
      name,
      { prod: from.map(parentNamed), dev: dev.map(parentNamed) }
    ])
  )
}

function parentNamed(image: string): Parent {
  return { image, spelling: image }
}

/** Lists up to five causes of each kind and counts the rest, as whoever collects them does. */
export function ownCauses(causes: readonly OwnCause[]): OwnCauses {
  const list: OwnCause[] = []
  const more = new Map<OwnCause['kind'], number>()
  for (const cause of causes) {
    const shown = list.filter(({ kind }) => kind === cause.kind).length
    if (shown < causesShown) list.push(cause)
    else more.set(cause.kind, (more.get(cause.kind) ?? 0) + 1)
  }
  return causes.length === 0 ? noCauses : { list, more }
}

export function answerTo(sketch: QuestionSketch): Answer {
  return summarize(decide(questionOf(sketch)))
}

export function summarize(verdicts: readonly Verdict[]): Answer {
  const names = (selects: (verdict: Verdict) => boolean): string[] =>
    verdicts.filter(selects).map(verdict => verdict.image.name)
  return {
    build: names(verdict => verdict.build),
    publish: names(verdict => verdict.publish),
    test: names(verdict => verdict.test),
    dev: names(verdict => verdict.dev)
  }
}

/** The verdict on one image of a question. */
export function verdictOn(name: string, question: PlanQuestion): Verdict {
  const verdict = decide(question).find(({ image }) => image.name === name)
  if (verdict === undefined) throw new Error(`no verdict on ${name}`)
  return verdict
}

/** The cause of a changed file that is copied into the image. */
export function changed(file: string): OwnCause {
  return {
    kind: 'input-changed',
    file,
    at: inFile('Dockerfile', 1),
    how: { verb: 'copied', relation: 'itself' }
  }
}

/** So many changed files of one folder. */
export function changedFiles(folder: string, count: number): OwnCause[] {
  return Array.from({ length: count }, (_, index) => changed(`${folder}/${index}`))
}

export function filterMatched(filter: string): OwnCause {
  return { kind: 'filter-matched', filter }
}

export const buildAll: OwnCause = { kind: 'build-all', filter: 'ci_cd' }

function evidenceOf(image: Image, sketch: EvidenceSketch = {}): ImageEvidence {
  return {
    prod: ownCauses(sketch.prod ?? []),
    ...(image.dev === undefined ? {} : { dev: ownCauses(sketch.dev ?? []) }),
    testMatches: sketch.testMatches ?? []
  }
}
