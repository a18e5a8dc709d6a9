import { lastSegment, type RepositoryPath } from '../paths/repository-path'

/** A file that is named as a Dockerfile. */
export interface NamedDockerfile {
  readonly path: RepositoryPath
  /** `x` of `x.Dockerfile` and `Dockerfile.x`; `''` is a plain one. */
  readonly suffix: string
}

/** The Dockerfiles of a tree, by name: `Dockerfile`, `x.Dockerfile`, `Dockerfile.x`, `Containerfile`. */
export function listDockerfiles(paths: readonly RepositoryPath[]): readonly NamedDockerfile[] {
  return paths.flatMap(path => {
    const suffix = readSuffix(lastSegment(path))
    return suffix === undefined ? [] : [{ path, suffix }]
  })
}

const form = /^(?:(.+)\.)?(?:Dockerfile|Containerfile)(?:[._-](.+))?$/i

/** What stands beside the word in the name of a Dockerfile; undefined for any other name. */
export function readSuffix(name: string): string | undefined {
  const [whole, before = '', behind = ''] = form.exec(name) ?? []
  const isOther = whole === undefined || besideDockerfile.test(behind) || program.test(behind)
  return isOther ? undefined : [before, behind].filter(each => each !== '').join('-')
}

/** Endings of files next to a Dockerfile: ignore file and policy, copies, documents. */
export const besideDockerfile =
  /(?:^|\.)(?:dockerignore|rego|orig|rej|bak|backup|old|save|sw[op]|tmp|diff|patch|md|mdx|rst|adoc|txt|html?|css|json|ya?ml|toml|xml|lock|snap|svg|png|sig|asc|sha256|golden|sum)$/i

/** Endings of programs about Dockerfiles. */
const program = /(?:^|\.)(?:sh|bash|ps1|py|rb|js|mjs|cjs|tsx?|go|rs|java|kt|php|cs)$/i

/** Whether a program writes the Dockerfile from it. */
export function isTemplate(suffix: string): boolean {
  return /(?:^|[.-])(?:j2|jinja2?|in|tmpl|tpl|template|erb|mustache|hbs|m4|ejs|gotmpl|jinja)$/i.test(
    suffix
  )
}

/** Whether a word of a name means tests. */
export function isTest(word: string): boolean {
  return /(?:^|[._/-])(?:test|tests|testing|e2e|ci|cypress|playwright)(?:$|[._/-])/i.test(word)
}

/** Whether a word of a name means development or tests. */
export function isForTests(word: string): boolean {
  return (
    isTest(word) ||
    /(?:^|[._/-])(?:dev|devel|development|develop|debug|local|lint)(?:$|[._/-])/i.test(word)
  )
}
