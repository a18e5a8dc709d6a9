import {
  type TextCheck,
  textChecks,
  type TextFacts,
  textWarnings
} from '../../checks/text/text-checks'
import {
  configurationShape,
  type WrittenConfiguration
} from '../../configuration/definition/configuration-shape'
import { explainTopKeys, isMisspelt, suggestTopKey } from '../../configuration/definition/top-keys'
import { createJoinedPlaces, type SourceText } from '../../configuration/document/joined-texts'
import { type Range, startOfText } from '../../configuration/document/node'
import { type Document, parseDocument } from '../../configuration/document/parse-document'
import { findForeign } from '../../configuration/mistakes/find-foreign'
import { findMisplaced } from '../../configuration/mistakes/find-misplaced'
import { type Finding, type Reading, toDiagnostics } from '../../configuration/mistakes/finding'
import {
  createKeyFinder,
  listContexts,
  listDockerfiles,
  listImagePlaces,
  listPatterns,
  listPlatforms,
  listRunnerPlatforms,
  listRunners
} from '../../configuration/places/written-places'
import {
  type DescribedImage,
  type DescribedImages,
  findFrom,
  mergeImages
} from '../../configuration/reading/images-from'
import { isReadableAt, listReadable } from '../../configuration/reading/list-readable'
import {
  type LoadedFilters,
  loadFilters,
  type NamedFile,
  withoutTable
} from '../../configuration/reading/load-filters'
import { listNameTemplates } from '../../configuration/reading/name-templates'
import { toSilences } from '../../configuration/reading/silences'
import { toConfiguration, toImages } from '../../configuration/reading/to-configuration'
import type {
  NeedsImages,
  ParsedConfiguration,
  ValidConfiguration
} from '../../configuration/reading/valid-configuration'
import { root } from '../../configuration/shape/shape'
import type { Diagnostic, Place, TextSource } from '../../diagnostics/diagnostic'
import { limitDiagnostics } from '../../diagnostics/limit-diagnostics'
import type { Configuration } from '../../images/configuration'
import type { Image } from '../../images/image'
import type { RepositoryPath } from '../../paths/repository-path'

/** A text to read as a configuration. */
export interface ConfigurationText {
  readonly source: TextSource
  /** YAML or JSON. */
  readonly text: string
  /** The files that were asked for, by path. */
  readonly files?: ReadonlyMap<RepositoryPath, NamedFile>
  /** What the files under `from` of `images` say, if that was asked for. */
  readonly described?: DescribedImages
}

/**
 * The configuration in a text, or all that is wrong with it.
 *
 * Pure: it asks for a file of filters that the text names, and for what other files say of images.
 * Never throws.
 */
export function parseConfiguration(input: ConfigurationText): ParsedConfiguration {
  const document = joinImages(parseDocument(input.text), input.described)
  if ('kind' in document) return document
  const toPlace = createJoinedPlaces([
    { source: input.source, text: document.text },
    ...listTexts(input.described)
  ])
  const read = readRoot(document)
  const { written } = read
  const filters = loadFilters(written.filters, input.files ?? new Map())
  if (filters.kind === 'needs') return filters
  const images = readImages(document, read, filters)
  const diagnostics = [...toDiagnostics(images.findings, toPlace), ...filters.diagnostics]
  const configuration = toConfiguration(written, images.value, filters.table)
  if (diagnostics.length > 0) {
    const readable = listReadable(document.root, images.findings)
    const { described } = document
    // What is refused has its mistake, and not those that follow from it.
    const chosen = images.value.filter(
      ({ name }) => readable.has(name) && (described.get(name)?.findings ?? []).length === 0
    )
    const valid = toValid({ ...configuration, images: chosen }, { written, filters, toPlace })
    // A mistake in the runners may cause those in platforms.
    const isJudged = isReadableAt(document.root, 'runners', images.findings)
    const platforms = isJudged ? valid.platforms.filter(({ image }) => readable.has(image)) : []
    return {
      ...{ kind: 'broken', diagnostics: limitDiagnostics(diagnostics), configuration },
      readable: { ...valid, platforms }
    }
  }
  const found = judge(document, { ...read, images: images.value, filters }, textWarnings)
  const warnings = toDiagnostics(found, toPlace).map((each): Diagnostic => ({
    ...each,
    severity: 'warning'
  }))
  const valid = toValid(configuration, { written, filters, toPlace })
  return { ...valid, diagnostics: limitDiagnostics(warnings) }
}

/** A document whose `images` hold those of other files, too. */
interface JoinedDocument extends Document {
  /** What is wrong with what other files say of images. */
  readonly missing: readonly Finding[]
  readonly described: ReadonlyMap<string, DescribedImage>
}

