import { quoteForYaml, toYamlText } from '../../configuration/document/yaml-text'
import { namePlaceholder } from '../../configuration/reading/name-templates'
import { formatPlace } from '../../descriptions/described-build'
import { listSome } from '../../diagnostics/text/lists'
import { escapeText } from '../../diagnostics/text/printable'
import { formatFolder, joinPath, type RepositoryPath } from '../../paths/repository-path'
import type { LeftOut, MissingSource, Proposal, ProposedDev, ProposedImage } from '../proposal'
import { explainFrom } from './explain-from'

/** A text of a configuration. */
export interface RenderedConfiguration {
  readonly text: string
  /** The line, from 1, of each image. */
  readonly lines: ReadonlyMap<string, number>
}

/** The configuration, with comments that say where each part came from. */
export function renderConfiguration(proposal: Proposal): RenderedConfiguration {
  const lines = [...renderTop(proposal), 'images:']
  const places = new Map<string, number>()
  for (const image of proposal.images) {
    const { comments, keys } = renderImage(image, proposal)
    lines.push(...comments.map(each => `  ${comment(each)}`))
    places.set(image.name, lines.length + 1)
    lines.push(`  ${toYamlText(image.name)}:`, ...keys.map(each => `    ${each}`))
  }
  lines.push(...renderRest(proposal))
  return { text: `${lines.join('\n')}\n`, lines: places }
}

function comment(text: string): string {
  return `# ${escapeText(text)}`
}

/** A key with a comment behind it. */
function explained(key: string, because: string): string {
  return `${key} ${comment(because)}`
}

function renderTop(proposal: Proposal): readonly string[] {
  const { filters, workflow, platforms } = proposal
  return [
    '# Made by "image-matrix init" of what is in this repository: read it once, and keep it by hand.',
    '# "image-matrix plan" shows what a change builds, "image-matrix explain IMAGE" why.',
    '# All keys: docs/configuration.md of image-matrix, or "image-matrix schema" for an editor.',
    '',
    renderName(proposal),
    ...renderOtherNames(proposal),
    ...(filters === undefined
      ? []
      : [
          explained(
            `filters: ${toYamlText(filters.path)}`,
            `as ${formatPlace(filters.at)} reads it; name some under build-all or an image`
          )
        ]),
    ...(platforms === 'split' ? [runners] : []),
    ...(workflow === undefined
      ? []
      : [explained(`build-all: { paths: [${workflow}] }`, 'a change of the workflow builds all')]),
    ...renderPublishing(proposal),
    explained('tests: false', 'images with tests of their own say "tests: {}"'),
    '',
    ...explainFrom(proposal).map(comment)
  ]
}

/** Other branches than the default one, or none. */
function renderPublishing({ publishBranches, workflow }: Proposal): readonly string[] {
  if (publishBranches === undefined || workflow === undefined) return []
  const key = `publish: { branches: [${publishBranches.map(quoteForYaml).join(', ')}] }`
  const because =
    publishBranches.length === 0
      ? 'only tags and releases are published, as today; a push of a branch is built'
      : 'the branches that are published today'
  return [explained(key, because)]
}

const runners = explained(
  'runners: { linux/arm64: ubuntu-24.04-arm }',
  'with the input "split-platforms": a job for each platform'
)

/** A workflow that pushes needs a name: without one there is a place for it that the plan refuses. */
function renderName({ imageName, workflow, images }: Proposal): string {
  if (imageName.kind === 'known') {
    return explained(`image-name: ${quoteName(imageName.text)}`, imageName.because)
  }
  const { because } = imageName
  const place = `image-name: ${namePlaceholder}`
  const isNeeded = workflow !== undefined && images.some(isPublished)
  return isNeeded
    ? explained(place, `put your own here: ${because}`)
    : explained(`# ${place}`, because)
}

/** An image has one name here: another step has to copy it. */
function renderOtherNames({ otherNames }: Proposal): readonly string[] {
  if (otherNames.length === 0) return []
  return [
    comment(
      `today also pushed as ${listSome(otherNames, 3)}: a step behind "publish" has to copy it there`
    )
  ]
}

/** Without a name these are pushed nowhere. */
function isPublished({ publish }: ProposedImage): boolean {
  return publish === 'yes' || publish === 'unknown'
}

/** Braces would begin a mapping. */
function quoteName(text: string): string {
  return /^[\w./:-]+\{image\}[\w./:-]*$/.test(text) ? text : quoteForYaml(text)
}

interface RenderedImage {
  readonly comments: readonly string[]
  readonly keys: readonly string[]
}

function renderImage(image: ProposedImage, proposal: Proposal): RenderedImage {
  const { name, context, file, target, publish } = image
  const keys = [
    ...(context === name ? [] : [`context: ${toYamlText(formatFolder(context))}`]),
    ...(file === joinPath(context, 'Dockerfile') ? [] : [`file: ${toYamlText(file)}`]),
    ...(target === '' ? [] : [`target: ${toYamlText(target)}`]),
    ...renderPairs('build-args', image.buildArgs),
    ...renderPairs('build-contexts', image.contexts),
    ...renderGenerated(image),
    ...suggestGenerated(image.missing),
    ...renderPlatforms(image, proposal),
    ...(image.imageName === undefined ? [] : [`image-name: ${quoteName(image.imageName)}`]),
    ...renderTests(image),
    ...renderPublish(publish)
  ]
  return { comments: [...image.because, ...listNotes(image)], keys }
}

/** What a person should look at in an image. */
export function listNotes({ notes, missing }: ProposedImage): readonly string[] {
  return [...notes, ...explainMissing(missing)]
}

