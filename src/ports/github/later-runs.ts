/** The runs of this workflow behind this one. */
export interface LaterRuns {
  /** The latest that succeeded and has a higher number. */
  find(of: RunPlace): Promise<LaterRun>
}

/** A run of the workflow, by its number and what it was for. */
export interface RunPlace {
  /** GITHUB_RUN_NUMBER. */
  readonly number: number
  /** Runs for this branch count, or those for any tag, of which this is one. */
  readonly of:
    | { readonly kind: 'branch'; readonly branch: string }
    | { readonly kind: 'tags'; readonly tag: string }
}

export type LaterRun =
  | { readonly kind: 'later'; readonly number: number }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'unknown'
      readonly because: string
      /** `permission`: a line of the workflow mends it; `server`: nobody here can. */
      readonly lacks: 'permission' | 'server'
    }
