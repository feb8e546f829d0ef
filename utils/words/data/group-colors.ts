import { listed } from '../../model/text/any-of';

/** Colors by which groups of a class are called. */
export const GROUP_COLORS = listed(`
  red
  blue
  green
  yellow
  orange
  purple
  pink
  gold
  silver
  # Spanish
  rojo
  azul
  verde
  amarillo
`);
