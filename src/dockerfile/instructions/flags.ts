import { toLower } from '../../patterns/go/go-text'
import { refuse } from '../refusal'
import { splitAssignment } from './assignment'

/** `list`: may stand several times. `switch`: has no value, or a boolean one. */
export type FlagKind = 'text' | 'list' | 'switch'

/** The flags that an instruction knows. */
export type FlagTable = ReadonlyMap<string, FlagKind>

/** The flags of an instruction that has none. */
export const noFlags: FlagTable = new Map()

/** Flags with their values by name; a switch's value is `true` or `false`. */
export class Flags {
  readonly #values: ReadonlyMap<string, readonly string[]>

  /** Refuses an unknown flag, a repeated one and a value of the wrong form. */
  constructor(spelled: readonly string[], table: FlagTable) {
    // Most instructions have no flags, and a Dockerfile may have very many instructions.
    this.#values = spelled.length === 0 ? noValues : readValues(spelled, table)
  }

  /** The value of a flag, or undefined if it is not given. */
  find(name: string): string | undefined {
    return this.#values.get(name)?.[0]
  }

  text(name: string): string {
    return this.find(name) ?? ''
  }

  list(name: string): readonly string[] {
    return this.#values.get(name) ?? none
  }
}

const none: readonly string[] = []
const noValues: ReadonlyMap<string, readonly string[]> = new Map()

function readValues(spelled: readonly string[], table: FlagTable): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const flag of spelled) {
    const { key, value } = splitAssignment(flag)
    const name = key.slice('--'.length)
    const kind = table.get(name) ?? refuseFlag(name, table)
    const values = found.get(name) ?? []
    if (values.length > 0 && kind !== 'list') refuse(`duplicate flag specified: --${name}`)
    values.push(toValue(name, kind, value))
    found.set(name, values)
  }
  return found
}

function refuseFlag(name: string, table: FlagTable): never {
  const known = [...table.keys()].map(key => `--${key}`)
  refuse(`unknown flag: --${name}`, { kind: 'word', written: `--${name}`, known })
}

function toValue(name: string, kind: FlagKind, value: string | undefined): string {
  switch (kind) {
    case 'text':
    case 'list':
      return value ?? refuse(`missing a value on flag: --${name}`)
    case 'switch':
      return toSwitch(name, value)
  }
}

function toSwitch(name: string, value: string | undefined): string {
  if (value === '') refuse(`missing a value on flag: --${name}`)
  const spelled = toLower(value ?? 'true')
  return spelled === 'true' || spelled === 'false'
    ? spelled
    : refuse(`expecting boolean value for flag --${name}, not: ${spelled}`)
}
