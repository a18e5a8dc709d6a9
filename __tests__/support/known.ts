import { isUnreadable, type Unreadable } from '../../src/diagnostics/unreadable'

/** What a test needs to be there: fails with the reason where it is not. */
export function known<Value extends object>(value: Value | undefined | Unreadable): Value {
  if (value === undefined || isUnreadable(value)) throw new Error(JSON.stringify(value))
  return value
}
