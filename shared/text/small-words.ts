/** Folded words that say nothing of what a postulate is about: those that join others, and those with which every letter to an office begins. */
export const smallWords: ReadonlySet<string> = new Set(
  `a aby albo ale bez by bedzie beda byc byl byla bylo byly co czy dla do gdy i ich im jak jego jej jest jesli jezeli juz jako kazda kazde kazdego kazdej kazdy kazdym ktora ktore ktorego ktorej ktory ktorych
  ktorym lub moga moze mozna my na nad nam nas nie niech o od oraz po pod powinien powinna powinno powinny przed przez przy sa sie ta tak takze te tego tej ten to tych tylko tym u w we wszystkich z za ze zeby
  domagamy konieczne nalezy oczekujemy popieramy postulujemy potrzeba potrzebe proponujemy prosimy prosze rekomendujemy trzeba uwazamy wnioskujemy wnosimy zglaszamy zwracamy`.split(/\s+/u),
)
