import { lazy } from 'solid-js';

/** The tabs after the first. Each is loaded once the first is drawn, or before it if the address names it. */
export const LATER_TABS = {
  calendar: lazy(() => import('./feeds/CalendarTab').then(({ CalendarTab }) => ({ default: CalendarTab }))),
  settings: lazy(() => import('./settings/SettingsTab').then(({ SettingsTab }) => ({ default: SettingsTab }))),
  backup: lazy(() => import('./settings/BackupTab').then(({ BackupTab }) => ({ default: BackupTab }))),
};
