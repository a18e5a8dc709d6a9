import { joinPath } from '../../../paths/repository-path'
import {
  type Described,
  type DescribedBuild,
  type DescribedContext,
  staysHere
} from '../../described-build'
import { fieldOf, splitPair, textOf } from '../../text/nodes'
import { resolveFrom } from '../../text/resolve-path'
import { fillExpressions, isKnown, unknownPart } from '../expressions/fill-expressions'
import type { Step } from '../workflow-text'
import { linesOf, listMetadataNames } from './metadata'

/**
 * A step of docker/build-push-action. Its `file` counts from the root, and is the context's
 * Dockerfile without it; without a context, it builds the repository itself.
 */
export function readBuildStep(step: Step): Described {
  const { at, names } = step
  const given = fieldOf(step.node, 'with')
  const fill = (key: string): string | undefined => {
    const text = textOf(fieldOf(given, key))
    return text === undefined ? undefined : fillExpressions(text, names).trim()
  }
  const refuse = (because: string): Described => ({ builds: [], unread: [{ at, because }] })
  const written = fill('context') ?? '.'
  const context = resolveFrom('', written.replace(/^\{\{defaultContext\}\}:?/, './'))
  if (context === undefined) return refuse(`the context of this build is ${show(written)}`)
  const named = fill('file')
  const file =
    named === undefined || named === '' ? joinPath(context, 'Dockerfile') : resolveFrom('', named)
  if (file === undefined) return refuse(`the Dockerfile of this build is ${show(named ?? '')}`)
  const target = fill('target') ?? ''
  if (!isKnown(target)) return refuse('the target of this build is made by an expression')
  const { names: tags, areAll } = listTags(fill('tags') ?? '', step)
  const build: DescribedBuild = {
    ...{ origin: 'step', at, context, file, target, tags },
    ...splitArgs(linesOf(fill('build-args'))),
    contexts: new Map(
      linesOf(fill('build-contexts'))
        .filter(isKnown)
        .flatMap(splitPair)
        .map(([name, text]) => [name, toContext(text)])
    ),
    platforms: listPlatforms(fill('platforms'), step),
    pushes:
      areAll && staysHere(tags)
        ? 'no'
        : judgePush(textOf(fieldOf(given, 'push')), fill('outputs') ?? '')
  }
  return { builds: [build], unread: [] }
}

/** Arguments with a value, and the names of those whose value is not known here. */
export function splitArgs(
  lines: readonly string[]
): Pick<DescribedBuild, 'buildArgs' | 'madeArgs'> {
  const pairs = lines.flatMap(splitPair)
  const made = pairs.flatMap(([name, value]) => (isKnown(name) && !isKnown(value) ? [name] : []))
  return {
    buildArgs: new Map(pairs.filter(pair => pair.every(isKnown))),
    ...(made.length === 0 ? {} : { madeArgs: [...new Set(made)] })
  }
}

/** Those that are written; where none is, that of the machine. */
function listPlatforms(written: string | undefined, { platform }: Step): readonly string[] {
  const words = (written ?? '').split(/[,\s]+/).filter(each => each !== '')
  if (words.length === 0) return platform === undefined ? [] : [platform]
  return words.filter(isKnown)
}

/** An expression decides when to push: it is pushed some time. */
function judgePush(push: string | undefined, outputs: string): DescribedBuild['pushes'] {
  if (push === 'true' || push?.includes('${{') === true) return 'yes'
  return pushesOutput(outputs) || outputs.includes(unknownPart) ? 'yes' : 'no'
}

/** Whether an output of BuildKit goes to a registry. */
export function pushesOutput(outputs: string): boolean {
  return /type=registry|push=true/.test(outputs)
}

function show(text: string): string {
  return text.includes(unknownPart) ? 'made by an expression' : `"${text}", which is no path here`
}

function toContext(text: string): DescribedContext {
  const folder = resolveFrom('', text)
  return folder === undefined ? { kind: 'remote', text } : { kind: 'folder', folder }
}

interface Tags {
  readonly names: readonly string[]
  /** Whether these are all that the image is given. */
  readonly areAll: boolean
}

/** The names of `tags`, and those that docker/metadata-action gives where they come from there. */
function listTags(text: string, { node, siblings, names }: Step): Tags {
  const written = textOf(fieldOf(fieldOf(node, 'with'), 'tags')) ?? ''
  const outputs = textOf(fieldOf(fieldOf(node, 'with'), 'outputs')) ?? ''
  const ids = [...`${written} ${outputs}`.matchAll(/steps\.([\w-]+)\.outputs/g)].map(([, id]) => id)
  const made = siblings
    .filter(each => ids.includes(textOf(fieldOf(each, 'id'))))
    .flatMap(each => listMetadataNames(each, names))
  const named = /(?:^|,)"?name=([^,"]+)/.exec(fillExpressions(outputs, names))?.[1]
  const words = text.split(/[\n,]+/).filter(each => each.trim() !== '')
  const all = [...words, ...made, ...(named === undefined ? [] : [named])]
  const areAll = made.length > 0 || words.every(each => toName(each).length > 0)
  return { names: [...new Set(all.flatMap(toName))], areAll }
}

/** A name with its tag, or without it where an expression makes it. */
export function toName(written: string): readonly string[] {
  const text = written.trim()
  if (text === '' || text.includes('$')) return []
  if (isKnown(text)) return [text]
  const colon = text.lastIndexOf(':')
  const name = colon > text.lastIndexOf('/') ? text.slice(0, colon) : text
  return isKnown(name) ? [name] : []
}
