import type { CredentialPlaces } from '../credentials/credentials'
import { findCredentials } from '../credentials/find-credentials'
import type { RegistryAddress } from '../registry-address'
import { Wire } from '../wire/wire'
import type { Limits, RegistryAccess } from './registry-access'
import { type Actions, RegistrySession } from './registry-session'

/** How a run asks its registries. */
interface Manner {
  readonly limits: Limits
  /** Milliseconds for a program that keeps credentials. */
  readonly patience: number
  readonly actions: Actions
}

/** The registries of a run: all are asked over one wire, each in a session of its own. */
export class RegistrySessions {
  readonly #wire: Wire
  readonly #places: CredentialPlaces
  readonly #actions: Actions
  /** By origin. */
  readonly #sessions = new Map<string, RegistrySession>()

  constructor(access: RegistryAccess, { limits, patience, actions }: Manner) {
    const { environment = process.env, jobToken, connections } = access
    this.#wire = new Wire(limits, connections)
    this.#places = { environment, patience, ...(jobToken === undefined ? {} : { jobToken }) }
    this.#actions = actions
  }

  find(address: RegistryAddress): RegistrySession {
    const known = this.#sessions.get(address.origin)
    if (known !== undefined) return known
    const find = () => findCredentials(address, this.#places)
    const session = new RegistrySession(address, this.#wire, find, this.#actions)
    this.#sessions.set(address.origin, session)
    return session
  }

  /** The next question begins anew: a session that hung, or was told to wait, is asked no more. */
  forget({ origin }: RegistryAddress): void {
    this.#sessions.delete(origin)
  }
}
