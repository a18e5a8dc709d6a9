import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent, type AgentOptions } from 'node:https'
import { Patience } from '../../git/fetch/patience'
import type { Limits } from '../access/registry-access'
import { exchange, type WireAnswer, type WireRequest } from './exchange'
import { again, type Failure } from './failure'
import { openProxied } from './proxied-agent'
import { Slots } from './slots'

/** Whether a registry is still asked: one that once hung, or wants to be left alone, is not. */
export class Standing {
  readonly #end = new AbortController()
  #failure: Failure | undefined

  /** Undefined while it may be asked. */
  readFailure(): Failure | undefined {
    return this.#failure
  }

  /** What is under way ends with it. */
  get signal(): AbortSignal {
    return this.#end.signal
  }

  end(failure: Failure): void {
    this.#failure ??= failure
    this.#end.abort()
  }
}

/** What all requests of a run go through: some side by side, within one budget of time. */
export class Wire {
  readonly #limits: Limits
  readonly #slots: Slots
  readonly #patience: Patience
  readonly #options: AgentOptions
  readonly #agents = new Map<string, Promise<HttpAgent>>()

  constructor(limits: Limits, options: AgentOptions = {}) {
    this.#limits = limits
    this.#slots = new Slots(limits.atOnce)
    this.#patience = new Patience(limits.budget)
    this.#options = options
  }

  /** Follows no redirect. */
  send(request: WireRequest, standing: Standing): Promise<WireAnswer | Failure> {
    return this.#slots.run(async () => {
      const stop = this.#patience.start()
      try {
        return await this.#send(request, standing)
      } finally {
        stop()
      }
    })
  }

  async #send(request: WireRequest, standing: Standing): Promise<WireAnswer | Failure> {
    const ended = standing.readFailure()
    if (ended !== undefined) return ended
    const { left, total } = this.#patience
    const spent = toSilence(total, 'all that was asked of registries took longer than')
    if (left <= 0) return spent
    const { silence, mostBytes } = this.#limits
    const late = new AbortController()
    const timer = setTimeout(
      () => {
        if (silence <= left) standing.end(toSilence(silence, 'it did not answer within'))
        late.abort()
      },
      Math.min(silence, left)
    )
    const signal = AbortSignal.any([late.signal, standing.signal])
    const agent = await this.#findAgent(request.url)
    const answer = await exchange(request, { agent, signal, mostBytes })
    clearTimeout(timer)
    if (answer.kind === 'answer') return answer
    return standing.readFailure() ?? (late.signal.aborted ? spent : answer)
  }

  /** One for each server, so that its connections are used again. */
  #findAgent(url: URL): Promise<HttpAgent> {
    const known = this.#agents.get(url.origin)
    if (known !== undefined) return known
    const made = this.#openAgent(url)
    this.#agents.set(url.origin, made)
    return made
  }

  async #openAgent(url: URL): Promise<HttpAgent> {
    const proxied = await openProxied(url, this.#options)
    if (proxied !== undefined) return proxied
    const options = { ...this.#options, keepAlive: true }
    return url.protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options)
  }
}

function toSilence(milliseconds: number, clause: string): Failure {
  return { kind: 'failure', because: `${clause} ${milliseconds / 1_000} s`, remedy: again }
}
