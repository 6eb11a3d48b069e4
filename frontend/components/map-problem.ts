/** What went wrong, where the services are all the same, and a button to try again. */
export function problemOf(words: string, again: () => void): HTMLElement {
  const problem = document.createElement('div');
  problem.className = 'map-problem';
  problem.setAttribute('role', 'status');
  const sentence = document.createElement('p');
  sentence.textContent = `${words} Everything on it also stands in words on this page.`;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button quiet';
  button.textContent = 'Try again';
  button.addEventListener('click', again);
  problem.append(sentence, button);
  return problem;
}
