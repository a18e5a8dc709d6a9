import { checkConfiguration } from '../../checks/text/check-configuration'
import { listNameTemplates } from '../../checks/text/check-templates'
import type { Diagnostic, Place, TextSource } from '../../diagnostics/diagnostic'
import { limitDiagnostics } from '../../diagnostics/limit-diagnostics'
import type { Configuration } from '../../images/configuration'
import type { Image } from '../../images/image'
import type { RepositoryPath } from '../../paths/repository-path'
import { configurationShape, type WrittenConfiguration } from '../definition/configuration-shape'
import { explainTopKeys, isMisspelt, suggestTopKey } from '../definition/top-keys'
import { type Range, startOfText } from '../document/node'
import { type Document, parseDocument } from '../document/parse-document'
import { findForeign } from '../mistakes/find-foreign'
import { findMisplaced } from '../mistakes/find-misplaced'
import { findUnnamed } from '../mistakes/find-unnamed'
import { createPlaces, type Finding, type Reading, toDiagnostics } from '../mistakes/finding'
import { listContexts, type WrittenContext } from '../places/written-contexts'
import {
  createKeyFinder,
  type FindKey,
  listDockerfiles,
  listImagePlaces,
  listPatterns,
  listPlatforms,
  listRunnerPlatforms,
  listRunners,
  type WrittenDockerfile,
  type WrittenImagePlaces,
  type WrittenPattern,
  type WrittenPlatform,
  type WrittenPlatforms,
  type WrittenRunner
} from '../places/written-places'
import { checkValues } from '../shape/check-values'
import { root } from '../shape/shape'
import { isReadableAt, listReadable } from './list-readable'
import { type LoadedFilters, loadFilters, type NamedFile, withoutTable } from './load-filters'
import { type Silence, toSilences } from './silences'
import { toConfiguration, toImages } from './to-configuration'

/** A text to read as a configuration. */
export interface ConfigurationText {
  readonly source: TextSource
  /** YAML or JSON. */
  readonly text: string
  /** Those that were asked for, by path. */
  readonly files?: ReadonlyMap<RepositoryPath, NamedFile>
}

/** What a text is, as far as it was given with the files that it names. */
export type ParsedConfiguration = NeedsFile | ValidConfiguration | BrokenConfiguration

/** Ask again with the text of this file under {@link ConfigurationText.files}. */
export interface NeedsFile {
  readonly kind: 'needs'
  readonly file: RepositoryPath
}

/** The configuration, and the places of what only the tree can judge. */
export interface ValidConfiguration {
  readonly kind: 'valid'
  readonly configuration: Configuration
  /** Warnings. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every glob of the configuration and its filters, in the order of the texts. */
  readonly patterns: readonly WrittenPattern[]
  /** The Dockerfile of every variant, in the order of the text. */
  readonly dockerfiles: readonly WrittenDockerfile[]
  /** The local contexts of every variant that infers. */
  readonly contexts: readonly WrittenContext[]
  /** The platforms of every variant that names any, in the order of the text. */
  readonly platforms: readonly WrittenPlatforms[]
  /** The platforms that have a runner, in the order of the text. */
  readonly runnerPlatforms: readonly WrittenPlatform[]
  /** The runners, in the order of the text. */
  readonly runners: readonly WrittenRunner[]
  readonly findKey: FindKey
  /** Warnings that are not to be told. */
  readonly silences: readonly Silence[]
  /** Where each image is named, by its name. */
  readonly imagePlaces: ReadonlyMap<string, WrittenImagePlaces>
  /** Each `image-name` that is written for several images, as `ghcr.io/octo-org/{image}`. */
  readonly nameTemplates: readonly string[]
}

/** A text that nothing can be planned with. */
export interface BrokenConfiguration {
  readonly kind: 'broken'
  /** Every mistake, in the order of the texts, as far as a reader gets; at least one. */
  readonly diagnostics: readonly Diagnostic[]
  /** Those images of it whose recipes are right; missing: nothing could be read. */
  readonly readable?: ValidConfiguration
  /** Every image, as far as it was read. */
  readonly configuration?: Configuration
}

/**
 * The configuration that a text is, or all that is wrong with it.
 *
 * Pure: where a text names a file of filters it asks for it. Never throws.
 */
export function parseConfiguration(input: ConfigurationText): ParsedConfiguration {
  const document = parseDocument(input.text)
  const toPlace = createPlaces(input.source, document.text)
  const read = readRoot(document)
  const { written } = read
  const filters = loadFilters(written.filters, input.files ?? new Map())
  if (filters.kind === 'needs') return filters
  const images = readImages(document, read, filters)
  const diagnostics = [...toDiagnostics(images.findings, toPlace), ...filters.diagnostics]
  const configuration = toConfiguration(written, images.value, filters.table)
  if (diagnostics.length > 0) {
    const readable = listReadable(document.root, images.findings)
    const chosen = images.value.filter(({ name }) => readable.has(name))
    const valid = toValid({ ...configuration, images: chosen }, { written, filters, toPlace })
    // Where the runners are wrong, what is wrong with platforms may follow from it.
    const isJudged = isReadableAt(document.root, 'runners', images.findings)
    const platforms = isJudged ? valid.platforms.filter(({ image }) => readable.has(image)) : []
    return {
      ...{ kind: 'broken', diagnostics: limitDiagnostics(diagnostics), configuration },
      readable: { ...valid, platforms }
    }
  }
  const found = document.root
    ? [...checkValues(document.root, written), ...findUnnamed(written)]
    : []
  const warnings = toDiagnostics(found, toPlace).map((each): Diagnostic => ({
    ...each,
    severity: 'warning'
  }))
  const valid = toValid(configuration, { written, filters, toPlace })
  return { ...valid, diagnostics: limitDiagnostics(warnings) }
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

/** The images of a text, and all that is wrong with it but for its file of filters. */
export function parseImages(text: string): Reading<readonly Image[]> {
  const document = parseDocument(text)
  const read = readRoot(document)
  const filters = loadFilters(read.written.filters, new Map())
  return readImages(document, read, filters.kind === 'needs' ? withoutTable([]) : filters)
}

function readImages(
  document: Document,
  { written, findings }: Root,
  filters: LoadedFilters
): Reading<readonly Image[]> {
  const images = toImages(written)
  const checked = document.root ? checkConfiguration(written, images.value, namesOf(filters)) : []
  return {
    value: images.value,
    findings: [...findings, ...images.findings, ...filters.findings, ...checked]
  }
}

interface Root {
  readonly written: WrittenConfiguration
  readonly findings: readonly Finding[]
}

function readRoot(document: Document): Root {
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
  const all = [...document.findings, ...placed]
  if (document.root.kind !== 'mapping' || (value.images?.size ?? 0) > 0) {
    return { written: value, findings: all }
  }
  const images = document.root.entries.get('images')
  const isTold = images === undefined ? isMisspelt(document.root) : images.value.kind !== 'mapping'
  if (isTold) return { written: value, findings: all }
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

/** Unknown where the table could not be read: then no name can be judged. */
function namesOf(filters: LoadedFilters): ReadonlySet<string> | undefined {
  return filters.table && new Set(filters.table.keys())
}
