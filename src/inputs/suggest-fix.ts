import type { RepositoryPath } from '../paths/repository-path'
import type { VariantName } from '../plan/image'
import type { Recipe } from '../plan/recipe'

/** A line of YAML under an image: its keys from the image down, and the text of the value. */
export interface Suggestion {
  readonly key: readonly string[]
  readonly value: string
}

/** That a source is generated, from files that the reader has to name. */
export function suggestGenerated(source: RepositoryPath): Suggestion {
  return { key: ['generated', source], value: '["src/**"] # the tracked files it is made from' }
}

/** That a key names what a link leads to, in its place. */
export function suggestTarget(key: readonly string[], link: RepositoryPath): Suggestion {
  return { key, value: `path/to/it # what the link ${JSON.stringify(link)} leads to` }
}

/** That only what the reader names counts, beside the Dockerfile itself. */
export function suggestPaths({ contextPath }: Recipe): Suggestion {
  const pattern = contextPath === '' ? '**' : `${contextPath}/**`
  const value = `{ infer: false, paths: [${JSON.stringify(pattern)}] } # what its build reads`
  return { key: [], value }
}

/** The lines of the configuration, from `images:` down. */
export function toYaml(image: string, variant: VariantName, { key, value }: Suggestion): string {
  const keys = ['images', image, ...(variant === 'dev' ? ['dev'] : []), ...key]
  const lines = keys.map((each, depth) => `${'  '.repeat(depth)}${quote(each)}:`)
  return `${lines.join('\n')} ${value}`
}

/** A key as YAML reads it back. */
function quote(text: string): string {
  const isPlain = /^[A-Za-z_][\w./-]*$/.test(text) && !/^(?:true|false|null)$/i.test(text)
  return isPlain ? text : JSON.stringify(text)
}
