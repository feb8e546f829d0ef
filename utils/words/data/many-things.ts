import { listed } from '../../model/text/any-of';

/** Names of rows that hold another thing on each day. English, then Spanish. */
export const MANY_THINGS = listed(`
  activity
  arts
  block
  connections?
  core
  electives?
  encore
  enrichments?
  essentials
  explorator(?:y|ies)
  prep
  rotations?
  specialists?
  specials?
  ua
  especiales
  materias especiales
`);
