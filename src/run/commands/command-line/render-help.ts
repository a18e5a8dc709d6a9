import { type Command, commonOptions, type OptionName, options } from './command'

/** The help of the program as a whole. */
export function renderHelp(commands: readonly Command[]): string {
  return [
    'Which images a change of a repository builds, tests and publishes, and why.',
    '',
    'Usage: image-matrix COMMAND [OPTIONS]',
    '',
    'Commands:',
    ...toColumns(
      commands.map(({ name, operands, summary }) => [`${name} ${operands}`.trimEnd(), summary])
    ),
    '',
    'Options of every command:',
    ...renderOptions(commonOptions),
    '',
    'Exit status: 0, or 1 where problems were found, or 2 where the command line is wrong.'
  ].join('\n')
}

/** The help of one command. */
export function renderCommandHelp(command: Command): string {
  const { name, operands, details } = command
  return [
    details,
    '',
    `Usage: ${['image-matrix', name, '[OPTIONS]', operands].join(' ').trimEnd()}`,
    '',
    'Options:',
    ...renderOptions([...command.options, ...commonOptions])
  ].join('\n')
}

function renderOptions(names: readonly OptionName[]): string[] {
  return toColumns(names.map(name => [renderOption(name), options[name].summary]))
}

function renderOption(name: OptionName): string {
  const option = options[name]
  const short = 'short' in option ? `-${option.short}, ` : '    '
  const value = 'value' in option ? ` ${option.value}` : ''
  return `${short}--${name}${'optional' in option ? `[=${option.optional}]` : value}`
}

function toColumns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length))
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`)
}
