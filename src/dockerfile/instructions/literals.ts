/** Tells whether a text is a value that BuildKit checks with Go's parsers. */

const booleanForm = /^(?:1|t|T|TRUE|true|True)$|^(?:0|f|F|FALSE|false|False)$/

/** `strconv.ParseBool`. */
export function isBoolean(text: string): boolean {
  return booleanForm.test(text)
}

/** `strconv.ParseUint(text, base, 32)`. */
export function isUint32(text: string, base: 8 | 10): boolean {
  const digits = base === 8 ? /^[0-7]+$/ : /^[0-9]+$/
  return digits.test(text) && parseInt(text, base) <= 0xffffffff
}

/** The number that `strconv.Atoi` reads, or undefined. */
export function toInteger(text: string): number | undefined {
  if (!/^[+-]?[0-9]+$/.test(text)) return undefined
  const value = BigInt(text.replace('+', ''))
  return BigInt.asIntN(64, value) === value ? Number(value) : undefined
}

/** `strconv.ParseInt(text, 10, 32)`. */
export function isInt32(text: string): boolean {
  const value = toInteger(text)
  return value !== undefined && value >= -(2 ** 31) && value < 2 ** 31
}

const permissions = /^[augo]*(?:[-+=][rstwXxugo]*)+(?:,[augo]*(?:[-+=][rstwXxugo]*)+)*$/

/** A mode as `--chmod` takes it: octal up to 07777, or symbolic as in chmod(1). */
export function isMode(text: string): boolean {
  return isUint32(text, 8) ? parseInt(text, 8) <= 0o7777 : permissions.test(text)
}

const duration = /^[-+]?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h))+$/
const part = /([0-9]+(?:\.[0-9]*)?|\.[0-9]+)(ns|us|µs|μs|ms|s|m|h)/g
const nanoseconds = new Map<string, number>(
  Object.entries({ ns: 1, us: 1e3, µs: 1e3, μs: 1e3, ms: 1e6, s: 1e9, m: 6e10, h: 3.6e12 })
)

/** An interval of HEALTHCHECK: `time.ParseDuration`, zero or at least a millisecond. */
export function isInterval(text: string): boolean {
  if (/^[-+]?0?$/.test(text)) return text === '' || text.endsWith('0')
  if (!duration.test(text)) return false
  let total = 0
  for (const [, amount = '', unit = ''] of text.matchAll(part)) {
    total += Number(amount) * (nanoseconds.get(unit) ?? 0)
  }
  const valid = total < 2 ** 63 && (text.startsWith('-') ? total < 1 : total >= 1e6)
  return valid || Math.trunc(total) === 0
}

const size = /^([+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?) ?(?:b|[kmgtp](?:i?b)?)?$/i

/** The size of a tmpfs: `units.RAMInBytes`. */
export function isSize(text: string): boolean {
  return size.test(text)
}

const digests = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128]
])

/** A content digest of a known algorithm: `sha256:` and 64 hexadecimal digits in lower case. */
export function isDigest(text: string): boolean {
  const colon = text.indexOf(':')
  const hex = text.slice(colon + 1)
  return hex.length === digests.get(text.slice(0, Math.max(colon, 0))) && /^[a-f0-9]+$/.test(hex)
}

const signals = new Set(
  (
    'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM ' +
    'TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX'
  ).split(' ')
)

/** A signal that Linux has, by number or by name. */
export function isSignal(text: string): boolean {
  const number = toInteger(text)
  if (number !== undefined) return number !== 0
  const name = text.toUpperCase().replace(/^SIG/, '')
  return signals.has(name) || /^(?:RTMIN\+(?:[1-9]|1[0-5])|RTMAX-(?:[1-9]|1[0-4]))$/.test(name)
}
