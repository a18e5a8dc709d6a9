import {
  isHostedRunner,
  readRunnerPlatform,
  toRunnerKey
} from '../../src/images/platforms/runner-platform'

test.each([
  ['ubuntu-latest', 'linux/amd64'],
  ['Ubuntu-24.04', 'linux/amd64'],
  ['ubuntu-slim', 'linux/amd64'],
  ['ubuntu-24.04-arm', 'linux/arm64'],
  ['["ubuntu-24.04-arm"]', 'linux/arm64'],
  ['windows-latest', 'windows/amd64'],
  ['windows-2025-vs2026', 'windows/amd64'],
  ['windows-11-arm', 'windows/arm64'],
  ['macos-13', 'darwin/amd64'],
  ['macos-13-xlarge', 'darwin/arm64'],
  ['macos-15', 'darwin/arm64'],
  ['macos-latest', 'darwin/arm64'],
  ['macos-latest-large', 'darwin/amd64'],
  ['macos-15-intel', 'darwin/amd64'],
  ['ubuntu-24.04-16core', 'ubuntu-24.04-16core'],
  ['Big', 'big'],
  ['["self-hosted","Linux"]', 'linux self-hosted'],
  ['["linux", "self-hosted", "linux"]', 'linux self-hosted'],
  ['[broken', '[broken']
])('the runner %s builds for %s', (runner, platform) => {
  expect(readRunnerPlatform(runner)).toBe(platform)
})

test.each<[string, 'hosted' | 'not hosted']>([
  ['ubuntu-latest', 'hosted'],
  ['Windows-11-arm', 'hosted'],
  ['["macos-15"]', 'hosted'],
  ['["ubuntu-latest", "gpu"]', 'not hosted'],
  ['["gpu", "self-hosted"]', 'not hosted'],
  ['[]', 'not hosted'],
  ['ubuntu-24.04-16core', 'not hosted'],
  ['xubuntu-24.04', 'not hosted'],
  ['windows-latest-large', 'not hosted'],
  ['macos-15-small', 'not hosted'],
  ['', 'not hosted']
])('the runner %s is %s by GitHub', (runner, expected) => {
  expect(isHostedRunner(runner) ? 'hosted' : 'not hosted').toBe(expected)
})

test.each([
  [' Big ', 'big'],
  ['["b","A","b"]', 'a\nb'],
  ['{"group":"x"}', '{"group":"x"}'],
  ['[broken', '[broken']
])('the key of the runner %s is %j', (runner, key) => {
  expect(toRunnerKey(runner)).toBe(key)
})
