// Loaded into a process that is measured: the most memory it had, in KiB.
import { readFileSync, writeFileSync } from 'node:fs'

process.on('exit', () => {
  const file = process.env['PEAK_MEMORY']
  if (file !== undefined) writeFileSync(file, readPeak())
})

/** In KiB, of this program alone: `maxRSS` begins with that of the program that started it. */
function readPeak() {
  return /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 'NaN'
}
