// Says at once when more services are ticked than fit side by side; none is unticked, the next page lists them all.
const FIT = 4;

document.addEventListener('change', (event) => {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || box.name !== 'ids' || !box.form) {
    return;
  }
  const status = box.form.querySelector('[role=status]');
  const ticked = Array.from(box.form.elements).filter((field) => field instanceof HTMLInputElement && field.checked).length;
  if (status) {
    status.textContent =
      ticked > FIT ? `You ticked ${ticked}. Four fit side by side, or see all ${ticked} as a list.` : 'Up to four fit side by side';
    status.classList.toggle('error', ticked > FIT);
  }
});

export {};
