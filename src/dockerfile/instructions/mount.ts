import { toLower } from '../../patterns/go/go-text'
import { refuse } from '../refusal'
import { emptiness, literal, type Text } from '../text'
import { type Assignment, splitAssignment } from './assignment'
import { parseCsvLine } from './csv'
import type { MountFlag } from './instruction'
import { isBoolean, isSize, isUint32 } from './literals'

/** What `type=` names. */
export type MountType = 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh'

/** A `--mount` with its variables expanded. */
export interface Mount {
  /** `bind` if the type depends on an unknown value: no type reads more. */
  readonly type: MountType
  readonly from: Text
  readonly source: Text
  readonly target: Text
  /** Whether Windows refuses the mount without a target: a secret that is no variable. */
  readonly targetless: 'refused' | 'allowed'
}

function parseFields(text: string): Assignment[] {
  return parseCsvLine(text).map(field => {
    const { key, value } = splitAssignment(field)
    return { key: toLower(key), value }
  })
}

/**
 * Reads what counts before variables are known: the last `from`, which takes none. Refuses a text
 * that is no CSV line.
 */
export function parseMountFlag(text: string): MountFlag {
  let from = ''
  for (const { key, value } of parseFields(text)) {
    if (key !== 'from' || value === undefined) continue
    const dollar = value.indexOf('$')
    if (dollar >= 0 && dollar !== value.length - 1) {
      refuse("'from' doesn't support variable expansion, define alias stage instead")
    }
    from = value
  }
  return { text, from }
}

/** Reads a `--mount` with its variables expanded, and refuses what BuildKit refuses. */
export function parseMount(flag: MountFlag, expand: (word: string) => Text): Mount {
  const draft = new MountDraft()
  for (const { key, value } of parseFields(flag.text)) {
    if (value === undefined) {
      draft.setBare(key)
    } else {
      draft.set(key, expand(value))
    }
  }
  return draft.finish()
}

const mountTypes: ReadonlyMap<string, MountType> = new Map(
  (['bind', 'cache', 'tmpfs', 'secret', 'ssh'] as const).map(type => [type, type])
)

const sharing = new Set(['shared', 'private', 'locked'])

/** The fields of a mount, in their order: what a key means may depend on the type before it. */
class MountDraft {
  readonly #values = new Map<string, Text>()
  #type: MountType | 'unknown' = 'bind'

  setBare(key: string): void {
    switch (key) {
      case 'readonly':
      case 'ro':
      case 'readwrite':
      case 'rw':
        return
      case 'required':
        this.#demand(['secret', 'ssh'], key)
        return
    }
    refuse(`invalid field '${key}' must be a key=value pair`)
  }

  set(key: string, value: Text): void {
    switch (key) {
      case 'type':
        this.#type = toType(value)
        return
      case 'from':
      case 'source':
      case 'target':
      case 'id':
      case 'env':
        this.#values.set(key, value)
        return
      case 'src':
        this.#values.set('source', value)
        return
      case 'dst':
      case 'destination':
        this.#values.set('target', value)
        return
    }
    this.#setChecked(key, value)
  }

  #setChecked(key: string, value: Text): void {
    switch (key) {
      case 'readonly':
      case 'ro':
      case 'readwrite':
      case 'rw':
        demandForm(key, value, isBoolean)
        return
      case 'required':
        this.#demand(['secret', 'ssh'], key)
        demandForm(key, value, isBoolean)
        return
      case 'size':
        this.#demand(['tmpfs'], key)
        demandForm(key, value, isSize)
        return
      case 'sharing':
        demandForm(key, value, text => sharing.has(toLower(text)))
        break
      case 'mode':
        demandForm(key, value, text => isUint32(text, 8))
        break
      case 'uid':
      case 'gid':
        demandForm(key, value, text => isUint32(text, 10))
        break
      default:
        refuse(`unexpected key '${key}'`)
    }
    this.#values.set(key, value)
  }

  finish(): Mount {
    for (const key of ['mode', 'uid', 'gid']) this.#allow(key, ['secret', 'ssh', 'cache'])
    if (this.#type === 'secret') this.#checkSecret()
    if (this.#type === 'ssh' && this.#has('source')) refuse('ssh does not support source')
    this.#allow('sharing', ['cache'])
    return {
      type: this.#type === 'unknown' ? 'bind' : this.#type,
      from: this.#value('from'),
      source: this.#value('source'),
      target: this.#value('target'),
      targetless: this.#values.has('env') ? 'allowed' : 'refused'
    }
  }

  #checkSecret(): void {
    if (this.#has('from')) refuse('secret mount should not have a from')
    if (!['source', 'target', 'id'].some(key => emptiness(this.#value(key)) !== 'yes')) {
      refuse('invalid secret mount. one of source, target required')
    }
    if (this.#has('source') && this.#has('id')) refuse("both source and id can't be set")
  }

  #value(key: string): Text {
    return this.#values.get(key) ?? ''
  }

  /** Whether a field surely has a value other than ''. */
  #has(key: string): boolean {
    return emptiness(this.#value(key)) === 'no'
  }

  #allow(key: string, types: readonly MountType[]): void {
    if (this.#values.has(key)) this.#demand(types, key)
  }

  #demand(types: readonly MountType[], key: string): void {
    if (this.#type !== 'unknown' && !types.includes(this.#type)) {
      refuse(`unexpected key '${key}' for mount type '${this.#type}'`)
    }
  }
}

function toType(value: Text): MountType | 'unknown' {
  const name = literal(value)
  if (name === undefined) return 'unknown'
  return mountTypes.get(toLower(name)) ?? refuse(`unsupported mount type "${name}"`)
}

function demandForm(key: string, value: Text, isForm: (text: string) => boolean): void {
  const text = literal(value)
  if (text !== undefined && !isForm(text)) refuse(`invalid value for ${key}: ${text}`)
}
