import { formatWholePlatform, parsePlatform } from '../../src/dockerfile/names/platform'

// containerd's platforms package: Parse, Normalize and FormatAll, of a builder that runs Linux.
test.each<[string, string]>([
  ['amd64', 'linux/amd64'],
  ['x86_64', 'linux/amd64'],
  ['X86-64', 'linux/amd64'],
  ['linux/amd64/v1', 'linux/amd64'],
  ['linux/amd64/v2', 'linux/amd64/v2'],
  ['linux/x86_64/V3', 'linux/amd64/v3'],
  ['i386', 'linux/386'],
  ['linux/i386/v2', 'linux/386'],
  ['linux/386/v2', 'linux/386/v2'],
  ['arm64', 'linux/arm64'],
  ['aarch64', 'linux/arm64'],
  ['linux/arm64/8', 'linux/arm64'],
  ['linux/arm64/v8', 'linux/arm64'],
  ['linux/arm64/v8.0', 'linux/arm64'],
  ['linux/arm64/v8.1', 'linux/arm64/v8.1'],
  ['linux/arm64/9', 'linux/arm64/v9'],
  ['linux/arm64/9.0', 'linux/arm64/v9'],
  ['linux/arm64/v9.0', 'linux/arm64/v9'],
  ['linux/arm64/v9', 'linux/arm64/v9'],
  ['linux/aarch64/v9.2', 'linux/arm64/v9.2'],
  ['armhf', 'linux/arm/v7'],
  ['linux/armhf/v5', 'linux/arm/v7'],
  ['armel', 'linux/arm/v6'],
  ['linux/armel/v8', 'linux/arm/v6'],
  ['arm', 'linux/arm/v7'],
  ['linux/arm/7', 'linux/arm/v7'],
  ['linux/arm/5', 'linux/arm/v5'],
  ['linux/arm/6', 'linux/arm/v6'],
  ['linux/arm/8', 'linux/arm/v8'],
  ['linux/arm/9', 'linux/arm/9'],
  ['linux/arm/v5', 'linux/arm/v5'],
  ['s390x', 'linux/s390x'],
  ['wasm', 'linux/wasm'],
  ['riscv64', 'linux/riscv64'],
  ['linux', 'linux/amd64'],
  ['windows', 'windows/amd64'],
  ['js', 'js/amd64'],
  ['zos', 'zos/amd64'],
  ['freebsd', 'freebsd/amd64'],
  ['macos', 'darwin/amd64'],
  ['MacOS/arm64', 'darwin/arm64'],
  ['Linux/AMD64', 'linux/amd64'],
  ['linux/foo', 'linux/foo'],
  ['windows(10.0.1)/amd64', 'windows(10.0.1)/amd64'],
  ['windows()/amd64', 'windows/amd64'],
  ['windows(10%2f1)/amd64', 'windows(10%2F1)/amd64'],
  ['windows(10.0.1+feature)/amd64', 'windows(10.0.1)/amd64']
])('the platform %s is %s', (text, platform) => {
  expect(formatWholePlatform(parsePlatform(text))).toBe(platform)
})

test.each([
  'foo',
  '',
  'linux/',
  'linux//x',
  'linux/a/b/c',
  'linux/a b',
  'linux/amd64 ',
  ' linux',
  'linux(',
  'linux(1',
  'windows(%zz)/amd64',
  'linux(1)x/amd64'
])('"%s" is no platform', text => {
  expect(() => parsePlatform(text)).toThrow()
})
