import { useState } from 'react'
import type { PostulateColumn } from '#shared/domain/postulate-columns.ts'
import { knownColumns } from './register-column-order.ts'

const key = 'referat.postulates.columns'

/** The columns of the register and their order, kept on this computer for its user. */
export function useRegisterColumns() {
  const [columns, setColumns] = useState(() => knownColumns((localStorage.getItem(key) ?? '').split(' ')))
  const set = (next: readonly PostulateColumn[]) => {
    localStorage.setItem(key, next.join(' '))
    setColumns(next)
  }
  return { columns, set }
}
