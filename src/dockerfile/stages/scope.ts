import { type Effort, entryCost } from '../effort'
import type { Text } from '../text'
import type { Variable } from '../words/expand'

/** The variables that stand before a stage's first instruction. */
export interface ScopeStart {
  /** The environment of the image below. */
  readonly environment: ReadonlyMap<string, Text>
  /** What any other name is: not set, or brought along by an image that cannot be looked into. */
  readonly others: 'unset' | 'unknown'
  /** Names that ARG gives a value in the stage: taken as not set by an image of which that is not known. */
  readonly declared: ReadonlySet<string>
}

interface Entry {
  readonly value: Text
  /** What the image says, where an argument may hide it. */
  readonly environment: Text | undefined
}

/** The variables that an instruction sees. Stages on top of each other share them until one of them changes. */
export class Scope {
  readonly #start: ScopeStart
  #entries: ReadonlyMap<string, Entry>
  #own: Map<string, Entry> | undefined
  /** Whether an argument hides what the image says. */
  #hides: 'something' | 'nothing' = 'nothing'

  constructor(start: ScopeStart) {
    this.#start = start
    this.#entries = new Map(
      [...start.environment].map(([name, value]) => [name, { value, environment: value }])
    )
  }

  lookup(name: string): Variable {
    const entry = this.#entries.get(name)
    if (entry !== undefined) return { kind: 'set', value: entry.value }
    return { kind: this.#start.declared.has(name) ? 'unset' : this.#start.others }
  }

  /** ENV: the value becomes part of the image. */
  setEnvironment(name: string, value: Text, effort: Effort): void {
    this.#writable(effort).set(name, { value, environment: value })
  }

  /** ARG: the value is seen here and by the stages on top, but is no part of the image. */
  setArgument(name: string, value: Text, effort: Effort): void {
    const environment = this.#entries.get(name)?.environment
    this.#writable(effort).set(name, { value, environment })
    if (environment !== undefined) this.#hides = 'something'
  }

  /** What the image says. */
  get environment(): ReadonlyMap<string, Text> {
    return new Map(
      [...this.#entries].flatMap(([name, { environment }]): [string, Text][] =>
        environment === undefined ? [] : [[name, environment]]
      )
    )
  }

  /** What any name is that nobody here sets. */
  get others(): ScopeStart['others'] {
    return this.#start.others
  }

  /** The scope of a stage on top of this one: there, what the image says counts again. */
  fork(declared: ScopeStart['declared'], effort: Effort): Scope {
    const scope = new Scope({ ...this.#start, declared, environment: new Map() })
    scope.#entries = this.#entries
    this.#own = undefined
    if (this.#hides === 'something') {
      effort.spend(entryCost * this.#entries.size)
      scope.#entries = new Map(
        [...this.#entries].map(([name, { value, environment }]) => [
          name,
          { value: environment ?? value, environment }
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
