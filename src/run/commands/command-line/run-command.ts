import { arrangeDiagnostics } from '../../../diagnostics/arrange-diagnostics'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { errorsPage, explainCodes } from '../../../diagnostics/text/explain-codes'
import { formatDiagnostics } from '../../../diagnostics/text/format-diagnostic'
import { Printable } from '../../../diagnostics/text/printable'
import { suggestFix } from '../../../diagnostics/text/suggest'
import type { Terminal } from '../../../ports/process/terminal'
import { toFailureJson } from '../../../report/json/to-failure-json'
import { type Palette, plain } from '../../../report/phrases/palette'
import { colourful } from '../../plan/colourful'
import { toUnexpectedFailure } from '../../plan/outcome'
import { bases } from '../bases'
import { check } from '../check'
import { explain } from '../explain/explain'
import { init } from '../init'
import { inputs } from '../inputs'
import { lock } from '../lock'
import { plan } from '../plan'
import { replay } from '../replay'
import { schema } from '../schema'
import { type Answer, type Arguments, type Command, misuse, misused } from './command'
import { parseArguments } from './parse-arguments'
import { renderCommandHelp, renderHelp } from './render-help'

/** 0; 1 if problems were found; 2 if the command line is wrong. */
export type CommandStatus = 0 | 1 | 2

const commands: readonly Command[] = [
  ...[init, check, plan, explain, inputs, replay],
  ...[bases, lock, schema]
]

/** The command line: takes what a person asks for, and writes the answer. */
export async function runCommand(terminal: Terminal): Promise<CommandStatus> {
  const answer = await answerWords(terminal).catch(toUnexpectedFailure)
  switch (answer.kind) {
    case 'answer':
      if (answer.note !== undefined) terminal.complain(Printable.of(answer.note))
      if ((answer.warnings ?? []).length > 0) {
        terminal.complain(Printable.of(formatDiagnostics(answer.warnings ?? [])))
      }
      terminal.print(Printable.of(answer.text))
      return 0
    case 'report':
      terminal.print(Printable.of(answer.text))
      return 1
    case 'failed':
      tellProblems(answer.diagnostics, terminal)
      return 1
    case 'misused':
      tellProblems(answer.diagnostics, terminal)
      return 2
  }
}

/** A program that asks for JSON is answered in JSON, even if its words could not be read. */
function tellProblems(found: readonly Diagnostic[], terminal: Terminal): void {
  const diagnostics = arrangeDiagnostics(found)
  if (terminal.words.includes('--json')) {
    terminal.print(Printable.of(toFailureJson(diagnostics)))
    return
  }
  // What was asked for wrongly is told with what to type: nobody has to look that up.
  const deep = diagnostics.filter(({ code }) => code !== 'invalid-input')
  const explained = explainCodes(deep, errorsPage)
  terminal.complain(Printable.of([formatDiagnostics(diagnostics), ...explained].join('\n\n')))
}

async function answerWords(terminal: Terminal): Promise<Answer> {
  const all = { known: commands.flatMap(each => each.options), commands }
  const reading = parseArguments(terminal.words, all)
  const { given } = reading.arguments
  const [name, ...operands] = reading.arguments.operands
  const command = commands.find(each => each.name === name)
  const own =
    command === undefined
      ? reading
      : parseArguments(terminal.words, { ...all, command: command.name, known: command.options })
  if (reading.diagnostics.length > 0) return misused(...own.diagnostics)
  if (given.has('version')) return { kind: 'answer', text: terminal.version }
  if (name === 'version') return { kind: 'answer', text: terminal.version }
  if (name === 'help') return answerHelp(operands[0])
  if (given.has('help')) return answerHelp(name)
  if (command === undefined) return misused(explainCommand(name))
  if (own.diagnostics.length > 0) return misused(...own.diagnostics)
  const wrong = checkOperands(command, { operands, given })
  if (wrong !== undefined) return misused(wrong)
  return command.run({ terminal, palette: selectPalette(terminal), operands, given })
}

function answerHelp(name: string | undefined): Answer {
  if (name === undefined) return { kind: 'answer', text: renderHelp(commands) }
  const command = commands.find(each => each.name === name)
  if (command === undefined) return misused(explainCommand(name))
  return { kind: 'answer', text: renderCommandHelp(command) }
}

function explainCommand(name: string | undefined) {
  const names = commands.map(each => each.name)
  if (name === undefined) {
    return misuse('no command was given', `write image-matrix ${names.join(', or ')}; see --help`)
  }
  const usual = habits.get(name.toLowerCase())
  const fix = usual === undefined ? suggestFix(name, names) : `did you mean "${usual}"?`
  return misuse(`the command "${name}" is not known`, fix)
}

/** What other tools call these commands. */
const habits: ReadonlyMap<string, string> = new Map([
  ...['lint', 'validate', 'verify', 'doctor'].map(word => [word, check.name] as const),
  ...['status', 'diff', 'affected', 'build', 'matrix'].map(word => [word, plan.name] as const),
  ...['why', 'show'].map(word => [word, explain.name] as const),
  ...['log', 'history'].map(word => [word, replay.name] as const)
])

function checkOperands(command: Command, { operands }: Arguments) {
  const { name, least, most } = command
  const usage = `write image-matrix ${name} ${command.operands}`.trimEnd()
  if (operands.length < least) return misuse(`"${name}" needs the name of an image`, usage)
  const extra = operands[most]
  return extra === undefined ? undefined : misuse(`"${extra}" is one word too many`, usage)
}

/**
 * The wish for no colours (no-color.org) wins, then that for colours (force-color.org), then the
 * reader's kind decides.
 */
function selectPalette(terminal: Terminal): Palette {
  const forced = terminal.variable('FORCE_COLOR')
  if (terminal.variable('NO_COLOR') !== undefined || forced === '0') return plain
  if (forced !== undefined) return colourful
  return terminal.isInteractive && terminal.variable('TERM') !== 'dumb' ? colourful : plain
}
