import { afterDefinitionsPt, afterTablePt, aroundAddresseePt, beforeSignaturePt, besideLogoMm, cellPaddingMm, colour, lineSpacing, looks, page, signatureRoomPt, signatureWidthMm, singleLine } from './house-style.ts'
import type { Look } from './house-style.ts'

export type PageTexts = { runningHead: string; foot: string }

/** The style sheet of a page: the same looks as in DOCX, paper sizes, heads and feet for print, a sheet of paper on the screen. */
export function htmlStyle(texts: PageTexts): string {
  const { top, right, bottom, left } = page.marginMm
  return [
    `@page{size:A4 portrait;margin:${top}mm ${right}mm ${bottom}mm ${left}mm;${marginBoxes(texts)}}`,
    '@page landscape{size:A4 landscape}',
    '@page :first{@top-left{content:none}}',
    `html{font:${looks.Body.sizePt}pt/${lineHeight(lineSpacing)} Carlito,Calibri,sans-serif;color:#${colour.text};background:#fff}`,
    'body{margin:0;overflow-wrap:anywhere}p,h1,h2,h3,dl,dd,dt,ul,ol{margin:0;padding:0}',
    '.portrait{page:auto}.landscape{page:landscape}section+section,.starts-page{break-before:page}',
    'p,li,dd,dt,th,td,h1,h2,h3,caption{white-space:pre-wrap}body{orphans:2;widows:2}',
    ...Object.entries<Look>(looks).map(([name, look]) => `.${name}{${declarations(look)}}`),
    '.LetterheadPicture img{display:block;max-width:100%;object-fit:contain;object-position:left}',
    `.beside{display:flex;gap:${besideLogoMm}mm;align-items:flex-start}.beside .LetterheadPicture{flex:none;margin:0}`,
    '.Reference{display:flex;justify-content:space-between;gap:8mm}.Letterhead:first-child,.Addressee:first-child{font-weight:700}',
    `.addressee{margin:${aroundAddresseePt}pt 0}`,
    `:is(ol,ul):not(:has(>li:nth-child(5))){break-inside:avoid}li{list-style-position:outside}ul>li{list-style-type:"–  "}`,
    `ul ul{margin-top:2pt}ul.entries .EntryText,ul.entries .EntryLink{margin-left:0}ul.entries{break-inside:auto}ul.entries>li{break-inside:avoid}ul.entries ul{margin-left:${looks.EntryLink.leftMm - looks.EntryName.leftMm}mm}a[href]{color:#${colour.link}}`,
    `dl.Definitions{display:grid;grid-template-columns:${looks.Definition.leftMm}mm 1fr;row-gap:${looks.Definition.afterPt}pt;margin-bottom:${afterDefinitionsPt}pt}dl.Definitions dt{font-weight:700;padding-right:3mm}`,
    // Borders belong to single cells, so that a row broken between pages is closed on both.
    `table{border-collapse:separate;border-spacing:0;width:calc(100% - 1px);margin-bottom:${afterTablePt}pt;table-layout:fixed}thead{display:table-header-group;break-after:avoid}caption{text-align:left;break-after:avoid}`,
    '.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}',
    `th,td{border:solid #${colour.line};border-width:0 .5pt .5pt 0;box-decoration-break:clone;padding:${cellPaddingMm.vertical}mm ${cellPaddingMm.horizontal}mm;vertical-align:top;text-align:left}`,
    `th{border-top-width:.5pt;background:#${colour.shade};print-color-adjust:exact;font-weight:700}tr.head{break-inside:avoid;break-after:avoid}`,
    'th:first-child,td:first-child{border-left-width:.5pt}.number{text-align:right}.decision{font-weight:700}tr.whole{break-inside:avoid}td.decision{orphans:4;widows:4}.unbroken{white-space:nowrap}',
    `.chart{margin:0 0 ${looks.Picture.afterPt}pt;break-inside:avoid}.chart svg{display:block;max-width:100%;height:auto}`,
    '.fields{margin:0 0 8pt}.field{break-inside:avoid}.field .hint{font-weight:400}',
    `.box{border:.5pt solid #${colour.line};box-sizing:border-box}`,
    // What stands on a line of its own is never torn, whatever else on the page asks to be kept together.
    `.closing{break-inside:avoid;break-before:avoid}.closing>:last-child{margin-bottom:0}.signatures{display:inline-grid;vertical-align:top;width:100%;grid-template-columns:${signatureWidthMm}mm ${signatureWidthMm}mm;justify-content:space-between;margin-top:${beforeSignaturePt}pt}.signatures+dl{margin-top:${afterDefinitionsPt}pt}.signature-line{border-bottom:1pt dotted #${colour.text};height:${signatureRoomPt}pt;margin-bottom:2pt}`,
    `@media screen{html{background:#d9d9d9}section{background:#fff;box-sizing:border-box;margin:6mm auto;padding:${top}mm ${right}mm ${bottom}mm ${left}mm;box-shadow:0 1px 6px #0006;max-width:100%}.portrait{width:${page.shortSideMm}mm;min-height:${page.longSideMm}mm}.landscape{width:${page.longSideMm}mm;min-height:${page.shortSideMm}mm}}`,
  ].join('\n')
}

function declarations(look: Look): string {
  const rules = [`font-size:${look.sizePt}pt`, `margin:${look.beforePt ?? 0}pt 0 ${look.afterPt ?? 0}pt ${look.leftMm ?? 0}mm`]
  if (look.lineSpacing !== undefined) rules.push(`line-height:${lineHeight(look.lineSpacing)}`)
  if (look.isBold) rules.push('font-weight:700')
  if (look.isQuiet) rules.push(`color:#${colour.quiet}`)
  if (look.staysWithNext) rules.push('break-after:avoid')
  if (look.hasBar) rules.push(`border-left:2pt solid #${colour.quiet};padding-left:3mm;margin-left:0`)
  return rules.join(';')
}

function lineHeight(spacing: number): string {
  return (spacing * singleLine).toFixed(2)
}

function marginBoxes(texts: PageTexts): string {
  const small = `font:${looks.PageFoot.sizePt}pt Carlito,Calibri,sans-serif;color:#${colour.quiet}`
  return (
    `@top-left{content:${cssString(texts.runningHead)};${small};white-space:nowrap;overflow:hidden}` +
    `@bottom-left{content:${cssString(texts.foot)};${small}}` +
    `@bottom-right{content:"Strona " counter(page) " z " counter(pages);${small}}`
  )
}

/** Any text as a CSS string: whatever is not a plain letter or digit is written by its number, so no text can end the string or the style sheet. */
function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} .,]/gu, (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `)
  return `"${escaped}"`
}
