/** The look of a page by itself: nothing is fetched. */
export const pageStyle = `:root{color-scheme:light dark;--ink:#1c2420;--soft:#5c665f;--line:#d9ddd6;--ground:#fbfaf6;--green:#0f5b45;--harm:#a32a22}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebe6;--soft:#a2aca4;--line:#3a423d;--ground:#171b18;--green:#6fc3a5;--harm:#ec8a80}}
body{margin:0 auto;max-width:1000px;padding:1.5rem;background:var(--ground);color:var(--ink);font:16px/1.7 "IBM Plex Sans Arabic","IBM Plex Sans","Noto Naskh Arabic",system-ui,sans-serif}
h1{font-size:1.6rem;line-height:1.4;margin:0}h2{font-size:1.1rem;margin:2rem 0 .4rem;color:var(--green)}p{margin:.3rem 0}.soft{color:var(--soft)}
.proposal{border-inline-start:4px solid var(--green);padding:.4rem 1rem;margin:1rem 0}.proposal strong{font-size:1.25rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}th,td{text-align:start;padding:.25rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}th{font-weight:600;color:var(--soft)}
td:first-child{white-space:nowrap}tr>th:first-child{width:30%}thead th:first-child{width:auto}code{font-size:.8rem;overflow-wrap:anywhere}svg{width:100%;height:auto;font-family:inherit}a{color:var(--green)}
.frame{fill:none;stroke:var(--line)}.small{font-size:10px;fill:var(--soft)}.label{font-size:12px;fill:var(--ink)}.all{fill:var(--soft);opacity:.45}.civilians{fill:var(--harm);opacity:.75}
.band{fill:var(--green);opacity:.2}.rate,.curve{fill:none;stroke:var(--green);stroke-width:1.6}.change{stroke:var(--ink);stroke-dasharray:3 3;opacity:.55}.tick{stroke:var(--soft)}
.state{stroke:var(--ground)}.state.active{fill:var(--harm)}.state.degraded{fill:#c98f3c}.state.fragmented{fill:#d8b95d}.state.dormant{fill:#7f9c8c}.state.ended{fill:var(--green)}.state.carried-on{fill:#6d7fa3}.state.cannot-tell{fill:var(--line)}
@media print{body{padding:0}}`;
