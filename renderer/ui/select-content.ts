import type { FocusEvent } from 'react'

/** A field that is come to with its value ready: what is typed takes the place of the value. By itself a browser does so for Tab only, and in a dialog it is not the browser that moves the focus. */
export const selectContent = ({ currentTarget }: FocusEvent<HTMLInputElement>): void => currentTarget.select()
