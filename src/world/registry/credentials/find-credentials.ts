import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { type JsonReader, readJson } from '../../../event/json-reader'
import type { RegistryAddress } from '../registry-address'
import { askCredentialProgram } from './credential-program'
import type { CredentialPlaces, Credentials } from './credentials'

/**
 * As docker looks them up: by the program that keeps them for this registry, or for all, else in
 * the file itself. Then for ghcr.io the token of the job; else none.
 */
export async function findCredentials(
  { registry, keys }: RegistryAddress,
  places: CredentialPlaces
): Promise<Credentials> {
  const { environment, jobToken } = places
  const found = await readConfiguration(keys, places)
  if (found.kind !== 'none' || registry !== 'ghcr.io' || (jobToken ?? '') === '') return found
  // Any name will do beside a token of GitHub.
  const username = environment['GITHUB_ACTOR'] ?? 'x-access-token'
  return { kind: 'password', username, password: jobToken ?? '', from: 'job' }
}

async function readConfiguration(
  keys: readonly string[],
  places: CredentialPlaces
): Promise<Credentials> {
  const { environment } = places
  const home = environment['HOME'] ?? homedir()
  const named = environment['DOCKER_CONFIG'] ?? ''
  const file = join(named === '' ? join(home, '.docker') : named, 'config.json')
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return { kind: 'none' }
  }
  const configuration = readJson(text)
  if (configuration === undefined) {
    return { kind: 'none', because: 'the configuration of docker is no JSON' }
  }
  return lookUp(configuration, keys, places)
}

async function lookUp(
  configuration: JsonReader,
  keys: readonly string[],
  places: CredentialPlaces
): Promise<Credentials> {
  const [key = ''] = keys
  const helpers = configuration.field('credHelpers')
  const helper = keys.map(each => helpers.field(each).text()).find(name => name !== undefined)
  const program = helper ?? configuration.field('credsStore').text()
  const kept: Credentials =
    program === undefined ? { kind: 'none' } : await askCredentialProgram(program, key, places)
  if (kept.kind !== 'none') return kept
  const auths = configuration.field('auths')
  for (const spelling of keys.flatMap(spell)) {
    const written = readEntry(auths.field(spelling))
    if (written !== undefined) return written
  }
  return kept
}

/** As clients write a registry there, older ones with a URL. */
function spell(key: string): readonly string[] {
  const urls = ['', '/', '/v1/', '/v2/'].map(path => `${key}${path}`)
  return [key, ...['https', 'http'].flatMap(scheme => urls.map(url => `${scheme}://${url}`))]
}

/** Undefined where an entry is missing, or only says that a program keeps it. */
function readEntry(entry: JsonReader): Credentials | undefined {
  const token = entry.field('identitytoken').text()
  if (token !== undefined) return { kind: 'identity-token', token }
  const encoded = entry.field('auth').text()
  const decoded = Buffer.from(encoded ?? '', 'base64').toString()
  const colon = decoded.indexOf(':')
  const username = colon > 0 ? decoded.slice(0, colon) : entry.field('username').text()
  const password =
    colon > 0 ? decoded.slice(colon + 1).replace(/\0+$/, '') : entry.field('password').text()
  if (username === undefined || password === undefined || password === '') return undefined
  return { kind: 'password', username, password, from: 'docker' }
}
