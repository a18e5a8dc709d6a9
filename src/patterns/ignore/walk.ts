import { Contenders } from './contenders'
import { type Directory, judge, type Judgement, newDirectory } from './directory'
import { type Invalid, malformed, type Pattern } from './pattern'

/** The fate of a file: sent to the build, or ignored by the pattern of a line. */
export type Verdict =
  { readonly kind: 'sent' } | { readonly kind: 'ignored'; readonly line: number } | Invalid

export type SentFiles = { readonly kind: 'files'; readonly files: readonly string[] } | Invalid

/** What a walk says of the paths in a directory. */
export type OpenedDirectory =
  /** The same of everything below `top`, which is the directory or one that it is in. */
  | { readonly kind: 'alike'; readonly top: string; readonly verdict: Verdict }
  /** Each file directly in it is judged by its path from the context's root. */
  | { readonly kind: 'mixed'; readonly judge: (path: string) => Verdict }

/**
 * BuildKit's walk over one context (`filterFS.Walk` in tonistiigi/fsutil): directory
 * by directory, each judged once, and closed where no exception can lead into it.
 * This is not the match of single paths: with `**`, `!docs/**` and `docs` the file
 * docs/a.md is sent.
 */
export class IgnoreWalk {
  readonly #exceptions: readonly string[]
  readonly #anyException: boolean
  readonly #root: Directory
  #last: { readonly prefix: string; readonly directory: Directory }

  /**
   * @param enters which ignored directories the walk enters: those that an exception leads into,
   * like the client that sends a context, or all of them, like a copy
   */
  constructor(
    patterns: readonly Pattern[],
    enters: 'by exceptions' | 'everywhere' = 'by exceptions'
  ) {
    this.#exceptions = patterns
      .filter(pattern => pattern.effect === 'send')
      .map(pattern => withoutGlob(pattern.text))
    // An exception with a wildcard may lead anywhere.
    this.#anyException =
      enters === 'everywhere' || this.#exceptions.some(text => /[*[\]?^\\]/.test(text))
    const contenders = Contenders.of(patterns)
    const root = { parent: undefined, path: '', length: 0, closed: undefined, contenders }
    this.#root = newDirectory(root)
    this.#last = { prefix: '', directory: this.#root }
  }

  /** The verdict on a file, by its path from the context's root with `/`; in any order. */
  judgeFile(path: string): Verdict {
    const directory = this.#enter(path)
    return toVerdict(directory.closed ?? judge(directory, path))
  }

  /** A directory, whose path is empty for the root, looked at once for all that is in it. */
  openDirectory(path: string): OpenedDirectory {
    const directory = this.#enter(path === '' ? '' : `${path}/`)
    const { closed } = directory
    if (closed !== undefined) return toAlike(directory, closed)
    const settled = findSettled(directory)
    if (settled !== undefined) return toAlike(settled, judge(settled, settled.path))
    return { kind: 'mixed', judge: file => toVerdict(judge(directory, file)) }
  }

  /** Whether the walk enters a directory: something below it may be sent. */
  enters(path: string): boolean {
    return path === '' || this.#enter(`${path}/`).closed === undefined
  }

  /** The directory that holds a path, or the first closed one above it. */
  #enter(path: string): Directory {
    const { prefix } = this.#last
    // Most paths are in the directory of the one before.
    if (path.startsWith(prefix) && !path.includes('/', prefix.length)) return this.#last.directory
    const end = path.lastIndexOf('/') + 1
    let directory = this.#root
    for (let start = 0; start < end && directory.closed === undefined;) {
      const slash = path.indexOf('/', start)
      directory = this.#openChild(directory, path, { start, slash })
      start = slash + 1
    }
    this.#last = { prefix: path.slice(0, end), directory }
    return directory
  }

  #openChild(
    parent: Directory,
    path: string,
    { start, slash }: { start: number; slash: number }
  ): Directory {
    const name = path.slice(start, slash)
    const known = parent.children.get(name)
    if (known !== undefined) return known
    const own = path.slice(0, slash)
    const matched: number[] = []
    const judgement = judge(parent, own, matched)
    const child = newDirectory({
      ...{ parent, path, length: slash + 1 },
      contenders: parent.contenders.below(`${own}/`, matched),
      closed: this.#isEntered(own, judgement) ? undefined : judgement
    })
    parent.children.set(name, child)
    return child
  }

  #isEntered(directory: string, judgement: Judgement): boolean {
    switch (judgement.kind) {
      case 'sent':
        return true
      case 'ignored':
        return this.#leadsInto(directory)
      case 'broken':
        return false
    }
  }

  /** Whether an exception could send something below an ignored directory. */
  #leadsInto(directory: string): boolean {
    if (this.#anyException) return true
    const inside = `${directory}/`
    return this.#exceptions.some(text => `${text}/`.startsWith(inside))
  }
}

/**
 * The files of a context that a build is sent, in the order given. A malformed
 * pattern is reported for its first line, whatever the order of the files.
 */
export function selectSentFiles(files: Iterable<string>, patterns: readonly Pattern[]): SentFiles {
  const walk = new IgnoreWalk(patterns)
  const sent: string[] = []
  let invalid: Invalid | undefined
  for (const file of files) {
    const verdict = walk.judgeFile(file)
    if (verdict.kind === 'sent') sent.push(file)
    else if (verdict.kind === 'invalid' && verdict.line < (invalid?.line ?? Infinity)) {
      invalid = verdict
    }
  }
  return invalid ?? { kind: 'files', files: sent }
}

function toVerdict(judgement: Judgement): Verdict {
  return judgement.kind === 'broken' ? malformed(judgement.pattern) : judgement
}

/** The highest directory, from this one up, in which no pattern is left to compare. */
function findSettled(directory: Directory): Directory | undefined {
  if (!directory.contenders.areSettled) return undefined
  let settled = directory
  while (settled.parent?.contenders.areSettled === true) settled = settled.parent
  return settled
}

function toAlike({ path, length }: Directory, judgement: Judgement): OpenedDirectory {
  return {
    kind: 'alike',
    top: path.slice(0, Math.max(0, length - 1)),
    verdict: toVerdict(judgement)
  }
}

/** An exception without the wildcard behind its last `/`, which cannot lead elsewhere. */
function withoutGlob(pattern: string): string {
  return pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, '')
}
