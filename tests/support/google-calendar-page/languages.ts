import { european, latinTime, sayDate, type Language } from './language';

const en = european('en', {
  span: (a, b) => `${a} to ${b}`,
  moments: (a, b) => `${a.join(' at ')} to ${b.join(' at ')}`,
  allDay: 'All day',
  calendar: 'Calendar: ',
  place: 'Location: ',
  noPlace: 'No location',
  answers: { accepted: 'Accepted', declined: 'Declined', needs: 'Needs RSVP', maybe: 'Maybe' },
  words: {
    today: 'today',
    events: 'events',
    allDayEvents: 'all day events',
    weekOf: 'Week of ',
    scheduleFrom: 'Schedule starting ',
    mine: 'My calendars',
    others: 'Other calendars',
    more: 'more',
  },
});

const es = european('es', {
  time: latinTime('am', 'pm', 'a.\u00a0m.', 'p.\u00a0m.'),
  span: (a, b) => `De ${a} a ${b}`,
  moments: (a, b) => `Del ${a.join(' a las ')} al ${b.join(' a las ')}`,
  allDay: 'Todo el día',
  calendar: 'Calendario: ',
  place: 'Ubicación: ',
  noPlace: 'Sin ubicación',
  answers: { accepted: 'Aceptado', declined: 'Rechazado', needs: 'Pendiente de respuesta', maybe: 'Quizás' },
  task: ['tarea', 'Sin completar'],
  words: {
    today: 'hoy',
    events: 'eventos',
    allDayEvents: 'eventos de todo el día',
    weekOf: 'Semana del ',
    scheduleFrom: 'Agenda a partir del ',
    mine: 'Mis calendarios',
    others: 'Otros calendarios',
    more: 'más',
  },
});

const de = european('de', {
  time: latinTime('AM', 'PM'),
  span: (a, b) => `${a} bis ${b}`,
  moments: (a, b) => `${a.join(' um ')} bis ${b.join(' um ')}`,
  allDay: 'Ganztägig',
  calendar: 'Kalender: ',
  place: 'Ort: ',
  noPlace: 'Kein Ort',
  answers: { accepted: 'Angenommen', declined: 'Abgelehnt', needs: 'Antwort ausstehend', maybe: 'Vielleicht' },
  words: {
    today: 'heute',
    events: 'Termine',
    allDayEvents: 'ganztägige Termine',
    weekOf: 'Woche vom ',
    scheduleFrom: 'Terminübersicht ab ',
    mine: 'Meine Kalender',
    others: 'Weitere Kalender',
    more: 'weitere',
  },
});

const fr = european('fr', {
  span: (a, b) => `de ${a} à ${b}`,
  moments: (a, b) => `du ${a.join(', ')} au ${b.join(', ')}`,
  allDay: 'Toute la journée',
  calendar: 'Agenda : ',
  place: 'Lieu : ',
  noPlace: 'Aucun lieu',
  answers: { accepted: 'Accepté', declined: 'Refusé', needs: 'Réponse attendue', maybe: 'Peut-être' },
  words: {
    today: 'aujourd’hui',
    events: 'événements',
    allDayEvents: 'événements toute la journée',
    weekOf: 'Semaine du ',
    scheduleFrom: 'Planning à partir du ',
    mine: 'Mes agendas',
    others: 'Autres agendas',
    more: 'de plus',
  },
});

const it = european('it', {
  time: latinTime('AM', 'PM'),
  span: (a, b) => `${a} a ${b}`,
  moments: (a, b) => `Dal ${a.join(' alle ')} fino al ${b.join(' alle ')}`,
  allDay: 'Tutto il giorno',
  calendar: 'Calendario: ',
  place: 'Posizione: ',
  noPlace: 'Nessuna posizione',
  answers: { accepted: 'Accettato', declined: 'Rifiutato', needs: 'Richiesta risposta', maybe: 'Forse' },
  words: {
    today: 'oggi',
    events: 'eventi',
    allDayEvents: 'eventi che durano tutto il giorno',
    weekOf: 'Settimana del ',
    scheduleFrom: 'Programmazione a partire da ',
    mine: 'I miei calendari',
    others: 'Altri calendari',
    more: 'altri',
  },
});

const JAPANESE_DATE = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const japaneseDate = (date: string) => sayDate(date, 'ja', JAPANESE_DATE).replace(/([年月])/g, '$1 ');

const ja: Language = {
  code: 'ja',
  time: (minutes, clock, spaced) => {
    if (clock === 24) return en.time(minutes, 24, spaced);
    const hour = Math.floor((minutes % 1440) / 60);
    const minute = minutes % 60 === 0 ? '時' : `:${String(minutes % 60).padStart(2, '0')}`;
    return `${hour < 12 ? '午前' : '午後'}${hour % 12 || 12}${minute}`;
  },
  span: (a, b) => `${a}～${b}`,
  moments: (a, b) => `${a.join(' ')}～${b.join(' ')}`,
  date: japaneseDate,
  dates: (from, to) => `${japaneseDate(from)} ～ ${japaneseDate(to)}`,
  dayLabel: (date) => sayDate(date, 'ja', { month: 'long', day: 'numeric', weekday: 'long' }),
  title: (title) => `「${title}」`,
  allDay: '終日',
  calendar: 'カレンダー: ',
  place: '場所: ',
  noPlace: '場所の指定なし',
  answers: { accepted: '承諾', declined: '辞退', needs: '出欠確認が必要', maybe: '未定' },
  task: ['タスク', '未完了'],
  comma: '、',
  words: {
    today: '今日',
    events: '件の予定',
    allDayEvents: '件の終日の予定',
    weekOf: '',
    scheduleFrom: '',
    mine: 'マイカレンダー',
    others: '他のカレンダー',
    more: '件',
  },
};

/**
 * The languages in which a page can be generated. Some German and French words appear in no captured page; the grammar
 * is the one that was seen.
 */
export const LANGUAGES: Readonly<Record<string, Language>> = { en, es, de, fr, it, ja };
