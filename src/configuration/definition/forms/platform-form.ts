import { suggestName } from '../../../diagnostics/text/suggest'
import { type Finding, quote } from '../../mistakes/finding'
import type { Text } from '../../shape/shape'

/** The text of a regular expression, for the reader and the schema. */
export const platformPattern = '^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$'

const platformForm = new RegExp(platformPattern)

/** The systems that containerd and Go know: no builder has a platform of any other. */
export const systems = ['linux', 'windows', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'dragonfly']
export const otherSystems = [
  'solaris',
  'illumos',
  'aix',
  'plan9',
  'android',
  'ios',
  'js',
  'wasi',
  'wasip1'
]
export const architectures = [
  ...['amd64', 'arm64', 'arm', '386', 'riscv64', 'ppc64le', 's390x', 'loong64', 'mips64le'],
  ...['mips64', 'mipsle', 'mips', 'ppc64', 'wasm', 'sparc64', 'x86_64', 'aarch64', 'i386'],
  ...['armhf', 'armel', 'armbe', 'arm64be', 'ppc', 'riscv', 's390', 'sparc', 'amd64p32']
]

/** The platform that was meant by an unknown one, or its unknown part. */
export interface UnknownPlatform {
  readonly part: string
  readonly meant?: string
}

/** Undefined if operating system and architecture are known. */
export function findUnknownPart(platform: string): UnknownPlatform | undefined {
  const [os = '', architecture = '', ...variant] = platform.split('/')
  const known = [...systems, ...otherSystems]
  if (!known.includes(os)) {
    const meant = suggestName(os, systems)
    return {
      part: os,
      ...(meant === undefined ? {} : { meant: [meant, architecture, ...variant].join('/') })
    }
  }
  if (architectures.includes(architecture)) return undefined
  const meant = suggestName(architecture, architectures)
  return {
    part: architecture,
    ...(meant === undefined ? {} : { meant: [os, meant, ...variant].join('/') })
  }
}

const wellKnown = new Map([
  ['amd64', 'linux/amd64'],
  ['x86_64', 'linux/amd64'],
  ['arm64', 'linux/arm64'],
  ['aarch64', 'linux/arm64'],
  ['armv7', 'linux/arm/v7']
])

/** The platform that a text surely means. */
export function findPlatform(written: string): string | undefined {
  const lower = written.trim().toLowerCase()
  return wellKnown.get(lower) ?? (platformForm.test(lower) ? lower : undefined)
}

/** `os/arch` or `os/arch/variant` in lower case, as `docker buildx build --platform` takes it. */
export function checkPlatform({ value, range }: Text): Finding[] {
  if (platformForm.test(value)) return []
  const meant = findPlatform(value)
  return [
    {
      code: 'invalid-value',
      message: `${quote(value)} is not a platform`,
      fix: meant ? `write ${meant}` : 'write os/arch or os/arch/variant, as linux/arm64',
      range
    }
  ]
}

/** A dev variant is built for one platform: the runner's, or the single one named. */
export function checkDevPlatforms(platforms: readonly Text[]): Finding[] {
  const second = platforms[1]
  if (second === undefined) return []
  return [
    {
      code: 'invalid-value',
      message: 'a dev variant is built for one platform',
      fix: "keep the one that the tests run on, or none for the runner's",
      range: second.range
    }
  ]
}
