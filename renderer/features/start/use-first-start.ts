import { useState } from 'react'

const key = 'referat.started'

/** Whether the first start still waits for a choice: the base is empty and nobody has chosen on this computer. */
export function useFirstStart(isEmpty: boolean) {
  const [isChosen, setIsChosen] = useState(() => localStorage.getItem(key) === 'yes')
  const choose = () => {
    localStorage.setItem(key, 'yes')
    setIsChosen(true)
  }
  return { isWaiting: isEmpty && !isChosen, choose }
}
