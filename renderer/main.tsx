import '@fontsource/carlito/latin-400.css'
import '@fontsource/carlito/latin-700.css'
import '@fontsource/carlito/latin-ext-400.css'
import '@fontsource/carlito/latin-ext-700.css'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/spotlight/styles.css'
import './app/global.css'
import 'dayjs/locale/pl'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'

const root = document.querySelector('#root')
if (root) createRoot(root).render(<StrictMode><App /></StrictMode>)
