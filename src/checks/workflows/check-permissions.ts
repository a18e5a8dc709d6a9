import type { Use } from '../../descriptions/workflows/read-uses'
import type { Job, JobStep, Permissions } from '../../descriptions/workflows/workflow'
import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { isOf, pushesTags } from './build-steps'
import type { WorkflowFacts } from './workflow-facts'

/** A right that a step needs, and what is lost without it. */
interface Right {
  readonly name: string
  readonly access: 'read' | 'write'
  readonly because: string
}

/** Rights that the token of a job lacks: told only where the workflow says what it has. */
export function findMissingRights(facts: WorkflowFacts): Diagnostic[] {
  const ours = facts.uses.flatMap(use => listRights(use, facts).map(right => ({ ...use, right })))
  const pushes = [...facts.workflow.jobs.values()].flatMap(job => listPushRights(job, facts))
  const seen = new Set<string>()
  return [...ours, ...pushes].flatMap(({ job, step, right }): Diagnostic[] => {
    const key = `${job.id} ${right.name}`
    if (seen.has(key) || mayBe(job.permissions, right)) return []
    seen.add(key)
    return [
      problem('missing-permission', {
        message: `the token of the job "${job.id}" may not "${right.name}: ${right.access}": ${right.because}`,
        fix: `permissions: { ${renderWanted(job.permissions, right)} }`,
        place: job.permissions.kind === 'listed' ? job.permissions.at : step.at
      })
    ]
  })
}

function mayBe(permissions: Permissions, { name, access }: Right): boolean {
  switch (permissions.kind) {
    case 'unsaid':
      return true
    case 'all':
      return permissions.access === 'write' || access === 'read'
    case 'listed': {
      const has = permissions.access.get(name) ?? 'none'
      return has === 'write' || has === access
    }
  }
}

function renderWanted(permissions: Permissions, { name, access }: Right): string {
  const own = permissions.kind === 'listed' ? permissions.access : new Map<string, string>()
  return [...new Map([...own, [name, access]])].map(pair => pair.join(': ')).join(', ')
}

/** A token of its own may do what it likes. */
function listRights({ action, step, workflow }: Use, facts: WorkflowFacts): readonly Right[] {
  if (step.given.has('token') || workflow.kind === 'action') return []
  switch (action) {
    case 'plan':
      return listPlanRights(step, facts)
    case 'publish': {
      const { configuration } = facts
      const isGitHub = configuration?.images.some(({ publishedName }) => isOnGitHub(publishedName))
      const job = [...workflow.jobs.values()].find(({ steps }) => steps.includes(step))
      const push: Right = { ...pushRight, because: 'it cannot push to ghcr.io' }
      const asks = 'it cannot ask whether a later run has published already'
      return [
        { name: 'actions', access: 'read', because: asks },
        ...(isGitHub === true && job !== undefined && !logsInOtherwise(job) ? [push] : [])
      ]
    }
    case 'check':
    case 'load':
    case 'gate':
      return []
  }
}

const pushRight = { name: 'packages', access: 'write' } as const

function listPlanRights(
  step: JobStep,
  { workflow, configuration }: WorkflowFacts
): readonly Right[] {
  const { triggers } = workflow
  const base = step.given.get('base')
  const isOwnBase = base === undefined || base.text === '' || base.text === 'last-success'
  const labels = configuration?.labels
  const asksLabels =
    labels !== undefined &&
    [labels.build, labels.buildAll, labels.skip].some(each => each.length > 0)
  const isPull = triggers.includes('pull_request') || triggers.includes('pull_request_target')
  return [
    ...(triggers.includes('push') && isOwnBase
      ? [
          {
            ...({ name: 'actions', access: 'read' } as const),
            because:
              'a push is compared with the commit before it alone, and what a failed run left undone stays undone'
          }
        ]
      : []),
    ...(isPull && asksLabels
      ? [
          {
            ...({ name: 'pull-requests', access: 'read' } as const),
            because: 'the labels of a pull request are those that it had when the run began'
          }
        ]
      : [])
  ]
}

function isOnGitHub(name: string): boolean {
  return name.startsWith('ghcr.io/')
}

/** Whether a login to ghcr.io is by another token than the job's. */
function logsInOtherwise({ steps }: Job): boolean {
  return steps.some(step => isLogin(step) && !isJobToken(step.given.get('password')?.text ?? ''))
}

function isLogin(step: JobStep): boolean {
  const registry = step.given.get('registry')
  return (
    isOf(step, 'docker/login-action') &&
    (registry?.kind === 'unknown' || registry?.text === 'ghcr.io')
  )
}

function isJobToken(password: string): boolean {
  return /^\$\{\{\s*(?:github\.token|secrets\.GITHUB_TOKEN)\s*\}\}$/i.test(password)
}

/** A build step that pushes to ghcr.io, behind a login by the job's own token. */
function listPushRights(
  job: Job,
  { configuration }: WorkflowFacts
): readonly { readonly job: Job; readonly step: JobStep; readonly right: Right }[] {
  const step = job.steps.find(each => ['always', 'as its entry says'].includes(pushesTags(each)))
  const logins = job.steps.filter(
    each => isOf(each, 'docker/login-action') && each.given.get('registry')?.text === 'ghcr.io'
  )
  const isOurs = configuration?.images.some(({ publishedName }) => isOnGitHub(publishedName))
  const tags = step?.given.get('tags')?.text ?? ''
  const isByName = /^\s*\$\{\{\s*matrix\.image-name\s*\}\}/i.test(tags) && isOurs === true
  if (step === undefined || logins.length !== 1 || logsInOtherwise(job)) return []
  if (!isByName && !tags.startsWith('ghcr.io/')) return []
  return [{ job, step, right: { ...pushRight, because: 'it cannot push to ghcr.io' } }]
}
