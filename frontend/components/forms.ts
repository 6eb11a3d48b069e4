// GET forms with tidy addresses: what was left empty is left out, and what was said of the old words or the old place goes
// with them: "exactly these words", the map's window, "place not known", "price not known".
document.addEventListener('formdata', (event) => {
  const { formData } = event;
  const { elements } = event.target as HTMLFormElement;
  if (isChanged(elements.namedItem('q'))) {
    formData.delete('words');
  }
  if (isChanged(elements.namedItem('near'))) {
    formData.delete('bbox');
    formData.delete('place');
  }
  if (isChanged(elements.namedItem('within'))) {
    formData.delete('place');
  }
  if (isChanged(elements.namedItem('maxWeekly'))) {
    formData.delete('cost');
  }
  for (const [name, value] of [...formData.entries()]) {
    if (value === '') {
      formData.delete(name);
    }
  }
});

function isChanged(field: Element | RadioNodeList | null): boolean {
  return field instanceof HTMLSelectElement
    ? field.selectedOptions[0]?.defaultSelected === false
    : field instanceof HTMLInputElement && field.value !== field.defaultValue;
}

export {};
