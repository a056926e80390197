"""How a page looks: on a screen, a phone and paper, light and dark."""

__all__ = ["STYLE"]

STYLE = """
:root { color-scheme: light dark; --text: #1c2430; --quiet: #5c6773; --page: #fcfcfb; --panel: #f1f3f5;
  --line: #d5dae0; --link: #1f5fa8; --ours: #2f6db3; --theirs: #b9c2cc; --good: #23703a; --bad: #b3261e }
@media (prefers-color-scheme: dark) { :root { --text: #e4e8ed; --quiet: #a0abb7; --page: #14181d;
  --panel: #1d232a; --line: #36404b; --link: #82b5f0; --ours: #5c9be0; --theirs: #5a6673; --good: #6fcf8a;
  --bad: #ff8a80 } }
* { box-sizing: border-box }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100% }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 72rem; color: var(--text);
  background: var(--page); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif;
  overflow-wrap: break-word }
h1 { margin: 0 0 .3rem; font-size: 2rem; line-height: 1.2 }
h2 { margin: 2.8rem 0 .8rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line) }
h3 { margin: 1.8rem 0 .5rem; font-size: 1.05rem }
h2 + h3 { margin-top: .8rem }
p { margin: .6rem 0; max-width: 46rem }
a { color: var(--link) }
nav ol { display: flex; flex-wrap: wrap; gap: .2rem 1.8rem; margin: 1.2rem 0 0;
  padding: .6rem 1rem .6rem 2rem;
  background: var(--panel); border-radius: 8px }
.quiet, footer { color: var(--quiet) }
.good { color: var(--good); font-weight: 600 }
.bad { color: var(--bad); font-weight: 600 }
pre, .wide, .picture { overflow-x: auto }
pre { margin: .6rem 0; padding: .8rem 1rem; background: var(--panel); border-radius: 8px; line-height: 1.45 }
pre, code { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: .85rem }
table { border-collapse: collapse; font-size: .9rem }
th, td { padding: .3rem 1.1rem .3rem 0; text-align: left; vertical-align: top;
  border-bottom: 1px solid var(--line) }
th { color: var(--quiet); font-weight: 600; white-space: nowrap }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
details { margin: .8rem 0 }
summary { cursor: pointer; color: var(--link) }
.picture svg { display: block; margin: 0 auto }
.bars table { width: 100% }
.bars td { white-space: nowrap }
.bars td:last-child { width: 38%; min-width: 7rem; padding-right: 0 }
.bar { display: block; width: 100%; height: 1rem; margin-top: .25rem; fill: var(--theirs) }
.ours { fill: var(--ours) }
footer { margin-top: 3rem; font-size: .85rem }
@media print {
  :root { color-scheme: light; --text: #000; --quiet: #444; --page: #fff; --panel: #fff; --line: #bbb;
    --link: #000; --ours: #2f6db3; --theirs: #b9c2cc; --good: #000; --bad: #000 }
  body { max-width: none; padding: 0; font-size: 10.5pt }
  pre { border: 1px solid var(--line); white-space: pre-wrap }
  pre, .wide, .picture { overflow: visible }
  .picture svg { max-width: 100%; max-height: 24cm; width: auto; height: auto }
  h2, h3, summary { break-after: avoid }
  tr { break-inside: avoid }
}
"""
