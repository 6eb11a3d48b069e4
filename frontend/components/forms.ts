// GET forms with tidy addresses: what was left empty is left out, and a new place drops the map's old window.
document.addEventListener('formdata', (event) => {
  const { formData } = event;
  const near = (event.target as HTMLFormElement).elements.namedItem('near');
  if (near instanceof HTMLInputElement && near.value !== near.defaultValue) {
    formData.delete('bbox');
  }
  for (const [name, value] of [...formData.entries()]) {
    if (value === '') {
      formData.delete(name);
    }
  }
});

export {};
