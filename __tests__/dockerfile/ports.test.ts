import { isPort } from '../../src/dockerfile/instructions/ports'

// What BuildKit's convert_expose.go answers to `EXPOSE` of each of them.
describe('a port', () => {
  test.each<[string, readonly string[]]>([
    ['is a number of 16 bits, as strconv.ParseInt reads it', ['0', '65535', '+80', '080']],
    ['may be a range, of one too', ['80-80', '1-65535', '80-81/udp']],
    ['may have a protocol in any case, or an empty one', ['80/TCP', '80/SCTP', '80/Udp', '80/']],
    ['may have a port on the host, or an empty one', ['81:80', ':80', '1.2.3.4::80']],
    ['takes a range on the host for a single one', ['1-2:80', '1-65535:80']],
    ['takes a range on the host of the same length', ['1-3:80-82']],
    ['may have an address of four bytes', ['0.0.0.0:80:80', '255.255.255.255:1:1']],
    ['may have the address in brackets, an empty one too', ['[1.2.3.4]:1:1', '[]:1:1']],
    [
      'may have an address of eight groups',
      ['[1:2:3:4:5:6:7:8]:1:1', '[FE80::A]:1:1', '[0:0:0:0:0:0:0:abcd]:1:1']
    ],
    [
      'may have an address with groups left out, without brackets too',
      ['[::]:1:1', '::1:1:1', '[1::8]:1:1', '[1:2:3:4:5:6:7::]:1:1']
    ],
    [
      'may have an address that ends in four bytes',
      ['[::ffff:1.2.3.4]:1:1', '[1:2:3:4:5:6:1.2.3.4]:1:1', '[1:2:3:4:5::1.2.3.4]:1:1']
    ]
  ])('%s', (_, accepted) => {
    expect(accepted.filter(text => !isPort(text))).toEqual([])
  })

  test.each<[string, readonly string[]]>([
    ['is no number beyond 16 bits or below 0', ['65536', '-1', '-80']],
    ['is no text', ['', 'a', '80:a', 'a:80', '80-a', '0x50']],
    ['is missing behind a colon or in front of a slash', ['80:', '/tcp', '1.2.3.4:80:']],
    ['has no protocol but tcp, udp and sctp', ['80/foo', '80/udp/x', '80/tcpx']],
    ['has no range that goes down or is open', ['80-79', '80-', '1-2-3']],
    ['has no range on the host of another length', ['1-3:80-81', '81:80-82', '1-2:80-82']],
    ['has no port on the host out of range', ['70000:80', '1.2.3.4:70000:80', '5-4:80']],
    [
      'has no address of other than four bytes',
      ['1.2.3.256:1:1', '1.2.3:1:1', '1.2.3.4.5:1:1', '01.2.3.4:1:1', '1.2.3.1000:1:1']
    ],
    ['has no name for an address', ['x:1:1', '1:2:3:4', '[fe80::1%eth0]:1:1']],
    ['has no bracket alone', ['[:1:1', '1.2.3.4]:1:1', '[1.2.3.4:1:1']],
    [
      'has no address of other than eight groups',
      ['[1:2:3:4:5:6:7]:1:1', '[1:2:3:4:5:6:7:8:9]:1:1', '[1:2:3:4::5:6:7:8]:1:1']
    ],
    ['has no address with groups left out twice', ['[1::2::3]:1:1', '[::1::]:1:1']],
    ['has no group of five digits or other letters', ['[12345::]:1:1', '[g::]:1:1', '[a::-1]:1:1']],
    [
      'has no address with four bytes too early, too late or out of range',
      [
        ...['[::ffff:1.2.3.256]:1:1', '[1:2:3:4:5:1.2.3.4]:1:1'],
        ...['[1:2:3:4:5:6:7:1.2.3.4]:1:1', '[1.2.3.4::]:1:1', '[::1.2.3.4:1]:1:1']
      ]
    ]
  ])('%s', (_, refused) => {
    expect(refused.filter(isPort)).toEqual([])
  })
})
