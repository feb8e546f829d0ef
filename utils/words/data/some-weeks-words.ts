import { listed } from '../../model/text/any-of';

/*
 * How a schedule says that a lesson is not there every week. In each, a weekday or "week" may follow where `DAY` stands.
 */
export const SOME_WEEKS = listed(String.raw`
  (?:every|each) (?:other|second|third|2nd|3rd) (?:DAY|weeks?)
  (?:every|each) (?:other|second|2nd)(?=\W*$)
  every (?:2|3|4|two|three|four) weeks
  alternat(?:e|es|ing) (?:DAY|weeks?)
  (?:DAY|weeks?) alternat(?:e|es|ing)
  (?:alternat(?:e|es|ing)|alternate)(?=\W*$)
  bi-?weekly
  fortnightly
  (?:once|twice) (?:a|per|each|every) month
  monthly
  (?:odd|even)(?:[ -]numbered)? weeks
  some (?:DAY|weeks)
  most weeks
  (?:only )?as needed
  # Spanish
  cada (?:dos|2|tres|3) semanas
  cada otr[oa] (?:DAY|semana)
  (?:semanas|DAY) altern[oa]s
  una semana s[ií] y (?:otra|una) no
  quincenal(?:mente)?
  una vez al mes
`);
