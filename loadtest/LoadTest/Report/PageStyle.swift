/// How the page looks: light or dark as the reader prefers, light on paper.
enum PageStyle {
  static let text = """

    :root {
      --page: #f6f6f3; --card: #ffffff; --line: #e2e1dc; --grid: #ecebe7; --base: #b9b8b1;
      --ink: #14140f; --soft: #55544d; --faint: #7c7b74;
      --good: #0a7a2f; --good-wash: #e6f4e9; --bad: #b8231f; --bad-wash: #fbe9e8;
      --warning: #8a5a00; --warning-wash: #fdf1d9;
      --blue: #2a78d6; --orange: #eb6834; --green: #1baf7a; --yellow: #d99200; --magenta: #e0669a;
      --violet: #4a3aa7; --red: #d93a39; --leaf: #008300; --teal: #00808a; --brown: #8a5a2b; --olive: #6f7a12;
      --muted: #8f8e87;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --page: #111110; --card: #1b1b19; --line: #33322f; --grid: #292826; --base: #56554f;
        --ink: #f4f3ee; --soft: #bbbab3; --faint: #8f8e87;
        --good: #5fcf85; --good-wash: #14301d; --bad: #ff8a80; --bad-wash: #3a1816;
        --warning: #f2bd58; --warning-wash: #362709;
        --blue: #4b97ea; --orange: #e06a3a; --green: #1fa878; --yellow: #d09410; --magenta: #da5c8b;
        --violet: #9085e9; --red: #e66767; --leaf: #3aa23a; --teal: #2bb0bb; --brown: #bd8a57; --olive: #a9b440;
        --muted: #85847d;
      }
    }
    * { box-sizing: border-box; }
    html { color-scheme: light dark; }
    body {
      margin: 0 auto; padding: 32px 24px 48px; max-width: 1200px; background: var(--page); color: var(--ink);
      font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
      -webkit-text-size-adjust: 100%;
    }
    h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0; }
    ul { list-style: none; }
    h1 { font-size: 34px; line-height: 1.15; letter-spacing: -0.015em; overflow-wrap: anywhere; }
    h2 { font-size: 19px; margin-bottom: 10px; }
    h3 { font-size: 15px; }
    code { font: 0.92em ui-monospace, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; }
    .kind { color: var(--faint); font-size: 13px; font-weight: 600; }
    .about { margin-top: 6px; max-width: 70ch; color: var(--soft); }
    .facts {
      display: flex; flex-wrap: wrap; gap: 2px 0; margin-top: 8px; color: var(--faint); font-size: 13px;
    }
    .facts li + li::before { content: "·"; margin: 0 8px; }
    .note { color: var(--faint); font-size: 13px; }

    .verdict {
      display: flex; gap: 14px; margin-top: 20px; padding: 14px 18px; border-radius: 12px; border: 1px solid;
    }
    .verdict strong { font-size: 18px; line-height: 1.4; }
    .verdict p { color: var(--soft); font-size: 14px; }
    .verdict .mark {
      flex: none; width: 28px; height: 28px; border-radius: 50%; color: var(--card); font-weight: 700;
      line-height: 28px; text-align: center;
    }
    .verdict.good { background: var(--good-wash); border-color: var(--good); }
    .verdict.bad { background: var(--bad-wash); border-color: var(--bad); }
    .verdict.warning { background: var(--warning-wash); border-color: var(--warning); }
    .good .mark { background: var(--good); }
    .bad .mark { background: var(--bad); }
    .warning .mark { background: var(--warning); }
    .conditions { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 8px; }
    .conditions li {
      padding: 1px 10px; border-radius: 999px; border: 1px solid var(--line); background: var(--card);
      font-size: 13px;
    }
    .conditions .good b { color: var(--good); }
    .conditions .bad b, .wrong { color: var(--bad); font-weight: 600; }

    .tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; margin-top: 16px; }
    .threes { grid-template-columns: repeat(3, 1fr); }
    .tiles > div, .plot, body section.card {
      background: var(--card); border: 1px solid var(--line); border-radius: 12px;
    }
    .tiles > div { padding: 12px 16px 14px; }
    .tiles dt { color: var(--soft); font-size: 13px; font-weight: 600; }
    .tiles dd { font-size: 26px; font-weight: 650; line-height: 1.3; white-space: nowrap; }
    .tiles dd.note { font-size: 12px; font-weight: 400; line-height: 1.4; white-space: normal; }

    .plots { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px; margin-top: 16px; }
    .plot { display: flex; flex-direction: column; padding: 14px 16px 6px; }
    .picture { margin-top: auto; overflow-x: auto; }
    .legend {
      display: flex; flex-wrap: wrap; gap: 2px 14px; margin: 6px 0 2px; color: var(--soft); font-size: 13px;
    }
    .key {
      display: inline-block; width: 12px; height: 12px; margin-right: 6px; border-radius: 3px;
      vertical-align: -1px; background: var(--c);
    }
    svg { display: block; width: 100%; height: auto; outline-offset: 2px; }
    svg text { font-size: 12px; fill: var(--soft); font-variant-numeric: tabular-nums; }
    svg text.end { text-anchor: end; }
    svg text.middle { text-anchor: middle; }
    svg text.faint { fill: var(--faint); }
    svg text.limit { fill: var(--bad); }
    svg text.limit, svg text.faint {
      paint-order: stroke; stroke: var(--card); stroke-width: 4px; stroke-linejoin: round;
    }
    svg path { fill: none; stroke: var(--c); stroke-linejoin: round; stroke-linecap: round; }
    svg .mark { stroke-width: 2; stroke-linecap: butt; }
    svg .line, svg .marked { stroke-width: 1.8; }
    svg .area { stroke-width: 1.8; }
    svg .bold { stroke-width: 2.6; }
    svg .dot { stroke-width: 7; }
    svg .thin { stroke-width: 1.3; }
    svg .fill { fill: var(--c); stroke: none; opacity: 0.14; }
    svg .grid { stroke: var(--grid); }
    svg .base { stroke: var(--base); }
    svg .event { stroke: var(--base); stroke-dasharray: 2 4; }
    svg line.limit { stroke: var(--bad); stroke-dasharray: 6 4; }
    svg .cursor { stroke: var(--soft); }
    svg circle { fill: var(--c); stroke: var(--card); stroke-width: 1.5; }
    .c-blue { --c: var(--blue); }
    .c-orange { --c: var(--orange); }
    .c-green { --c: var(--green); }
    .c-yellow { --c: var(--yellow); }
    .c-magenta { --c: var(--magenta); }
    .c-violet { --c: var(--violet); }
    .c-red { --c: var(--red); }
    .c-leaf { --c: var(--leaf); }
    .c-teal { --c: var(--teal); }
    .c-brown { --c: var(--brown); }
    .c-olive { --c: var(--olive); }
    .c-muted { --c: var(--muted); }
    .c-ink { --c: var(--ink); }

    .card { margin-top: 16px; padding: 16px 18px; min-width: 0; }
    .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 16px; }
    .wide { overflow-x: auto; }
    table { border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums; }
    th { color: var(--faint); font-size: 13px; font-weight: 500; text-align: left; }
    th, td { padding: 5px 14px 5px 0; vertical-align: top; }
    tbody tr + tr > * { border-top: 1px solid var(--grid); }
    .figures { width: 100%; }
    .figures th, .figures td { padding: 5px 0 5px 14px; text-align: right; white-space: nowrap; }
    .figures th:first-child, .figures td:first-child { padding-left: 0; text-align: left; }
    .figures .group { padding-bottom: 2px; color: var(--soft); text-align: center; }
    .figures .group span { display: block; border-bottom: 1px solid var(--line); padding-bottom: 2px; }
    .figures .sum td { border-top: 2px solid var(--base); font-weight: 650; }
    .figures + .note, .wide + .note { margin-top: 10px; }
    .errors td:nth-child(3), .errors td:nth-child(4), .errors th:nth-child(3), .errors th:nth-child(4) {
      text-align: right; white-space: nowrap;
    }
    .errors td:last-child { width: 84px; padding-right: 0; vertical-align: middle; }
    .bar { display: block; width: 84px; height: 8px; border-radius: 4px; background: var(--grid); }
    .bar span { display: block; height: 8px; border-radius: 4px; background: var(--red); }
    .checks td:first-child { text-align: right; white-space: nowrap; }
    .faults { margin-top: 12px; padding-left: 14px; border-left: 3px solid var(--bad); font-size: 14px; }
    .faults li { overflow-wrap: anywhere; }
    .scenario th { white-space: nowrap; }

    #read-out {
      position: fixed; z-index: 1; pointer-events: none; padding: 8px 12px; border-radius: 8px;
      background: var(--card); border: 1px solid var(--line); box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
      font-size: 13px; font-variant-numeric: tabular-nums;
    }
    #read-out[hidden] { display: none; }
    #read-out b { display: block; margin-bottom: 2px; }
    #read-out div { display: flex; align-items: baseline; gap: 16px; justify-content: space-between; }

    @media (max-width: 860px) {
      body { padding: 20px 14px 32px; }
      .plots, .pair { grid-template-columns: minmax(0, 1fr); }
      .tiles, .threes { grid-template-columns: repeat(2, 1fr); }
      .picture svg { min-width: 440px; }
    }
    @media print {
      @page { margin: 12mm; }
      :root { --page: #ffffff; }
      html { color-scheme: light; }
      body {
        max-width: none; padding: 0; font-size: 11px; print-color-adjust: exact;
        -webkit-print-color-adjust: exact;
      }
      .tiles { grid-template-columns: repeat(4, 1fr); gap: 8px; }
      .tiles dd { font-size: 18px; }
      .plots, .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .picture svg { min-width: 0; }
      table, th, .note, .legend, .tiles dd.note, .verdict p, .conditions li { font-size: 10px; }
      svg text { font-size: 14px; }
      .figures th, .figures td { padding-left: 6px; }
      .wide { overflow: visible; }
      .plot, .tiles > div, .verdict, tr, .card { break-inside: avoid; }
      #read-out { display: none; }
    }

    """
}
