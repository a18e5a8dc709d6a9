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
    return { os, osVersion, ...normalizeArchitecture(architecture, variant) }
  }
  if (systems.has(os)) return { os, osVersion, ...normalizeArchitecture('amd64', '') }
  const single = normalizeArchitecture(first, '')
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

function normalizeSystem(spelled: string): string {
  const os = spelled.toLowerCase()
  return os === 'macos' ? 'darwin' : os
}

type Architecture = Pick<Platform, 'architecture' | 'variant'>

function normalizeArchitecture(spelled: string, spelledVariant: string): Architecture {
  const architecture = spelled.toLowerCase()
  const variant = spelledVariant.toLowerCase()
  switch (architecture) {
    case 'i386':
      return { architecture: '386', variant: '' }
    case 'x86_64':
    case 'x86-64':
    case 'amd64':
      return { architecture: 'amd64', variant: variant === 'v1' ? '' : variant }
    case 'aarch64':
    case 'arm64':
      return { architecture: 'arm64', variant: normalizeArm64(variant) }
    case 'armhf':
      return { architecture: 'arm', variant: 'v7' }
    case 'armel':
      return { architecture: 'arm', variant: 'v6' }
    case 'arm':
      return { architecture, variant: normalizeArm(variant) }
    default:
      return { architecture, variant }
  }
}

function normalizeArm64(variant: string): string {
  switch (variant) {
    case '8':
    case 'v8':
    case 'v8.0':
      return ''
    case '9':
    case '9.0':
    case 'v9.0':
      return 'v9'
    default:
      return variant
  }
}

function normalizeArm(variant: string): string {
  switch (variant) {
    case '':
    case '7':
      return 'v7'
    case '5':
    case '6':
    case '8':
      return `v${variant}`
    default:
      return variant
  }
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
