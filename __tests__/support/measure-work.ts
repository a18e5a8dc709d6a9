/** How long this process works, in milliseconds of its processors: a busy machine does not count. */
export function measureWork(act: () => void): number {
  const start = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}
