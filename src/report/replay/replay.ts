/** A line of a file, from 1. */
export interface ReplayPlace {
  readonly file: string
  readonly line: number
}

/** What would have been built, merge by merge. */
export interface Replay {
  /** As `owner/name`, or the name of its folder. */
  readonly repository: string
  readonly configuration: ReplayConfiguration
  /** The oldest first. */
  readonly merges: readonly ReplayedMerge[]
  /** Why there are no more; missing: no more were asked for. */
  readonly ends?: 'history' | 'shallow'
  /** Every image of the configuration, in its order. */
  readonly images: readonly ReplayedImage[]
}

/** Where the images come from. */
export interface ReplayConfiguration {
  /** `committed`: of the newest commit; `named`: of a file; `proposed`: what `init` would write. */
  readonly kind: 'committed' | 'named' | 'proposed'
  /** The file; for a proposal, the one that would be written. */
  readonly name: string
  /** The working tree's file, if it says otherwise: it is left out. */
  readonly uncommitted?: string
  /** The file that the commit which is checked out has, where another branch is replayed. */
  readonly elsewhere?: { readonly file: string; readonly replayed: string }
}

/** An image at the newest merge. */
export interface ReplayedImage {
  readonly name: string
  readonly file: string
  /** How well its inputs are known; `absent`: its Dockerfile is not there any more. */
  readonly quality: 'exact' | 'widened' | 'opaque' | 'absent'
  /** Why they are not exact. */
  readonly because?: string
  readonly triggers: ImageTriggerState
}

/** What is known of the triggers that build an image today. */
export type ImageTriggerState =
  | { readonly kind: 'known' }
  /** No workflow builds it at a change, as far as they can be read. */
  | { readonly kind: 'none' }
  /** What decides it, and where: the first of several reasons. */
  | { readonly kind: 'unknown'; readonly at: ReplayPlace; readonly because: string }

/** One commit of the branch beside its first parent. */
export interface ReplayedMerge {
  readonly id: string
  /** As `2026-01-31`, in UTC. */
  readonly day: string
  readonly subject: string
  /** The number of files that differ. */
  readonly files: number
  /** The number of images that there were. */
  readonly everything: number
  readonly built: readonly ReplayedBuild[]
  readonly triggers: TriggeredBuilds
  /** Images that had to be built and were not. */
  readonly missed: readonly Missed[]
}

/** An image that the plan builds. */
export interface ReplayedBuild {
  readonly image: string
  /** `changed`: what it reads differs; `parent`: a child needs it; `doubt`: that is not known. */
  readonly why: 'changed' | 'parent' | 'doubt'
  /** What caused it, as `go.mod`, in words or as a path. */
  readonly cause: string
}

/** How many images the repository's own triggers build. */
export interface TriggeredBuilds {
  readonly built: number
  /** Images of which nobody can tell. */
  readonly unknown: number
}

/** An image that triggers left as it was, though a file that its build reads was changed. */
export interface Missed {
  readonly image: string
  readonly file: string
  /** The line that reads it, as `copied by api/Dockerfile:3`. */
  readonly reader: string
  /** The parent that reads it, where the image itself does not. */
  readonly via?: string
}
