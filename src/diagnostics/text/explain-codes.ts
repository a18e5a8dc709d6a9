import type { Diagnostic } from '../diagnostic'

/** The page of all codes, where nothing tells which one belongs to this run. */
export const errorsPage = 'https://github.com/org/image-matrix/blob/HEAD/docs/errors.md'

/**
 * The page of all codes as the action of this step has it: of its repository, which may be a fork,
 * at its ref. Names of another form than ours belong to something else, as in other forges.
 */
export function findErrorsPage(job: { variable(name: string): string | undefined }): string {
  const repository = job.variable('GITHUB_ACTION_REPOSITORY') ?? ''
  const ref = job.variable('GITHUB_ACTION_REF') ?? ''
  const isOurs = /^[\w.-]+\/image-matrix$/.test(repository) && /^[\w.-]+(?:\/[\w.-]+)*$/.test(ref)
  const isGitHub = job.variable('GITHUB_SERVER_URL') === 'https://github.com'
  if (!isOurs || !isGitHub) return errorsPage
  return `https://github.com/${repository}/blob/${ref}/docs/errors.md`
}

/** One line that leads to what the codes mean; none for none. */
export function explainCodes(diagnostics: readonly Diagnostic[], page: string): readonly string[] {
  const [code, ...others] = new Set(diagnostics.map(each => each.code))
  if (code === undefined) return []
  if (others.length > 0) return [`What each code means: ${page}`]
  return [`What ${code} means: ${page}#${code}`]
}
