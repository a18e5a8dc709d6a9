import { type Effort, entryCost } from '../effort'
import type { UnsetVariable } from '../reading'
import type { Text } from '../text'
import type { Expanded, Variable } from '../words/expand'

/** The variables that stand before a stage's first instruction. */
export interface ScopeStart {
  /** The environment of the image below. */
  readonly environment: ReadonlyMap<string, Text>
  /** The state of any other name: not set, or set by an image that cannot be looked into. */
  readonly others: 'unset' | 'unknown'
  /**
   * Names that ARG gives a value in the stage: an image of which that is not known counts as not
   * setting them.
   */
  readonly declared: ReadonlySet<string>
}

interface Entry {
  readonly value: Text
  /** The variables without a value that it is made of; undefined: the image sets it. */
  readonly unset: readonly UnsetVariable[] | undefined
  /** The image's value, which an argument may hide. */
  readonly environment: Text | undefined
}

/** The variables that an instruction sees. Stages on top of each other share them until one of them changes. */
export class Scope {
  readonly #start: ScopeStart
  #entries: ReadonlyMap<string, Entry>
  #own: Map<string, Entry> | undefined
  /** The names that ARG declares without a value. */
  readonly #valueless = new Set<string>()
  /** Whether an argument hides the image's value. */
  #hides: 'something' | 'nothing' = 'nothing'

  constructor(start: ScopeStart) {
    this.#start = start
    this.#entries = new Map(
      [...start.environment].map(([name, value]) => [
        name,
        { value, unset: undefined, environment: value }
      ])
    )
  }

  lookup(name: string): Variable {
    const itself: UnsetVariable = {
      name,
      givenBy: this.#valueless.has(name) ? 'argument' : 'image'
    }
    const entry = this.#entries.get(name)
    if (entry === undefined) {
      const kind = this.#start.declared.has(name) ? 'unset' : this.#start.others
      return { kind, unset: [itself] }
    }
    const { value, unset = typeof value === 'string' ? [] : [itself] } = entry
    return { kind: 'set', value, unset }
  }

  /** ENV: the value becomes part of the image. */
  setEnvironment(name: string, { text, unset }: Expanded, effort: Effort): void {
    this.#writable(effort).set(name, { value: text, unset, environment: text })
  }

  /** ARG: the value is seen here and by the stages on top, but is no part of the image. */
  setArgument(name: string, { text, unset }: Expanded, effort: Effort): void {
    const environment = this.#entries.get(name)?.environment
    this.#writable(effort).set(name, { value: text, unset, environment })
    if (environment !== undefined) this.#hides = 'something'
  }

  /** ARG without a value: the variable keeps its value. */
  declare(name: string): void {
    this.#valueless.add(name)
  }

  /** The image's variables. */
  get environment(): ReadonlyMap<string, Text> {
    return new Map(
      [...this.#entries].flatMap(([name, { environment }]): [string, Text][] =>
        environment === undefined ? [] : [[name, environment]]
      )
    )
  }

  /** The state of any name that nobody here sets. */
  get others(): ScopeStart['others'] {
    return this.#start.others
  }

  /** The scope of a stage on top of this one, in which the image's values count again. */
  fork(declared: ScopeStart['declared'], effort: Effort): Scope {
    const scope = new Scope({ ...this.#start, declared, environment: new Map() })
    scope.#entries = this.#entries
    for (const name of this.#valueless) scope.declare(name)
    this.#own = undefined
    if (this.#hides === 'something') {
      effort.spend(entryCost * this.#entries.size)
      scope.#entries = new Map(
        [...this.#entries].map(([name, { value, unset, environment }]) => [
          name,
          { value: environment ?? value, unset, environment }
        ])
      )
    }
    return scope
  }

  #writable(effort: Effort): Map<string, Entry> {
    if (this.#own === undefined) {
      effort.spend(entryCost * this.#entries.size)
      this.#own = new Map(this.#entries)
      this.#entries = this.#own
    }
    return this.#own
  }
}
