import { findHeredocMarker } from '../lexer/heredoc'
import { parseJsonList } from '../lexer/json-list'
import type { SplitStatement } from '../lexer/split-statement'
import type { Statement } from '../lexer/statements'
import { refuse } from '../refusal'
import { splitBlanks } from './arguments'
import { Flags, type FlagTable } from './flags'
import type { CopyInstruction } from './instruction'

const common: FlagTable = new Map([
  ['chown', 'text'],
  ['chmod', 'text'],
  ['link', 'switch'],
  ['exclude', 'list']
])

const flagNames: Readonly<Record<'COPY' | 'ADD', FlagTable>> = {
  COPY: new Map([...common, ['from', 'text'], ['parents', 'switch']]),
  ADD: new Map([...common, ['keep-git-dir', 'switch'], ['checksum', 'text'], ['unpack', 'switch']])
}

/** Reads COPY and ADD. */
export function parseCopy(
  instruction: 'COPY' | 'ADD',
  split: SplitStatement,
  statement: Statement
): CopyInstruction {
  const words = parseJsonList(split.rest) ?? splitBlanks(split.rest)
  const destination = words.at(-1) ?? ''
  if (words.length < 2) {
    refuse(`${instruction} requires at least two arguments. Destination could not be determined`)
  }
  const flags = new Flags(split.flags, flagNames[instruction])
  if (findHeredocMarker(destination) !== undefined) {
    refuse(`${instruction} cannot accept a heredoc as a destination`)
  }
  const sources = words.slice(0, -1).filter(word => findHeredocMarker(word) === undefined)
  return {
    kind: 'copy',
    instruction,
    line: statement.line,
    from: flags.text('from'),
    parents: flags.find('parents') === 'true' ? 'parents' : 'flat',
    link: flags.find('link') === 'true' ? 'linked' : 'plain',
    excludes: flags.list('exclude'),
    chown: flags.text('chown'),
    chmod: flags.text('chmod'),
    checksum: flags.text('checksum'),
    keepGitDir: toKeepGitDir(flags.find('keep-git-dir')),
    sources,
    heredocs: sources.length === words.length - 1 ? [] : statement.heredocs,
    destination
  }
}

function toKeepGitDir(value: string | undefined): 'yes' | 'no' | 'unsaid' {
  if (value === undefined) return 'unsaid'
  return value === 'true' ? 'yes' : 'no'
}
