const ID = '__________cytoscape_stylesheet';

/**
 * Keeps Cytoscape from putting a `<style>` element into the page, which the policy of the page
 * forbids with an error: it does so only where no element bears this id. So a style sheet of ours
 * bears it, and network.css says what that element would have said.
 */
export function withoutStyleElement(): void {
  const sheet = document.querySelector('link[rel="stylesheet"]');
  if (sheet !== null && document.getElementById(ID) === null) {
    sheet.id = ID;
  }
}
