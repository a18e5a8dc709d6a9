// Loaded into a process that is measured: the most memory it had, in KiB.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const file = process.env['PEAK_MEMORY']
  if (file !== undefined) writeFileSync(file, String(process.resourceUsage().maxRSS))
})
