import { ActionIcon, Button, MantineProvider } from '@mantine/core'
import { createElement, type ElementType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { makeTheme } from '#renderer/app/theme.ts'
import { SteadyButton } from '#renderer/ui/steady-button.tsx'

const attributes = new Set(['type', 'disabled', 'aria-disabled', 'aria-busy', 'data-loading'])

/** The attributes that say how a button is. */
function stateOf(kind: ElementType, props: object): Record<string, string> {
  const markup = renderToStaticMarkup(createElement(MantineProvider, { theme: makeTheme('comfortable') }, createElement(kind, props)))
  const [tag = ''] = /<(?:button|a)\b[^>]*>/.exec(markup) ?? []
  return Object.fromEntries([...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]).filter(([name]) => attributes.has(name!)))
}

const busy = { 'aria-disabled': 'true', 'aria-busy': 'true', 'data-loading': 'true' }

test('a button whose work goes on is said to be busy and is never disabled, for a disabled one loses the focus', () => {
  expect([
    stateOf(Button, { loading: true }), stateOf(Button, { loading: true, disabled: true, type: 'submit' }), stateOf(ActionIcon, { loading: true }),
    stateOf(Button, { loading: false }), stateOf(Button, { disabled: true, type: 'submit' }), stateOf(ActionIcon, { disabled: true }),
  ]).toEqual([{ type: 'button', ...busy }, { type: 'submit', ...busy }, { type: 'button', ...busy }, { type: 'button' }, { type: 'submit', disabled: '' }, { type: 'button', disabled: '' }])
})

test('a busy button swallows presses, also those that Enter in its form sends it', () => {
  const told: string[] = []
  const press = (isBusy: boolean) => {
    const { onClick } = SteadyButton({ 'data-loading': isBusy, onClick: () => told.push('done') }).props as { onClick: (event: { preventDefault: () => void }) => void }
    onClick({ preventDefault: () => told.push('swallowed') })
  }
  press(true)
  press(false)
  expect(told).toEqual(['swallowed', 'done'])
})
