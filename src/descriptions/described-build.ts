import { escapeText } from '../diagnostics/text/printable'
import type { RepositoryPath } from '../paths/repository-path'

/** What describes a build: the kind of its text. */
export type Origin = 'compose' | 'bake' | 'step' | 'command'

/** A line of a file, from 1. */
export interface TextPlace {
  readonly file: RepositoryPath
  readonly line: number
}

/** A build that a text of the repository describes, as far as its words are literal. */
export interface DescribedBuild {
  readonly origin: Origin
  readonly at: TextPlace
  /** The service or bake target; missing: what describes it has no name. */
  readonly name?: string
  readonly context: RepositoryPath
  readonly file: RepositoryPath
  /** `''`: the last stage. */
  readonly target: string
  /** Arguments with a literal value. */
  readonly buildArgs: ReadonlyMap<string, string>
  /** Arguments whose value is known only in a run, or to GitHub; missing: none. */
  readonly madeArgs?: readonly string[]
  readonly contexts: ReadonlyMap<string, DescribedContext>
  /** The names that the image is given; the tag is missing where it is not literal. */
  readonly tags: readonly string[]
  /** As it is written, or else that of the machine, if it is known. */
  readonly platforms: readonly string[]
  /** The registries that its job logs in to, where no name is known; missing: not asked. */
  readonly logins?: readonly string[]
  /** Whether what is built is pushed; `unknown`: the text leaves it to something else. */
  readonly pushes: 'yes' | 'no' | 'unknown'
  /** The services that start before this one; missing: it is no service, or needs none. */
  readonly startsAfter?: readonly string[]
}

/** A named context. */
export type DescribedContext =
  /** What another build of the same text makes, by its name there. */
  | { readonly kind: 'build'; readonly name: string }
  | { readonly kind: 'folder'; readonly folder: RepositoryPath }
  /** Anything else, as written. */
  | { readonly kind: 'remote'; readonly text: string }

/** A description that says less than a build needs. */
export interface Unread {
  readonly at: TextPlace
  readonly because: string
  /** What to type, so that it can be read; lines. Missing: the reason says it. */
  readonly fix?: string
  /** `file`: nothing of the file is known, whatever it builds; missing: one build. */
  readonly reach?: 'file'
}

/** What the texts of one kind say. */
export interface Described {
  readonly builds: readonly DescribedBuild[]
  readonly unread: readonly Unread[]
}

/** Everything of some texts, in their order. */
export function joinDescribed(parts: readonly Described[]): Described {
  return {
    builds: parts.flatMap(({ builds }) => builds),
    unread: parts.flatMap(({ unread }) => unread)
  }
}

/** Whether a person can read a text, and a line of a configuration can hold it. */
export function isPlainText(text: string): boolean {
  return escapeText(text) === text
}

/** `compose.yml:3` */
export function formatPlace({ file, line }: TextPlace): string {
  return `${file}:${line}`
}

/** Whether a name is one of a registry of the machine itself, as a service of a job. */
export function isLocalName(name: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?\//.test(name)
}

/** Whether all names of a build are such: nobody else can pull what is pushed. */
export function staysHere(names: readonly string[]): boolean {
  return names.length > 0 && names.every(isLocalName)
}

/** A name without such a registry in front. */
export function withoutLocalRegistry(name: string): string {
  return isLocalName(name) ? name.slice(name.indexOf('/') + 1) : name
}
