/** The subjects of problems: `docs/errors.md` lists the codes by them. */
export const areas = {
  text: 'The text of the configuration',
  tree: 'Files that it names',
  dockerfiles: 'Dockerfiles',
  parents: 'Images that are built from each other',
  platforms: 'Platforms and runners',
  run: 'The run: its inputs, event, labels and what it is compared with',
  plan: 'The plan and its outputs',
  load: '`image-matrix/load`',
  gate: '`image-matrix/gate`',
  publish: '`image-matrix/publish`',
  workflows: 'Workflows that use the action, as `image-matrix check` reads them',
  triggers: 'What builds an image today, as `image-matrix check` reads it'
} as const

/** What all problems of one code have in common. */
export interface Problem {
  readonly about: keyof typeof areas
  /** `either`: the place that finds it says which. */
  readonly severity: 'error' | 'warning' | 'either'
  /**
   * What a configuration may say about its warnings:
   *
   * - `never`: it is a mistake, or the run is not what it seems to be;
   * - `steady`: they may be silenced; the commit decides them, so what silences nothing can go;
   * - `passing`: they may be silenced; the event, the token or the pull request decides them, too.
   */
  readonly silence: 'never' | 'steady' | 'passing'
  /** More warnings than this that say the same of other images are told as one; missing: never. */
  readonly most?: number
  /** What makes two of them the same; missing: the code. */
  readonly alike?: 'message'
}

const mistake = { severity: 'error', silence: 'never' } as const
/** The run is not what it seems to be. */
const loud = { severity: 'warning', silence: 'never' } as const
const steady = { severity: 'warning', silence: 'steady' } as const
const passing = { severity: 'warning', silence: 'passing' } as const
const gathered = { ...steady, most: 3 } as const
const either = { severity: 'either', silence: 'passing' } as const

/**
 * Every code that the product reports. A new one is a line here and a heading with an executed
 * example in `docs/errors.md`.
 */
