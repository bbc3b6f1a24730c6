import { expect, test } from 'vitest'
import { isPageAddress } from '#electron/main/app-address.ts'
import { isAllowedNavigation } from '#electron/main/navigation.ts'
import { isAllowedRequest } from '#electron/main/requests.ts'
import { isTrustedFrame } from '#electron/main/sender.ts'

const foreign = ['https://example.org/', 'http://referat/', 'file:///etc/passwd', 'app://dokument/abc', 'app://referat.example.org/', 'app:referat', 'data:text/html,x', 'javascript:alert(1)', 'about:blank', '', 'not an address']

test.each(foreign)('%s is not the page', (address) => {
  expect([isPageAddress(address), isAllowedNavigation(address, true), isTrustedFrame({ url: address, parent: null })]).toEqual([false, false, false])
})

test('the window may go only to its own page, a frame inside it only to the text it was given', () => {
  expect({
    reload: isAllowedNavigation('app://referat/index.html#/spotkania', true),
    otherFile: isAllowedNavigation('app://referat/assets/index.js', true),
    frameText: isAllowedNavigation('about:srcdoc', false),
    framePage: isAllowedNavigation('app://referat/index.html', false),
    frameLink: isAllowedNavigation('https://example.org/', false),
  }).toEqual({ reload: true, otherFile: false, frameText: true, framePage: false, frameLink: false })
})

test('only the program and data written inside it may be loaded', () => {
  const addresses = ['app://referat/index.html', 'data:image/png;base64,AA==', 'https://example.org/', 'http://localhost/', 'ws://localhost/', 'file:///etc/passwd', 'ftp://example.org/', 'blob:app://referat/1', 'chrome://gpu', '']
  expect(addresses.filter((address) => isAllowedRequest(address))).toEqual(['app://referat/index.html', 'data:image/png;base64,AA=='])
})

test('a message counts only from the top frame of the page', () => {
  const page = { url: 'app://referat/index.html#/', parent: null }
  expect([isTrustedFrame(page), isTrustedFrame({ url: page.url, parent: page }), isTrustedFrame(null)]).toEqual([true, false, false])
})
