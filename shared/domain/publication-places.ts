/** Where the office publishes, to be suggested; any other place may be entered. */
export const publicationPlaces: readonly string[] = ['BIP', 'obywatelski.krakow.pl', 'ngo.krakow.pl', 'Magiczny Kraków']
