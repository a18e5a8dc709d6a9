/** What a plan asks jobs for: the output `do_…` of each says whether it does in this run. */
export const verdicts = ['build', 'publish', 'test', 'dev', 'store'] as const

/** One of {@link verdicts}. */
export type Verdict = (typeof verdicts)[number]

/** What a job is there for. */
export type Purpose =
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  /** One image that a verdict is about. */
  | { readonly kind: 'image'; readonly verdict: Verdict; readonly image: string }
  /** One stage of the builds, counted from 0. */
  | { readonly kind: 'stage'; readonly stage: number }
  /** The images that are not built. */
  | { readonly kind: 'skipped' }

/** A purpose of a job, and how the plans answer for it. */
export interface Claim {
  readonly purpose: Purpose
  /** The id of the plan job that is asked; missing: every plan job is. */
  readonly plan?: string
  /** Jobs that may have run in place of this one. */
  readonly instead: readonly string[]
}

/** What is known of the purpose of a job. */
export type Assignment =
  | { readonly kind: 'claims'; readonly claims: readonly Claim[] }
  /** The workflow says that no plan asks for it. */
  | { readonly kind: 'free' }
  | { readonly kind: 'unknown' }

/** The verdict that a purpose belongs to; none for images that are not built. */
export function verdictOf(purpose: Purpose): Verdict | undefined {
  switch (purpose.kind) {
    case 'verdict':
    case 'image':
      return purpose.verdict
    case 'stage':
      return 'build'
    case 'skipped':
      return undefined
  }
}