function joinImages(
  document: Document,
  described: DescribedImages | undefined
): JoinedDocument | NeedsImages {
  const none: JoinedDocument = { ...document, missing: [], described: new Map() }
  const { root: node } = document
  const from = findFrom(node)
  if (from === undefined || node?.kind !== 'mapping') return none
  if (described === undefined && from.files.length > 0) {
    return { kind: 'needs-images', files: from.files }
  }
  const told = described ?? { texts: [], images: new Map(), findings: [] }
  const { findings, ...merged } = mergeImages(node, from, told)
  return { ...document, ...merged, missing: findings }
}

function listTexts(described: DescribedImages | undefined): readonly SourceText[] {
  return (described?.texts ?? []).map(({ path, text }) => ({
    source: { kind: 'file', path },
    text
  }))
}

interface Written {
  readonly written: WrittenConfiguration
  readonly filters: LoadedFilters
  readonly toPlace: (range: Range) => Place
}

function toValid(
  configuration: Configuration,
  { written, filters, toPlace }: Written
): ValidConfiguration {
  const findKey = createKeyFinder(written, toPlace)
  return {
    kind: 'valid',
    configuration,
    diagnostics: [],
    patterns: [...listPatterns(written, toPlace), ...filters.listPatterns(toPlace)],
    dockerfiles: listDockerfiles(written, configuration.images, toPlace),
    contexts: listContexts(configuration.images, findKey),
    platforms: listPlatforms(written, toPlace),
    runnerPlatforms: listRunnerPlatforms(written, toPlace),
    runners: listRunners(written, toPlace),
    findKey,
    silences: toSilences(written.silence, toPlace),
    imagePlaces: listImagePlaces(written, toPlace),
    nameTemplates: listNameTemplates(written)
  }
}

/**
 * The images of a text, and all that is wrong with it except in its file of filters.
 *
 * @param described missing: nobody has read the files that describe images; it asks for them
 */
export function parseImages(
  text: string,
  described?: DescribedImages
): Reading<readonly Image[]> | NeedsImages {
  const document = joinImages(parseDocument(text), described)
  if ('kind' in document) return document
  const read = readRoot(document)
  const filters = loadFilters(read.written.filters, new Map())
  return readImages(document, read, filters.kind === 'needs' ? withoutTable([]) : filters)
}

function readImages(
  document: JoinedDocument,
  { written, findings }: Root,
  filters: LoadedFilters
): Reading<readonly Image[]> {
  const images = toImages(written, document.described)
  const checked = judge(document, { written, images: images.value, filters }, textChecks)
  return {
    value: images.value,
    findings: [...findings, ...images.findings, ...filters.findings, ...checked]
  }
}

interface Judged extends Pick<TextFacts, 'written' | 'images'> {
  readonly filters: LoadedFilters
}

/** What rules say of a text; nothing if no part of it could be read. */
function judge(
  { root: node }: Document,
  { written, images, filters }: Judged,
  checks: readonly TextCheck[]
): readonly Finding[] {
  if (!node) return []
  const facts = { root: node, written, images, filters: namesOf(filters) }
  return checks.flatMap(check => check(facts))
}

interface Root {
  readonly written: WrittenConfiguration
  readonly findings: readonly Finding[]
}

function readRoot(document: JoinedDocument): Root {
  const foreign = findForeign(document.text, document.root)
  if (foreign !== undefined) return { written: {}, findings: [foreign] }
  if (document.findings.length > 0 && !document.root) {
    return { written: {}, findings: document.findings }
  }
  if (!document.root) {
    return { written: {}, findings: [noImages('the configuration is empty', document)] }
  }
  const { value = {}, findings } = configurationShape.read(document.root, root)
  const explained = explainTopKeys(document, findings)
  const placed = findMisplaced(document.root, explained, isKnownAtTop)
  const all = [...document.findings, ...document.missing, ...placed]
  if (document.root.kind !== 'mapping' || (value.images?.size ?? 0) > 0) {
    return { written: value, findings: all }
  }
  const images = document.root.entries.get('images')
  const isTold = images === undefined ? isMisspelt(document.root) : images.value.kind !== 'mapping'
  if (isTold || document.missing.length > 0) return { written: value, findings: all }
  return {
    written: value,
    findings: [...all, noImages('the configuration has no images', document)]
  }
}

function isKnownAtTop(key: string): boolean {
  return suggestTopKey(key) !== undefined
}

function noImages(message: string, { root: node }: Document): Finding {
  const entry = node?.kind === 'mapping' ? node.entries.get('images') : undefined
  return {
    code: 'no-images',
    message,
    fix: 'name them under "images", as\nimages:\n  api: { context: api }',
    range: entry?.key ?? startOfText
  }
}

/** Unknown if the table could not be read: no name can be judged then. */
function namesOf(filters: LoadedFilters): ReadonlySet<string> | undefined {
  return filters.table && new Set(filters.table.keys())
}
