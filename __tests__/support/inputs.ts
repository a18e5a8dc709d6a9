import { createHash } from 'node:crypto'
import picomatch from 'picomatch'
import type { TextSource } from '../../src/diagnostics/diagnostic'
import type { Configuration } from '../../src/images/configuration'
import type { Image } from '../../src/images/image'
import type { BuildContext, Recipe } from '../../src/images/recipe'
import { adviseAll } from '../../src/inputs/advice/advise'
import type { ImageInputs, Inputs, InputSource } from '../../src/inputs/inputs'
import { type InputQuestion, InputReader } from '../../src/inputs/reading/select-inputs'
import { isSelected } from '../../src/inputs/sets/select-paths'
import type { RepositoryPath } from '../../src/paths/repository-path'
import type { Change, Comparison, Difference, Side } from '../../src/tree/comparison'
import { toTree } from '../../src/tree/to-tree'
import type { Tree, TreeEntry } from '../../src/tree/tree'

export const configurationName = '.github/image-matrix.yml'
export const configuration: TextSource = { kind: 'file', path: configurationName }

/** A recipe whose context is a folder, with the Dockerfile in it. */
export function recipeIn(folder: RepositoryPath, parts: Partial<Recipe> = {}): Recipe {
  return {
    context: folder === '' ? '.' : folder,
    contextPath: folder,
    file: folder === '' ? 'Dockerfile' : `${folder}/Dockerfile`,
    target: '',
    buildArgs: new Map(),
    buildContexts: new Map(),
    platforms: [],
    runnerPlatform: 'linux/amd64',
    generated: new Map(),
    volatileArgs: new Set(),
    ...parts
  }
}

/** An image whose context is the folder of its name. */
export function imageOf(name: string, parts: Partial<Image> = {}): Image {
  return {
    name,
    prod: recipeIn(name),
    publishedName: '',
    localTag: name,
    publish: true,
    triggers: { paths: [], filters: [] },
    tests: { images: [], paths: [], filters: [] },
    infer: true,
    matrix: new Map(),
    ...parts
  }
}

/** As `tests: false` leaves it. */
export function withoutTests(image: Image): Image {
  const { tests, ...untested } = image
  return tests === undefined ? image : untested
}

export function configurationOf(
  images: readonly Image[],
  parts: Partial<Configuration> = {}
): Configuration {
  return {
    images,
    buildAll: { paths: [], filters: [], publish: false },
    labels: { buildAll: [], build: [], skip: [] },
    publish: { events: [] },
    runners: new Map(),
    ...parts
  }
}

export function localContext(path: RepositoryPath): BuildContext {
  return { kind: 'local', text: `./${path}`, path }
}

export function imageContext(image: string): BuildContext {
  return { kind: 'image', text: `target:${image}`, image }
}

export function remoteContext(text: string): BuildContext {
  return { kind: 'remote', text }
}

/** The content of every file that was made an entry of, by its id. */
const contents = new Map<string, string>()

/** The texts of all entries that were made by {@link fileEntry}. */
export const knownTexts: ReadonlyMap<string, string> = contents

/** A file by its content, as git keeps it. */
export function fileEntry(content: string, mode = '100644'): TreeEntry {
  const bytes = Buffer.from(content)
  const id = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  contents.set(id, content)
  return { mode, id }
}

export function linkEntry(target: string): TreeEntry {
  return fileEntry(target, '120000')
}

export function submoduleEntry(commit: string): TreeEntry {
  return { mode: '160000', id: commit.padEnd(40, '0') }
}

/** What stands for a file: its entry, or its content. */
export type Files = ReadonlyMap<RepositoryPath, TreeEntry | string>

export function treeOf(files: Files): Tree {
  return toTree(
    [...files].map(([path, file]) => [path, typeof file === 'string' ? fileEntry(file) : file])
  )
}

/** A build of this reads all of its context. */
export const copiesAll = 'FROM scratch\nCOPY . /\n'

/** Files whose content is their own name; Dockerfiles copy all of their context, links lead nowhere. */
export function filesNamed(...paths: readonly RepositoryPath[]): Map<RepositoryPath, string> {
  return new Map(paths.map(path => [path, toContent(path)]))
}

