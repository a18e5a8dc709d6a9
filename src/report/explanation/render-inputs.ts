import { formatLocation } from '../../diagnostics/location'
import type { VariantName } from '../../images/image'
import type { Parent } from '../../images/parents'
import type { PathRead, Reader } from '../../plan/causes/reader'
import type { FolderCount, QualityKind, WholeContext } from '../../plan/plan'
import { toJson } from '../json/json'
import { displayName } from '../phrases/display-name'
import { groupDigits } from '../phrases/group-digits'
import type { Palette } from '../phrases/palette'
import { listNames, phrase, toPlainText, words } from '../phrases/phrase'
import { describeReason, toReaderPhrase } from '../phrases/reader-text'
import { renderFix } from '../render-log'

/** What the build of a variant reads, for people. */
export interface InputsReport {
  readonly image: string
  readonly variant: VariantName
  readonly quality: QualityKind
  /** The quality of what makes the image affected: without inference only of the build files. */
  readonly counted: QualityKind
  /**
   * Why it is not exact, and the lines of configuration that resolve it: the same for all reasons.
   */
  readonly because: readonly {
    readonly about?: PathRead
    readonly because: string
    readonly fix?: string
  }[]
  readonly files: readonly FileRead[]
  /** The images of this repository that it is built from. */
  readonly parents: readonly Pick<Parent, 'image' | 'at'>[]
  /** What reads a whole context. */
  readonly whole: readonly WholeRead[]
  /** The number of files in the tree. */
  readonly tracked: number
  /** The name of what the tree belongs to, as `1a2b3c4`. */
  readonly commit: string
  /** The differing files, if the working tree, which is looked at, is another one. */
  readonly differs: readonly string[]
  /** Why the working tree is not known, if it is not. */
  readonly unknownWorkingTree?: string
  /** Whether these inputs make the image affected. */
  readonly infer: boolean
}

/** A file that the build reads, and who reads it. */
export interface FileRead extends Reader {
  readonly path: string
}

/** A context that is read whole, and who reads it. */
export type WholeRead = Reader & WholeContext

/** The inputs as JSON: the keys that programs may rely on, and no others. */
export function toInputsJson({ image, variant, quality, because, files }: InputsReport): string {
  return toJson({
    ...{ image, variant, quality },
    because: because.map(describeReason),
    files: files.map(({ path, at }) => ({ path, at: formatLocation(at) }))
  })
}

/** Lines for a terminal: the answer, each file with its reader, and what could be better. */
export function renderInputs(report: InputsReport, palette: Palette): string[] {
  const sections = [
    renderHead(report, palette),
    renderFiles(report.files, palette),
    renderParents(report),
    ...report.whole.map(whole => renderWhole(whole, report)),
    renderNotes(report)
  ]
  return sections
    .filter(lines => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

function renderHead(report: InputsReport, palette: Palette): string[] {
  const { image, variant, files, commit, differs } = report
  const at = differs.length === 0 ? commit : `${commit} and the working tree`
  const name = `${displayName(image)}${variant === 'dev' ? ' (dev)' : ''}`
  const count = files.length === 1 ? '1 file' : `${groupDigits(files.length)} files`
  const reasons = report.because.map(reason => `  ${displayName(describeReason(reason))}`)
  const fixes = [...new Set(report.because.flatMap(({ fix }) => fix ?? []))]
  return [
    `${palette.strong(name)}: ${explain(report)}, ${count} at ${at}`,
    ...reasons,
    ...fixes.flatMap(renderFix).map(line => `  ${line}`)
  ]
}

function explain({ quality, counted }: InputsReport): string {
  switch (quality) {
    case 'exact':
      return 'exact'
    case 'widened':
      return 'widened (more than its build reads)'
    case 'opaque': {
      const always = counted === 'opaque' ? ', so it is always built' : ''
      return `opaque (what its build reads cannot be known${always})`
    }
  }
}

/** Longer names do not push the readers of the others to the right. */
const widest = 60

function renderFiles(files: readonly FileRead[], palette: Palette): string[] {
  const names = files.map(({ path }) => displayName(path))
  const width = Math.min(widest, Math.max(0, ...names.map(name => name.length)))
  return files.map((file, index) => {
    const reader = toPlainText(toReaderPhrase(file.path, file))
    return `${(names[index] ?? '').padEnd(width)}  ${palette.faint(reader)}`
  })
}

function renderParents({ image, parents }: InputsReport): string[] {
  return parents.map(parent => {
    const at = parent.at === undefined ? [] : phrase` (${formatLocation(parent.at)})`
    const from = [...phrase`built from ${parent.image}`, ...at]
    return toPlainText([...from, ...phrase`: what changes ${parent.image} changes ${image}`])
  })
}

function renderWhole(whole: WholeRead, { tracked }: InputsReport): string[] {
  const { folder, count } = whole
  return [
    toPlainText([
      ...phrase`the whole context "${folder}" is read (`,
      ...toReaderPhrase(folder, whole),
      ...words(
        `): a change of any of its ${groupDigits(count)} files, of ${groupDigits(tracked)} tracked ones,`
      ),
      ...words(' builds the image')
    ]),
    ...renderNarrowing(whole).map(line => `  ${line}`)
  ]
}

/** An example of a narrower build, with the folders that exist. */
function renderNarrowing({ ignoreFile, largest }: WholeRead): string[] {
  const [first, ...others] = largest
  const leaveOut = `to narrow it, leave out what the build does not need, in ${displayName(ignoreFile)}`
  if (first === undefined) return [`${leaveOut}, or copy what it needs, file by file`]
  const copied = others.length === 0 ? [first] : others
  return [
    `its largest folders: ${largest.map(describeFolder).join(', ')}`,
    `${leaveOut}, as`,
    `  ${displayName(first.name)}/`,
    'or copy what it needs, in place of everything, as',
    ...copied.map(({ name }) => `  ${renderCopy(displayName(name))}`)
  ]
}

function describeFolder({ name, count }: FolderCount): string {
  return `${displayName(name)}/ (${count === 1 ? '1 file' : `${groupDigits(count)} files`})`
}

/** Names with blanks need the form of a list. */
function renderCopy(name: string): string {
  return /\s/.test(name) ? `COPY ["${name}/", "${name}/"]` : `COPY ${name}/ ${name}/`
}

function renderNotes({ infer, differs, commit, unknownWorkingTree }: InputsReport): string[] {
  const notes = [
    ...(infer
      ? []
      : [
          'infer: false: of these, the Dockerfile and its ignore files alone make the image affected'
        ]),
    ...(unknownWorkingTree === undefined
      ? []
      : [`this is about the commit ${commit}; ${displayName(unknownWorkingTree)}`])
  ]
  if (differs.length === 0) return notes
  const verb =
    differs.length === 1 ? '1 file differs' : `${groupDigits(differs.length)} files differ`
  const names = toPlainText(listNames(differs, 5))
  return [
    ...notes,
    `this is about the working tree, where ${verb} from the commit ${commit}: ${names}`
  ]
}
