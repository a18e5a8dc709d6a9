import { isUnreadable, type Unreadable, unreadable } from '../../../diagnostics/unreadable'
import type { Change } from '../../../tree/comparison'
import { sortByPath } from '../../../tree/sorted-paths'
import { toTree } from '../../../tree/to-tree'
import type { Tree } from '../../../tree/tree'
import { type Git, runGit } from '../run-git'
import { Conversation } from './conversation'
import { DiffParser, endMark } from './diff-parser'
import { parseListing, parseRawDiff } from './parse-raw-diff'

const options = [
  ...['-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv'],
  ...['--no-relative', '--ignore-submodules=none']
]

/**
 * Lists and compares trees by one process of git, which starts at once. A listing is what was added
 * to the empty tree; git knows that one without having it.
 */
export class TreeReader {
  readonly #git: Git
  #trees: Conversation<Uint8Array | undefined>
  /** One question at a time. */
  #last: Promise<unknown> = Promise.resolve()

  constructor(git: Git) {
    this.#git = git
    this.#trees = openTrees(git)
  }

  /** @param tree the id of a tree */
  async list(tree: string): Promise<Tree | Unreadable> {
    const empty = tree.length === 64 ? emptyTrees.sha256 : emptyTrees.sha1
    const bytes = await this.#read(empty, tree)
    if ('kind' in bytes) return bytes
    const entries = parseListing(bytes)
    return entries === undefined ? notRaw : toTree(entries)
  }

  /** The differences between two trees, by their ids, in the order of paths. */
  async compare(base: string, head: string): Promise<readonly Change[] | Unreadable> {
    const bytes = await this.#read(base, head)
    if ('kind' in bytes) return bytes
    const changes = parseRawDiff(bytes)
    return changes === undefined ? notRaw : sortByPath(changes, change => change.path)
  }

  async #read(base: string, head: string): Promise<Uint8Array | Unreadable> {
    const answer = this.#last.then(() => this.#ask(base, head))
    this.#last = answer
    await answer
    // What is asked next is on its way to git now, before the answer is read.
    return answer
  }

  async #ask(base: string, head: string): Promise<Uint8Array | Unreadable> {
    // A tree of which only a part exists ends the process.
    if (this.#trees.hasFailed) this.#trees = openTrees(this.#git)
    const answer = await this.#trees.ask(`${base} ${head}\n${endMark}`)
    if (answer !== undefined) return answer
    // A missing tree is passed over; asked for alone, git says why.
    const alone = await runGit(this.#git, ['diff-tree', ...options, base, head, '--'])
    return isUnreadable(alone) ? alone : alone.output
  }
}

function openTrees(git: Git): Conversation<Uint8Array | undefined> {
  return new Conversation(git, ['diff-tree', '--stdin', ...options], new DiffParser())
}

const notRaw = unreadable('git diff-tree printed what it never should')

const emptyTrees = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
}
