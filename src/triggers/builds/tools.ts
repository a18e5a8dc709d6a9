import type { DescribedBuild } from '../../descriptions/described-build'
import { runMake } from '../../descriptions/makefile'
import { readSkaffold } from '../../descriptions/skaffold'
import { splitPair } from '../../descriptions/text/nodes'
import { resolveFrom } from '../../descriptions/text/resolve-path'
import {
  type Command,
  fillPartly,
  listCommands,
  readCommand
} from '../../descriptions/workflows/builds/commands'
import { isKnown } from '../../descriptions/workflows/expressions/fill-expressions'
import { joinPath, type RepositoryPath } from '../../paths/repository-path'
import type { Texts } from '../texts'
import { buildsByBake, buildsByCompose } from './compose-and-bake'
import { type FoundBuilds, joinFound, noBuilds, opaque, withPush } from './found'
import { readOther, show } from './other-tools'

/** Where a script runs. */
export interface ScriptPlace {
  readonly at: DescribedBuild['at']
  readonly folder: string
  readonly variables: ReadonlyMap<string, string>
}

/** make may call make, and so on. */
const deepest = 6

/** What a script builds, by docker and by the tools whose files can be read. */
export function readScript(
  script: string,
  place: ScriptPlace,
  texts: Texts,
  depth = 0
): FoundBuilds {
  return joinFound(
    listCommands(script, place).map(command => {
      const read = readTool(command, place, { texts, depth })
      const found: FoundBuilds = mayPush(command) ? { ...read, pushes: 'maybe' } : read
      if (command.decidedBy === 'nothing') return found
      return { ...found, builds: found.builds.map(each => ({ ...each, decidedBy: 'script' })) }
    })
  )
}

/** Programs that copy images, and the word of those that push them. */
function mayPush({ words }: Command): boolean {
  return words.some(word => /^(?:crane|skopeo|oras|regctl)$/.test(word) || /\bpush\b/.test(word))
}

interface Reading {
  readonly texts: Texts
  readonly depth: number
}

/** Words in front of a command. */
const before = /^(?:sudo|exec|time|command|env|nice|then|else|do|if|!|[A-Za-z_]\w*=.*)$/

function readTool(command: Command, place: ScriptPlace, reading: Reading): FoundBuilds {
  const { texts, depth } = reading
  const start = command.words.findIndex(word => !before.test(word))
  const [tool = '', ...words] = start < 0 ? [] : command.words.slice(start)
  const [first, second] = words
  const name = tool.slice(tool.lastIndexOf('/') + 1)
  if (name === 'make' || name === 'gmake') return readMake(words, command, place, reading)
  if (name === 'skaffold') return readSkaffoldRun(words, command, reading.texts)
  if (name === 'docker-compose') return buildsByCompose(words, command, reading.texts)
  if (name === 'docker' && first === 'compose') {
    return buildsByCompose(words.slice(1), command, reading.texts)
  }
  if (name === 'docker' && first === 'buildx' && second === 'bake') {
    const found = buildsByBake(words.slice(2), command, reading.texts)
    return words.includes('--push') ? withPush(found) : found
  }
  const { builds, unread } = readCommand(command, place.at)
  if (builds.length > 0 || unread.length > 0) {
    return {
      builds: builds.map(build => ({ build, decidedBy: 'nothing' })),
      opaque: unread.map(({ because }) => because)
    }
  }
  const inside = (script: string, at: string): FoundBuilds =>
    depth > deepest
      ? opaque(`"${show(name)}" runs scripts too deeply to be followed`)
      : readScript(
          script,
          { at: place.at, folder: at, variables: command.variables },
          texts,
          depth + 1
        )
  return readOther({ tool, words, folder: command.folder }, texts, inside)
}

