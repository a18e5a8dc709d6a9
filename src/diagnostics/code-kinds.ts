import type { DiagnosticCode } from './diagnostic'

/**
 * What a configuration may say about the warnings of a code:
 *
 * - `mistake`: there are none, it is always a mistake;
 * - `loud`: it is never silenced, since the run is not what it seems to be;
 * - `steady`: the commit decides it, so what silences nothing can be taken away;
 * - `passing`: the event, the token or the pull request decides it, too.
 */
export type CodeKind = 'mistake' | 'loud' | 'steady' | 'passing'

/** By code. A new code is classified here. */
export const codeKinds: Readonly<Record<DiagnosticCode, CodeKind>> = {
  'ambiguous-parent': 'mistake',
  'artifact-missing': 'mistake',
  'artifacts-unreachable': 'mistake',
  'bare-parent-name': 'steady',
  'broken-archive': 'mistake',
  'changes-unknown': 'loud',
  'colliding-names': 'mistake',
  'dead-pattern': 'steady',
  'dev-build-failed': 'mistake',
  'disk-full': 'mistake',
  'docker-failed': 'mistake',
  'duplicate-key': 'mistake',
  'filters-unreadable': 'mistake',
  'image-id-unrecorded': 'loud',
  'invalid-image-name': 'mistake',
  'invalid-input': 'mistake',
  'invalid-path': 'mistake',
  'invalid-pattern': 'mistake',
  'invalid-value': 'mistake',
  'label-beats-skip': 'loud',
  'labels-unreadable': 'passing',
  'line-break': 'mistake',
  'missing-platform': 'mistake',
  'missing-value': 'mistake',
  'negated-filter-pattern': 'mistake',
  'no-configuration': 'mistake',
  'no-images': 'mistake',
  'only-negated-patterns': 'mistake',
  'output-too-large': 'passing',
  'own-name-twice': 'steady',
  'parent-cycle': 'mistake',
  'plan-not-uploaded': 'loud',
  'reserved-matrix-key': 'mistake',
  'runs-unreadable': 'passing',
  'several-platforms-loaded': 'mistake',
  'slow-pattern': 'passing',
  'stale-head': 'loud',
  'stale-silence': 'loud',
  'too-many-entries': 'passing',
  'too-many-stages': 'mistake',
  'unexpected-failure': 'mistake',
  'unknown-change-name': 'passing',
  'unknown-change-type': 'mistake',
  'unknown-default-branch': 'loud',
  'unknown-filter': 'mistake',
  'unknown-image': 'mistake',
  'unknown-key': 'mistake',
  'unknown-label-image': 'passing',
  'unknown-listed-files': 'passing',
  'unknown-platform': 'steady',
  'unknown-runner': 'mistake',
  'unknown-target': 'mistake',
  'unpublished-base': 'steady',
  'unreadable-event': 'loud',
  'untracked-context': 'steady',
  'untracked-dockerfile': 'mistake',
  'unused-dockerfile': 'steady',
  'unwritable-outputs': 'mistake',
  'wrong-image-id': 'mistake',
  'wrong-type': 'mistake',
  'yaml-syntax': 'mistake'
}
