import { listed } from '../../model/text/any-of';

/** What heads a list that is nobody’s school day: buses, games, results, sign-ups, office hours. English, then Spanish. */
export const OTHER_LISTS = listed(String.raw`
  \b(?:bus(?:es)?|van|shuttle|train|ferry|tides?)\b.{0,30}\b(?:routes?|stops?|schedules?|tables?|times?|runs?)\b
  \b(?:autob[uú]s(?:es)?|cami[oó]n)\b.{0,30}\b(?:rutas?|paradas?|horarios?)\b
  \b(?:bus|van|shuttle) ?#? ?\d+\b
  \broutes? #?\d+
  \b(?:game|match|practice|meet|tournament|mass|worship|tv|broadcast|race|heat|pick-?up and drop-?off) (?:schedule|times|results|order)\b
  \bsign-?ups?\b
  \bsign up sheet\b
  \bvolunteers? (?:needed|slots|shifts)\b
  \bresults\b
  \bscores\b
  \bbox score\b
  \bstandings\b
  \btrack ?list\b
  \bplaylist\b
  \bchapters\b
  \btimestamps\b
  \bchange ?log\b
  \brelease notes\b
  \brecipes?\b
  \bshow ?times\b
  \bbed ?times?\b
  \b(?:meeting|board) (?:agenda|minutes)\b
  \bdut(?:y|ies) (?:roster|schedule|assignments?|rotation)s?\b
  \b(?:festival|weekend|saturday|sunday|special|community|upcoming) events?\b
  \bhours of operation\b
  \boffice hours\b
  \bparent[- \/]teacher conferences?(?! (?:days?|week|schedule))\b
  \bappointments?\b
  \border of (?:hymns|service|worship)\b
`);
