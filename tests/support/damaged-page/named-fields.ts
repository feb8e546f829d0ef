/** Every name by which a form may be asked for something, in the DOM it is made of: those of nodes and elements too. */
function namesOf(form: Element): string[] {
  const names = new Set<string>();
  for (
    let at = Object.getPrototypeOf(form) as object | null;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  )
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  names.delete('constructor');
  return [...names];
}

/**
 * Has a form answer every name with a field, as browsers do where a field is called so; jsdom does not.
 * @param asked is told each name that is asked for.
 */
export function answerByField(form: Element, asked: (name: string) => void): void {
  const field = form.ownerDocument.createElement('input');
  for (const name of namesOf(form))
    Object.defineProperty(form, name, {
      get() {
        asked(name);
        return field;
      },
    });
}

/** Puts all that stands in an element into a form in it. */
export function putInForm(element: Element): Element {
  const form = element.ownerDocument.createElement('form');
  form.append(...element.childNodes);
  element.append(form);
  return form;
}
