/** Moves an imaginary pointer over the chips. This changes classes and styles, of one chip a frame or of many. */
export async function hover(times: number): Promise<void> {
  const chips = [...document.querySelectorAll<HTMLElement>('[role=button][data-eventchip]')];
  for (let count = 0; count < times; count++) {
    const chip = chips[count % chips.length];
    if (!chip) return;
    chip.classList.toggle('hVr0Xe');
    chip.style.setProperty('outline-width', `${(count % 2) + 1}px`);
    if (count % 10 === 9) await new Promise(requestAnimationFrame);
  }
  for (const chip of chips) {
    chip.classList.remove('hVr0Xe');
    chip.style.removeProperty('outline-width');
  }
}
