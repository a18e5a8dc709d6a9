import { formatLocation } from '../../diagnostics/location'
import type { Configuration } from '../../images/configuration'
import type { ContentKey, NoContentKey } from '../../images/content-key'
import type { Image } from '../../images/image'
import type { Parent } from '../../images/parents'
import { isWithin, type RepositoryPath } from '../../paths/repository-path'
import type { IndexedTree } from '../../tree/indexed-tree'
import { type Edit, quote, toAdviceText } from '../advice/advise'
import type { Inputs, InputSource, LocalContext, QualityReason } from '../inputs'
import { isSelected } from '../sets/select-paths'

/** An image, and what is known of its prod variant. */
export interface KeyedImage {
  readonly image: Image
  /** Missing where nothing is known of them. */
  readonly inputs: Inputs | undefined
  readonly parents: readonly Parent[]
  readonly configuration: Configuration
  readonly head: IndexedTree | undefined
  /** Those of its parents are among them. */
  readonly keys: ReadonlyMap<string, ContentKey>
}

/** Why nothing in a registry can stand for an image; undefined where its key says all. */
export function explainNoKey(keyed: KeyedImage): NoContentKey | undefined {
  const { image, inputs, head } = keyed
  const refused = refuseSettings(image) ?? refuseFilters(keyed)
  if (refused !== undefined) return refused
  if (head === undefined || inputs === undefined) {
    return never('the files of this commit could not be read')
  }
  return (
    refuseGitFolder(inputs) ??
    refuseOpaque(image, inputs) ??
    refuseSentGitFolder(inputs) ??
    refuseParents(keyed)
  )
}

function never(because: string, edits: readonly Edit[] = []): NoContentKey {
  const fix = toAdviceText(edits)
  return { kind: 'none', because, ...(fix === '' ? {} : { fix }) }
}

/** What the configuration says of the image itself. */
function refuseSettings({
  name,
  reuse,
  publishedName,
  prod: { volatileArgs }
}: Image): NoContentKey | undefined {
  const add = { where: `add to image "${name}"`, key: '' }
  if (reuse === false) return never('it says "reuse: false"')
  if (publishedName === '') {
    const note = 'the repository that holds it'
    return never('it has no image-name', [{ ...add, item: 'image-name: …', note }])
  }
  if (volatileArgs.size === 0 || reuse === true) return undefined
  const names = [...volatileArgs].join(', ')
  const note = 'an image with other values of these arguments is as good'
  return never(`the values of its volatile-args (${names}) may be in the image`, [
    { ...add, item: 'reuse: true', note }
  ])
}

/** The files that a filter stands for are part of a key: where only the caller knows them, none is made. */
function refuseFilters({ image, configuration }: KeyedImage): NoContentKey | undefined {
  const { buildAll, filters } = configuration
  const lacksPatterns = (name: string): boolean => filters?.has(name) !== true
  const own = image.triggers.filters.find(lacksPatterns)
  const ofAll = buildAll.filters.find(lacksPatterns)
  const name = own ?? ofAll
  if (name === undefined) return undefined
  const whose = own === undefined ? 'the filter of build-all' : 'its filter'
  const note = 'the files that it stands for'
  return never(`${whose} "${name}" has no patterns: only the input "changes" answers it`, [
    { where: 'add to the configuration', key: '', item: `filters: { ${quote(name)}: […] }`, note }
  ])
}

/** With `infer: false` the build files alone have to be known, as for causes. */
function refuseOpaque({ infer }: Image, inputs: Inputs): NoContentKey | undefined {
  const quality = infer ? inputs.quality : inputs.buildFiles
  if (quality.kind !== 'opaque') return undefined
  const [reason] = quality.because
  const because =
    reason === undefined
      ? 'its inputs cannot be known'
      : `its inputs cannot be known: ${describeReason(reason)}`
  const fix = quality.because.find(each => each.fix !== undefined)?.fix
  return { kind: 'none', because, ...(fix === undefined ? {} : { fix }) }
}

function describeReason({ about, because }: QualityReason): string {
  if (about === undefined) return because
  return `"${about.path}" (${formatLocation(about.at)}) ${because}`
}

/** A version that a build reads there may be in the image, and differs with every commit. */
function refuseGitFolder({ sources, contexts }: Inputs): NoContentKey | undefined {
  if (!sources.some(readsGitFolder)) return undefined
  return never(
    "its build is sent git's own folder and reads it, which differs with every commit",
    toIgnoring(contexts.filter(sendsGitFolder))
  )
}

/** With `infer: false` some of what is read need not be known: then all that is sent counts. */
function refuseSentGitFolder({ contexts, quality }: Inputs): NoContentKey | undefined {
  const sending = contexts.filter(sendsGitFolder)
  if (quality.kind !== 'opaque' || sending.length === 0) return undefined
  return never(
    "its build is sent git's own folder and may read it, which differs with every commit",
    toIgnoring(sending)
  )
}

function toIgnoring(contexts: readonly LocalContext[]): readonly Edit[] {
  const files = [...new Set(contexts.map(({ ignoreFile }) => ignoreFile))]
  return files.map(file => ({ where: `add to "${file}"`, key: '', item: gitFolder, note: '' }))
}

const gitFolder = '.git'

/** Some of what git keeps there: an ignore file may let single files through. */
const gitFiles: readonly RepositoryPath[] = [
  ...['HEAD', 'ORIG_HEAD', 'FETCH_HEAD', 'config', 'index', 'packed-refs', 'logs/HEAD'],
  ...['refs/heads/main', 'refs/remotes/origin/main', 'refs/tags/v1', 'objects/pack/pack-1.idx']
].map(name => `${gitFolder}/${name}`)

function sendsGitFolder({ root, sent }: LocalContext): boolean {
  return root === '' && gitFiles.some(file => sent?.has(file) !== false)
}

function readsGitFolder(source: InputSource): boolean {
  switch (source.kind) {
    case 'path':
      return isWithin(source.path, gitFolder)
    case 'folder':
    case 'pattern':
      return isWithin(source.path, gitFolder) || gitFiles.some(file => isSelected(source, file))
    // A folder that is copied without its files says nothing of a commit.
    case 'empty-folders':
    case 'gone-submodules':
    case 'gone-links':
    case 'git-ignores':
    case 'globs':
      return false
  }
}

/** A parent without a key may be another image each time. */
function refuseParents({ parents, keys }: KeyedImage): NoContentKey | undefined {
  const parent = parents.find(({ image }) => keys.get(image)?.kind !== 'known')
  if (parent === undefined) return undefined
  return never(`it is built from "${parent.image}", which is never reused`)
}
