import type { AgentOptions } from 'node:https'

/** What registries are asked with. */
export interface RegistryAccess {
  /** The token of the job, for ghcr.io where docker's configuration has nothing: of github.com alone. */
  readonly jobToken?: string
  /** Says where docker's configuration is, and where its programs are found. */
  readonly environment?: NodeJS.ProcessEnv
  readonly limits?: Partial<Limits>
  /** How connections are made, where not as usual. */
  readonly connections?: AgentOptions
}

/** How much is asked of registries in a run, and how long they are waited for. */
export interface Limits {
  /** Requests side by side. */
  readonly atOnce: number
  /** Milliseconds without a whole answer, after which a registry is asked no more. */
  readonly silence: number
  /** Milliseconds for all requests of the run together; only the time counts in which some are under way. */
  readonly budget: number
  /** Of the body of an answer: the most that registries take for a manifest (distribution-spec). */
  readonly mostBytes: number
}

export const usualLimits: Limits = {
  atOnce: 6,
  silence: 10_000,
  budget: 30_000,
  mostBytes: 4 << 20
}
