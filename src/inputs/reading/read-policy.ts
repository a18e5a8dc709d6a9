import { formatLocation, inFile, type Location } from '../../diagnostics/location'
import { joinPath, parentPath, type RepositoryPath } from '../../paths/repository-path'
import { type How, relate } from '../../plan/causes/reader'
import { isGenerated } from '../advice/generated'
import { type Followed, followPath } from '../contexts/follow-path'
import type { SourceReader } from '../inputs'
import type { CollectedInputs } from '../sets/collected-inputs'
import { type NamedFile, type PolicyReads, readPolicyText } from './policy-text'
import { addWay, followFromRoot, readText } from './read-build-files'
import type { VariantScope } from './variant-scope'

/** What buildx adds to the name of a Dockerfile (`defaultPolicyFilename` in build/opt.go). */
const policySuffix = '.rego'

/**
 * The policy beside a Dockerfile, which buildx 0.31 and later reads without being asked: it may
 * pin what FROM names, and refuse a build. It reads further files of the context, whatever the
 * ignore file says, and of the working directory.
 *
 * @param context the folder of the main context; undefined where it is not known
 */
export function readPolicy(
  scope: VariantScope,
  found: CollectedInputs,
  context: RepositoryPath | undefined
): void {
  const path = `${scope.recipe.file}${policySuffix}`
  const how = { verb: 'policy', relation: 'itself' } as const
  const reader: SourceReader = { role: 'build-file', at: inFile(path), how }
  const followed = followFromRoot(path, scope)
  found.add({ kind: 'path', path }, reader)
  const named = { role: 'build-file', name: path, at: scope.at('file'), how } as const
  addWay({ path, followed }, relate(named, 'above'), found)
  // The Dockerfile's own reason covers a folder that is not known.
  if (followFromRoot(parentPath(path), scope).kind !== 'folder') return
  if (followed.kind === 'missing') {
    if (isGenerated(path, scope.recipe)) {
      const because = `the policy "${path}" is generated, so nobody knows what it reads`
      found.lose({ because }, 'build-file')
    }
    return
  }
  const text = readText(followed, scope)
  if (text === undefined) {
    found.lose({ because: `the policy "${path}" cannot be read` }, 'build-file')
    return
  }
  found.addAttributes(path, relate(named, 'attributes'))
  new PolicyFiles(scope, found, context).read(path, text.text)
}

const loaded: How = { verb: 'loaded', relation: 'itself' }

/** What a policy and the modules that it imports read, each module once. */
class PolicyFiles {
  readonly #modules = new Set<RepositoryPath>()

  constructor(
    readonly scope: VariantScope,
    readonly found: CollectedInputs,
    readonly context: RepositoryPath | undefined
  ) {}

  read(policy: RepositoryPath, text: string): void {
    if (this.#modules.has(policy)) return
    this.#modules.add(policy)
    const reads = readPolicyText(text)
    for (const file of reads.files) this.#readFile(file, policy)
    for (const line of reads.doubts) this.#addAll(reads, inFile(policy, line))
  }

  #readFile({ name, line, kind }: NamedFile, policy: RepositoryPath): void {
    const { scope, found } = this
    const at = inFile(policy, line)
    const place = this.#findPlace(name)
    if (place === undefined) return
    const { root, path } = place
    const reader: SourceReader = { role: 'build-file', at, how: loaded }
    const way = { tree: scope.tree, texts: scope.texts, root, above: 'outside' } as const
    const followed = followPath(path, way)
    const full = joinPath(root, path)
    found.add({ kind: 'path', path: full }, reader)
    addWay({ path: full, followed }, relate(reader, 'above'), found)
    found.addAttributes(followed.path, relate(reader, 'attributes'))
    const text = readText(followed, scope)
    if (kind === 'policy' && text !== undefined) this.read(followed.path, text.text)
    if (kind === 'data' && followed.kind === 'file') return
    if (text === undefined) this.#explainUnread(followed, at)
  }

  #explainUnread({ kind, path }: Followed, at: Location): void {
    const { scope, found } = this
    const about = { path, at, how: loaded }
    switch (kind) {
      case 'missing':
        if (isGenerated(path, scope.recipe)) return
        found.lose(
          {
            ...{ about, because: 'is not tracked' },
            suggestion: { kind: 'generated', source: path }
          },
          'build-file'
        )
        return
      case 'file':
      case 'unreadable':
      case 'endless':
        found.lose({ about, because: 'cannot be read' }, 'build-file')
        return
      // Neither is a file that buildx could read, and a submodule counts as its commit.
      case 'folder':
      case 'submodule':
      case 'outside':
    }
  }

  /**
   * Where buildx looks for a name; nowhere, if the name leads above the folder that it counts from.
   */
  #findPlace(name: string): { readonly root: RepositoryPath; readonly path: string } | undefined {
    const scheme = 'cwd://'
    const root = name.startsWith(scheme) ? '' : this.context
    const segments: string[] = []
    for (const segment of name.replace(scheme, '').split('/')) {
      if (segment === '' || segment === '.') continue
      if (segment === '..' && segments.pop() === undefined) return undefined
      if (segment !== '..') segments.push(segment)
    }
    const isAbsolute = name.startsWith('/')
    if (root === undefined || isAbsolute || segments.length === 0) return undefined
    return { root, path: segments.join('/') }
  }

  /** A name that is not known may be the name of any file. */
  #addAll({ start }: PolicyReads, at: Location): void {
    const { found, context, scope } = this
    const values = [...scope.recipe.buildArgs.values()]
    const isAnywhere = start === 'anywhere' || values.some(value => value.includes('cwd:'))
    const path = isAnywhere ? '' : context
    if (path === undefined) return
    const doubt = 'the name of the file that it loads is not known'
    const reader: SourceReader = { role: 'content', at, how: loaded, doubt }
    found.add({ kind: 'folder', path }, reader)
    found.widen({ because: `${formatLocation(at)}: ${doubt}` })
  }
}
