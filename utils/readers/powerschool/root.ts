/** Its outermost element, by which it is recognised: each class names its date. Seen 2021 to 2025. */
export const ROOT = '#tableStudentSchedMatrix:has(td[name^="attCell"])';
