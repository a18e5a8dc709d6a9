import type { Effort } from '../effort'
import { ENTRY } from '../effort'
import type { Text } from '../text'
import type { Variable } from '../words/expand'

/** The variables that stand before a stage's first instruction. */
export interface ScopeStart {
  readonly variables: ReadonlyMap<string, Text>
  /** What any other name is: not set, or brought along by an image that cannot be looked into. */
  readonly others: 'unset' | 'unknown'
}

/** The variables that an instruction sees. Copies share their entries until one of them changes. */
export class Scope {
  readonly #others: 'unset' | 'unknown'
  readonly #declared: ReadonlySet<string>
  #variables: ReadonlyMap<string, Text>
  #own: Map<string, Text> | undefined

  constructor(start: ScopeStart, declared: ReadonlySet<string>) {
    this.#others = start.others
    this.#declared = declared
    this.#variables = start.variables
  }

  /** A name that the Dockerfile declares by ARG is taken as not set by any image. */
  lookup(name: string): Variable {
    const value = this.#variables.get(name)
    if (value !== undefined) {
      return { kind: 'set', value }
    }
    return { kind: this.#declared.has(name) ? 'unset' : this.#others }
  }

  set(name: string, value: Text, effort: Effort): void {
    if (this.#own === undefined) {
      effort.spend(ENTRY * this.#variables.size)
      this.#own = new Map(this.#variables)
      this.#variables = this.#own
    }
    this.#own.set(name, value)
  }

  fork(): Scope {
    this.#own = undefined
    return new Scope({ variables: this.#variables, others: this.#others }, this.#declared)
  }
}
