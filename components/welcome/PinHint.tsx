import { say } from '../shared/say';

/**
 * A drawing of where browsers hide a new extension's button: the puzzle piece beside the address, then the pin beside
 * PushIn.
 */
export function PinHint() {
  return (
    <div class="pin-hint">
      <svg viewBox="0 0 300 112" width="300" height="112" aria-hidden="true">
        <rect class="pin-bar" x="0.5" y="0.5" width="299" height="31" rx="8" />
        <rect class="pin-address" x="10" y="7" width="196" height="18" rx="9" />
        <circle class="pin-ring" cx="232" cy="16" r="13" />
        <path class="pin-piece" d="M226 12h4a2.5 2.5 0 1 1 5 0h3v4a2.5 2.5 0 1 1 0 5v2h-12v-3a2.5 2.5 0 1 0 0-5z" />
        <rect class="pin-menu" x="118.5" y="40.5" width="168" height="64" rx="8" />
        <rect class="pin-line" x="132" y="52" width="90" height="6" rx="3" />
        <image href="/icon/pushin.svg" x="132" y="70" width="20" height="20" />
        <text class="pin-name" x="160" y="85">
          {say('extName')}
        </text>
        <circle class="pin-ring" cx="262" cy="80" r="13" />
        <path class="pin-pin" d="M258 73h8l-1 2v4l3 3v2h-5v5l-1 2-1-2v-5h-5v-2l3-3v-4z" />
      </svg>
      <p>{say('welcome_pin')}</p>
    </div>
  );
}
