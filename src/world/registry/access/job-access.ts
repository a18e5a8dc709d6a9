import { jobRunner } from '../../runner/job-runner'
import type { RegistryAccess } from './registry-access'

/** The token of a job of github.com opens ghcr.io, and no other server's does. */
export function readJobAccess(): Pick<RegistryAccess, 'jobToken'> {
  const jobToken = jobRunner.input('token').trim()
  const isOnGitHub = jobRunner.variable('GITHUB_SERVER_URL') === 'https://github.com'
  return isOnGitHub && jobToken !== '' ? { jobToken } : {}
}
