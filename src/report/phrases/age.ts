import type { BuildTime } from '../../plan/memory'

const hour = 3_600_000
const day = 24 * hour
const halfYear = 182 * day

/** `built on 28 Nov, two days old`, in UTC; with the year if that may not be the run's. */
export function formatBuildTime({ at, age }: BuildTime): string {
  const [year = '', month = '', date = ''] = at.slice(0, 'yyyy-mm-dd'.length).split('-')
  const shown = `${Number(date)} ${months[Number(month) - 1] ?? ''}`
  return `built on ${shown}${age < halfYear ? '' : ` ${year}`}, ${formatAge(age)} old`
}

/** `two days`, `one hour`: whole units, the largest that fits. */
export function formatAge(age: number): string {
  if (age < hour) return 'less than an hour'
  if (age < day) return count(Math.floor(age / hour), 'hour')
  return count(Math.floor(age / day), 'day')
}

function count(number: number, unit: string): string {
  return `${numbers[number - 1] ?? number} ${unit}${number === 1 ? '' : 's'}`
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const months = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
]
