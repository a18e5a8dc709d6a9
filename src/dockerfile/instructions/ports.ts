import { toInteger } from './literals'

/** Whether EXPOSE takes a port: `[[ip:]public:]port[-port][/protocol]`. */
export function isPort(text: string): boolean {
  const parts = text.split(':')
  const [container = ''] = parts.splice(-1)
  const [host = ''] = parts.splice(-1)
  const slash = container.indexOf('/')
  const protocol = slash < 0 ? '' : container.slice(slash + 1).toLowerCase()
  const range = parseRange(slash < 0 ? container : container.slice(0, slash))
  if (range === undefined || !['', 'tcp', 'udp', 'sctp'].includes(protocol)) return false
  return isAddress(parts.join(':')) && (host === '' || fits(range, parseRange(host)))
}

interface PortRange {
  readonly first: number
  readonly last: number
}

/** A range on the host needs one of the same length, or a single port, in the container. */
function fits(container: PortRange, host: PortRange | undefined): boolean {
  if (host === undefined) return false
  const length = container.last - container.first
  return length === 0 || length === host.last - host.first
}

function parseRange(text: string): PortRange | undefined {
  const dash = text.indexOf('-')
  const start = dash < 0 ? text : text.slice(0, dash)
  const end = dash < 0 ? text : text.slice(dash + 1)
  const first = toPort(start)
  const last = start === end ? first : toPort(end)
  return first === undefined || last === undefined || last < first ? undefined : { first, last }
}

function toPort(text: string): number | undefined {
  const port = toInteger(text)
  return port !== undefined && port >= 0 && port <= 65_535 ? port : undefined
}

const byteForm = /^(?:0|[1-9][0-9]{0,2})$/

function isAddress(text: string): boolean {
  const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text
  return bare === '' || isIpv4(bare) || isIpv6(bare)
}

function isIpv4(text: string): boolean {
  const bytes = text.split('.')
  return bytes.length === 4 && bytes.every(byte => byteForm.test(byte) && Number(byte) < 256)
}

function isIpv6(text: string): boolean {
  const halves = text.split('::')
  if (halves.length > 2) return false
  const groups = halves.flatMap(half => (half === '' ? [] : half.split(':')))
  const tail = groups.at(-1) ?? ''
  const embedded = tail.includes('.') && text.endsWith(tail)
  const plain = embedded ? groups.slice(0, -1) : groups
  const size = plain.length + (embedded ? 2 : 0)
  return (
    (!embedded || isIpv4(tail)) &&
    plain.every(group => /^[0-9a-fA-F]{1,4}$/.test(group)) &&
    (halves.length === 2 ? size < 8 : size === 8)
  )
}
