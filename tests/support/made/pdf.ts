/**
 * A PDF of one page made of text operators. Without lines it has no text, as a scanned page has none.
 * @param operators drawn before the text, such as lines or a turn
 * @param fields to type in, with what was typed
 */
export function madePdf(
  lines: readonly (readonly [left: number, bottom: number, text: string])[],
  operators = '',
  fields: readonly (readonly [left: number, bottom: number, value: string])[] = [],
): string {
  const text = lines.map(([left, bottom, words]) => `BT /F1 12 Tf ${left} ${bottom} Td (${words}) Tj ET`);
  const content = [operators, ...text].join('\n');
  const refs = fields.map((_, i) => `${6 + i} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${refs}] >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Annots [${refs}] /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...fields.map(
      ([left, bottom, value], i) =>
        `<< /Type /Annot /Subtype /Widget /FT /Tx /F 4 /T (field${i}) /V (${value}) /Rect [${left} ${bottom} ${left + 150} ${bottom + 16}] >>`,
    ),
  ];
  let file = '%PDF-1.4\n';
  const at: number[] = [];
  objects.forEach((object, index) => {
    at.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = at.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`;
}