function toContent(path: RepositoryPath): string {
  if (path.endsWith('.dockerignore') || path.endsWith('.gitignore')) return ''
  return /Dockerfile(?:\.\w+)?$/.test(path) ? copiesAll : path
}

/** The inputs of one image, with the texts of all entries made by {@link fileEntry}. */
export function selectImageInputs(
  image: Image,
  question: Omit<InputQuestion, 'images'>
): ImageInputs {
  const inputs = readInputs([image], question).get(image.name)
  if (inputs === undefined) throw new Error(`no inputs of ${image.name}`)
  return inputs
}

export function readInputs(
  images: readonly Image[],
  question: Omit<InputQuestion, 'images'>
): ReadonlyMap<string, ImageInputs> {
  const reader = new InputReader({ images, ...question })
  for (;;) {
    const answer = reader.read()
    if (answer.kind === 'inputs') {
      const { head } = question
      return head === undefined ? answer.inputs : adviseAll(images, answer.inputs, head)
    }
    reader.addTexts(contents)
  }
}

/** What differs between two trees, looked up path by path. */
export function differenceOf(before: Tree, after: Tree): Difference {
  const paths = [...new Set([...before.paths, ...after.paths])].sort()
  const changes = paths.map(path => ({
    path,
    before: sideOf(before.entry(path)),
    after: sideOf(after.entry(path))
  }))
  return {
    base: 'b'.repeat(40),
    changes: changes.filter(change => describeSide(change.before) !== describeSide(change.after))
  }
}

function sideOf(entry: TreeEntry | undefined): Side {
  return entry === undefined ? { kind: 'absent' } : { kind: 'present', entry }
}

function describeSide(side: Side): string {
  return side.kind === 'present' ? `${side.entry.mode} ${side.entry.id}` : side.kind
}

const before: Side = { kind: 'present', entry: fileEntry('before') }
const after: Side = { kind: 'present', entry: fileEntry('after') }
const absent: Side = { kind: 'absent' }
const unknown: Side = { kind: 'unknown' }

export function modified(path: RepositoryPath): Change {
  return { path, before, after }
}

export function added(path: RepositoryPath): Change {
  return { path, before: absent, after }
}

export function deleted(path: RepositoryPath): Change {
  return { path, before, after: absent }
}

/** Listed, and in the head tree. */
export function listed(path: RepositoryPath): Change {
  return { path, before: unknown, after }
}

/** Listed, and not in the head tree. */
export function listedGone(path: RepositoryPath): Change {
  return { path, before: unknown, after: absent }
}

/** Listed, without a head tree to look it up in. */
export function listedBlind(path: RepositoryPath): Change {
  return { path, before: unknown, after: unknown }
}

/** Two known trees; several lists are the differences to several bases. */
export function treesDiffer(...lists: readonly (readonly Change[])[]): Comparison {
  return { kind: 'trees', source: 'git', differences: lists.map(changes => ({ changes })) }
}

/** A list of files laid over the head tree. */
export function overlayOf(...changes: readonly Change[]): Comparison {
  return { kind: 'overlay', source: 'changed-files', differences: [{ changes }] }
}

/** The paths among these that a variant reads, found path by path. */
export function selectRead(
  inputs: Pick<Inputs, 'sources'>,
  paths: readonly RepositoryPath[]
): RepositoryPath[] {
  return paths.filter(path => inputs.sources.some(source => readsPath(source, path)))
}

export function readsPath(source: InputSource, path: RepositoryPath): boolean {
  return source.kind === 'globs' ? globsSelect(source.patterns, path) : isSelected(source, path)
}

/** Whether a list of globs selects a path; what takes away does so wherever it stands. */
export function globsSelect(patterns: readonly string[], path: RepositoryPath): boolean {
  const matches = (pattern: string): boolean =>
    picomatch.isMatch(path, pattern, { dot: true, flags: 's' })
  const isTaken = patterns.some(each => each.startsWith('!') && matches(each.slice(1)))
  return !isTaken && patterns.some(each => !each.startsWith('!') && matches(each))
}
