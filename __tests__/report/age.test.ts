import { formatAge, formatBuildTime } from '../../src/report/phrases/age'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

test.each<[number, string]>([
  [0, 'less than an hour'],
  [hour - 1, 'less than an hour'],
  [hour, 'one hour'],
  [2 * hour - 1, 'one hour'],
  [2 * hour, 'two hours'],
  [10 * hour, 'ten hours'],
  [11 * hour, '11 hours'],
  [day - 1, '23 hours'],
  [day, 'one day'],
  [2 * day - 1, 'one day'],
  [10 * day, 'ten days'],
  [11 * day, '11 days'],
  [400 * day, '400 days']
])('an age of %s ms is %s', (age, text) => {
  expect(formatAge(age)).toBe(text)
})

test.each<[string, number, string]>([
  ['2026-11-28T10:00:00.000Z', 2 * day, 'built on 28 Nov, two days old'],
  ['2026-01-01T23:59:59.999Z', hour, 'built on 1 Jan, one hour old'],
  ['2026-11-28T10:00:00.000Z', 0, 'built on 28 Nov, less than an hour old'],
  ['2025-12-31T10:00:00.000Z', 181 * day, 'built on 31 Dec, 181 days old'],
  ['2025-12-31T10:00:00.000Z', 182 * day, 'built on 31 Dec 2025, 182 days old'],
  ['2015-02-03T00:00:00.000Z', 4000 * day, 'built on 3 Feb 2015, 4000 days old']
])('%s with an age of %s ms is %s', (at, age, text) => {
  expect(formatBuildTime({ at, age })).toBe(text)
})