export const problems = {
  'yaml-syntax': { about: 'text', ...mistake },
  'duplicate-key': { about: 'text', ...mistake },
  'unknown-key': { about: 'text', ...mistake },
  'wrong-type': { about: 'text', ...mistake },
  'missing-value': { about: 'text', ...mistake },
  'invalid-value': { about: 'text', ...mistake },
  'line-break': { about: 'text', ...mistake },
  'no-configuration': { about: 'text', ...mistake },
  'no-images': { about: 'text', ...mistake },
  'invalid-image-name': { about: 'text', ...mistake },
  'unknown-image': { about: 'text', ...mistake },
  'unknown-filter': { about: 'text', ...mistake },
  'unknown-platform': { about: 'platforms', ...gathered },
  'unknown-runner': { about: 'platforms', ...mistake },
  'new-runner': { about: 'platforms', ...loud },
  'colliding-names': { about: 'text', ...mistake },
  'unnamed-image': { about: 'text', ...steady },
  'parent-cycle': { about: 'parents', ...mistake },
  'ambiguous-parent': { about: 'parents', ...mistake },
  'bare-parent-name': { about: 'parents', ...gathered },
  'other-parent-tag': { about: 'parents', ...gathered },
  'near-parent-name': { about: 'parents', ...gathered },
  'own-name-twice': { about: 'parents', ...steady },
  'unused-context': { about: 'dockerfiles', ...gathered },
  'unused-build-arg': { about: 'dockerfiles', ...gathered },
  'unknown-volatile-arg': { about: 'text', ...gathered },
  'unfilled-value': { about: 'text', ...gathered },
  'unknown-target': { about: 'dockerfiles', ...mistake },
  'invalid-path': { about: 'text', ...mistake },
  'invalid-pattern': { about: 'text', ...mistake },
  'only-negated-patterns': { about: 'text', ...mistake },
  'negated-filter-pattern': { about: 'text', ...mistake },
  'unknown-change-type': { about: 'text', ...mistake },
  'filters-unreadable': { about: 'text', ...mistake },
  'from-unreadable': { about: 'text', ...mistake },
  'bake-unavailable': { about: 'text', ...mistake },
  'unsupported-build': { about: 'text', ...mistake },
  'reserved-matrix-key': { about: 'text', ...mistake },
  'several-platforms-loaded': { about: 'platforms', ...mistake },
  'missing-platform': { about: 'platforms', ...mistake },
  'unpublished-base': { about: 'parents', ...gathered },
  'untracked-context': { about: 'tree', ...steady },
  'untracked-dockerfile': { about: 'tree', ...mistake },
  'dead-pattern': { about: 'tree', ...steady, most: 1, alike: 'message' },
  'unread-generated': { about: 'dockerfiles', ...steady },
  'unused-dockerfile': { about: 'tree', ...steady, most: 1 },
  'broken-dockerfile': { about: 'dockerfiles', ...steady },
  'ignored-source': { about: 'dockerfiles', ...gathered },
  'slow-pattern': { about: 'tree', ...passing },
  'stale-silence': { about: 'text', ...loud },
  'invalid-input': { about: 'run', ...mistake },
  'unknown-label-image': { about: 'run', ...passing },
  'label-beats-skip': { about: 'run', ...loud },
  'labels-unreadable': { about: 'run', ...passing },
  'runs-unreadable': { about: 'run', ...passing },
  'changes-unknown': { about: 'run', ...loud },
  'unknown-change-name': { about: 'run', ...passing },
  'unknown-listed-files': { about: 'run', ...passing },
  'unknown-default-branch': { about: 'run', ...loud },
  'unreadable-event': { about: 'run', ...loud },
  'second-configuration': { about: 'text', ...steady },
  'stale-head': { about: 'run', ...loud },
  'too-many-stages': { about: 'plan', ...mistake },
  'too-many-entries': { about: 'plan', ...either },
  'output-too-large': { about: 'plan', ...either },
  'registry-refused': { about: 'run', ...passing },
  'registry-unanswered': { about: 'run', ...passing },
  'bases-unchecked': { about: 'run', severity: 'either', silence: 'never' },
  'unknown-age': { about: 'run', ...passing },
  'plan-not-uploaded': { about: 'plan', ...loud },
  'artifact-missing': { about: 'load', ...mistake },
  'artifacts-unreachable': { about: 'load', ...mistake },
  'disk-full': { about: 'load', ...mistake },
  'broken-archive': { about: 'load', ...mistake },
  'wrong-image-id': { about: 'load', ...mistake },
  'image-id-unrecorded': { about: 'load', ...loud },
  'docker-failed': { about: 'load', ...mistake },
  'pull-refused': { about: 'load', ...mistake },
  'reused-image-gone': { about: 'load', ...mistake },
  'dev-build-failed': { about: 'load', ...mistake },
  'invalid-needs': { about: 'gate', ...mistake },
  'plan-not-needed': { about: 'gate', ...mistake },
  'plan-not-made': { about: 'gate', ...mistake },
  'output-not-passed-on': { about: 'gate', ...mistake },
  'job-failed': { about: 'gate', ...mistake },
  'job-skipped': { about: 'gate', ...mistake },
  'job-missing': { about: 'gate', ...mistake },
  'unassigned-job': { about: 'gate', ...mistake },
  'leg-missing': { about: 'publish', ...mistake },
  'nameless-image': { about: 'publish', ...mistake },
  'contested-tag': { about: 'publish', ...mistake },
  'skopeo-missing': { about: 'publish', ...mistake },
  'push-failed': { about: 'publish', ...mistake },
  'registry-forbids': { about: 'publish', ...mistake },
  'push-unanswered': { about: 'publish', ...mistake },
  'newer-run': { about: 'publish', severity: 'either', silence: 'never' },
  'newer-runs-unknown': { about: 'publish', severity: 'either', silence: 'never' },
  'immutable-tag': { about: 'publish', severity: 'either', silence: 'never' },
  'publish-incomplete': { about: 'publish', ...mistake },
  'undeclared-output': { about: 'workflows', ...mistake },
  'unknown-output': { about: 'workflows', ...mistake },
  'empty-matrix': { about: 'workflows', ...mistake },
  'unusable-matrix': { about: 'workflows', ...mistake },
  'unknown-matrix-field': { about: 'workflows', ...mistake },
  'missing-stage-job': { about: 'workflows', ...mistake },
  'unread-output': { about: 'workflows', ...passing },
  'contested-legs': { about: 'workflows', ...mistake },
  'pushed-untested': { about: 'workflows', ...mistake },
  'pushed-test-image': { about: 'workflows', ...mistake },
  'no-checkout': { about: 'workflows', ...mistake },
  'no-gate': { about: 'workflows', ...passing },
  'gate-not-always': { about: 'workflows', ...mistake },
  'ungated-job': { about: 'workflows', ...passing },
  'missing-permission': { about: 'workflows', ...passing },
  'uncovered-input': { about: 'triggers', ...passing },
  'unwritable-outputs': { about: 'plan', ...mistake },
  'unexpected-failure': { about: 'plan', ...mistake }
} as const satisfies Readonly<Record<string, Problem>>

/** A code of {@link problems}. */
export type DiagnosticCode = keyof typeof problems

/** A code whose severity the table says. */
export type SettledCode = {
  [Code in DiagnosticCode]: (typeof problems)[Code]['severity'] extends 'either' ? never : Code
}[DiagnosticCode]

export function problemOf(code: DiagnosticCode): Problem {
  return problems[code]
}

/** Every code, in the order of the table. */
export const diagnosticCodes = Object.keys(problems).filter(isCode)

function isCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(problems, text)
}
