import type { TextPlace } from '../../described-build'
import { fieldOf, splitPair, textOf } from '../../text/nodes'
import { fillExpressions, isKnown, unknownPart } from '../expressions/fill-expressions'
import type { WalkedStep } from '../jobs/walk-steps'
import type { Step } from '../workflow-text'
import { fillPartly, listCommands } from './commands'
import { linesOf, listMetadataNames } from './metadata'
import { pushesOutput, toName } from './steps'

/** A step of docker/bake-action, or a `docker buildx bake` of a script. */
export interface BakeStep {
  readonly at: TextPlace
  /** As they are written, below `folder`; empty: those that bake finds by itself. */
  readonly files: readonly string[]
  readonly folder: string
  /** Targets and groups; empty: "default"; `unknown`: an expression names them. */
  readonly targets: readonly string[] | 'unknown'
  /** What the step says of a target. */
  readonly settle: (target: string) => BakeSettings
}

/** What a step changes of a target. */
export interface BakeSettings {
  readonly pushes: 'yes' | 'no'
  /** Empty: those of the target. */
  readonly platforms: readonly string[]
  /** In place of those of the target; missing: these stay. */
  readonly tags?: readonly string[]
  readonly moreTags: readonly string[]
  readonly buildArgs: ReadonlyMap<string, string>
  /** For what inherits from docker-metadata-action. */
  readonly metadataNames: readonly string[]
}

/** What steps have bake do. */
export function readBakeSteps(all: readonly WalkedStep[]): readonly BakeStep[] {
  const made = new Map<string, string[]>()
  for (const { step } of all) {
    const uses = textOf(fieldOf(step.node, 'uses')) ?? ''
    if (!/^[\w.-]+\/bake-action\/subaction\/matrix@/.test(uses)) continue
    made.set(step.at.file, [...(made.get(step.at.file) ?? []), ...wordsOf(step, 'target')])
  }
  return all.flatMap(each => readBakes(each, made.get(each.step.at.file)))
}

/** @param made what the matrices of its workflow are made of, by bake-action/subaction/matrix */
function readBakes(walked: WalkedStep, made: readonly string[] | undefined): readonly BakeStep[] {
  const uses = textOf(fieldOf(walked.step.node, 'uses')) ?? ''
  if (/^[\w.-]+\/bake-action(?:@|$)/.test(uses)) return [readAction(walked, made)]
  const script = textOf(fieldOf(walked.step.node, 'run'))
  return script?.includes('bake') === true ? readScript(script, walked.step) : []
}

function readAction(
  { step, matrix, bind }: WalkedStep,
  made: readonly string[] | undefined
): BakeStep {
  const written = textOf(fieldOf(fieldOf(step.node, 'with'), 'targets')) ?? ''
  const targets = wordsOf(step, 'targets')
  const files = wordsOf(step, 'files')
  const [folder = '.'] = wordsOf(step, 'workdir')
  // bake-action/subaction/matrix makes a job for each target: its name stands in the expression.
  const [, name] = /^\s*\$\{\{\s*matrix\.([\w-]+)\s*\}\}\s*$/.exec(written) ?? []
  const isBound = matrix === 'unknown' && name !== undefined
  return {
    ...{ at: step.at, folder },
    files: files.filter(each => !each.includes('bake-file') && each !== unknownPart),
    targets: targets.every(isKnown) ? targets : isBound && made?.every(isKnown) ? made : 'unknown',
    settle: target => settleAction(isBound ? bind(new Map([[name, target]])) : step, target)
  }
}

function settleAction(step: Step, target: string): BakeSettings {
  const given = fieldOf(step.node, 'with')
  const push = textOf(fieldOf(given, 'push')) ?? 'false'
  const sets = linesOf(fillExpressions(textOf(fieldOf(given, 'set')) ?? '', step.names))
  const written = textOf(fieldOf(given, 'files')) ?? ''
  const ids = [...written.matchAll(/steps\.([\w-]+)\.outputs\.bake-file/g)].map(([, id]) => id)
  const metadataNames = step.siblings
    .filter(each => ids.includes(textOf(fieldOf(each, 'id'))))
    .flatMap(each => listMetadataNames(each, step.names))
  // An expression decides when to push: it is pushed some time.
  const settings = settle(sets, target, push === 'false' ? 'no' : 'yes')
  return { ...settings, metadataNames }
}

