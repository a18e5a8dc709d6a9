import { besideDockerfile, isTemplate } from '../../descriptions/dockerfiles'
import { lastSegment, type RepositoryPath } from '../../paths/repository-path'

/** As people name them: `Dockerfile`, `Dockerfile.dev`, `dev.Dockerfile`, `Containerfile`. */
export function isDockerfile(path: RepositoryPath): boolean {
  if (!anyDockerfile.test(path)) return false
  const [, base, suffix = ''] = dockerfileName.exec(lastSegment(path)) ?? []
  if (base === undefined || isBeside(suffix)) return false
  // `Dockerfile.go` may build what is written in Go; `dockerfile.go` is about Dockerfiles.
  return !(base === 'dockerfile' && programText.test(suffix))
}

/** Quick to try: nearly all paths of a tree are none. */
const anyDockerfile = /(?:docker|container)file/i

const dockerfileName =
  /^(?:[\w.-]+\.)?(Dockerfile|dockerfile|Containerfile|containerfile)(?:\.([\w.-]+))?$/i

/** Whether it is a file next to a Dockerfile: a copy, a document, a template, an example. */
function isBeside(suffix: string): boolean {
  return (
    besideDockerfile.test(suffix) ||
    isTemplate(suffix) ||
    /(?:^|\.)(?:example|sample)$/i.test(suffix)
  )
}

/** Languages in which programs about Dockerfiles are written. */
const programText =
  /(?:^|\.)(?:go|py|rb|rs|[cm]?[jt]sx?|java|kt|scala|c|cc|cpp|h|hpp|cs|php|lua|el|vim|lang|swift|ex|exs|pl|pm|hs|clj|dart|sh|ps1)$/i

/** Folders for what others wrote, and for what tests read. */
const foreign =
  /(?:^|\/)(?:node_modules|bower_components|vendor|vendored|third[-_]?party|Godeps|testdata|test-data|__?fixtures?__?|fixtures?)\//i

/** Whether the repository keeps a file that is no part of what it builds. */
export function isForeign(path: RepositoryPath): boolean {
  return foreign.test(path)
}
