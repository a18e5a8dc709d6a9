// Loaded in front of a bundle: writes down each host that is asked for, and refuses all but those
// of ALLOWED_HOSTS. A name is refused before it is looked up.
const { appendFileSync } = require('node:fs')
const net = require('node:net')

const allowed = new Set((process.env['ALLOWED_HOSTS'] ?? '').split(' '))
const connect = net.Socket.prototype.connect

/** @this {import('node:net').Socket} @param {...any} args */
net.Socket.prototype.connect = function (...args) {
  // Normalized arguments are an array in an array.
  const [first] = Array.isArray(args[0]) ? args[0] : args
  const { host = 'localhost', port, path } = typeof first === 'object' ? first : { port: first }
  const name = path === undefined || path === null ? `${host}:${port}` : path
  appendFileSync(process.env['SEEN_HOSTS'] ?? '', `${name}\n`)
  if (allowed.has(name)) return Reflect.apply(connect, this, args)
  process.nextTick(() => this.destroy(new Error(`${name} is refused`)))
  return this
}
