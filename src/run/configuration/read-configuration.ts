import { relative, resolve, sep } from 'node:path'
import type { NamedFile } from '../../configuration/reading/load-filters'
import type {
  BrokenConfiguration,
  ValidConfiguration
} from '../../configuration/reading/valid-configuration'
import { type Diagnostic, problem, type TextSource } from '../../diagnostics/diagnostic'
import { hideText } from '../../diagnostics/text/hide-text'
import { unreadable } from '../../diagnostics/unreadable'
import { normalizePath, type RepositoryPath } from '../../paths/repository-path'
import type { Bake } from '../../ports/docker/bake'
import type { Checkout, Execution } from '../../ports/git/checkout'
import { hasImages, misnamedPaths } from '../../request/misnamed'
import {
  type ConfigurationInput,
  configurationPath,
  otherConfigurationPath
} from '../../request/request'
import type { FileText } from '../../tree/file-text'
import { parseConfiguration } from './parse-configuration'
import { type DescribedReading, readDescribed } from './read-described'

/** The configuration with the name that evidence uses for it, or every mistake in it. */
export type ConfigurationReading = ReadConfiguration | BrokenConfiguration

/** A configuration without mistakes, and where it is from. */
export interface ReadConfiguration {
  readonly kind: 'valid'
  readonly valid: ValidConfiguration
  readonly origin: ConfigurationOrigin
  /** Its path, or `the input "config"`. */
  readonly name: string
  readonly source: TextSource
  /** The files that describe its images, and those that these read, by path; undefined: none is there. */
  readonly describedBy: ReadonlyMap<RepositoryPath, NamedFile>
}

/** What is read: the files of a checkout, and bake for those that hold expressions. */
export type ConfigurationWorld = Checkout & { readonly bake: Bake }

/** The origin of a configuration's text, for finding its base side. */
export type ConfigurationOrigin =
  /** The workflow holds it. */
  | { readonly kind: 'inline'; readonly text: string }
  /** A file of the checkout, tracked or not, with the text that was planned with. */
  | {
      readonly kind: 'file'
      readonly path: RepositoryPath
      readonly text: string
      /** The file that would be read in its place if it existed. */
      readonly inPlaceOf?: RepositoryPath
    }
  /** A file outside the checkout, for example one that an earlier step wrote: it has no base. */
  | { readonly kind: 'outside' }
  /** The base side's own: no other side is left to compare it with. */
  | { readonly kind: 'base' }

/** Reads the configuration of the checkout's folder, and the files that it names. */
export async function readConfiguration(
  input: ConfigurationInput,
  world: ConfigurationWorld
): Promise<ConfigurationReading> {
  switch (input.kind) {
    case 'inline': {
      const source: TextSource = { kind: 'input', name: 'config' }
      const origin: ConfigurationOrigin = { kind: 'inline', text: input.text }
      return parse({ source, text: input.text, origin, name: 'the input "config"' }, world)
    }
    case 'file': {
      const path = findPath(input.path, world)
      return readFile({ ...input, found: path }, world)
    }
  }
}

/** The default file, or its other spelling if that is missing. */
async function readFile(
  { path: written, found }: { readonly path: string; readonly found: RepositoryPath | undefined },
  world: ConfigurationWorld
): Promise<ConfigurationReading> {
  const name = found ?? written
  const read = limitText(found === undefined ? world.readText(written) : world.readOwn(found))
  const isDefault = found === configurationPath
  const other = isDefault ? limitText(world.readOwn(otherConfigurationPath)) : undefined
  if (read.kind === 'missing' && other?.kind === 'text') {
    const path = otherConfigurationPath
    const origin = { kind: 'file', path, text: other.text, inPlaceOf: name } as const
    return parse({ source: { kind: 'file', path }, text: other.text, origin, name: path }, world)
  }
  if (read.kind !== 'text') {
    return { kind: 'broken', diagnostics: [explain({ path: written }, read, world)] }
  }
  const { text } = read
  const origin: ConfigurationOrigin =
    found === undefined ? { kind: 'outside' } : { kind: 'file', path: found, text }
  const reading = await parse({ source: { kind: 'file', path: name }, text, origin, name }, world)
  if (found === undefined && world.execution === 'job') return hideOutside(reading, name)
  return other?.kind === 'text' && reading.kind === 'valid' ? warnOfOther(reading) : reading
}

