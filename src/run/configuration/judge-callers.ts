import {
  type Call,
  findCalled,
  isCaller,
  listCalls,
  listWorkflowFiles
} from '../../configuration/reading/workflow-calls'
import { isUnreadable, type Unreadable } from '../../diagnostics/unreadable'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Repository } from '../../ports/git/repository'
import type { Change, Difference, Side } from '../../tree/comparison'
import type { Tree } from '../../tree/tree'

/** Who gave the input `config`. */
export type Caller =
  /** A workflow with that file name. */
  | { readonly kind: 'workflow'; readonly name: string }
  /** A workflow that is not known. */
  | { readonly kind: 'unknown' }
  /** A person, on the command line. */
  | { readonly kind: 'person' }

/** What is looked for: a path, or the text itself. */
export interface GivenConfiguration {
  readonly kind: 'path' | 'text'
  readonly value: string
}

export interface CallerScope {
  readonly repository: Repository | Unreadable
  readonly head: Tree | undefined
}

/**
 * Why the base may have planned with another configuration, judged by what the workflow said;
 * undefined: it said the same. A workflow is read with everything that it uses of the repository.
 */
export async function judgeCallers(
  { changes }: Difference,
  asked: { readonly caller: Caller; readonly given: GivenConfiguration },
  scope: CallerScope
): Promise<string | undefined> {
  const { caller, given } = asked
  const changed = changes.filter(({ path }) => isCaller(path))
  const [first] = changed
  if (first === undefined || caller.kind === 'person') return undefined
  const sides = new CallerSides(changed, scope)
  const roots = caller.kind === 'workflow' ? sides.listRoots(caller.name) : []
  if (roots.length === 0) return judgeAll(changed, given, sides)
  const [before, after] = [await sides.follow(roots, 'before'), await sides.follow(roots, 'after')]
  const differing = changed.find(({ path }) => before.files.has(path) || after.files.has(path))
  if (differing === undefined) return undefined
  return isSame(before, after, given) ? undefined : explain(differing.path, given)
}

/** Any workflow may be the caller if it is not known: an inline text may be in any that changed. */
async function judgeAll(
  changed: readonly Change[],
  given: GivenConfiguration,
  sides: CallerSides
): Promise<string | undefined> {
  for (const { path } of changed) {
    if (given.kind === 'text') return explain(path, given)
    const [before, after] = [await sides.read(path, 'before'), await sides.read(path, 'after')]
    if (!isSame(before, after, given)) return explain(path, given)
  }
  return undefined
}

function explain(path: RepositoryPath, { kind }: GivenConfiguration): string {
  switch (kind) {
    case 'text':
      return `${path}, which may hold the configuration, changed`
    case 'path':
      return `${path}, which may say where the configuration is, changed, so its base is not known`
  }
}

/** The files that a workflow is read from on one side, and what they use. */
interface Called {
  /** The ids of the files. */
  readonly files: ReadonlyMap<RepositoryPath, string>
  readonly calls: readonly Call[]
  /** Whether all of it could be read. */
  readonly isWhole: boolean
}

/**
 * Everything that is given to any step is compared: which of them runs this action is not known.
 */
function isSame(before: Called, after: Called, { kind, value }: GivenConfiguration): boolean {
  if (!before.isWhole || !after.isWhole) return false
  const all = [...before.calls, ...after.calls]
  const configured = all.filter(({ config }) => config !== undefined)
  const isComputed = configured.some(({ config }) => config?.includes('${{') === true)
  const isHere = after.calls.some(({ config }) => config?.trim() === toPlain(value))
  if (isComputed || (kind === 'text' && !isHere)) {
    return toText([...before.files]) === toText([...after.files])
  }
  const names = new Set(configured.map(({ uses }) => uses))
  const select = ({ calls }: Called): readonly unknown[] =>
    calls.flatMap(({ uses, config }) => (names.has(uses) ? [[uses, config ?? null]] : []))
  return toText(select(before)) === toText(select(after))
}

function toPlain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}

function toText(rows: readonly unknown[]): string {
  return JSON.stringify(rows)
}

type SideName = 'before' | 'after'

/** Workflows and actions, as they were and as they are. */
class CallerSides {
  readonly #changed: ReadonlyMap<RepositoryPath, Change>
  readonly #texts = new Map<string, string | undefined>()

  constructor(
    changed: readonly Change[],
    readonly scope: CallerScope
  ) {
    this.#changed = new Map(changed.map(change => [change.path, change]))
  }

  /** The files that hold a workflow of that name now. */
  listRoots(name: string): readonly RepositoryPath[] {
    return listWorkflowFiles(name).filter(path => this.#find(path, 'after').kind === 'present')
  }

  /** Reads one file alone. */
  async read(path: RepositoryPath, name: SideName): Promise<Called> {
    const side = this.#find(path, name)
    if (side.kind === 'absent') return { files: new Map(), calls: [], isWhole: true }
    const text = side.kind === 'present' ? await this.#readText(side.entry.id) : undefined
    const calls = text === undefined ? undefined : listCalls(text)
    const id = side.kind === 'present' ? side.entry.id : 'unknown'
    return { files: new Map([[path, id]]), calls: calls ?? [], isWhole: calls !== undefined }
  }

  /** Reads files with everything of the repository that they use. */
  async follow(roots: readonly RepositoryPath[], name: SideName): Promise<Called> {
    const files = new Map<RepositoryPath, string>()
    const calls: Call[] = []
    let isWhole = true
    const isThere = (path: RepositoryPath): boolean => this.#find(path, name).kind !== 'absent'
    const wanted = [...roots]
    for (let path = wanted.shift(); path !== undefined; path = wanted.shift()) {
      if (files.has(path)) continue
      const one = await this.read(path, name)
      // A workflow that did not exist planned nothing.
      isWhole &&= one.isWhole && one.files.size > 0
      for (const [each, id] of one.files) files.set(each, id)
      calls.push(...one.calls)
      wanted.push(...one.calls.flatMap(call => findCalled(call, isThere) ?? []))
    }
    return { files, calls, isWhole }
  }

  #find(path: RepositoryPath, name: SideName): Side {
    const change = this.#changed.get(path)
    const entry = this.scope.head?.entry(path)
    const head: Side = entry === undefined ? { kind: 'absent' } : { kind: 'present', entry }
    if (name === 'after') return head
    return change === undefined ? head : change.before
  }

  async #readText(id: string): Promise<string | undefined> {
    const { repository } = this.scope
    if (!this.#texts.has(id) && !isUnreadable(repository)) {
      this.#texts.set(id, (await repository.readTexts([id])).get(id))
    }
    return this.#texts.get(id)
  }
}
