import type { Use } from '../../descriptions/workflows/read-uses'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { type ConfigurationInput, parseRequest, type PlatformsRequest } from '../../request/request'

/** How plans are made: what the step of a workflow says, or a person in its place. */
export interface PlanSettings {
  readonly config: ConfigurationInput
  /** undefined: nobody says it, and as many as are needed are taken. */
  readonly stages: number | undefined
  readonly platforms: PlatformsRequest
  /** The steps that say this; none: a person does. */
  readonly uses: readonly Use[]
}

/** What a person says in place of the workflows. */
export type Overrides = Partial<Omit<PlanSettings, 'uses'>>

/** What the planning steps of a repository say, and the mistakes in it. */
export interface FoundSettings {
  readonly settings: readonly PlanSettings[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Steps that say the same are one; without any, what a person says. */
export function listSettings(uses: readonly Use[], overrides: Overrides): FoundSettings {
  const plans = uses.filter(({ action }) => action === 'plan')
  const read = plans.map(use => readSettings(use, overrides))
  return {
    settings:
      read.length === 0 ? [toSettings(overrides)] : joinAlike(read.map(({ settings }) => settings)),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics)
  }
}

/** What a person says, where no workflow says anything. */
export function toSettings(overrides: Overrides): PlanSettings {
  const { config } = parseRequest(() => '').request
  return { ...{ config, stages: undefined, platforms: 'either' }, ...overrides, uses: [] }
}

interface ReadSettings {
  readonly settings: PlanSettings
  readonly diagnostics: readonly Diagnostic[]
}

function readSettings(use: Use, overrides: Overrides): ReadSettings {
  const { given } = use.step
  const isUnknown = (name: string): boolean => given.get(name)?.kind === 'unknown'
  const known = [...given].filter(([, { kind }]) => kind === 'known')
  const { request } = parseRequest(name => new Map(known).get(name)?.text ?? '')
  const own: Omit<PlanSettings, 'uses'> = {
    config: request.config,
    stages: isUnknown('stages') ? undefined : request.stages,
    platforms: isUnknown('split-platforms') ? 'either' : request.platforms
  }
  return {
    settings: { ...own, ...overrides, uses: [use] },
    // One by one, so that each mistake is known to be about its value.
    diagnostics: known.flatMap(([only, { text, at }]) =>
      parseRequest(name => (name === only ? text : '')).diagnostics.map(each => ({
        ...each,
        place: at
      }))
    )
  }
}

function joinAlike(all: readonly PlanSettings[]): readonly PlanSettings[] {
  const joined = new Map<string, PlanSettings>()
  for (const { uses, ...said } of all) {
    const key = JSON.stringify(said)
    joined.set(key, { ...said, uses: [...(joined.get(key)?.uses ?? []), ...uses] })
  }
  return [...joined.values()]
}
