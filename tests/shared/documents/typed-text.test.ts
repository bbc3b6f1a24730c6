import { expect, test } from 'vitest'
import { flatBlocks } from '#shared/documents/flat-blocks.ts'
import { typedList, typedText } from '#shared/documents/typed-text.ts'

const read = (text: string) => flatBlocks(typedText(text, 'przebieg')).map((block) => (block.kind === 'list' ? [block.style, ...block.items.map((item) => item[0]!.text)] : block.kind === 'paragraph' ? block.runs[0]!.text : block.kind))

test('lines are paragraphs, marked lines a list, lines numbered from one a numbered list', () => {
  expect(read('Otwarcie.\r\n\r\n- lokale,\n– konkursy.\nGłosowano:\n1. za\n2. przeciw\nKoniec.')).toEqual(['Otwarcie.', ['bullet', 'lokale,', 'konkursy.'], 'Głosowano:', ['number', 'za', 'przeciw'], 'Koniec.'])
})

test('numbers that are not a list from one stay in the text', () => {
  expect(read('3. punkt\n5. punkt\n\n10 osób\na) pierwsze\nb) drugie')).toEqual(['3. punkt\n5. punkt', '10 osób', 'a) pierwsze\nb) drugie'])
})

test('nothing typed is nothing', () => {
  expect([typedText(' \n ', 'przebieg'), typedList('\n', 'porządek')]).toEqual([[], []])
})

test('an agenda is a list, whatever marks its lines; one with hours is not numbered, nor a single line', () => {
  const list = (text: string) => typedList(text, 'porządek').map((block) => (block.kind === 'list' ? [block.style, ...block.items.map((item) => item[0]!.text)] : []))[0]
  expect([list('Powitanie\n- Dyskusja'), list('1. Powitanie\n2. Dyskusja'), list('17.00 Powitanie\n- 17:15 Dyskusja'), list('Dyskusja')]).toEqual([
    ['number', 'Powitanie', 'Dyskusja'], ['number', 'Powitanie', 'Dyskusja'], ['bullet', '17.00 Powitanie', '17:15 Dyskusja'], ['bullet', 'Dyskusja'],
  ])
})
