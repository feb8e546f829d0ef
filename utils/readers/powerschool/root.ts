/** Its outermost element, by which it is known: each class names its date. Seen 2021-2025. */
export const ROOT = '#tableStudentSchedMatrix:has(td[name^="attCell"])';
