import { expect, it } from 'vitest';
import { siteOfSender, type Sender } from './site-of-sender';

it.each<[Sender, string | null]>([
  [{ url: 'https://a.example:81/x?y' }, 'a.example:81'],
  [{ url: 'https://a.example/x', origin: 'https://a.example' }, 'a.example'],
  [{ url: 'https://a.example/x', origin: 'https://b.example' }, null],
  [{ url: 'https://a.example/x', origin: 'null' }, 'a.example'],
  [{ url: 'about:srcdoc', origin: 'https://a.example' }, 'a.example'],
  [{ url: 'file:///home/k/a.html', origin: 'file://' }, 'file'],
  [{ url: 'about:blank' }, null],
  [{}, null],
])('%j is of %s', (sender, site) => expect(siteOfSender(sender)).toBe(site));
