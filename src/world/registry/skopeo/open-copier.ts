import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Complaint } from '../../../diagnostics/complaint'
import type { Copier, CopyTarget, DamagedBlob } from '../../../ports/registry/copier'
import { runProgram } from '../../process/run-program'
import type { CredentialPlaces, Credentials } from '../credentials/credentials'
import { findCredentials } from '../credentials/find-credentials'
import { isLoopback, type RegistryAddress, toRegistryAddress } from '../registry-address'
import { Slots } from '../wire/slots'
import { explainSkopeo, findDamagedBlob } from './explain-skopeo'

/** Images that are sent side by side; of each some blobs are. */
const atOnce = 3

/** Milliseconds in front of each attempt. */
const pauses = [0, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000]

/** Images are copied by `skopeo`, with the credentials that the registry is asked with, too. */
export function openCopier(places: CredentialPlaces): Copier {
  const slots = new Slots(atOnce)
  return {
    copy: (layout, target) => slots.run(() => copy(layout, target, places))
  }
}

async function copy(
  layout: string,
  { repository, digest }: CopyTarget,
  places: CredentialPlaces
): Promise<Complaint | DamagedBlob | undefined> {
  const address = toRegistryAddress(repository)
  if (address === undefined) throw new Error(`${repository} is no name of a repository`)
  const credentials = await findCredentials(address, places)
  const file = join(layout, `credentials-${randomUUID()}.json`)
  await writeFile(file, toAuthFile(address, credentials), { mode: 0o600 })
  const words = [
    // Policies are about signatures of what is taken from elsewhere, and some machines have none.
    '--insecure-policy',
    'copy',
    '--all',
    '--preserve-digests',
    '--quiet',
    `--dest-authfile=${file}`,
    // As docker does it.
    ...(isLoopback(new URL(address.origin).hostname) ? ['--dest-tls-verify=false'] : []),
    `oci:${layout}`,
    `docker://${repository}@${digest}`
  ]
  try {
    return await insist(words, { layout, address, credentials })
  } finally {
    await rm(file, { force: true })
  }
}

interface Copying {
  readonly layout: string
  readonly address: RegistryAddress
  readonly credentials: Credentials
}

/** What was sent is there: an attempt goes on where the one before it ended. */
async function insist(
  words: readonly string[],
  { layout, address, credentials }: Copying
): Promise<Complaint | DamagedBlob | undefined> {
  let last: Complaint | undefined
  for (const pause of pauses) {
    await sleep(pause)
    const call = await runProgram({ program: 'skopeo', words, directory: layout })
    if (call.end === 0) return undefined
    const blob = findDamagedBlob(call)
    if (blob !== undefined) return { kind: 'damaged-blob', blob }
    const explained = explainSkopeo(call, address.registry, credentials)
    last = explained.complaint
    if (explained.passing === 'never') return last
  }
  return last
}

/** As docker's configuration (containers-auth.json): of this registry alone. */
function toAuthFile({ registry }: RegistryAddress, credentials: Credentials): string {
  switch (credentials.kind) {
    case 'none':
      return '{"auths":{}}'
    case 'password': {
      const { username, password } = credentials
      const auth = Buffer.from(`${username}:${password}`).toString('base64')
      return JSON.stringify({ auths: { [registry]: { auth } } })
    }
    case 'identity-token': {
      const auth = Buffer.from('<token>:').toString('base64')
      const { token: identitytoken } = credentials
      return JSON.stringify({ auths: { [registry]: { auth, identitytoken } } })
    }
  }
}
