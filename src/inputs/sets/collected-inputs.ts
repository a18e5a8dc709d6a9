import { joinPath, listAncestors, type RepositoryPath } from '../../paths/repository-path'
import type { Lead } from '../contexts/follow-path'
import type {
  IgnoredSource,
  Inputs,
  InputSource,
  LocalContext,
  PathSet,
  PathSetOf,
  Quality,
  QualityReason,
  SourceReader
} from '../inputs'

/** What is found of a variant's inputs, piece by piece. */
export class CollectedInputs {
  readonly #sources: InputSource[] = []
  readonly #paths = new Set<string>()
  readonly #ignored: IgnoredSource[] = []
  readonly #contexts = new Map<string, LocalContext>()
  readonly #lost = new Reasons()
  readonly #lostBuildFiles = new Reasons()
  readonly #widened = new Reasons()

  /** A single path counts once, for the first reader in each role. */
  add(set: PathSet, reader: SourceReader): void {
    if (set.kind === 'path') {
      const key = toPathKey(set, reader)
      if (this.#paths.has(key)) return
      this.#paths.add(key)
    }
    this.#sources.push({ ...reader, ...set })
  }

  get sources(): readonly InputSource[] {
    return [...this.#sources]
  }

  /** A link that is followed: its target counts, and what its folders are. */
  addLead(
    { link, target, around }: Lead,
    readers: { readonly link: SourceReader; readonly above: SourceReader }
  ): void {
    const counts =
      target === undefined ? {} : { counts: { kind: 'target', target, around } as const }
    this.add({ kind: 'path', path: link, ...counts }, readers.link)
    this.addAncestors(link, readers.above)
  }

  /**
   * The folders that a path is in. Git has no entries for folders: one that changed under its own
   * name is or was a submodule, a link or a file, on either side of the comparison.
   */
  addAncestors(path: RepositoryPath, reader: SourceReader): void {
    for (const folder of listAncestors(path)) this.add({ kind: 'path', path: folder }, reader)
  }

  /** Git attributes above a path can change the content of what is checked out there. */
  addAttributes(path: RepositoryPath, reader: SourceReader): void {
    const folders = path === '' ? [''] : [...listAncestors(path), '']
    for (const folder of folders) {
      this.add({ kind: 'path', path: joinPath(folder, '.gitattributes') }, reader)
    }
  }

  addContext(context: LocalContext): void {
    this.#contexts.set(context.name, context)
  }

  addIgnored(source: IgnoredSource): void {
    this.#ignored.push(source)
  }

  /** What is read cannot be known. */
  lose(reason: QualityReason, role: InputSource['role']): void {
    this.#lost.add(reason)
    if (role === 'build-file') this.#lostBuildFiles.add(reason)
  }

  /** The list holds more than what is read. */
  widen(reason: QualityReason): void {
    this.#widened.add(reason)
  }

  toInputs(
    named: Pick<
      Inputs,
      'parents' | 'references' | 'reading' | 'readsOtherwise' | 'unused' | 'unreadGenerated'
    >
  ): Inputs {
    return {
      quality: toQuality(this.#lost.list, this.#widened.list),
      buildFiles: toQuality(this.#lostBuildFiles.list, []),
      sources: this.#sources,
      contexts: [...this.#contexts.values()],
      ignored: this.#ignored,
      ...named
    }
  }
}

/** No text of JSON is one of the others. */
function toPathKey({ path, counts }: PathSetOf<'path'>, { role }: SourceReader): string {
  return counts === undefined ? `${role} ${path}` : JSON.stringify([role, path, counts])
}

function toQuality(lost: readonly QualityReason[], widened: readonly QualityReason[]): Quality {
  if (lost.length > 0) return { kind: 'opaque', because: lost }
  return widened.length > 0 ? { kind: 'widened', because: widened } : { kind: 'exact' }
}

/** Equal keys mean reasons that say the same. */
export function toReasonKey({ about, because }: QualityReason): string {
  return JSON.stringify([about, because])
}

class Reasons {
  readonly #byKey = new Map<string, QualityReason>()

  /** Adds each reason once. */
  add(reason: QualityReason): void {
    const key = toReasonKey(reason)
    if (!this.#byKey.has(key)) this.#byKey.set(key, reason)
  }

  get list(): readonly QualityReason[] {
    return [...this.#byKey.values()]
  }
}
