import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { listSome } from '../../../diagnostics/text/lists'
import { suggestName } from '../../../diagnostics/text/suggest'
import { type Command, misuse, type OptionName, options } from './command'

/** For which command options are read, and who has others. */
export interface OptionScope {
  /** Missing: no command is known yet. */
  readonly command?: string
  readonly known: readonly OptionName[]
  readonly commands: readonly Pick<Command, 'name' | 'options'>[]
}

/**
 * A mistake about an option that is not known.
 *
 * @param word as it was written, without its value
 */
export function explainOption(word: string, scope: OptionScope): Diagnostic {
  const help = scope.command === undefined ? '--help' : `image-matrix ${scope.command} --help`
  const fix = findFix(word, scope) ?? `see ${help} for those that are`
  return misuse(`the option "${word}" is not known here`, fix)
}

function findFix(word: string, { known, commands }: OptionScope): string | undefined {
  const [, count] = /^-(\d+)$/.exec(word) ?? []
  if (count !== undefined) return known.includes('last') ? `write --last ${count}` : undefined
  const name = word.replace(/^--?/, '')
  const owners = commands.filter(each => isAmong(name, each.options)).map(each => each.name)
  if (owners.length > 0 && !isAmong(name, known)) {
    return `it is an option of ${listSome(owners, 3)}`
  }
  const meant = name.length === 1 ? spellOut(name, known) : suggestName(name, known)
  return meant === undefined ? undefined : `did you mean "--${meant}"?`
}

function isAmong(name: string, known: readonly OptionName[]): boolean {
  return known.some(each => each === name)
}

/** As `git log -n`. */
const habits: ReadonlyMap<string, OptionName> = new Map([['n', 'last']])

/** The option that a letter stands for: the only one that begins with it and has no letter. */
function spellOut(letter: string, known: readonly OptionName[]): OptionName | undefined {
  const habit = habits.get(letter)
  if (habit !== undefined && known.includes(habit)) return habit
  const found = known.filter(
    name => name.startsWith(letter.toLowerCase()) && !('short' in options[name])
  )
  return found.length === 1 ? found[0] : undefined
}
