import { stem } from '../tokens';

/**
 * Everyday words that are often misspelt. No common English word with the same beginning is only one letter away from
 * them.
 */
export const MISSPELT: readonly string[] = `
arrival attendance announcements assembly assessment bathroom breakfast bellwork calendar cafeteria centers circle
computer comprehension dismissal differentiated enrichment fluency fundations grammar guided handwriting health history
homeroom homework independent instruction intervention journal kindergarten language library literacy lunch literature
mathematics meeting mindfulness morning movement music outdoor phonemic phonics physical planning playground practice
prepare reading recess religion rest restroom rotations schedule science shared silent snack social spanish special
specials spelling stations studies technology transition tutorial vocabulary workshop writing writer reader quiet
matematicas lectura escritura almuerzo recreo ciencias sociales estudios salida musica biblioteca
`
  .split(/\s+/)
  .filter((word) => word.length > 4)
  .map(stem);
