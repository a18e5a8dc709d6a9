import { joinPath, type RepositoryPath } from '../../../paths/repository-path'
import {
  type Described,
  type DescribedBuild,
  joinDescribed,
  staysHere
} from '../../described-build'
import { splitPair } from '../../text/nodes'
import { resolveFrom } from '../../text/resolve-path'
import { fillVariables, type Variables } from '../../text/variables'
import { fillExpressions, isKnown, unknownPart } from '../expressions/fill-expressions'
import type { Step } from '../workflow-text'
import { pushesOutput, splitArgs, toName } from './steps'

/**
 * The builds of plain `docker build` in a script. A Dockerfile and a context are relative to the
 * folder in which the script is, as far as its `cd` are literal.
 */
export function readCommands(script: string, step: Step): Described {
  const { names, folder } = step
  const start = { folder, variables: names.env }
  const commands = listCommands(fillExpressions(script, names), start)
  const { builds, unread } = joinDescribed(commands.map(command => readCommand(command, step.at)))
  const { platform } = step
  return {
    builds: builds.map(build => ({
      ...build,
      platforms: build.platforms.length > 0 || platform === undefined ? build.platforms : [platform]
    })),
    unread
  }
}

/** Where a script starts. */
export interface ScriptStart {
  /** As it is written; `''` is the root. */
  readonly folder: string
  readonly variables: Variables
}

/** A command of a script, with what is known where it stands. */
export interface Command {
  readonly words: readonly string[]
  /** undefined: not known. */
  readonly folder: RepositoryPath | undefined
  readonly variables: Variables
  /** `script`: something in the script decides whether it runs. */
  readonly decidedBy: 'nothing' | 'script'
}

/** The commands of a shell script, in their order. */
export function listCommands(script: string, start: ScriptStart): readonly Command[] {
  const variables = new Map(start.variables)
  let folder = resolveFrom('', start.folder === '' ? '.' : start.folder)
  let depth = 0
  const commands: Command[] = []
  for (const line of script.replaceAll(/\\\r?\n/g, ' ').split(/\n|;/)) {
    let isTested = false
    for (const text of line.split(/&&|\|\|/)) {
      const words = splitWords(text)
      const [first = '', second = ''] = words
      if (isOneOf(first, ['fi', 'esac', 'done'])) depth = Math.max(0, depth - 1)
      const [assigned] = words.length === 1 ? splitPair(first) : []
      if (assigned !== undefined) assign(assigned, variables)
      if (first === 'cd' || first === 'pushd') {
        folder = folder === undefined ? undefined : resolveFrom(folder, second)
      }
      const decidedBy = depth > 0 || isTested ? 'script' : 'nothing'
      commands.push({ words, folder, variables: new Map(variables), decidedBy })
      if (isOneOf(first, ['if', 'case', 'while', 'until', 'for'])) depth += 1
      if (isOneOf(first, ['[', '[[', 'test'])) isTested = true
    }
  }
  return commands
}

function isOneOf(word: string, words: readonly string[]): boolean {
  return words.includes(word)
}

