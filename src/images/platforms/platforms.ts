/** The runner of everything that names none of its own. */
export const defaultRunner = 'ubuntu-latest'

/** The platform that `default` stands for. */
export const defaultPlatform = 'linux/amd64'

/** Other names of architectures. */
const architectures: ReadonlyMap<string, string> = new Map([
  ['aarch64', 'arm64'],
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64']
])

/** Names of architectures that include the variant, whatever stands behind them. */
const wholeArchitectures: ReadonlyMap<string, string> = new Map([
  ['i386', '386'],
  ['armhf', 'arm/v7'],
  ['armel', 'arm/v6']
])

/** Other spellings of variants; `''` is the one that an architecture has without naming it. */
const variants: ReadonlyMap<string, string> = new Map([
  ['amd64/v1', ''],
  ...['8', 'v8', 'v8.0'].map((variant): [string, string] => [`arm64/${variant}`, '']),
  ...['9', '9.0', 'v9.0'].map((variant): [string, string] => [`arm64/${variant}`, 'v9']),
  ...['5', '6', '7', '8'].map((variant): [string, string] => [`arm/${variant}`, `v${variant}`])
])

/**
 * One spelling for each platform, as containerd normalizes them: `linux/arm64/v8` is `linux/arm64`,
 * `linux/arm` is `linux/arm/v7`, `linux` is `linux/amd64`.
 */
export function canonicalPlatform(platform: string): string {
  const prefix = canonicalPrefix(platform)
  if (prefix === 'linux') return defaultPlatform
  return prefix.endsWith('/arm') ? `${prefix}/v7` : prefix
}

/** As {@link canonicalPlatform}, for a key that stands for everything that begins with it. */
function canonicalPrefix(platform: string): string {
  const [os = '', name = '', written = ''] = platform.split('/')
  const { architecture, variant } = normalizeArchitecture(name, written)
  return [normalizeSystem(os), architecture, variant].filter(part => part !== '').join('/')
}

/** An operating system as containerd spells it. */
export function normalizeSystem(written: string): string {
  const os = written.toLowerCase()
  return os === 'macos' ? 'darwin' : os
}

/**
 * An architecture and its variant as containerd spells them, except for the variant of a bare
 * `arm`.
 */
export function normalizeArchitecture(
  name: string,
  written: string
): { readonly architecture: string; readonly variant: string } {
  const lower = name.toLowerCase()
  const [whole, wholeVariant = ''] = wholeArchitectures.get(lower)?.split('/') ?? []
  if (whole !== undefined) return { architecture: whole, variant: wholeVariant }
  const architecture = architectures.get(lower) ?? lower
  const variant = written.toLowerCase()
  return { architecture, variant: variants.get(`${architecture}/${variant}`) ?? variant }
}

/** The canonical platforms, in their order, each once. */
export function distinctPlatforms(platforms: readonly string[]): string[] {
  return [...new Set(platforms.map(canonicalPlatform))]
}

/**
 * Which of these canonical platforms a build or container for the wanted one takes: its own,
 * otherwise the newest older variant of its architecture, as containerd does; undefined: none runs
 * there.
 */
export function selectServing(wanted: string, platforms: readonly string[]): string | undefined {
  return [wanted, ...listOlderVariants(wanted)].find(each => platforms.includes(each))
}

/** The one platform of a dev variant; `''` is the runner's, also if prod has several. */
export function selectDevPlatform(platforms: readonly string[]): string {
  const [first = '', ...others] = distinctPlatforms(platforms)
  return others.length === 0 ? first : ''
}

/** The platform on which a prod image is tested: `default`'s if the image is built for it. */
export function selectTestPlatform(platforms: readonly string[]): string {
  const distinct = distinctPlatforms(platforms)
  return selectServing(defaultPlatform, distinct) ?? distinct[0] ?? defaultPlatform
}

/** The first variants of architectures whose machines also run what was built for an older one. */
const oldestVariants: ReadonlyMap<string, number> = new Map([
  ['amd64', 1],
  ['arm64', 8],
  ['arm', 5]
])

function listOlderVariants(platform: string): string[] {
  const [os = '', architecture = '', variant = ''] = platform.split('/')
  const oldest = oldestVariants.get(architecture)
  const version = /^v(\d)$/.exec(variant)?.[1]
  if (oldest === undefined || version === undefined) return []
  const count = Math.max(0, Number(version) - oldest)
  return Array.from({ length: count }, (_, index) =>
    canonicalPlatform(`${os}/${architecture}/v${Number(version) - 1 - index}`)
  )
}

/**
 * The runner of a platform: the most specific key that is the platform or a prefix of whole
 * segments. `default` is for `linux/amd64`; undefined if no key fits.
 */
export function selectRunner(
  platform: string,
  runners: ReadonlyMap<string, string>
): string | undefined {
  const canonical = canonicalPlatform(platform)
  const fitting = [...runners.keys()]
    .filter(key => key !== 'default' && isPrefix(canonicalPrefix(key), canonical))
    .sort((one, other) => canonicalPrefix(other).length - canonicalPrefix(one).length)
  const [best] = fitting
  if (best !== undefined) return runners.get(best)
  return isPrefix(defaultPlatform, canonical) ? selectDefaultRunner(runners) : undefined
}

/** The runner of entries for no single platform. */
export function selectDefaultRunner(runners: ReadonlyMap<string, string>): string {
  return runners.get('default') ?? defaultRunner
}

function isPrefix(prefix: string, platform: string): boolean {
  return platform === prefix || platform.startsWith(`${prefix}/`)
}
