import { execFile } from 'node:child_process'
import { readJson } from '../../../event/json-reader'
import { endOnSignal } from '../../process/signals'
import type { CredentialPlaces, Credentials } from './credentials'

/** Of what it prints, in bytes: tokens of clouds take some thousand. */
const mostOutput = 1 << 18

/**
 * Asks `docker-credential-NAME get` for a registry (docker-credential-helpers). What it prints is
 * a secret, its errors included, and shown to nobody.
 *
 * @param key what docker's configuration calls the registry
 */
export async function askCredentialProgram(
  name: string,
  key: string,
  { environment, patience }: CredentialPlaces
): Promise<Credentials> {
  // A name with a path would start something else.
  if (!/^[\w.-]{1,80}$/.test(name)) {
    return { kind: 'none', because: 'a credential helper of docker has a name that is none' }
  }
  const program = `docker-credential-${name}`
  const { end, output } = await run(program, key, { environment, patience })
  if (end === 0) {
    const answer = readJson(output)
    const secret = answer?.field('Secret').text()
    if (secret === undefined) return { kind: 'none', because: `${program} printed no secret` }
    const username = answer?.field('Username').text() ?? ''
    if (username === '<token>') return { kind: 'identity-token', token: secret }
    return { kind: 'password', username, password: secret, from: 'docker' }
  }
  if (output.includes('credentials not found')) return { kind: 'none' }
  return { kind: 'none', because: `${program} ${end}` }
}

/** How a program ended: 0, or a clause with it for its subject. */
interface ProgramEnd {
  readonly end: 0 | string
  readonly output: string
}

function run(
  program: string,
  input: string,
  { environment, patience }: CredentialPlaces
): Promise<ProgramEnd> {
  const options = {
    env: environment,
    timeout: patience,
    killSignal: 'SIGKILL',
    maxBuffer: mostOutput,
    windowsHide: true
  } as const
  return new Promise(resolve => {
    const child = execFile(program, ['get'], options, (error, output) => {
      forget()
      if (error === null) resolve({ end: 0, output })
      else if (error.code === 'ENOENT') resolve({ end: 'was not found', output })
      else if (typeof error.code === 'number') {
        resolve({ end: `ended with status ${error.code}`, output })
      } else if (error.killed === true) {
        resolve({ end: `did not answer within ${patience / 1_000} s`, output })
      } else resolve({ end: 'could not be run', output })
    })
    const forget = endOnSignal('programs', () => child.kill('SIGKILL'))
    // One that reads nothing has its reasons.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}
