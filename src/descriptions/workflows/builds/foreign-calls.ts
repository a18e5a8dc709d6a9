import { joinPath } from '../../../paths/repository-path'
import type { Described } from '../../described-build'
import { fieldOf, textOf } from '../../text/nodes'
import { resolveFrom } from '../../text/resolve-path'
import { fillExpressions, isKnown } from '../expressions/fill-expressions'
import type { Step } from '../workflow-text'
import { linesOf } from './metadata'
import { splitArgs, toName } from './steps'

/** Inputs that name the images, as workflows of others call them. */
const naming = ['image-names', 'images', 'image-name', 'image_name', 'image', 'tags']

/**
 * A call of a workflow of another repository that is told what to build, by the words that
 * docker/build-push-action has. What it does with them is not read: names mean that it pushes.
 */
export function readForeignCall(uses: string, step: Step): Described {
  const given = fieldOf(step.node, 'with')
  const fill = (...keys: readonly string[]): string | undefined => {
    const text = keys.flatMap(key => textOf(fieldOf(given, key)) ?? [])[0]
    return text === undefined ? undefined : fillExpressions(text, step.names).trim()
  }
  const written = fill('context', 'build-context', 'docker-context')
  const named = fill('file', 'dockerfile', 'dockerfile-path')
  if (written === undefined && named === undefined) return { builds: [], unread: [] }
  const context = resolveFrom('', written ?? '.')
  const isBeside = !named?.includes('/')
  const file =
    context === undefined
      ? undefined
      : isBeside
        ? joinPath(context, named ?? 'Dockerfile')
        : resolveFrom('', named)
  const target = fill('target') ?? ''
  if (context === undefined || file === undefined || !isKnown(target)) {
    const because = `what ${uses} builds is made by an expression`
    return { builds: [], unread: [{ at: step.at, because }] }
  }
  const tags = naming.flatMap(key => linesOf(fill(key)).flatMap(each => each.split(',')))
  const names = [...new Set(tags.flatMap(toName))].filter(each => each.includes('/'))
  return {
    builds: [
      {
        ...{ origin: 'step', at: step.at, context, file, target, tags: names },
        ...splitArgs(linesOf(fill('build-args'))),
        contexts: new Map(),
        platforms: (fill('platforms') ?? '')
          .split(/[,\s]+/)
          .filter(each => each !== '' && isKnown(each)),
        pushes: names.length > 0 ? 'yes' : 'unknown'
      }
    ],
    unread: []
  }
}
