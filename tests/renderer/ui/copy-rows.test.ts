import { expect, test } from 'vitest'
import { htmlOfRows, textOfRows } from '#renderer/ui/copy-rows.ts'

const text = `style="mso-number-format:'\\@';vertical-align:top" sdnum="1045;0;@"`

test('every copied cell says that it is text, its lines stay in it, and no markup of the text is markup of the table', () => {
  expect(htmlOfRows({ header: ['Numer', 'Treść'], rows: [['12/2026', '=1+1\n<b>"A" & B</b>']] })).toBe(
    `<meta charset="utf-8"><table border="1"><thead><tr><th ${text}>Numer</th><th ${text}>Treść</th></tr></thead>`
      + `<tbody><tr><td ${text}>12/2026</td><td ${text}>=1+1<br style="mso-data-placement:same-cell">&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;</td></tr></tbody></table>`,
  )
})

test('as plain text one row is one line, and no cell can begin a formula', () => {
  expect(textOfRows({ header: ['A', 'B', 'C', 'D', 'E'], rows: [['=1+1', ' +48', '-a', '@b', 'ma\tdwie\r\nlinie = jedna']] })).toBe("A\tB\tC\tD\tE\r\n'=1+1\t' +48\t'-a\t'@b\tma dwie linie = jedna")
})
