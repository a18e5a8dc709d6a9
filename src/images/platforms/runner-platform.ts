/**
 * The platform that a runner builds for if none is named, as `linux/arm64`. GitHub's own labels
 * tell it; other labels stand for it themselves, in one spelling: another label may be another
 * machine.
 *
 * Source: "GitHub-hosted runners reference" in GitHub's documentation.
 *
 * @param runner one label, or a JSON array of them
 */
export function readRunnerPlatform(runner: string): string {
  const labels = splitLabels(runner)
  const [only = ''] = labels
  return (labels.length === 1 ? readHosted(only) : undefined) ?? labels.join(' ')
}

/** Whether it is a single label of GitHub's own machines. */
export function isHostedRunner(runner: string): boolean {
  const [only = '', ...more] = splitLabels(runner)
  return more.length === 0 && readHosted(only) !== undefined
}

/** One spelling of the labels of a runner. */
export function toRunnerKey(runner: string): string {
  return splitLabels(runner).join('\n')
}

/** The labels in lower case and in one order: a job needs all of them, however they are written. */
function splitLabels(runner: string): readonly string[] {
  const text = runner.trim().toLowerCase()
  if (!text.startsWith('[')) return [text]
  try {
    const labels: unknown = JSON.parse(text)
    return Array.isArray(labels) ? [...new Set(labels.map(String))].sort() : [text]
  } catch {
    return [text]
  }
}

function readHosted(label: string): string | undefined {
  const linux = /^ubuntu-(?:latest|slim|\d\d\.\d\d)(-arm)?$/.exec(label)
  if (linux !== null) return linux[1] === undefined ? 'linux/amd64' : 'linux/arm64'
  const windows = /^windows-(?:latest|\d\d(?:\d\d)?)(?:-vs\d{4})?(-arm)?$/.exec(label)
  if (windows !== null) return windows[1] === undefined ? 'windows/amd64' : 'windows/arm64'
  return readMac(label)
}

/** The plain label is an Intel machine up to macOS 13, and the largest an Apple one. */
function readMac(label: string): string | undefined {
  const [matched, version = '', size = ''] =
    /^macos-(latest|\d\d)(?:-(large|xlarge|intel))?$/.exec(label) ?? []
  if (matched === undefined) return undefined
  const isIntel =
    size === 'large' || size === 'intel' || (Number(version) <= 13 && size !== 'xlarge')
  return isIntel ? 'darwin/amd64' : 'darwin/arm64'
}
