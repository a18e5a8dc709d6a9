import fc from 'fast-check'
import { noNumbers, NumberSet } from '../../src/plan/number-set'

const someNumbers = fc.uniqueArray(fc.nat({ max: 200 }), { maxLength: 40 })

function setOf(numbers: readonly number[]): NumberSet {
  return numbers.reduce((set, number) => set.with(number), noNumbers)
}

function listOf(set: NumberSet): number[] {
  const numbers: number[] = []
  set.visit(number => {
    numbers.push(number)
    return undefined
  })
  return numbers
}

const byValue = (one: number, other: number): number => one - other

test('holds what was put in, each once, and is visited from the lowest up', () => {
  fc.assert(
    fc.property(someNumbers, numbers => {
      expect(listOf(setOf([...numbers, ...numbers]))).toEqual(numbers.toSorted(byValue))
    })
  )
})

test('a union holds what any of the sets holds, and leaves them as they are', () => {
  fc.assert(
    fc.property(fc.array(someNumbers, { maxLength: 4 }), lists => {
      const sets = lists.map(setOf)
      const all = [...new Set(lists.flat())].sort(byValue)
      expect(listOf(NumberSet.union(sets))).toEqual(all)
      expect(sets.map(listOf)).toEqual(lists.map(list => list.toSorted(byValue)))
    })
  )
})

test('a union of one set with empty ones is that set, so that a long chain of images keeps one', () => {
  const one = setOf([3, 64])
  expect(NumberSet.union([noNumbers, one, noNumbers])).toBe(one)
  expect(NumberSet.union([noNumbers, noNumbers])).toBe(noNumbers)
  expect(NumberSet.union([])).toBe(noNumbers)
})

test('one more number makes another set', () => {
  const one = setOf([3])
  expect(listOf(one.with(64))).toEqual([3, 64])
  expect(listOf(one)).toEqual([3])
})

test('a visit ends where the visitor says so', () => {
  const visited: number[] = []
  setOf([1, 31, 32, 70]).visit(number => {
    visited.push(number)
    return number === 32 ? 'stop' : undefined
  })
  expect(visited).toEqual([1, 31, 32])
})
