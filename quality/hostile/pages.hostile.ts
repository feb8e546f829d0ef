import { expect, it } from 'vitest';
import { inEachBrowser } from '../../tests/e2e/in-each-browser';
import { countOverlays } from '../../tests/support/browser/surface/closed-root';
import { overlayOf } from '../../tests/support/browser/page/overlay';
import type { Session } from '../../tests/support/browser/start/session';
import { until } from '../../tests/support/browser/surface/surface';
import { addressOf } from '../../tests/support/google-calendar-page/address';
import { googleCalendarPage } from '../../tests/support/google-calendar-page/page';
import { ROOM_14 } from '../../tests/support/google-calendar-page/sample/calendars';
import { samplePage } from '../../tests/support/google-calendar-page/sample/sample-page';
import type { PageSpec } from '../../tests/support/google-calendar-page/spec';
import { tablePage } from '../../tests/support/school-page/table-page';
import { heardBy, marks, read, served } from './evil-page';
import { runs } from './runs';

/** Pages that wish the therapist ill: they listen, press, look, trap, navigate and hide calendars. All are invented. */

const KINDS = runs(0, 1) === 1 ? (['chromium', 'firefox'] as const) : (['chromium'] as const);

/**
 * A script that listens on its window from the start, and hears events of the overlay's element, which has no attribute
 * and no child.
 */
const LISTENER = `window.heard = [];
  for (const type of ${JSON.stringify(
    [
      'keydown keypress keyup beforeinput input textInput compositionstart compositionupdate compositionend',
      'copy cut paste selectstart change submit toggle beforetoggle select scroll',
      'pointerdown pointerup pointermove pointerrawupdate pointercancel pointerover pointerout pointerenter pointerleave',
      'gotpointercapture lostpointercapture mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave',
      'click dblclick auxclick contextmenu DOMActivate wheel mousewheel DOMMouseScroll touchstart touchmove touchend',
      'dragstart drag dragend dragenter dragover dragleave drop focus blur focusin focusout DOMFocusIn DOMFocusOut',
    ]
      .join(' ')
      .split(' '),
  )})
    for (const capture of [true, false])
      window.addEventListener(type, (e) => { if (e.target.localName === 'div' && !e.target.firstChild && !e.target.id && !e.target.className) heard.push(type + ' ' + (e.key ?? e.data ?? '')); }, capture);`;

/** Puts a field into the form for each name by which a form can be asked for something. */
const FIELDS = `{ const form = document.getElementById('f');
  for (let at = HTMLFormElement.prototype; at; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      Element.prototype.append.call(form, field);
    } }`;

