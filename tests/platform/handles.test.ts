import { expect, test } from 'vitest'
import { makeHandles } from '#electron/platform/handles.ts'
import { AppError } from '#shared/errors.ts'

const unknown = new AppError('not_found', { reason: 'handle_unknown' })

test('a handle gives its path once, and tells nothing of it', () => {
  const handles = makeHandles()
  const handle = handles.give('save', '/home/jan/pismo.docx')
  expect(handle).toMatch(/^[\w-]{32}$/)
  expect(handles.take(handle, 'save')).toBe('/home/jan/pismo.docx')
  expect(() => handles.take(handle, 'save')).toThrow(unknown)
})

test('a path, an invented handle and a handle given for something else are refused, and the last one stays good for its own purpose', () => {
  const handles = makeHandles()
  const handle = handles.give('open', '/home/jan/dane.xlsx')
  expect(() => handles.take('/etc/passwd', 'save')).toThrow(unknown)
  expect(() => handles.take('__proto__', 'save')).toThrow(unknown)
  expect(() => handles.take(handle, 'save')).toThrow(unknown)
  expect(handles.take(handle, 'open')).toBe('/home/jan/dane.xlsx')
})

test('a file chosen to be read can be read again, a folder chosen to write into cannot be used twice', () => {
  const handles = makeHandles()
  const file = handles.give('open', '/home/jan/lista.xlsx')
  expect([handles.take(file, 'open'), handles.take(file, 'open')]).toEqual(['/home/jan/lista.xlsx', '/home/jan/lista.xlsx'])
  const folder = handles.give('folder', '/home/jan')
  handles.take(folder, 'folder')
  expect(() => handles.take(folder, 'folder')).toThrow(unknown)
})

test('two choices of one file have two handles', () => {
  const handles = makeHandles()
  const given = new Set(Array.from({ length: 50 }, () => handles.give('folder', '/dane')))
  expect(given.size).toBe(50)
})

test('of more than five hundred choices the oldest is forgotten', () => {
  const handles = makeHandles()
  const given = Array.from({ length: 501 }, (_one, index) => handles.give('save', `/plik-${index}`))
  expect(() => handles.take(given[0] ?? '', 'save')).toThrow(unknown)
  expect(handles.take(given[1] ?? '', 'save')).toBe('/plik-1')
})
