import { listed } from '../../model/text/any-of';

/** What a page prints with times and never is a class’s row: office hours, prices, addresses. English, then Spanish. */
export const FURNITURE_WORDS = listed(String.raw`
  ^\s*(?:top|bottom) of page\s*$
  ^\W*office:
  \b0\d{2,4} \d{3} ?\d{3,4}\b
  ^\W*(?:open|closed|hours|abierto|cerrado):?\s{1,9}\d
  \b(?:office|school|front ?desk|business|library|clinic|store|building|campus|operating|summer|contact|visiting|phone|extended) hours\b
  ^\W*(?:class|classroom|program|preschool) hours:?\s{1,9}\d
  \bstart and dismissal times?\b
  \boffice (?:is )?(?:opens?|closes?|closed)\b
  \bhours of operation\b
  \bhours:\b
  \bfax\b
  \bext\.? ?\d{2,5}\b
  \btel(?:ephone)?:\b
  \bphone:\b
  \bcopyright\b
  \bposted (?:on|by|at)\b
  \bpublished\b
  \blast (?:modified|updated)\b
  \bupdated\b
  \bcomments?\b
  \bhorario de (?:oficina|atenci[oó]n)\b
  \badmission\b
  \btickets? (?:are|on sale|sold|available)\b
  ©
  https?:
  www\.
  \S@\S+\.\w
  \(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}
  (?<!^[^\p{L}\d]{0,12})\b\d{3}-\d{4}\b
  [$€£]\s?\d
`);
