import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isUnreadable } from '../../../diagnostics/unreadable'
import type { MergeBases } from '../../../ports/git/repository'
import { type GitFailure, toFailure } from '../explain-failure'
import { type Environment, type Setting, toFetchEnvironment } from '../git-environment'
import { findMergeBases, type ReadParents } from '../read/find-merge-bases'
import { isObjectId } from '../read/revision'
import type { Store } from '../read/store'
import { type Git, type GitAnswer, runGit } from '../run-git'

/** Blobs up to this size come with a commit's trees: a configuration, a Dockerfile. */
const smallBlobs = 'blob:limit=64k'

/**
 * The numbers of commits behind the two in which a merge base is looked for: the last means all.
 */
const depths = [100, 2_000, 2_147_483_647] as const

/** Milliseconds before a fetch is tried again. */
const pause = 300

const quietly = ['--quiet', '--no-tags', '--no-recurse-submodules'] as const

/** The ids of what was fetched. */
export type Fetched = readonly string[] | GitFailure

/** Fetches into the store. What the remote does not have becomes a reason. */
export class Fetcher {
  readonly #store: Store
  /** Tells the remote what the checkout has. */
  readonly #trees: Git
  /** Tells it nothing, so that it leaves nothing out. */
  readonly #whole: Git
  readonly #history: Git
  readonly #readHistory: Git
  #depth = 0
  readonly #sides = new Set<string>()
  #last: Promise<unknown> = Promise.resolve()
  /** How often a failed fetch may be tried again, in all of the run. */
  #retries = 1

  constructor(
    store: Store,
    git: Git,
    options: { readonly environment: Environment; readonly settings: readonly Setting[] }
  ) {
    const { environment, settings } = options
    const silent: readonly Setting[] = [...settings, ['fetch.negotiationAlgorithm', 'noop']]
    const common = { ...git, directory: store.trees, starts: 'group' } as const
    this.#store = store
    this.#trees = { ...common, environment: toFetchEnvironment(environment, settings) }
    this.#whole = { ...common, environment: toFetchEnvironment(environment, silent) }
    this.#history = { ...this.#whole, directory: store.history }
    this.#readHistory = { ...git, directory: store.history }
  }

  /**
   * Fetches commits with those of their trees that differ from the trees of `head`, which the
   * checkout has, without the history behind them; answers their ids.
   */
  fetchTrees(wanted: readonly string[], head: string): Promise<Fetched> {
    const options = ['--depth=1', `--filter=${smallBlobs}`, `--negotiation-tip=${head}`]
    return this.#fetch(this.#trees, options, wanted)
  }

  /** Fetches commits with all of their trees. */
  fetchWholeTrees(wanted: readonly string[]): Promise<Fetched> {
    return this.#fetch(this.#whole, ['--depth=1', '--filter=blob:none'], wanted)
  }

  fetchBlobs(ids: readonly string[]): Promise<Fetched> {
    return this.#fetch(this.#whole, ['--filter=blob:none'], ids)
  }

  /** Fetches commits alone, and some of the history behind them; answers their ids. */
  async fetchHistory(wanted: readonly string[]): Promise<Fetched> {
    const options = ['--filter=tree:0', `--depth=${depths[this.#depth] ?? depths[2]}`]
    const ids = await this.#fetch(this.#history, options, wanted)
    if (!isUnreadable(ids)) for (const id of ids) this.#sides.add(id)
    return ids
  }

  /** Goes further back until the merge bases are certain. */
  async findMergeBases(
    sides: readonly [one: string, other: string],
    readParents: ReadParents
  ): Promise<MergeBases> {
    if (!sides.every(side => this.#sides.has(side))) {
      const ids = await this.fetchHistory(sides)
      if (isUnreadable(ids)) return ids
    }
    for (;;) {
      const found = await findMergeBases(this.#readHistory, sides, readParents)
      const isWhole = !existsSync(join(this.#store.history, 'shallow'))
      if (found.kind !== 'cut-off' || isWhole || this.#depth + 1 >= depths.length) return found
      this.#depth += 1
      const ids = await this.fetchHistory(sides)
      if (isUnreadable(ids)) return ids
    }
  }

  /** Runs one after another: they share the file that says where the history ends. */
  #fetch(git: Git, options: readonly string[], wanted: readonly string[]): Promise<Fetched> {
    const fetched = this.#last.then(() => this.#fetchNow(git, options, wanted))
    this.#last = fetched
    return fetched
  }

  async #fetchNow(
    git: Git,
    options: readonly string[],
    wanted: readonly string[]
  ): Promise<Fetched> {
    const wrong = wanted.find(each => !isWanted(each))
    if (wrong !== undefined) return toFailure(`"${wrong}" is no name that can be fetched`)
    const answer = await this.#runFetch(git, [...quietly, ...options, 'origin', ...wanted])
    if (isUnreadable(answer)) return answer
    const text = await readFile(join(git.directory, 'FETCH_HEAD'), 'latin1').catch(() => '')
    return text.split('\n').flatMap(line => line.split('\t', 1).filter(isObjectId))
  }

  async #runFetch(git: Git, words: readonly string[]): Promise<GitAnswer | GitFailure> {
    const answer = await runGit(git, ['fetch', ...words])
    if (!isUnreadable(answer) || answer.failure !== 'passing' || this.#retries === 0) return answer
    this.#retries -= 1
    await wait(pause)
    return git.patience.left > 0 ? runGit(git, ['fetch', ...words]) : answer
  }
}

/** A name or an id that means itself in a refspec: no `+`, no `^`, no pattern, no `<from>:<to>`. */
function isWanted(text: string): boolean {
  return /^[^-+^]/.test(text) && !/[*?[\\:~^\s]|[^ -~\u{a0}-\u{10ffff}]|\.\.|@\{/u.test(text)
}
