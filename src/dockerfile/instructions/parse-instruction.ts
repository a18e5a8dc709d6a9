import { isPatternSpace, skip, toLower, trimSpace } from '../../patterns/go/go-text'
import { parseJsonList } from '../lexer/json-list'
import { type SplitStatement, splitStatement } from '../lexer/split-statement'
import type { Statement } from '../lexer/statements'
import { atLine, refuse } from '../refusal'
import { parsePairs, splitBlanks, splitQuoted } from './arguments'
import { splitAssignment } from './assignment'
import { Flags, noFlags } from './flags'
import { checkHealthcheck } from './healthcheck'
import type {
  ArgDeclaration,
  FromInstruction,
  Instruction,
  OnbuildInstruction,
  Pair,
  StageInstruction,
  WordsInstruction
} from './instruction'
import { isSignal } from './literals'
import { parseCopy } from './parse-copy'
import { parseRun } from './parse-run'

/** Reads one logical line, and refuses what BuildKit refuses without knowing the build. */
export function parseInstruction(statement: Statement, escape: string): Instruction {
  return atLine(statement.line, () => {
    const split = splitStatement(statement.text, escape)
    const name = toLower(split.keyword)
    switch (name) {
      case 'from':
        return parseFrom(split, statement.line)
      case 'onbuild':
        return parseOnbuild(split, statement, escape)
      case 'env':
        return { kind: 'env', line: statement.line, pairs: parseNamed(split, escape, 'ENV') }
      case 'arg':
        return { kind: 'arg', line: statement.line, args: parseArgs(split.rest, escape) }
      case 'label':
        return toWords(
          statement.line,
          parseNamed(split, escape, 'LABEL').flatMap(({ key, value }) => [key, value])
        )
      default:
        return parsePlain(name, split, statement)
    }
  })
}

/** The instructions in which the escape character means nothing. */
function parsePlain(name: string, split: SplitStatement, statement: Statement): StageInstruction {
  const { line } = statement
  switch (name) {
    case 'copy':
      return parseCopy('COPY', split, statement)
    case 'add':
      return parseCopy('ADD', split, statement)
    case 'run':
      return parseRun(split, statement)
    case 'workdir':
      return { kind: 'workdir', line, path: parseSingle(split) }
    case 'user':
      return toWords(line, [parseSingle(split)])
    case 'stopsignal':
      // Only the flags of this instruction are not looked at by BuildKit.
      return { ...toWords(line, [demandArgument(split.rest)]), check: checkSignal }
    case 'volume':
      return { ...toWords(line, parseVolumes(split)), check: checkVolume }
    case 'expose':
      return { kind: 'expose', line, ports: parsePorts(split) }
    default:
      parseInert(name, split)
      return { kind: 'inert', line }
  }
}

function parseInert(name: string, split: SplitStatement): void {
  switch (name) {
    case 'cmd':
    case 'entrypoint':
      parseJsonList(split.rest)
      demandNoFlags(split)
      return
    case 'shell':
      demandNoFlags(split)
      if ((parseJsonList(split.rest) ?? []).length === 0) {
        refuse('SHELL requires the arguments to be in JSON form')
      }
      return
    case 'healthcheck':
      checkHealthcheck(split)
      return
    case 'maintainer':
      parseSingle(split)
      return
  }
  refuse(`unknown instruction: ${split.keyword}`, {
    kind: 'word',
    written: split.keyword,
    known: instructions
  })
}

const instructions = [
  ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL'],
  ...['MAINTAINER', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR']
]

const fromFlags = new Map([['platform', 'text'] as const])
const stageName = /^[a-z][a-z0-9-_.]*$/
/** `strings.EqualFold(word, "as")`; U+017F folds to s. */
const AS = /^[aA][sS\u017f]$/

function parseFrom(split: SplitStatement, line: number): FromInstruction {
  const [base = '', as = '', spelled = '', ...rest] = splitBlanks(split.rest)
  if (base === '' || (as !== '' && (spelled === '' || rest.length > 0 || !AS.test(as)))) {
    refuse('FROM requires either one or three arguments')
  }
  const name = toLower(spelled)
  if (name !== '' && !stageName.test(name)) refuse(`invalid name for build stage: "${spelled}"`)
  const flags = new Flags(split.flags, fromFlags)
  return { kind: 'from', line, base, name, platform: flags.text('platform') }
}

const onbuild = /^onbuild/i

function parseOnbuild(
  split: SplitStatement,
  statement: Statement,
  escape: string
): OnbuildInstruction {
  const trigger = splitStatement(demandArgument(split.rest), escape)
  switch (trimSpace(trigger.keyword).toUpperCase()) {
    case 'ONBUILD':
      refuse("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed")
      break
    case 'FROM':
    case 'MAINTAINER':
      refuse(`${trigger.keyword} isn't allowed as an onbuild trigger`)
  }
  demandNoFlags(split)
  checkTrigger(trigger, escape)
  const { text, heredocs, line } = statement
  const rest = text.replace(onbuild, '')
  const body = rest.slice(skip(rest, 0, isPatternSpace))
  const contents = heredocs.map(({ content, name }) => `\n${content}${name}`)
  return { kind: 'onbuild', line, trigger: [body, ...contents].join('') }
}

/**
 * BuildKit parses a trigger's arguments at once, but looks at the instruction only when a stage
 * runs it.
 */
function checkTrigger({ keyword, rest }: SplitStatement, escape: string): void {
  switch (toLower(keyword)) {
    case 'env':
    case 'label':
      if (splitQuoted(rest, escape).length > 0) parsePairs(rest, escape, keyword)
      return
    case 'add':
    case 'copy':
    case 'run':
    case 'cmd':
    case 'entrypoint':
    case 'shell':
    case 'volume':
      parseJsonList(rest)
  }
}

function parseNamed(split: SplitStatement, escape: string, name: string): readonly Pair[] {
  demandNoFlags(split)
  const pairs = parsePairs(split.rest, escape, name)
  if (pairs.some(({ key }) => key === '')) refuse(`${name} names can not be blank`)
  return pairs
}

function parseArgs(rest: string, escape: string): ArgDeclaration[] {
  const words = splitQuoted(rest, escape)
  if (words.length === 0) refuse('ARG requires at least one argument')
  return words.map(word => {
    const { key: name, value } = splitAssignment(word)
    if (name === '') refuse('ARG names can not be blank')
    return { name, value }
  })
}

function parseVolumes(split: SplitStatement): string[] {
  demandNoFlags(split)
  const volumes = parseJsonList(split.rest) ?? splitBlanks(split.rest)
  if (volumes.length === 0) refuse('VOLUME requires at least one argument')
  const trimmed = volumes.map(trimSpace)
  trimmed.forEach(checkVolume)
  return trimmed
}

function parsePorts(split: SplitStatement): string[] {
  demandNoFlags(split)
  return splitBlanks(demandArgument(split.rest))
}

function parseSingle(split: SplitStatement): string {
  demandNoFlags(split)
  return demandArgument(split.rest)
}

function demandArgument(rest: string): string {
  return rest === '' ? refuse('the instruction requires an argument') : rest
}

function demandNoFlags({ flags }: SplitStatement): void {
  new Flags(flags, noFlags)
}

function toWords(line: number, words: readonly string[]): WordsInstruction {
  return { kind: 'words', line, words, check: () => undefined }
}

function checkVolume(word: string): void {
  if (word === '') refuse('VOLUME specified can not be an empty string')
}

function checkSignal(word: string): void {
  if (!isSignal(word)) refuse(`invalid signal: ${word}`)
}
