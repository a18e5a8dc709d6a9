import type { EntryKey } from '../../src/images/entry-keys'

/** What a field of an entry may be: as the page says it, and as a test can tell. */
export interface FieldForm {
  /** The cell of `docs/inputs-and-outputs.md`. */
  readonly said: string
  readonly form: RegExp
}

const name = '[a-z0-9]+(?:(?:[._]|__|-+|/)[a-z0-9]+)*'
const reference = `(?:[A-Za-z0-9.-]+(?::[0-9]+)?/)?${name}(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?`
const platform = '[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?'
const artifact = '[a-z0-9._-]+'
const path = '(?!/)(?!(?:[^\\r\\n]*/)?\\.\\.(?:/|$))[^\\r\\n\\\\]+'
const line = '[^\\r\\n]*'
const pairs = '(?:[^=\\s]+=[^\\r\\n]*(?:\\n(?!$)|$))*'
const loadName = `(?:${reference}|[^=\\s]+)`
const digest = `${reference}@sha256:[0-9a-f]{64}`
const source = `(?:${artifact}|${digest})`
const words = '[a-z][a-z -]*'
const named = `(?:: ${line})?`

const onePair = 'one `KEY=VALUE` a line, no blank or `=` in a key; or empty'

/** By field: the promise that no entry breaks, whatever a Dockerfile or a configuration holds. */
export const entryGrammar: Readonly<Record<EntryKey, FieldForm>> = {
  image: {
    said: 'lower-case letters and digits, joined by `.`, `_`, `-` or `/`',
    form: whole(name)
  },
  variant: { said: '`prod` or `dev`', form: /^(?:prod|dev)$/ },
  context: {
    said: 'a path below the root, or `.`: one line, no leading `/`, no `..`',
    form: whole(path)
  },
  file: { said: 'a path below the root: one line, no leading `/`, no `..`', form: whole(path) },
  target: { said: 'one line of the configuration, or empty', form: whole(line) },
  'build-args': { said: onePair, form: whole(pairs) },
  'build-contexts': { said: onePair, form: whole(pairs) },
  platforms: {
    said: '`os/arch` or `os/arch/variant`, by commas, or empty',
    form: whole(`(?:${platform}(?:,${platform})*)?`)
  },
  platform: { said: '`os/arch` or `os/arch/variant`, or empty', form: whole(`(?:${platform})?`) },
  runner: { said: 'one line of the configuration, never empty', form: /^(?=.*\S)[^\r\n]+$/ },
  'image-name': {
    said: 'an image reference without a digest, or empty',
    form: whole(`(?:${reference})?`)
  },
  'local-tag': { said: 'an image reference without a digest', form: whole(reference) },
  artifact: { said: 'lower-case letters, digits, `.`, `_` and `-`', form: whole(artifact) },
  'cache-scope': { said: 'lower-case letters, digits, `.`, `_` and `-`', form: whole(artifact) },
  stage: { said: 'digits', form: /^\d+$/ },
  load: {
    said: '`NAME=artifact` or `NAME=repository@sha256:…` by one blank, or empty; NAME is an image reference without a digest, or a key of `build-contexts`',
    form: whole(`(?:${loadName}=${source}(?: ${loadName}=${source})*)?`)
  },
  publish: { said: '`true` or `false`', form: /^(?:true|false)$/ },
  'inputs-hash': { said: 'hexadecimal digits', form: /^[0-9a-f]+$/ },
  'content-tag': {
    said: '`inputs-` and 64 hexadecimal digits, or empty',
    form: /^(?:inputs-[0-9a-f]{64})?$/
  },
  digest: {
    said: '`repository@sha256:` and 64 hexadecimal digits, or empty',
    form: whole(`(?:${digest})?`)
  },
  reason: {
    said: 'closed words with names of images and filters of the configuration: one line',
    form: whole(`${words}${named}${line}`)
  }
}

function whole(form: string): RegExp {
  return new RegExp(`^(?:${form})$`, 'u')
}

/** The fields of an entry that break the promise. */
export function findBreaches(entry: Readonly<Record<string, string>>): string[] {
  return Object.entries(entryGrammar).flatMap(([key, { form }]) => {
    const value = entry[key]
    return value !== undefined && form.test(value) ? [] : [`${key}: ${JSON.stringify(value)}`]
  })
}

/** The names in `load`. */
export function listLoadNames({ load = '' }: Readonly<Record<string, string>>): string[] {
  return load === '' ? [] : load.split(' ').map(pair => pair.slice(0, pair.lastIndexOf('=')))
}

/** Whether a NAME of `load` is an image reference. */
export function isReference(text: string): boolean {
  return whole(reference).test(text)
}
