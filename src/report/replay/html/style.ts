/** The whole style of the page: light and dark, on paper, and on a phone of 320 pixels. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f4f6f8; --text: #1b2026; --faint: #5a6672; --line: #d8dee4;
  --read: #0b66c3; --flows: #a35c00; --open: #e3b878; --all: #aab4bf; --bad: #b42318;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14181d; --raised: #1e242b; --text: #e6eaef; --faint: #9aa6b2; --line: #343d47;
    --read: #5aa9f5; --flows: #e0a04a; --open: #6d5432; --all: #55606c; --bad: #ff8a80;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
p { margin: .25rem 0; }
.faint { color: var(--faint); }
.tiles {
  display: grid; gap: .75rem; margin: 1.25rem 0 0; padding: 0;
  grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
}
.tile { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }
.tile b { display: block; font-size: 1.75rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.tile.bad b { color: var(--bad); }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--faint); font-weight: 500; }
td { overflow-wrap: anywhere; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
code { font: .9em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.bar { width: 34%; min-width: 4rem; }
svg { display: block; width: 100%; }
.bars svg { height: 1.1rem; margin-top: .15rem; border-radius: .2rem; }
.chart svg { height: 11rem; background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; }
.read { fill: var(--read); } .flows { fill: var(--flows); } .open { fill: var(--open); } .all { fill: var(--all); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .5rem 0; padding: 0; list-style: none; font-size: .9rem; }
.legend svg { display: inline-block; width: .8rem; height: .8rem; margin-right: .4rem; border-radius: .15rem; vertical-align: -.05rem; }
details { margin-top: .5rem; }
summary { cursor: pointer; }
a { color: var(--read); }
@media (max-width: 36rem) {
  main { padding: 1rem .75rem 2rem; }
  .tiles { grid-template-columns: 1fr 1fr; gap: .5rem; }
  .tile { padding: .5rem .6rem; }
  .tile b { font-size: 1.35rem; }
  .wide thead { display: none; }
  .wide tr { display: block; border-top: 1px solid var(--line); padding: .4rem 0; }
  .wide td { display: block; border: 0; padding: 0; text-align: left; white-space: normal; }
  .wide td:empty { display: none; }
  .wide td[data-name]::before { content: attr(data-name) ": "; color: var(--faint); }
  .bar { width: auto; }
}
@media print {
  :root {
    --ground: #ffffff; --raised: #ffffff; --text: #000000; --faint: #444444; --line: #bbbbbb;
    --read: #0b66c3; --flows: #a35c00; --open: #e3b878; --all: #bbbbbb; --bad: #b42318;
  }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  svg, .tile { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2 { break-after: avoid; }
  tr, .tile, .chart { break-inside: avoid; }
}
`.trim()
