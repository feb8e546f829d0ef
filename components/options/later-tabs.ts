import { lazy } from 'solid-js';

/** The tabs behind the first: each comes once the first is drawn, or before it where the address names it. */
export const LATER_TABS = {
  calendar: lazy(() => import('./CalendarTab').then(({ CalendarTab }) => ({ default: CalendarTab }))),
  settings: lazy(() => import('./SettingsTab').then(({ SettingsTab }) => ({ default: SettingsTab }))),
  backup: lazy(() => import('./BackupTab').then(({ BackupTab }) => ({ default: BackupTab }))),
};