/** A word with its variables; unknown ones are marked as such. */
export function fillPartly(word: string, variables: Command['variables']): string {
  const filled = fillVariables(word, variables)
  return filled ?? word.replaceAll(/\$(?:\w+|\{[^{}]*\}|\(.*)/g, unknownPart)
}

/** What a command builds by `docker build`. */
export function readCommand(
  { words, folder, variables }: Command,
  at: DescribedBuild['at']
): Described {
  const rest = afterBuild(words)
  if (rest === undefined) return { builds: [], unread: [] }
  const found = toBuild(rest, { folder, variables, at })
  return typeof found === 'string'
    ? { builds: [], unread: [{ at, because: found }] }
    : { builds: [found], unread: [] }
}

/** A value that a command makes, or that names a variable without a value, is not known. */
function assign([name, written]: readonly [string, string], variables: Map<string, string>): void {
  const value = /\$\(|`/.test(written) ? undefined : fillVariables(written, variables)
  if (value === undefined) variables.delete(name)
  else variables.set(name, value)
}

/** The words behind `docker build`; undefined where it is another command. */
function afterBuild(words: readonly string[]): readonly string[] | undefined {
  const start = words.findIndex(word => word === 'docker' || word === 'podman')
  if (start < 0) return undefined
  const [first, second] = words.slice(start + 1)
  if (first === 'build') return words.slice(start + 2)
  const isLong =
    (first === 'buildx' || first === 'image' || first === 'builder') && second === 'build'
  return isLong ? words.slice(start + 3) : undefined
}

/** The words of a command; quotes join, and are taken away. */
function splitWords(command: string): readonly string[] {
  const words = command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []
  return words.map(word =>
    word.replaceAll(/"([^"]*)"|'([^']*)'/g, (_, one?: string, other?: string) => one ?? other ?? '')
  )
}

interface Surroundings {
  readonly folder: RepositoryPath | undefined
  readonly variables: Variables
  readonly at: DescribedBuild['at']
}

/** Flags of `docker build` that have no value. */
const bare = new Set([
  '--push',
  '--load',
  '--no-cache',
  '--pull',
  '--rm',
  '--force-rm',
  '--squash',
  '-q',
  '--quiet',
  '--compress',
  '--check',
  '-D',
  '--debug'
])

interface Words {
  readonly flags: ReadonlyMap<string, readonly string[]>
  readonly operands: readonly string[]
}

function readFlags(words: readonly string[]): Words {
  const flags = new Map<string, string[]>()
  const operands: string[] = []
  const add = (name: string, value: string): void => {
    flags.set(name, [...(flags.get(name) ?? []), value])
  }
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word === '|' || word.startsWith('>') || word.startsWith('2>')) break
    if (!word.startsWith('-') || word === '-') operands.push(word)
    else if (bare.has(word)) add(word, '')
    else if (word.includes('=')) {
      add(word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1))
    } else add(word, words[(index += 1)] ?? '')
  }
  return { flags, operands }
}

/** A build, or why it is none that can be read. */
function toBuild(
  words: readonly string[],
  { folder, variables, at }: Surroundings
): DescribedBuild | string {
  const fill = (text: string): string => fillVariables(text, variables) ?? unknownPart
  const { flags, operands } = readFlags(words)
  const valuesOf = (...names: readonly string[]): readonly string[] =>
    names.flatMap(name => (flags.get(name) ?? []).map(fill))
  const operand = operands.at(-1)
  if (folder === undefined || operand === undefined) {
    return 'this command does not say what it builds'
  }
  const context = resolveFrom(folder, fill(operand))
  if (context === undefined) return `the context of this command is not known: ${show(operand)}`
  const [named] = valuesOf('-f', '--file')
  const file = named === undefined ? joinPath(context, 'Dockerfile') : resolveFrom(folder, named)
  if (file === undefined) return 'the Dockerfile of this command is not known'
  const [target = ''] = valuesOf('--target')
  if (!isKnown(target)) return 'the target of this command is not known'
  const given = (flags.get('--build-arg') ?? []).map(each => fillPair(each, fill))
  const names = valuesOf('-t', '--tag').map(toName)
  const tags = names.flat()
  const isLocal = names.every(each => each.length > 0) && staysHere(tags)
  return {
    ...{ origin: 'command', at, context, file, target, tags },
    ...splitArgs(given),
    contexts: new Map(),
    platforms: valuesOf('--platform')
      .filter(isKnown)
      .flatMap(each => each.split(',')),
    pushes: isLocal ? 'no' : isPushed(flags) ? 'yes' : 'unknown'
  }
}

/** A name stays where its value is not known. */
function fillPair(text: string, fill: (text: string) => string): string {
  const at = text.indexOf('=')
  return at < 0 ? fill(text) : `${fill(text.slice(0, at))}=${fill(text.slice(at + 1))}`
}

/** By itself, or by what its outputs say. */
function isPushed(flags: Words['flags']): boolean {
  const outputs = [...(flags.get('--output') ?? []), ...(flags.get('-o') ?? [])]
  return flags.has('--push') || outputs.some(pushesOutput)
}

function show(text: string): string {
  return text.replaceAll(unknownPart, '…')
}
