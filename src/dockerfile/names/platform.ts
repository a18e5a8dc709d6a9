import { normalizeArchitecture, normalizeSystem } from '../../images/platforms/platforms'
import { refuse } from '../refusal'

/** A platform in containerd's normal form; `''` is a part that it does not have. */
export interface Platform {
  readonly os: string
  readonly osVersion: string
  readonly architecture: string
  readonly variant: string
}

const OS = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/
const componentForm = /^[A-Za-z0-9_.-]+$/
const systems = new Set(
  (
    'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows ' +
    'zos'
  ).split(' ')
)
const architectures = new Set(
  (
    '386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 ' +
    'mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm'
  ).split(' ')
)

/** Parses and normalizes `os[/architecture[/variant]]` as containerd does, for a builder that runs Linux. */
export function parsePlatform(text: string): Platform {
  const [first = '', ...rest] = text.split('/')
  const match = OS.exec(first)
  if (match === null || rest.length > 2 || !rest.every(part => componentForm.test(part))) {
    return refuse(`"${text}" is no platform`)
  }
  const os = normalizeSystem(match[1] ?? '')
  const osVersion = decode(match[2] ?? '')
  const [architecture, variant = ''] = rest
  if (architecture !== undefined) {
    return { os, osVersion, ...normalize(architecture, variant) }
  }
  if (systems.has(os)) return { os, osVersion, ...normalize('amd64', '') }
  const single = normalize(first, '')
  return architectures.has(single.architecture)
    ? { os: 'linux', osVersion: '', ...single }
    : refuse(`"${text}": unknown operating system or architecture`)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return refuse(`"${text}" is no version of an operating system`)
  }
}

function normalize(name: string, written: string): Pick<Platform, 'architecture' | 'variant'> {
  const { architecture, variant } = normalizeArchitecture(name, written)
  return { architecture, variant: architecture === 'arm' && variant === '' ? 'v7' : variant }
}

/** The platform as BuildKit spells it, without the version of the operating system. */
export function formatPlatform({ os, architecture, variant }: Platform): string {
  return [os, architecture, variant].filter(part => part !== '').join('/')
}

/** The same with the version, as TARGETPLATFORM has it. */
export function formatWholePlatform(platform: Platform): string {
  const { os, osVersion } = platform
  const version = encodeURIComponent(osVersion)
  return formatPlatform(osVersion === '' ? platform : { ...platform, os: `${os}(${version})` })
}
