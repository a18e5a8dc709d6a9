/** Where everything runs that names no runner of its own. */
export const defaultRunner = 'ubuntu-latest'

/** The platform that `default` stands for. */
export const defaultPlatform = 'linux/amd64'

const architectures: ReadonlyMap<string, string> = new Map([
  ['aarch64', 'arm64'],
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64']
])

/** Variants that an architecture has without naming them, as containerd normalizes platforms. */
const impliedVariants: ReadonlySet<string> = new Set(['amd64/v1', 'arm64/v8'])

/** One spelling for each platform: `linux/arm64/v8` is `linux/arm64`. */
export function canonicalPlatform(platform: string): string {
  const [os = '', name = '', ...variant] = platform.toLowerCase().split('/')
  const architecture = architectures.get(name) ?? name
  const rest = impliedVariants.has([architecture, ...variant].join('/')) ? [] : variant
  return [os, architecture, ...rest].filter(part => part !== '').join('/')
}

/** The platforms, canonical, in their order, each once. */
export function distinctPlatforms(platforms: readonly string[]): string[] {
  return [...new Set(platforms.map(canonicalPlatform))]
}

/**
 * The runner of a platform: the most specific key that is the platform or a prefix of whole
 * segments. `default` is for `linux/amd64`; undefined where no key fits.
 */
export function selectRunner(
  platform: string,
  runners: ReadonlyMap<string, string>
): string | undefined {
  const canonical = canonicalPlatform(platform)
  const fitting = [...runners.keys()]
    .filter(key => key !== 'default' && isPrefix(canonicalPlatform(key), canonical))
    .sort((one, other) => canonicalPlatform(other).length - canonicalPlatform(one).length)
  const [best] = fitting
  if (best !== undefined) return runners.get(best)
  return isPrefix(defaultPlatform, canonical) ? selectDefaultRunner(runners) : undefined
}

/** The runner of entries that are for no single platform. */
export function selectDefaultRunner(runners: ReadonlyMap<string, string>): string {
  return runners.get('default') ?? defaultRunner
}

function isPrefix(prefix: string, platform: string): boolean {
  return platform === prefix || platform.startsWith(`${prefix}/`)
}
