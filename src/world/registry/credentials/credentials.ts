/** What a registry is shown. */
export type Credentials =
  | {
      readonly kind: 'password'
      readonly username: string
      readonly password: string
      /** `job`: the token of the job, which goes to ghcr.io itself and nowhere else. */
      readonly from: 'docker' | 'job'
    }
  /** A token that others are given for (OAuth 2). */
  | { readonly kind: 'identity-token'; readonly token: string }
  | {
      readonly kind: 'none'
      /** Why docker's configuration gave none, where it has some. */
      readonly because?: string
    }

/** Where credentials are looked for. */
export interface CredentialPlaces {
  /** Says where docker's configuration is, and where its programs are found. */
  readonly environment: NodeJS.ProcessEnv
  /** The token of a job of github.com. */
  readonly jobToken?: string
  /** Milliseconds for a program that keeps credentials. */
  readonly patience: number
}