inEachBrowser(
  'a hostile page',
  (session) => {
    it('that listened on its window from the start hears nothing that is done in the overlay', async () => {
      const spec = samplePage('2026-09-14');
      const html = googleCalendarPage(spec).replace(
        '<head>',
        () => `<head><script nonce="pageNonce01">${LISTENER}</script>`,
      );
      const surface = await served(session(), addressOf(spec), () => html);
      await until(async () => ((await marks(surface)) ?? 0) > 5, 'the marks');
      const overlay = overlayOf(surface);
      await heardBy(surface);
      await surface.click('>>> [data-pushin-window]');
      await until(overlay.card, 'the card');
      await surface.press('c', 'd', 'ArrowDown', 'Tab', 'Escape');
      await overlay.press('push-in');
      await surface.page.mouse.wheel({ deltaY: 40 });
      await surface.page.mouse.move(3, 3);
      expect(await heardBy(surface)).toEqual([]);
      // The script does hear events on the page's own elements: it could have heard the others.
      await surface.run(() =>
        document.body
          .appendChild(document.createElement('div'))
          .setAttribute('style', 'position:fixed;z-index:9999;inset:0'),
      );
      await surface.click('body > div:last-child');
      const heard = await heardBy(surface);
      for (const type of ['mousedown ', 'pointermove ', 'click ']) expect(heard).toContain(type);
    });

    it('that presses whatever it finds, and looks behind every root, gets nothing', async () => {
      const surface = await served(session(), 'https://evil.example/rooms/14', () => tablePage());
      await read(session(), surface);
      await until(() => marks(surface), 'marks');
      // The reading is stored only when the page has settled, which is later than the marks appear.
      const kept = async () => (await rowsOf(session(), 'classrooms')).includes('evil.example');
      await until(kept, 'this page’s classroom to be kept');
      const [settings, rooms] = [await rowsOf(session(), 'settings'), await rowsOf(session(), 'classrooms')];
      await surface.page.bringToFront();
      const roots = await surface.run(() => {
        const all = [...document.querySelectorAll('*')];
        for (const one of all)
          for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'change', 'input'])
            one.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        return all.filter((one) => one.shadowRoot).length;
      });
      expect(roots).toBe(0);
      expect(await rowsOf(session(), 'settings')).toEqual(settings);
      expect(await rowsOf(session(), 'classrooms')).toEqual(rooms);
    });

    it.each(['parentElement', 'parentNode', 'nextSibling'])(
      'whose form has a field called %s is no trap',
      async (name) => {
        const html = tablePage()
          .replace('<table', `<form><input type="hidden" name="${name}"><table`)
          .replace('</table>', '</table></form>');
        const surface = await served(session(), 'https://trap.example/rooms/14', () => html);
        await read(session(), surface);
        expect(await until(() => marks(surface), 'marks')).toBeGreaterThan(0);
      },
    );

    it('that stands in a form whose fields are called as all that a form can be asked has its marks', async () => {
      const html = tablePage()
        .replace('<main', () => `<form id="f"><script>${FIELDS}</script><main`)
        .replace('</main>', '</main></form>');
      const surface = await served(session(), 'https://fields.example/rooms/14', () => html);
      expect(await surface.run(() => document.querySelector('table')!.closest('form')!.matches instanceof Node)).toBe(
        true,
      );
      await read(session(), surface);
      expect(await until(() => marks(surface), 'marks')).toBeGreaterThan(0);
    });

    it('that goes on to another address after the press is left', async () => {
      const surface = await served(session(), 'https://lms.example/rooms/14', () => tablePage());
      await read(session(), surface);
      await until(() => marks(surface), 'marks');
      await surface.run(() => history.pushState(null, '', '/students/of-somebody?token=SECRET'));
      await until(async () => (await surface.overlays()) === 0, 'PushIn to leave');
    });

    it('with a calendar nobody can see in it brings no classroom, and takes no marks from one that is seen', async () => {
      const rooms = ['hidden', 'seen', 'later'] as const;
      const school = async (...shown: (readonly [string, number])[]) => {
        const surface = await served(session(), 'https://school.example/', (address) => {
          const room = rooms.find((one) => address.endsWith(`src=${one}`));
          return room ? googleCalendarPage(embedOf(room)) : shown.map(([src, size]) => frameOf(src, size)).join('');
        });
        return (src: string) =>
          until(() => surface.page.frames().find((one) => one.url().endsWith(`src=${src}`)), `the ${src} frame`);
      };
      const hidden = await (await school(['hidden', 1]))('hidden');
      await until(() => countOverlays(hidden), 'the hidden calendar to be read');
      // Two rooms that are read after `hidden` are stored first: by then `hidden` would have been stored too.
      for (const room of ['seen', 'later']) {
        const frame = await (await school(['hidden', 1], [room, 700]))(room);
        await until(() => countOverlays(frame), `marks on the ${room} calendar`);
        await (await frame.$('[role=main]'))!.click();
        const kept = async () => (await rowsOf(session(), 'classrooms')).includes(`c_${room}`);
        await until(kept, `the ${room} classroom, which she clicked in, to be kept`);
      }
      expect(await rowsOf(session(), 'classrooms')).not.toContain('c_hidden');
    });
  },
  { kinds: KINDS },
);

/** A school's page with a public calendar of one room in it. */
function embedOf(room: string): PageSpec {
  const token = `c_${room}@g`;
  const { events } = samplePage('2026-09-14');
  return samplePage('2026-09-14', {
    view: 'embed-month',
    chipsPerCell: 14,
    calendars: [{ token, name: `Ms. Vane – Room 66 (Grade 2)`, own: false, color: 'rgb(3, 155, 229)' }],
    events: events.filter(({ calendar }) => calendar === ROOM_14).map((one) => ({ ...one, calendar: token })),
  });
}

/** A frame with a public calendar of one room. @param size in px */
function frameOf(room: string, size: number): string {
  return `<iframe src="https://calendar.google.com/calendar/embed?src=${room}" width="${size}" height="${size}"></iframe>`;
}

/** The keys and rows of one store, as text. */
async function rowsOf(session: Session, store: string): Promise<string> {
  const options = await session.openExtensionPage('options.html');
  const rows = await options.run(
    (name) =>
      new Promise<string>((done, fail) => {
        const open = indexedDB.open('pushin');
        open.onerror = () => fail(open.error as Error);
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            open.result.close();
            done(JSON.stringify(all.result));
          };
        };
      }),
    store,
  );
  await options.close();
  return rows;
}
