import { isCaller } from '../../configuration/reading/workflow-calls'
import type { RepositoryPath } from '../../paths/repository-path'
import { type Described, type DescribedBuild, joinDescribed } from '../described-build'
import { fieldOf, textOf } from '../text/nodes'
import { readYaml } from '../text/read-text'
import { type BakeStep, readBakeSteps } from './builds/bake-steps'
import { readCommands } from './builds/commands'
import { readForeignCall } from './builds/foreign-calls'
import { readBuildStep } from './builds/steps'
import { fillExpressions } from './expressions/fill-expressions'
import { type WalkedStep, walkSteps } from './jobs/walk-steps'
import type { Remote, Step, WorkflowText } from './workflow-text'

/** Whether GitHub runs such a file: a workflow, or an action of the repository. */
export function isWorkflowFile(path: RepositoryPath): boolean {
  return isCaller(path) && /\.ya?ml$/.test(path)
}

/** The builds of workflows and actions, and what they have bake do. */
export interface DescribedWorkflows extends Described {
  readonly bakes: readonly BakeStep[]
  /** Whether a script may push an image in a way that is not read. */
  readonly scripts: 'may-push' | 'push-nothing'
}

/** The builds of workflows and actions, as far as their words and matrices are literal. */
export function readWorkflows(
  files: readonly WorkflowText[],
  remote: Remote | undefined
): DescribedWorkflows {
  const parsed = files.map(file => ({ ...file, ...readYaml(file) }))
  const steps = walkSteps(parsed, remote)
  const described = joinDescribed([
    ...parsed.map(({ unread }) => ({ builds: [], unread })),
    ...steps.map(readWalked)
  ])
  const mayPush = steps.some(({ step }) => mayPushMore(textOf(fieldOf(step.node, 'run')) ?? ''))
  return {
    builds: mayPush ? described.builds : described.builds.map(keepCommand),
    unread: described.unread,
    bakes: readBakeSteps(steps),
    scripts: mayPush ? 'may-push' : 'push-nothing'
  }
}

/** Programs that push images, or run what may, with a word of that. */
const pushing =
  /(?:^|[\s;&|(])(?:(?:docker|podman|nerdctl|buildah|skopeo|crane|oras|regctl|make|task|just|mage|bazel|gradlew?|mvnw?|npm|yarn|pnpm)\s|\S*\.(?:sh|py)\b)[^\n]*\b(?:push|publish|release|deploy|copy|registry|bake|images?|docker)\b/i

/** Whether a script may push an image in another way than by a build that is read. */
function mayPushMore(script: string): boolean {
  return script
    .replaceAll(/\\\r?\n/g, ' ')
    .split('\n')
    .some(line => pushing.test(line.replaceAll(harmless, '')))
}

/** What is read as a build, and commands that only look, tag, run or fetch. */
const harmless =
  /\bdocker\s+(?:(?:buildx|image|builder)\s+)?(?:build|bake|run|exec|cp|load|save|ps|logs|login|tag|pull|images?|inspect|imagetools|compose(?![^\n;&|]*\bpush)|system|rm|rmi|stop|info|version|history|volume|network|manifest|create|ls)\b[^\n;&|]*/g

/** A build by hand that no script pushes is pushed by nobody. */
function keepCommand(build: DescribedBuild): DescribedBuild {
  const isKept = build.origin === 'command' && build.pushes === 'unknown'
  return isKept ? { ...build, pushes: 'no' } : build
}

function readWalked({ step, matrix }: WalkedStep): Described {
  const read = readStep(step)
  const { unread } = read
  const builds = read.builds.map(build => withLogins(build, step))
  if (matrix === 'known') return { builds, unread }
  const because = 'an expression makes the matrix'
  return {
    builds,
    unread: unread.map(each => ({ ...each, because: `${each.because}: ${because}` }))
  }
}

/** Where its job logs in tells the registry of a name that is not written. */
function withLogins(build: DescribedBuild, { siblings, names }: Step): DescribedBuild {
  if (build.pushes !== 'yes' || build.tags.length > 0) return build
  const logins = siblings
    .filter(each => (textOf(fieldOf(each, 'uses')) ?? '').startsWith('docker/login-action@'))
    .map(each => textOf(fieldOf(fieldOf(each, 'with'), 'registry')) ?? 'docker.io')
    .map(each => fillExpressions(each, names))
  return { ...build, logins: [...new Set(logins)] }
}

/** A workflow of another repository. */
const isForeign = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^@]+@/

/** What a step builds: by an action, or by commands of its script. */
export function readStep(step: Step): Described {
  const uses = textOf(fieldOf(step.node, 'uses')) ?? ''
  if (/^[\w.-]+\/build-push-action(?:@|$)/.test(uses)) return readBuildStep(step)
  if (isForeign.test(uses)) return readForeignCall(uses, step)
  const run = textOf(fieldOf(step.node, 'run'))
  return run === undefined ? { builds: [], unread: [] } : readCommands(run, step)
}
