import days from './days.module.css'
import classes from './legend.module.css'

const marks = [
  { words: 'spotkanie', data: { 'data-meeting': true } }, { words: 'dyżury', data: { 'data-duty': true } }, { words: 'termin', data: { 'data-deadline': true } }, { words: 'dziś', data: { 'data-today': true } },
]

/** What the marks of days mean. */
export function Legend() {
  return (
    <ul className={classes.legend} aria-label="Oznaczenia dni">
      {marks.map(({ words, data }) => <li key={words}><span className={days.sample}><span className={days.day} {...data} aria-hidden>8</span></span>{words}</li>)}
      <li><span className={days.sample} data-off aria-hidden><span className={days.day}>8</span></span>święto albo dzień wolny biura</li>
      <li><span className={days.sample} data-weekend aria-hidden><span className={days.day}>8</span></span>weekend</li>
    </ul>
  )
}