/** The log of a job shows no line of a file outside the repository to its readers. */
function hideOutside(reading: ConfigurationReading, name: string): ConfigurationReading {
  switch (reading.kind) {
    case 'broken':
      return { kind: 'broken', diagnostics: hideText(reading.diagnostics, name) }
    case 'valid': {
      const { valid } = reading
      return { ...reading, valid: { ...valid, diagnostics: hideText(valid.diagnostics, name) } }
    }
  }
}

/** In UTF-16 units. A thousand images take some 200,000, and a parser needs time for each unit. */
const longestText = 1 << 20

function limitText(file: FileText): FileText {
  if (file.kind !== 'text' || file.text.length <= longestText) return file
  return unreadable(`it has more than ${longestText >> 20} MiB`)
}

function warnOfOther(reading: ReadConfiguration): ReadConfiguration {
  const warning: Diagnostic = problem('second-configuration', {
    message: `"${otherConfigurationPath}" is not read, since "${configurationPath}" is there`,
    fix: `keep one of them: git rm ${otherConfigurationPath}`
  })
  const { valid } = reading
  return { ...reading, valid: { ...valid, diagnostics: [...valid.diagnostics, warning] } }
}

/** The path in the repository; undefined if the file is outside the checkout. */
function findPath(file: string, world: Checkout): RepositoryPath | undefined {
  const { checkout } = world
  const absolute = resolve(checkout, file)
  const found = findWithin(checkout, absolute)
  // The workspace may be a link, and the file may be named by another way.
  return found ?? findWithin(world.followLinks(checkout), world.followLinks(absolute))
}

function findWithin(folder: string, file: string): RepositoryPath | undefined {
  return normalizePath(relative(folder, file).replaceAll(sep, '/'))
}

interface ConfigurationText {
  readonly source: TextSource
  readonly text: string
  readonly origin: ConfigurationOrigin
  readonly name: string
}

async function parse(
  read: ConfigurationText,
  world: ConfigurationWorld
): Promise<ConfigurationReading> {
  const { text, ...names } = read
  const files = new Map<RepositoryPath, NamedFile>()
  const readOwn = (path: RepositoryPath): NamedFile => toNamedFile(limitText(world.readOwn(path)))
  let described: DescribedReading | undefined
  for (;;) {
    const told = described === undefined ? {} : { described: described.images }
    const parsed = parseConfiguration({ source: names.source, text, files, ...told })
    switch (parsed.kind) {
      case 'needs': {
        files.set(parsed.file, readOwn(parsed.file))
        break
      }
      case 'needs-images':
        described = await readDescribed(parsed.files, { readFile: readOwn, bake: world.bake })
        break
      case 'valid': {
        const describedBy = described?.files ?? new Map<RepositoryPath, NamedFile>()
        return { kind: 'valid', valid: parsed, describedBy, ...names }
      }
      case 'broken':
        return parsed
    }
  }
}

function toNamedFile(file: FileText): NamedFile {
  switch (file.kind) {
    case 'text':
      return file.text
    case 'missing':
      return undefined
    case 'unreadable':
      return file
  }
}

function explain(
  { path }: { readonly path: string },
  why: Exclude<FileText, { kind: 'text' }>,
  world: Checkout
): Diagnostic {
  const { execution } = world
  const wrong = why.kind === 'missing' ? 'does not exist' : `cannot be read: ${why.because}`
  const misnamed = path === configurationPath ? findMisnamed(world) : undefined
  return problem('no-configuration', {
    message: `the configuration "${path}" ${wrong}`,
    fix:
      misnamed === undefined
        ? [advise(why, execution), 'images:', '  api: { context: api }'].join('\n')
        : `${misnamed.message}:\n${misnamed.fix}`
  })
}

/** A file that somebody took for the configuration, and that has another name. */
export function findMisnamed(
  world: Pick<Checkout, 'readOwn'>
): { readonly path: RepositoryPath; readonly message: string; readonly fix: string } | undefined {
  const path = misnamedPaths.find(each => {
    const file = world.readOwn(each)
    return file.kind === 'text' && hasImages(file.text)
  })
  if (path === undefined) return undefined
  const message = `"${path}" is not read: the configuration is "${configurationPath}"`
  return { path, message, fix: `mv ${path} ${configurationPath}` }
}

function advise({ kind }: Exclude<FileText, { kind: 'text' }>, execution: Execution): string {
  if (kind === 'unreadable') return 'keep it in a file of the repository, as'
  switch (execution) {
    case 'job':
      return 'check the repository out before this step, and write the file, as'
    case 'terminal':
      return 'let "image-matrix init" write it, or write it yourself, as'
  }
}
