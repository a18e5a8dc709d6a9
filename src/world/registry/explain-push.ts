import type { Credentials } from './credentials/credentials'

/** What to do about a registry that takes nothing from us. */
export function explainPushRefusal(registry: string, credentials: Credentials): string {
  const isGitHub = registry === 'ghcr.io'
  const permission = isGitHub ? ', and give the job `permissions: { packages: write }`' : ''
  switch (credentials.kind) {
    case 'none': {
      const why = credentials.because === undefined ? '' : `; ${credentials.because}`
      return `log in to ${registry} before this step (docker/login-action)${permission}${why}`
    }
    case 'password':
      if (credentials.from === 'job') {
        return 'give the job `permissions: { packages: write }`, and the package access to this repository (role Write)'
      }
      break
    case 'identity-token':
  }
  return `log in to ${registry} before this step as one who may push there${permission}`
}
