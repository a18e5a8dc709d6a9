/** A directory that a build is given. Git and http contexts have no ignore file. */
export type Context =
  /** The main context; paths from the repository's root, `.` or empty for the root itself. */
  | { readonly kind: 'main'; readonly directory: string; readonly dockerfile: string }
  /** One given by `--build-context`. */
  | { readonly kind: 'named'; readonly directory: string }

/**
 * The ignore files that may count for a context, as paths from the repository's root:
 * the first that exists is read, alone, even when it is empty (BuildKit's
 * frontend/dockerui). The main context prefers the file named after its Dockerfile,
 * beside it; the lower-case `dockerfile` that stands in for a missing `Dockerfile`
 * still asks for `Dockerfile.dockerignore`.
 */
export function listIgnoreFiles(context: Context): readonly string[] {
  const own = join(context.directory, '.dockerignore')
  switch (context.kind) {
    case 'main':
      return [`${context.dockerfile}.dockerignore`, own]
    case 'named':
      return [own]
  }
}

function join(directory: string, name: string): string {
  return directory === '' || directory === '.' ? name : `${directory}/${name}`
}
