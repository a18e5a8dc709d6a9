import type { Project, WrittenFile } from './project'

/** The form of the address; another one is refused rather than misread. */
const version = 'v1.'

/** The project as the part of an address behind `#`: compressed, and sent to nobody. */
export async function toFragment(project: Project): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(project))
  const packed = await through(bytes, new CompressionStream('deflate-raw'))
  const text = btoa(Array.from(packed, byte => String.fromCharCode(byte)).join(''))
  return version + text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** What an address holds; undefined: nothing, or nothing that can be read. */
export async function fromFragment(fragment: string): Promise<Project | undefined> {
  if (!fragment.startsWith(version)) return undefined
  try {
    const text = fragment.slice(version.length).replaceAll('-', '+').replaceAll('_', '/')
    const packed = Uint8Array.from(atob(text), unit => unit.charCodeAt(0))
    const bytes = await through(packed, new DecompressionStream('deflate-raw'))
    return parseProject(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return undefined
  }
}

/** More than anybody types: an address may be made to unpack to very much. */
const mostBytes = 1 << 21

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > mostBytes) throw new Error('too large')
    parts.push(part.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function parseProject(value: unknown): Project | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('files' in value && 'others' in value && 'touched' in value)) return undefined
  const { files, others, touched } = value
  if (!Array.isArray(files) || !files.every(isFile)) return undefined
  if (!Array.isArray(others) || !others.every(each => typeof each === 'string')) return undefined
  return typeof touched === 'string' ? { files, others, touched } : undefined
}

function isFile(value: unknown): value is WrittenFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    'text' in value &&
    typeof value.path === 'string' &&
    typeof value.text === 'string'
  )
}