function readSkaffoldRun(words: readonly string[], { folder }: Command, texts: Texts): FoundBuilds {
  if (!['run', 'build', 'dev'].includes(words[0] ?? '')) return noBuilds
  const valueOf = (...names: readonly string[]): string | undefined => {
    const index = words.findIndex(word => names.includes(word.replace(/=.*$/s, '')))
    const word = words[index]
    return word?.includes('=') === true ? word.slice(word.indexOf('=') + 1) : words[index + 1]
  }
  const hasFile = words.some(word => /^(?:-f|--filename)(?:=|$)/.test(word))
  const named = hasFile ? valueOf('-f', '--filename') : 'skaffold.yaml'
  const path = folder === undefined ? undefined : resolveFrom(folder, named)
  const hasProfile = words.some(word => /^(?:-p|--profile)(?:=|$)/.test(word))
  const profiles = hasProfile ? (valueOf('-p', '--profile') ?? '').split(',') : []
  const builds: DescribedBuild[] = []
  const open = path === undefined ? [] : [path]
  const seen = new Set<RepositoryPath>()
  for (const each of open) {
    const text = texts.read(each)
    if (seen.has(each) || text === undefined) continue
    seen.add(each)
    const found = readSkaffold({ path: each, text, profiles })
    builds.push(...found.builds)
    open.push(...found.requires)
  }
  if (builds.length === 0) return opaque('"skaffold" builds what cannot be read')
  return { builds: builds.map(build => ({ build, decidedBy: 'nothing' })), opaque: [] }
}

const makefiles = ['GNUmakefile', 'makefile', 'Makefile']

function readMake(
  words: readonly string[],
  { folder, variables }: Command,
  place: ScriptPlace,
  { texts, depth }: Reading
): FoundBuilds {
  const given = readMakeWords(words.map(word => fillPartly(word, variables)))
  const goals = given.goals.length === 0 ? 'its first target' : show(given.goals.join(' '))
  const at = folder === undefined ? undefined : resolveFrom(folder, given.folder)
  const names = given.file === undefined ? makefiles : [given.file]
  const path = names
    .flatMap(name => (at === undefined ? [] : [joinPath(at, name)]))
    .find(each => texts.isThere(each))
  if (at === undefined || path === undefined || depth > deepest) {
    return opaque(`"make" runs ${goals}, and its Makefile is not known`)
  }
  const text = readMakefile(path, at, texts)
  const environment = new Map([...variables].filter(([, value]) => isKnown(value)))
  const run = { text, goals: given.goals, assigned: given.assigned, environment }
  const { scripts, missing } = runMake(run)
  const inside: ScriptPlace = { at: place.at, folder: at === '' ? '.' : at, variables: new Map() }
  const found = scripts.map(script => readScript(script, inside, texts, depth + 1))
  const lost = missing.map(goal => opaque(`"make" runs ${show(goal)}, which ${path} does not have`))
  return joinFound([...found, ...lost])
}

interface MakeWords {
  readonly goals: readonly string[]
  readonly assigned: ReadonlyMap<string, string>
  readonly folder: string
  readonly file?: string
}

function readMakeWords(words: readonly string[]): MakeWords {
  const assigned = new Map<string, string>()
  const goals: string[] = []
  let folder = '.'
  let file: string | undefined
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (/^[|>&]|^\d>/.test(word)) break
    const long = /^--(directory|file|makefile)=(.*)$/s.exec(word)
    const short = /^-([Cf])(.*)$/s.exec(word)
    if (long !== null) {
      if (long[1] === 'directory') folder = `${folder}/${long[2] ?? ''}`
      else file = long[2]
    } else if (short !== null) {
      const value = short[2] === '' ? (words[(index += 1)] ?? '') : (short[2] ?? '')
      if (short[1] === 'C') folder = `${folder}/${value}`
      else file = value
    } else if (/^[\w.-]+[:?+]?=/.test(word)) {
      for (const [name, value] of splitPair(word)) assigned.set(name.replace(/[:?+]$/, ''), value)
    } else if (!word.startsWith('-')) goals.push(word)
  }
  return { goals, assigned, folder, ...(file === undefined ? {} : { file }) }
}

/** A Makefile with the files that it includes by a literal path. */
function readMakefile(
  path: RepositoryPath,
  folder: RepositoryPath,
  texts: Texts,
  depth = 0
): string {
  const text = texts.read(path) ?? ''
  if (depth > deepest) return text
  return text.replaceAll(/^-?s?include[ \t]+(.+)$/gm, (_whole, names: string) =>
    names
      .trim()
      .split(/\s+/)
      .map(name => {
        const found = resolveFrom(folder, name.replace(/^\$[({](?:CURDIR|ROOT_DIR|PWD)[)}]\//, ''))
        return found === undefined ? '' : readMakefile(found, folder, texts, depth + 1)
      })
      .join('\n')
  )
}