function wordsOf(step: Step, key: string): readonly string[] {
  const text = textOf(fieldOf(fieldOf(step.node, 'with'), key)) ?? ''
  return fillExpressions(text, step.names)
    .split(/[\n,]+/)
    .map(each => each.trim())
    .filter(each => each !== '')
}

/** Flags of bake with a value, beside those that are read. */
const valued = /^--(?:builder|metadata-file|progress|allow|call|provenance|sbom|var)$/

function readScript(script: string, step: Step): readonly BakeStep[] {
  const start = { folder: step.folder, variables: step.names.env }
  return listCommands(fillExpressions(script, step.names), start).flatMap(command => {
    const { words, folder } = command
    const at = words.indexOf('bake')
    const isBake = at > 0 && /^(?:buildx|docker|depot)$/.test(words[at - 1] ?? '')
    if (!isBake) return []
    const known = words.slice(at + 1).map(word => fillPartly(word, command.variables))
    return [readWords(known, step, folder ?? unknownPart)]
  })
}

function readWords(words: readonly string[], step: Step, folder: string): BakeStep {
  const files: string[] = []
  const targets: string[] = []
  const sets: string[] = []
  let pushes: BakeSettings['pushes'] = 'no'
  for (let index = 0; index < words.length; index += 1) {
    const [word = '', given] = splitFlag(words[index] ?? '')
    const take = (): string => given ?? words[(index += 1)] ?? ''
    if (/^[|>&]|^\d>/.test(word)) break
    if (word === '-f' || word === '--file') files.push(take())
    else if (word === '--set') sets.push(take())
    else if (word === '--push') pushes = 'yes'
    else if (valued.test(word)) take()
    else if (!word.startsWith('-')) targets.push(word)
  }
  const isRead = targets.every(each => /^[\w-]+$/.test(each))
  return {
    ...{ at: step.at, files, folder: folder === '' ? '.' : folder },
    targets: isRead ? targets : 'unknown',
    settle: target => settle(sets, target, pushes)
  }
}

function splitFlag(word: string): readonly (string | undefined)[] {
  const [, flag, value] = /^(--[\w-]+)=(.*)$/s.exec(word) ?? []
  return flag === undefined ? [word] : [flag, value]
}

/** Applies `TARGET.KEY=VALUE`; a pattern of targets may have `*`. */
function settle(
  sets: readonly string[],
  target: string,
  pushes: BakeSettings['pushes']
): BakeSettings {
  const own = sets.flatMap(written => {
    const [, pattern = '', key = '', more = '', value = ''] =
      /^([^.=]+)\.([\w.-]+?)(\+?)=(.*)$/s.exec(written) ?? []
    return fits(pattern, target) ? [{ key, more, value }] : []
  })
  const valuesOf = (key: string, more?: string): readonly string[] =>
    own
      .filter(each => each.key === key && (more ?? each.more) === each.more)
      .map(each => each.value)
  // Tags that are taken away are given by whoever joins the platforms.
  const tags = valuesOf('tags', '').filter(each => each !== '')
  const isOutput = [...valuesOf('output')].some(pushesOutput)
  const pairs = own.flatMap(({ key, value }) =>
    key.startsWith('args.') && isKnown(value) ? splitPair(`${key.slice(5)}=${value}`) : []
  )
  return {
    pushes: isOutput ? 'yes' : pushes,
    platforms: valuesOf('platform')
      .flatMap(each => each.split(','))
      .filter(each => isKnown(each) && each !== ''),
    ...(tags.length === 0 ? {} : { tags: tags.flatMap(toName) }),
    moreTags: valuesOf('tags', '+').flatMap(toName),
    buildArgs: new Map(pairs),
    metadataNames: []
  }
}

/** What an expression makes may be any target. */
function fits(pattern: string, target: string): boolean {
  if (pattern.includes(unknownPart)) return true
  const parts = pattern.split('*').map(each => each.replaceAll(/[^\w-]/g, '\\$&'))
  return pattern !== '' && new RegExp(`^${parts.join('.*')}$`).test(target)
}
