import { parseConfiguration, type ValidConfiguration } from '../config/parse-configuration'
import type { Diagnostic, TextSource } from '../diagnostics/diagnostic'
import { normalizePath, type RepositoryPath } from '../paths/repository-path'
import type { ConfigurationInput } from './request'
import type { World } from './world'

/** The configuration with what evidence calls it, or every mistake in it. */
export type ConfigurationReading =
  ReadConfiguration | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] }

export interface ReadConfiguration {
  readonly kind: 'valid'
  readonly valid: ValidConfiguration
  /** Its path, or `the input "config"`. */
  readonly name: string
  /** Missing where it is inline, or outside of the checkout. */
  readonly path?: RepositoryPath
}

/** Reads the configuration of the checkout's folder, and the files that it names. */
export async function readConfiguration(
  input: ConfigurationInput,
  world: World
): Promise<ConfigurationReading> {
  switch (input.kind) {
    case 'inline': {
      const source: TextSource = { kind: 'input', name: 'config' }
      return parse({ source, text: input.text, name: 'the input "config"' }, world)
    }
    case 'file': {
      const text = await world.readText(input.path)
      if (text === undefined) return { kind: 'broken', diagnostics: [missing(input.path)] }
      const path = normalizePath(input.path)
      const name = path ?? input.path
      const read = { source: { kind: 'file', path: name }, text, name } as const
      return parse(path === undefined ? read : { ...read, path }, world)
    }
  }
}

interface ConfigurationText {
  readonly source: TextSource
  readonly text: string
  readonly name: string
  readonly path?: RepositoryPath
}

async function parse(read: ConfigurationText, world: World): Promise<ConfigurationReading> {
  const { source, text, ...names } = read
  const files = new Map<RepositoryPath, string | undefined>()
  for (;;) {
    const parsed = parseConfiguration({ source, text, files })
    switch (parsed.kind) {
      case 'needs':
        files.set(parsed.file, await world.readText(parsed.file))
        break
      case 'valid':
        return { kind: 'valid', valid: parsed, ...names }
      case 'broken':
        return parsed
    }
  }
}

function missing(path: string): Diagnostic {
  return {
    severity: 'error',
    code: 'no-configuration',
    message: `the configuration "${path}" does not exist`,
    fix: [
      'check the repository out before this step, and write the file, as',
      'images:',
      '  api: { context: api }'
    ].join('\n')
  }
}
