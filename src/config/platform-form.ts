import { quote, type Finding } from './finding'
import type { Text } from './shape'

/** The text of a regular expression, for the reader and the schema. */
export const platformPattern = '^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$'

const platformForm = new RegExp(platformPattern)

const wellKnown = new Map([
  ['amd64', 'linux/amd64'],
  ['x86_64', 'linux/amd64'],
  ['arm64', 'linux/arm64'],
  ['aarch64', 'linux/arm64'],
  ['armv7', 'linux/arm/v7']
])

/** `os/arch` or `os/arch/variant` in lower case, as `docker buildx build --platform` takes it. */
export function checkPlatform({ value, range }: Text): Finding[] {
  if (platformForm.test(value)) return []
  const lower = value.trim().toLowerCase()
  const meant = wellKnown.get(lower) ?? (platformForm.test(lower) ? lower : undefined)
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
