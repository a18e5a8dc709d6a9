import {
  architectures,
  otherSystems,
  systems
} from '../../src/configuration/definition/forms/platform-form'
import { formatPlatform, parsePlatform } from '../../src/dockerfile/names/platform'
import {
  canonicalPlatform,
  selectRunner,
  selectServing
} from '../../src/images/platforms/platforms'

test.each([
  ['linux/arm64/v8', 'linux/arm64'],
  ['linux/aarch64', 'linux/arm64'],
  ['linux/x86_64', 'linux/amd64'],
  ['linux/amd64/v1', 'linux/amd64'],
  ['linux/amd64/v3', 'linux/amd64/v3'],
  ['linux/arm/v7', 'linux/arm/v7'],
  ['linux/arm', 'linux/arm/v7'],
  ['linux/arm/7', 'linux/arm/v7'],
  ['linux/arm/8', 'linux/arm/v8'],
  ['linux/armhf', 'linux/arm/v7'],
  ['linux/armel', 'linux/arm/v6'],
  ['linux/i386', 'linux/386'],
  ['linux/arm64/8', 'linux/arm64'],
  ['linux/arm64/9.0', 'linux/arm64/v9'],
  ['macos/arm64', 'darwin/arm64'],
  ['linux', 'linux/amd64'],
  ['', ''],
  ['linux/s390x', 'linux/s390x']
])('%s is %s', (platform, canonical) => {
  expect(canonicalPlatform(platform)).toBe(canonical)
})

test('a platform is canonical as the Dockerfile reader spells it, whatever its name', () => {
  const variants = ['', '/v1', '/v2', '/v5', '/5', '/6', '/7', '/v7', '/8', '/v8', '/v8.0']
  const newer = ['/9', '/9.0', '/v9', '/v9.0']
  const names = [...systems, ...otherSystems].flatMap(os =>
    architectures.flatMap(name => [...variants, ...newer].map(each => `${os}/${name}${each}`))
  )
  for (const name of ['linux', ...names]) {
    const read = formatPlatform(parsePlatform(name))
    expect([name, canonicalPlatform(name)]).toEqual([name, canonicalPlatform(read)])
  }
})

const runners = new Map([
  ['default', 'amd'],
  ['linux/arm', 'arm-32'],
  ['linux/arm/v6', 'arm-6'],
  ['linux/arm64/v8', 'arm-64']
])

test.each<[string, string | undefined, string]>([
  ['linux/amd64', 'amd', 'the default is for it'],
  ['linux/amd64/v3', 'amd', 'as for the levels of it'],
  ['linux/arm', 'arm-32', 'its own key'],
  ['linux/arm/v7', 'arm-32', 'a prefix of whole segments'],
  ['linux/arm/v5', 'arm-32', 'a key without a variant is for all of them'],
  ['linux/arm/v6', 'arm-6', 'the most specific one'],
  ['linux/armel', 'arm-6', 'its variant is in its name'],
  ['linux/arm64', 'arm-64', 'its v8 is it, and linux/arm is not'],
  ['linux/s390x', undefined, 'no key fits'],
  ['windows/amd64', undefined, 'the default is for Linux alone']
])('%s runs on %s: %s', (platform, runner, why) => {
  expect(why).not.toBe('')
  expect(selectRunner(platform, runners)).toBe(runner)
})

test.each([
  {
    wanted: 'linux/arm64',
    offered: ['linux/amd64', 'linux/arm64'],
    served: 'linux/arm64',
    why: 'its own'
  },
  { wanted: 'linux/arm64', offered: ['linux/amd64'], served: undefined, why: 'another machine' },
  {
    wanted: 'linux/arm64',
    offered: ['linux/arm/v7'],
    served: undefined,
    why: 'linux/arm is not linux/arm64'
  },
  {
    wanted: 'linux/amd64/v3',
    offered: ['linux/amd64', 'linux/amd64/v2'],
    served: 'linux/amd64/v2',
    why: 'the newest older one'
  },
  {
    wanted: 'linux/amd64/v3',
    offered: ['linux/amd64'],
    served: 'linux/amd64',
    why: 'the first level'
  },
  {
    wanted: 'linux/amd64',
    offered: ['linux/amd64/v2'],
    served: undefined,
    why: 'an older machine lacks what the newer has'
  },
  {
    wanted: 'linux/arm/v7',
    offered: ['linux/arm/v5'],
    served: 'linux/arm/v5',
    why: 'any older one'
  },
  {
    wanted: 'linux/arm64/v9',
    offered: ['linux/arm64'],
    served: 'linux/arm64',
    why: 'v8 is older than v9'
  }
])('$wanted, of $offered, takes $served: $why', ({ wanted, offered, served }) => {
  expect(selectServing(wanted, offered)).toBe(served)
})
