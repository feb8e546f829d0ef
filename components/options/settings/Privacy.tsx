import { say } from '../../shared/say';

/** What is kept and where, in brief. */
export function Privacy() {
  return (
    <section aria-labelledby="options-privacy">
      <h2 id="options-privacy">{say('options_privacy')}</h2>
      <ul class="points">
        <li>{say('privacy_reads')}</li>
        <li>{say('privacy_keeps')}</li>
        <li>{say('privacy_not')}</li>
        <li>{say('privacy_stays')}</li>
      </ul>
    </section>
  );
}
