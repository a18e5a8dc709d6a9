import { type Diagnostic, hasMistake, problem } from '../../diagnostics/diagnostic'
import type { Trigger } from '../../event/trigger'
import type { ApiNeed, Compared } from '../../tree/compared'
import type { RunFacts } from '../facts'

/** What in the setup of the job makes the plan build too much, or know too little. */
export function checkComparison(facts: RunFacts): readonly Diagnostic[] {
  return [...checkUnknown(facts.compared, facts), ...checkRuns(facts.compared, facts)]
}

/** Building everything is safe and expensive: nobody would notice. */
function checkUnknown({ comparison, obstacle }: Compared, by: RunFacts): Diagnostic[] {
  if (comparison.kind !== 'unknown' || obstacle === undefined || obstacle === 'event') return []
  // Inputs that could not be read may have said it, and a warning tells of such a payload already.
  if (hasMistake(by.diagnostics)) return []
  if (obstacle === 'payload' && by.diagnostics.some(isUnreadableEvent)) return []
  return [
    problem('changes-unknown', {
      message: `every image is built, since what changed is unknown: ${comparison.because}`,
      fix: selectFix(obstacle, by)
    })
  ]
}

export function isUnreadableEvent({ code }: Diagnostic): boolean {
  return code === 'unreadable-event'
}

function selectFix(obstacle: 'payload' | 'setup' | 'api', by: RunFacts): string {
  switch (obstacle) {
    case 'payload':
      return nameBase(by.trigger)
    case 'setup':
      return selectSetup(by)
    case 'api':
      return by.request.base === 'last-success'
        ? 'start the run again, or name a commit by the input "base"'
        : 'start the run again, or compare with the commit before the push alone, which asks no API, by\nwith: { base: event }'
  }
}

function nameBase(trigger: Trigger): string {
  return `name what to compare with, as\nwith: { base: ${selectNamedBase(trigger)} }`
}

function selectNamedBase(trigger: Trigger): string {
  switch (trigger.kind) {
    case 'push':
      // The head of a push to main is main itself: only the run before it can be named.
      return 'last-success'
    case 'pull-request':
    case 'pull-request-review':
    case 'pull-request-target':
      return trigger.pullRequest.baseRef ?? 'main'
    case 'other-pull-request':
    case 'merge-group':
    case 'workflow-run':
    case 'comment':
    case 'deletion':
    case 'schedule':
    case 'dispatch':
    case 'other':
    case 'unnamed':
      return 'main'
  }
}

function selectSetup({ request, checkout }: RunFacts): string {
  if (checkout === 'unreadable') {
    return 'let the job have git, and check the repository out before this step, by\nuses: actions/checkout@v7'
  }
  switch (request.base) {
    case '':
    case 'event':
      return 'check out more of the history, by\nuses: actions/checkout@v7\nwith: { fetch-depth: 0 }'
    case 'last-success':
      return `name a commit by the input "base", or let the token read the runs, by\n${permissions}`
    default:
      return 'let the input "base" name a commit, a branch or a tag of the remote that is not the head'
  }
}

const permissions = 'permissions: { contents: read, pull-requests: read, actions: read }'

/**
 * A lost change is only not built if nothing is published, and the next run is alike. Nothing is
 * lost if everything is built.
 */
function checkRuns({ unreadRuns, comparison }: Compared, by: RunFacts): Diagnostic[] {
  if (comparison.kind === 'unknown') return []
  if (unreadRuns === undefined || by.publishing.kind !== 'allowed') return []
  return [
    problem('runs-unreadable', {
      message: `what an earlier run failed to publish is not published by this one: ${unreadRuns.because}`,
      fix: toRunsFix(unreadRuns.lacks)
    })
  ]
}

function toRunsFix(lacks: ApiNeed): string {
  switch (lacks) {
    case 'permission':
      return `let the token read the runs, by\n${permissions}`
    case 'token':
      return `leave the input "token" out, which is the job's own then, and let it read the runs, by\n${permissions}`
    case 'server':
      return 'say that the commit before the push alone is compared with, by\nwith: { base: event }'
  }
}
