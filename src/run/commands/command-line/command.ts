import { type Diagnostic, problem } from '../../../diagnostics/diagnostic'
import type { Terminal } from '../../../ports/process/terminal'
import type { Palette } from '../../../report/phrases/palette'
import { configurationPath } from '../../../request/request'

/** A command that a person may run. */
export interface Command {
  readonly name: string
  /** The operands as the help shows them, as `IMAGE [FILE]`. */
  readonly operands: string
  /** How many operands there may be. */
  readonly least: number
  readonly most: number
  readonly summary: string
  /** What the help says about it, lines joined by newlines. */
  readonly details: string
  /** Its own options, besides those of all commands. */
  readonly options: readonly OptionName[]
  run(invocation: Invocation): Promise<Answer>
}

/** An option of one command or of all. */
export interface Option {
  readonly short?: string
  /** The name of its value; missing: it has none. */
  readonly value?: string
  /** The name of a value that it may have, behind `=`. */
  readonly optional?: string
  /** The next word is that value, too, if it looks so. */
  readonly looks?: RegExp
  readonly summary: string
}

/** Every option, by its long name. */
export const options = {
  directory: { short: 'C', value: 'DIR', summary: 'as if it was started in DIR' },
  config: {
    value: 'PATH',
    summary: `the configuration, from DIR (default ${configurationPath} of the root)`
  },
  json: { summary: 'print JSON' },
  help: { short: 'h', summary: 'print this help' },
  version: { summary: 'print the version' },
  base: { value: 'REF', summary: 'compare with REF; REF... is where this branch left REF' },
  head: { value: 'REF', summary: 'plan for that commit, and not for the working tree' },
  event: {
    value: 'EVENT',
    summary: 'as for push, pull_request, tag=v1.2.3, release=v1.2.3, … or a payload FILE'
  },
  'event-name': { value: 'NAME', summary: 'the event of that FILE, if its fields do not say it' },
  branch: { value: 'NAME', summary: 'what the event is about (default: the default branch)' },
  label: { value: 'NAME', summary: 'a label of the pull request; may be repeated' },
  changed: { value: 'FILE', summary: 'in place of what git says; may be repeated' },
  registry: { summary: "ask registries for images to reuse, with docker's logins" },
  dev: { summary: 'the dev variant' },
  workflow: { summary: 'write the workflow that fits it, too' },
  'dry-run': { summary: 'print what would be written, and write nothing' },
  yes: { short: 'y', summary: 'ask nothing' },
  as: { value: 'FORM', summary: 'compose, env, kustomize or helm' },
  last: { value: 'N', summary: 'so many merges (default 200)' },
  since: { value: 'WHEN', summary: "since 2026-01-31, '2 weeks ago', yesterday, or a commit" },
  html: { optional: 'FILE', looks: /\.x?html?$/i, summary: 'write a page to FILE, or print it' },
  stages: { value: 'N', summary: 'as the input "stages": more stages are a mistake' },
  'split-platforms': { summary: 'as the input "split-platforms": an entry for each platform' },
  sarif: { summary: 'print SARIF 2.1.0, for code scanning' }
} as const satisfies Readonly<Record<string, Option>>

/** The long name of an option. */
export type OptionName = keyof typeof options

/** The options that every command takes. */
export const commonOptions: readonly OptionName[] = [
  'directory',
  'config',
  'json',
  'help',
  'version'
]

/** The parsed words of a person. */
export interface Arguments {
  readonly operands: readonly string[]
  /** The values of each option, in their order; an option without a value has none. */
  readonly given: ReadonlyMap<OptionName, readonly string[]>
}

/** A command that is run. */
export interface Invocation extends Arguments {
  readonly terminal: Terminal
  readonly palette: Palette
}

/** The answer of a command, which decides the exit status. */
export type Answer =
  | {
      readonly kind: 'answer'
      /** What people have to know of it first: a sentence. */
      readonly note?: string | undefined
      /** Lines joined by newlines, names from outside escaped. */
      readonly text: string
      /** Warnings for people, if the text is for a program. */
      readonly warnings?: readonly Diagnostic[]
    }
  /** A report that found something, on standard output; lines as those of an answer. */
  | { readonly kind: 'report'; readonly text: string }
  /** Problems were found. */
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] }
  /** The command line itself is wrong. */
  | { readonly kind: 'misused'; readonly diagnostics: readonly Diagnostic[] }

/** What ends a command early. */
export type Refusal = Exclude<Answer, { kind: 'answer' | 'report' }>

/** Why a command is not even begun. */
export type Misuse = Extract<Refusal, { kind: 'misused' }>

/** A mistake in the command line. */
export function misuse(message: string, fix: string): Diagnostic {
  return problem('invalid-input', { message, fix })
}

/** The answer to a command line that is wrong. */
export function misused(...diagnostics: readonly Diagnostic[]): Misuse {
  return { kind: 'misused', diagnostics }
}

/** The last value of an option wins. */
export function valueOf({ given }: Arguments, name: OptionName): string | undefined {
  return given.get(name)?.at(-1)
}