/** As many sources as a person reads. */
const most = 3

function explainMissing(missing: readonly MissingSource[]): readonly string[] {
  if (missing.length === 0) return []
  const paths = [...new Set(missing.map(({ path }) => path))]
  return [`not tracked, so a step has to make it before the build: ${listSome(paths, most)}`]
}

/** The key as a comment: what a source is made of is for a person to say. */
function suggestGenerated(missing: readonly MissingSource[]): readonly string[] {
  if (missing.length === 0) return []
  const sources = new Map(missing.map(source => [source.path, source]))
  return [
    comment('generated: # take the "# " away, and correct what each of these is made from'),
    ...[...sources.values()].map(({ path, madeFrom, file, line }) =>
      explained(
        comment(`  ${toYamlText(path)}: [${toYamlText(madeFrom)}]`),
        `${file}:${String(line)} takes it`
      )
    )
  ]
}

function renderGenerated({ generated }: ProposedImage): readonly string[] {
  if (generated.size === 0) return []
  return [
    'generated:',
    ...[...generated].map(
      ([path, globs]) => `  ${toYamlText(path)}: [${globs.map(toYamlText).join(', ')}]`
    )
  ]
}

function renderPairs(key: string, pairs: ReadonlyMap<string, string>): readonly string[] {
  if (pairs.size === 0) return []
  return [
    `${key}:`,
    ...[...pairs].map(([name, value]) => `  ${toYamlText(name)}: ${toYamlText(value)}`)
  ]
}

/** One platform that is the runner's own needs no key. */
function renderPlatforms(
  { name, platforms }: ProposedImage,
  { handedOn }: Proposal
): readonly string[] {
  if (platforms.every(each => each === 'linux/amd64')) return []
  const key = `platforms: [${platforms.map(toYamlText).join(', ')}]`
  if (platforms.length === 1 || !handedOn.has(name)) return [key]
  return [explained(`# ${key}`, 'several need the input "split-platforms": docs/pipeline.md')]
}

function renderTests({ dev, testStage, testedWith }: ProposedImage): readonly string[] {
  const tests =
    testedWith === undefined
      ? 'tests: {}'
      : explained(
          `tests: { images: [${testedWith.images.map(toYamlText).join(', ')}] }`,
          testedWith.because
        )
  if (dev !== undefined) return [renderDev(dev), tests]
  const own = testedWith === undefined ? [] : [tests]
  if (testStage === undefined) return own
  const suggested = comment(`dev: { target: ${toYamlText(testStage)} }`)
  return [explained(suggested, 'a stage that is named for tests: with it say "tests: {}"'), ...own]
}

function renderDev({ target, context, file, because }: ProposedDev): string {
  const keys = [
    ...(context === undefined ? [] : [`context: ${toYamlText(formatFolder(context))}`]),
    ...(file === undefined ? [] : [`file: ${toYamlText(file)}`]),
    ...(target === undefined ? [] : [`target: ${toYamlText(target)}`])
  ]
  return explained(`dev: { ${keys.join(', ')} }`, because)
}

function renderPublish(publish: ProposedImage['publish']): readonly string[] {
  switch (publish) {
    case 'yes':
      return []
    case 'no':
      return [
        explained(
          'publish: false',
          'nothing here pushes it; take this line away if it is published'
        )
      ]
    case 'for-tests':
      return [explained('publish: false', 'only for tests')]
    case 'unknown':
      return [
        explained(
          '# publish: false',
          'nothing here says: take the "# " away if it is only for tests'
        )
      ]
  }
}

function renderRest({ leftOut, unread, images }: Proposal): readonly string[] {
  const told = leftOut.filter(({ isWarned }) => isWarned !== true)
  return [
    ...renderSilences(
      leftOut.filter(({ isWarned }) => isWarned === true),
      images
    ),
    ...renderList(
      'Dockerfiles that are taken for no image:',
      told.map(({ path, because }) => `${path}: ${because}`)
    ),
    ...renderList(
      'What could not be read of how images are built:',
      unread.map(({ at, because }) => `${formatPlace(at)}: ${because}`)
    )
  ]
}

function renderSilences(
  leftOut: readonly LeftOut[],
  images: readonly ProposedImage[]
): readonly string[] {
  const bases = listKeptBases(images).map(
    name =>
      `  - { warning: unpublished-base, at: ${toYamlText(name)}, because: 'it is only built here today, too' }`
  )
  if (leftOut.length + bases.length === 0) return []
  const items = leftOut.map(({ path, because }) => {
    const keys = [
      'warning: unused-dockerfile',
      `at: ${toYamlText(escapeGlob(path))}`,
      `because: ${quoteForYaml(escapeText(because))}`
    ]
    return `  - { ${keys.join(', ')} }`
  })
  const about = leftOut.length === 0 ? '' : ' # Dockerfiles that are taken for no image'
  return ['', `silence:${about}`, ...items, ...bases]
}

/** Bases that nothing publishes, of images that something does. */
function listKeptBases(images: readonly ProposedImage[]): readonly string[] {
  const kept = images.filter(({ publish }) => publish === 'no').map(({ name }) => name)
  const used = images
    .filter(({ publish }) => publish === 'yes')
    .flatMap(({ contexts }) => [...contexts.values()])
  return kept.filter(name => used.includes(`target:${name}`))
}

function escapeGlob(path: RepositoryPath): string {
  return path.replaceAll(/[*?[\]{}()!\\]/g, '\\$&')
}

function renderList(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return []
  return ['', comment(title), ...[...new Set(items)].map(each => comment(`  ${each}`))]
}
