/** Why there is no answer, of the server that was asked. */
export interface Failure {
  readonly kind: 'failure'
  /** The last answer, where there was one. */
  readonly status?: number
  /** A clause with the server for its subject. */
  readonly because: string
  readonly remedy: string
  /** Seconds after which the server wants to be asked again, where it says so. */
  readonly wait?: number
}

export const again = 'run this again once it answers'

type Known = readonly [RegExp, because: string, remedy: string]

/** By the codes of Node's errors: its texts are for those who write programs. */
const known: readonly Known[] = [
  [
    /^ENOTFOUND$/,
    'its name is not known',
    'look at the spelling of its name, or at the name server of this runner'
  ],
  [/^EAI_AGAIN$/, 'its name could not be looked up', 'look at the name server of this runner'],
  [/^ECONNREFUSED$/, 'it refuses the connection', 'look at its host and port, and whether it runs'],
  [
    /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|ERR_TLS_\w+)$/,
    'its certificate is not trusted',
    'name a file with the certificate of its authority in NODE_EXTRA_CA_CERTS'
  ],
  [
    /^(?:EPROTO|ERR_SSL_\w+)$/,
    'it does not speak TLS as it should',
    'only a registry on this machine is reached without TLS: give this one a certificate'
  ],
  [
    /^(?:E(?:HOST|NET)UNREACH|ETIMEDOUT)$/,
    'it cannot be reached',
    'look whether this runner may reach it: a firewall or a missing proxy (HTTPS_PROXY) may be in the way'
  ],
  [/^(?:ECONNRESET|EPIPE)$/, 'the connection broke off', again],
  [/^HPE_/, 'it answers with what is no HTTP', 'look at its host and port']
]

/** @param code of the error, as `ECONNREFUSED`; `''` where it has none */
export function explainConnection(code: string): Failure {
  const found = known.find(([pattern]) => pattern.test(code))
  const shown = /^\w{1,60}$/.test(code) ? ` (${code})` : ''
  return {
    kind: 'failure',
    because: `${found?.[1] ?? 'the connection failed'}${shown}`,
    remedy: found?.[2] ?? again
  }
}
