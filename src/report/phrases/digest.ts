/** `sha256:1a2b3c4d5e6f…`: as much as docker shows. */
export function shortenDigest(digest: string): string {
  return digest.length > shown ? `${digest.slice(0, shown)}…` : digest
}

const shown = 'sha256:'.length + 12
