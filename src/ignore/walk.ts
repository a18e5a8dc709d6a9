import { judge, newDirectory, type Directory, type Judgement } from './directory'
import { malformed, type Invalid, type Pattern } from './pattern'

/** What becomes of a file: sent to the build, or ignored by the pattern of a line. */
export type Verdict =
  { readonly kind: 'sent' } | { readonly kind: 'ignored'; readonly line: number } | Invalid

export type SentFiles = { readonly kind: 'files'; readonly files: readonly string[] } | Invalid

/**
 * BuildKit's walk over one context (`filterFS.Walk` in tonistiigi/fsutil): directory
 * by directory, each judged once, and closed where no exception can lead into it.
 * This is not the match of single paths: with `**`, `!docs/**` and `docs` the file
 * docs/a.md is sent.
 */
export class IgnoreWalk {
  private readonly root = newDirectory(undefined, '', 0)
  private readonly exceptions: readonly string[]
  private readonly anyException: boolean
  private last = { prefix: '', directory: this.root }

  constructor(private readonly patterns: readonly Pattern[]) {
    this.exceptions = patterns
      .filter(pattern => pattern.effect === 'send')
      .map(pattern => withoutGlob(pattern.text))
    // An exception with a wildcard may lead anywhere.
    this.anyException = this.exceptions.some(text => /[*[\]?^\\]/.test(text))
  }

  /** The verdict on a file, by its path from the context's root with `/`; in any order. */
  judgeFile(path: string): Verdict {
    const name = path.lastIndexOf('/') + 1
    const directory = this.enter(path, name)
    return toVerdict(directory.closed ?? judge(this.patterns, { directory, path, name }))
  }

  /** Whether the walk comes into a directory: something below it may be sent. */
  enters(path: string): boolean {
    return path === '' || this.enter(`${path}/`, path.length + 1).closed === undefined
  }

  /** The directory in which a path stands, or the first closed one above it. */
  private enter(path: string, end: number): Directory {
    const { prefix } = this.last
    if (prefix.length === end && path.startsWith(prefix)) return this.last.directory
    let directory = this.root
    for (let start = 0; start < end && directory.closed === undefined;) {
      const slash = path.indexOf('/', start)
      directory = this.openChild(directory, path, { start, slash })
      start = slash + 1
    }
    this.last = { prefix: path.slice(0, end), directory }
    return directory
  }

  private openChild(
    parent: Directory,
    path: string,
    { start, slash }: { start: number; slash: number }
  ): Directory {
    const name = path.slice(start, slash)
    const known = parent.children.get(name)
    if (known !== undefined) return known
    const child = newDirectory(parent, path, slash + 1)
    const own = path.slice(0, slash)
    const place = { directory: parent, path: own, name: start }
    const judgement = judge(this.patterns, place, child.matched)
    if (judgement.kind === 'broken') child.closed = judgement
    if (judgement.kind === 'ignored' && !this.leadsInto(own)) child.closed = judgement
    parent.children.set(name, child)
    return child
  }

  /** Could an exception send something below an ignored directory? */
  private leadsInto(directory: string): boolean {
    if (this.anyException) return true
    const inside = `${directory}/`
    return this.exceptions.some(text => `${text}/`.startsWith(inside))
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

/** An exception without the wildcard behind its last `/`, which cannot lead elsewhere. */
function withoutGlob(pattern: string): string {
  return pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, '')
}
