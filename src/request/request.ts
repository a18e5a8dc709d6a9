import { type Diagnostic, problem } from '../diagnostics/diagnostic'
import { shorten } from '../diagnostics/text/shorten'
import type { RepositoryPath } from '../paths/repository-path'
import { parseChangedFiles } from './parse-changed-files'
import { parseStrings } from './parse-strings'

/** What the step of the workflow asks for, read from the inputs of the action. */
export interface Request {
  /** A path, or the text of the configuration itself. */
  readonly config: ConfigurationInput
  /** Image names of the `images` input; missing: not requested. */
  readonly images?: ImagesInput
  /** Filter names of the `changes` input; missing: it is no answer. */
  readonly changes?: readonly string[]
  /** Paths of the `changed-files` input; missing: it is no answer. */
  readonly changedFiles?: readonly RepositoryPath[]
  /** The mistake that they are, unless one of them is tracked, now or before. */
  readonly changedFilesDoubt?: Diagnostic
  /** The `directory` input: the checkout's folder; `''` is the workspace. */
  readonly directory: string
  /** The `base` input as it is; `''` is the event's own base. */
  readonly base: string
  readonly stages: number
  readonly platforms: PlatformsRequest
  /** Whether the plan is uploaded as an artifact. */
  readonly planArtifact: 'upload' | 'none'
}

/**
 * `split`: an entry for each platform; `together`: one for all of them; `either`: it is not known,
 * and only what is wrong in both ways is told.
 */
export type PlatformsRequest = 'split' | 'together' | 'either'

/** Where the configuration is, if nobody says otherwise, from the checkout's folder. */
export const configurationPath = '.github/image-matrix.yml'

/** The other spelling, for where the first one is not there. */
export const otherConfigurationPath = '.github/image-matrix.yaml'

/** Where the step says that the configuration is. */
export type ConfigurationInput =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'inline'; readonly text: string }

/** The images that the step names. */
export type ImagesInput =
  /** Names beside `all` change nothing, but have to be known. */
  | { readonly kind: 'all'; readonly beside: readonly string[] }
  | { readonly kind: 'named'; readonly names: readonly string[] }

/** A request, as far as its inputs could be read, and a mistake for each that could not. */
export interface RequestReading {
  readonly request: Request
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * What the inputs of the action ask for; a mistake in one does not hide those in others.
 *
 * @param input the text of an input; `''` where it is not given
 */
export function parseRequest(input: (name: string) => string): RequestReading {
  const diagnostics: Diagnostic[] = []
  const read = <Value>(
    name: string,
    parse: (text: string) => Value | Mistake
  ): Value | undefined => {
    const text = input(name).trim()
    const value = parse(text)
    if (!(value instanceof Mistake)) return value
    diagnostics.push(value.toDiagnostic(name, text))
    return undefined
  }
  read('mode', parseMode)
  const images = read('images', parseImages)
  const changes = read('changes', parseChanges)
  const listed = parseChangedFiles(input('changed-files').trim())
  diagnostics.push(...listed.diagnostics)
  const request: Request = {
    // Not trimmed: the line break at the end of one line of text makes it inline.
    config: parseConfig(input('config')),
    ...(images === undefined ? {} : { images }),
    ...(changes === undefined ? {} : { changes }),
    ...(listed.paths === undefined ? {} : { changedFiles: listed.paths }),
    ...(listed.doubt === undefined ? {} : { changedFilesDoubt: listed.doubt }),
    directory: input('directory').trim(),
    base: input('base').trim(),
    // Of a number that cannot be read no plan is too deep.
    stages: read('stages', parseStages) ?? mostStages,
    platforms: toPlatforms(read('split-platforms', parseFlag)),
    planArtifact: read('plan-artifact', parseFlag) === 'yes' ? 'upload' : 'none'
  }
  return { request, diagnostics }
}

class Mistake {
  constructor(
    readonly message: string,
    readonly fix: string
  ) {}

  toDiagnostic(input: string, text: string): Diagnostic {
    const message = `the input "${input}" ${this.message}: "${shorten(text)}"`
    return problem('invalid-input', { message, fix: this.fix })
  }
}

/** A step that checks makes no request of a plan. */
function parseMode(text: string): 'plan' | 'check' | Mistake {
  switch (text) {
    case '':
    case 'plan':
      return 'plan'
    case 'check':
      return 'check'
    default:
      return new Mistake('is neither plan nor check', 'write plan or check')
  }
}

function parseConfig(text: string): ConfigurationInput {
  const path = text.trim()
  if (path !== '' && text.includes('\n')) return { kind: 'inline', text }
  return { kind: 'file', path: path === '' ? configurationPath : path }
}

/** Names by space, comma or line, or a JSON array; `all`; nothing but separators is not requested, `[]` is none. */
function parseImages(text: string): ImagesInput | undefined | Mistake {
  // What joins two expressions that are empty is empty, too.
  if (/^[\s,]*$/.test(text)) return undefined
  const names = text.startsWith('[') ? parseStrings(text) : text.split(/[\s,]+/).filter(Boolean)
  if (names === undefined) {
    return new Mistake(
      'begins with "[" and is no JSON array of names',
      'write names separated by spaces, or ["api","web"]'
    )
  }
  if (!names.includes('all')) return { kind: 'named', names }
  return { kind: 'all', beside: names.filter(name => name !== 'all') }
}

/** A JSON array of filter names, as paths-filter's `changes` output; `[]` is nothing. */
function parseChanges(text: string): readonly string[] | undefined | Mistake {
  if (text === '') return undefined
  return (
    parseStrings(text) ??
    new Mistake(
      'is no JSON array of strings',
      'pass the output `changes` of dorny/paths-filter as it is, or ["api"]'
    )
  )
}

/** The most that the input takes. */
const mostStages = 99

/** A number of stage jobs, from 1 to {@link mostStages}; `''` is 1. */
export function parseStages(text: string): number | Mistake {
  if (text === '') return 1
  const stages = Number(text)
  if (/^[1-9][0-9]?$/.test(text)) return stages
  return new Mistake(
    `is no number from 1 to ${mostStages}`,
    'write how many stage jobs the workflow has, as stages: 2'
  )
}

function toPlatforms(split: 'yes' | 'no' | undefined): PlatformsRequest {
  switch (split) {
    case undefined:
      return 'either'
    case 'yes':
      return 'split'
    case 'no':
      return 'together'
  }
}

/** The words of YAML 1.2's core schema, as `core.getBooleanInput` takes them. */
function parseFlag(text: string): 'yes' | 'no' | Mistake {
  if (['true', 'True', 'TRUE'].includes(text)) return 'yes'
  if (['', 'false', 'False', 'FALSE'].includes(text)) return 'no'
  return new Mistake('is neither true nor false', 'write true or false')
}
