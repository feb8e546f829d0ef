import { lazy } from 'solid-js';

/** The tabs behind the first: each comes once the first is drawn, or before it where the address names it. */
export const LATER_TABS = {
  calendar: lazy(() => import('./feeds/CalendarTab').then(({ CalendarTab }) => ({ default: CalendarTab }))),
  settings: lazy(() => import('./settings/SettingsTab').then(({ SettingsTab }) => ({ default: SettingsTab }))),
  backup: lazy(() => import('./settings/BackupTab').then(({ BackupTab }) => ({ default: BackupTab }))),
};
