/**
 * The fixed words of the hidden texts, in every language in which they were seen or are certain. They are matched as
 * whole words in any case, whatever the page's language: a language that is missing here only loses what the word says.
 */
export const FIELD_WORDS = {
  /** The word before the name of a calendar that is not the signed-in person's own ("Calendar: NAME"). */
  calendar:
    'Calendar|Calendario|Calendari|Calendário|Calendrier|Agenda|Kalender|Kalendar|Kalendář|Kalendár|Kalendarz|Kalenteri|Takvim|Naptár|Egutegia|Egutegi|Koledar|Kalendorius|Kalendārs|Almanak|Kalendaryo|Lịch|Календарь|Календар|Ημερολόγιο|カレンダー|캘린더|日历|日曆|ปฏิทิน|تقويم|التقويم|יומן|कैलेंडर',
  location:
    'Location|Ubicación|Lugar|Placering|Ort|Standort|Lieu|Local|Localização|Posizione|Luogo|Locatie|Lokalizacja|Lokasi|Lloc|Ubicació|Lokasyon|Plats|Konum|Kokapena|Məkan|Locația|Место проведения|Місце|Место|Sted|Sijainti|Paikka|Místo|Miesto|Helyszín|Vị trí|Địa điểm|Τοποθεσία|Lokacija|場所|地点|地點|位置|위치|장소|สถานที่|الموقع|מיקום|स्थान',
  noLocation:
    'No location|Sin ubicación|Nessuna posizione|Nessun luogo|Nenhum local|Sem localização|Geen locatie|Brak lokalizacji|Fără locație|Konum bilgisi yok|Место проведения неизвестно|場所の指定なし|没有位置信息|沒有位置資料|沒有任何地點資訊|위치 없음|Kein Ort|Kein Standort|Aucun lieu|Aucune adresse|Ingen placering|Ingen plats|Ingen plassering|Ei sijaintia|Tidak ada lokasi|Sense ubicació|Žádné místo|Nincs helyszín|Không có vị trí',
  declined:
    'Declined|Rechazado|Rechazada|Rehusado|Abgelehnt|Refusé|Décliné|Recusado|Rifiutato|Geweigerd|Afgewezen|Odrzucono|辞退|已拒绝|已拒絕|已婉拒|거절함|거절됨|거절|Ditolak|Rebutjat|Rebutjada|Tinanggihan|Refuzat|Tackat nej|Avböjt|Reddedildi|Приглашение отклонено|Отклонено|Відхилено|Afvist|Avslått|Hylätty|Odmítnuto|Odmietnuté|Elutasítva|Baztertuta|Đã từ chối|ปฏิเสธ|Απορρίφθηκε',
  answered:
    'Accepted|Needs RSVP|Maybe|Tentative|Awaiting|Aceptado|Aceptada|Quizás|Tal vez|Pendiente de respuesta|Requiere confirmación|Accepteret|Angenommen|Zugesagt|Vielleicht|Accepté|Peut-être|Aceito|Aceite|Talvez|Accettato|Forse|Geaccepteerd|Misschien|Zaakceptowano|承諾済み|承諾|未定|出欠確認が必要|已接受|수락함|수락됨|미정|Diterima|Mungkin|Acceptat|Tinanggap|Tackat ja|Kanske|Kabul edildi|Приглашение принято|Qəbul edildi|Onartuta|Godtatt|Hyväksytty|Přijato|Elfogadva|Đã chấp nhận',
  color:
    'Color|Colour|Farbe|Couleur|Colore|Cor|Kleur|Kolor|Färg|Farve|Farge|Väri|Renk|Barva|Farba|Szín|Culoare|Warna|Màu|Цвет|Колір|Χρώμα|色|颜色|顏色|색상|색',
  allDay:
    'All day|Todo el día|Ganztägig|Toute la journée|Tutto il giorno|O dia todo|Dia inteiro|Todo o dia|Hele dag|De hele dag|Hele dagen|Hela dagen|Cały dzień|Весь день|Увесь день|Цілий день|終日|全天|整天|하루 종일|종일|Sepanjang hari|Tot el dia|Egun osoa|Buong araw|Koko päivän|Koko päivä|Celý den|Celý deň|Egész nap|Toată ziua|Tüm gün|Bütün gün|Cả ngày|Ολοήμερο|Όλη την ημέρα|Cijeli dan|Цял ден|ทั้งวัน|طوال اليوم|כל היום|पूरा दिन',
  /** The word before the title of a to-do. */
  task: 'task|tarea|tâche|Aufgabe|attività|tarefa|taak|zadanie|タスク|任务|工作|할 일|задача|uppgift|opgave|oppgave|tugas|görev|tasca|úkol|feladat|tehtävä|việc cần làm',
} as const;
