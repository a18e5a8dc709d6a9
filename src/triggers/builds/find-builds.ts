import { fieldOf, textOf } from '../../descriptions/text/nodes'
import { fillExpressions, isKnown } from '../../descriptions/workflows/expressions/fill-expressions'
import { readStep } from '../../descriptions/workflows/read-workflows'
import type { Step } from '../../descriptions/workflows/workflow-text'
import type { Texts } from '../texts'
import { bake } from './compose-and-bake'
import { type FoundBuilds, noBuilds, opaque, withPush } from './found'
import { readScript } from './tools'

/** Other actions that build images, of which nothing here reads what. */
const otherBuilders =
  /^[\w.-]+\/[\w./-]*(?:kaniko|buildah|docker-build|build-docker|docker-publish|publish-docker|build-image|goreleaser|skaffold|earthly|depot|jib)/i

/** Whether something of another repository may build an image, by its name. */
export function isBuilder(uses: string): boolean {
  return otherBuilders.test(uses.replace(/@.*$/s, '')) || /(?:image|docker|container)/i.test(uses)
}

/** The builds of a step. */
export function findBuilds(step: Step, texts: Texts): FoundBuilds {
  const uses = textOf(fieldOf(step.node, 'uses')) ?? ''
  if (/^[\w.-]+\/bake-action(?:[/@]|$)/.test(uses)) return findBaked(step, texts)
  const script = textOf(fieldOf(step.node, 'run'))
  if (script !== undefined) {
    const { at, folder, names } = step
    return readScript(fillExpressions(script, names), { at, folder, variables: names.env }, texts)
  }
  if (otherBuilders.test(uses.replace(/@.*$/s, ''))) {
    return opaque(`"${uses.replace(/@.*$/s, '')}" builds what is not read`)
  }
  const { builds, unread } = readStep(step)
  return {
    builds: builds.map(build => ({ build, decidedBy: 'nothing' })),
    opaque: unread.map(({ because }) => because)
  }
}

/** A step of docker/bake-action; it runs where it is told, not in the job's folder. */
function findBaked(step: Step, texts: Texts): FoundBuilds {
  const given = fieldOf(step.node, 'with')
  const words = (key: string): readonly string[] =>
    fillExpressions(textOf(fieldOf(given, key)) ?? '', step.names)
      .split(/[\n,]+/)
      .flatMap(each => (each.trim() === '' ? [] : [each.trim()]))
  const [folder = '.'] = words('workdir')
  const files = words('files').filter(each => !each.includes('bake-file'))
  const targets = words('targets')
  if (![...files, ...targets, folder].every(isKnown)) {
    return opaque('an expression names what "bake" builds')
  }
  const found = bake({ files, targets, folder: folder === '.' ? '' : folder }, texts)
  if (found.builds.length + found.opaque.length === 0) return noBuilds
  // An expression decides when to push: it is pushed some time.
  const push = textOf(fieldOf(given, 'push')) ?? 'false'
  const isSet = words('set').some(each => /output=.*type=(?:registry|image,.*push=true)/.test(each))
  return push !== 'false' || isSet ? withPush(found) : found
}
