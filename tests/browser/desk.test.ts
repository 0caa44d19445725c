import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderDesk } from './support/desk.ts';

const HOSTILE = '<img src=x onerror="alert(1)"> {@html x} & “quoted”';

const COURIER = `---
title: Council closes the bridge
publisher: Invented Courier
published: 2024-03-14
publishedBasis: { kind: given }
---
The council closed the old bridge on Tuesday. Engineers had found cracks in it.

A ferry begins on 2 April, the mayor said.
`;

const POST = `---
title: ${JSON.stringify(HOSTILE)}
---
${HOSTILE}

The bridge was closed on 12 March 2024, said the mayor.
`;

const event = (id: string, title: string, when: string, account: string, rest = '') => `- id: ${id}
  title: ${title}
  when: ${when}
${rest}  modality: happened
  accounts:
${account}`;

const account = (article: string, exact: string, mention: string) => `    - article: ${article}
      exact: ${exact}
      mention: ${mention}
`;

const CLOSED = account('courier', 'The council closed the old bridge on Tuesday.', 'Tuesday');
const CLOSED_TOO = account('post', 'The bridge was closed on 12 March 2024', '12 March 2024');
const FERRY = account('courier', 'A ferry begins on 2 April', '2 April');
const PROPOSED = `  proposed:
    reasons: ['“Tuesday” stands with “closed”.']
    confidence: 0.6
`;

const TOWN = {
  'collection.yaml': `title: The bridge
language: en
publish: excerpts
themes:
  - { id: town, label: Town }
  - { id: river, label: River }
`,
  'articles/courier.md': COURIER,
  'articles/post.md': POST,
  'events/proposed.yaml': `# A remark that stays.
${event('closed', 'Council closes the bridge', '2024-03-12', CLOSED)}${PROPOSED}
${event('too', 'Bridge is closed', '2024-03-12', CLOSED_TOO, '  theme: town\n')}${PROPOSED}
${event('ferry', 'Ferry begins', '2024-04-02', FERRY, '  theme: river\n')}${PROPOSED}`,
};

const said = () => page.getByRole('status').first();
const title = () => document.querySelector('#review-title')?.textContent;

async function review(collection: Record<string, string> = TOWN) {
  const { screen, shelf } = await renderDesk({ collection });
  await screen
    .getByRole('button', { name: /The bridge/ })
    .first()
    .click();
  await expect.element(screen.getByText('0 of 3 reviewed')).toBeVisible();
  return { screen, shelf };
}

test('an empty desk says what to do, reads what is chosen, and names what it cannot read', async () => {
  const { screen } = await renderDesk();
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Make a timeline from articles');
  await expect.element(screen.getByRole('button', { name: /Drop articles here/ })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: /small invented story/ })).toBeVisible();

  const files = [
    new File(['A headline\n\nIt rained on Monday.'], 'rain.txt'),
    new File(['\0'], 'picture.bin'),
  ];
  await userEvent.upload(screen.container.querySelector('input[type=file]')!, files);
  await expect.element(screen.getByRole('heading', { name: '1 article read, 1 not' })).toBeVisible();
  await expect
    .element(screen.getByText(/picture.bin is not text\. Save the article as a page/))
    .toBeVisible();
  await expect.element(screen.getByRole('heading', { level: 3, name: 'A headline' })).toBeVisible();

  // A date in plain words, said back.
  await screen.getByRole('button', { name: 'Give it its date' }).click();
  const date = screen.getByLabelText(/Date of publication/);
  await expect.element(date).toHaveFocus();
  await date.fill('someday soon');
  await expect.element(screen.getByText(/“someday soon” is not read as a date/)).toBeVisible();
  await date.fill('early June 2023');
  await expect.element(screen.getByText(/Read as early June 2023/)).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await screen.getByRole('button', { name: 'Done' }).click();
  await expect.element(screen.getByText('early June 2023')).toBeVisible();
  await expect.element(screen.getByText('Given by the author of this collection')).toBeVisible();

  // By keyboard the focus goes where the work is, and back; what was typed is kept.
  const correct = screen.getByRole('button', { name: 'Correct A headline' });
  (correct.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('textbox', { name: 'Headline', exact: true })).toHaveFocus();
  await userEvent.keyboard('{End}!{Escape}');
  await expect.element(screen.getByRole('button', { name: 'Correct A headline!' })).toHaveFocus();
  await screen.getByRole('button', { name: 'Undo' }).first().click();

  await screen.getByRole('button', { name: 'Undo' }).first().click();
  await expect.element(screen.getByRole('button', { name: 'Give it its date' })).toBeVisible();
});

test('what is pasted and dropped while a story is made goes into it', async () => {
  const { screen, shelf } = await renderDesk();
  await expect.element(screen.getByRole('button', { name: /Drop articles here/ })).toBeVisible();
  for (const words of ['First headline\n\nIt rained.', 'Second headline\n\nIt snowed.']) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File(['Third headline\n\nIt thawed.'], 'thaw.txt'));
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  for (const title of ['First headline', 'Second headline', 'Third headline'])
    await expect.element(screen.getByRole('heading', { level: 3, name: title })).toBeVisible();
  expect(shelf.collections).toHaveLength(1);
});

test('proposals are gone through by keyboard, and every step is taken back', async () => {
  const { screen } = await review();
  expect(title()).toBe('Council closes the bridge');
  await expect
    .element(screen.getByText(/Read from “Tuesday” in an article of Thursday, 14 March 2024/))
    .toBeVisible();
  await expect
    .element(screen.getByText('The program is not quite sure. It proposes this because:'))
    .toBeVisible();

  // One without a theme asks for it.
  await userEvent.keyboard('a');
  await expect.element(screen.getByRole('group', { name: 'Which theme does it belong to?' })).toBeVisible();
  await userEvent.keyboard('1');
  await expect.element(screen.getByText('1 of 3 reviewed')).toBeVisible();
  await expect.element(said()).toHaveTextContent('Accepted “Council closes the bridge”.');
  await expect.poll(title).toBe('Bridge is closed');

  await userEvent.keyboard('d');
  await expect.poll(title).toBe('Ferry begins');
  await expect.element(said()).toHaveTextContent('Discarded “Bridge is closed”.');
  await expect.element(screen.getByText('1 of 2 reviewed')).toBeVisible();
  await userEvent.keyboard('a');
  await expect.element(screen.getByRole('heading', { name: 'All 2 reviewed' })).toBeVisible();

  await userEvent.keyboard('{Control>}zzz{/Control}');
  await expect.element(screen.getByText('0 of 3 reviewed')).toBeVisible();
  await userEvent.keyboard('{Control>}{Shift>}zz{/Shift}{/Control}');
  await expect.element(screen.getByText('1 of 2 reviewed')).toBeVisible();
});

test('what is less sure comes last, says what is in doubt, and has its title in a field', async () => {
  const doubts = `  proposed:
    reasons: ['“Tuesday” stands with “closed”.']
    doubts: ['The words do not say who “they” is.', 'The title is the sentence itself: it wants shortening.']
`;
  const events = TOWN['events/proposed.yaml'];
  const ferry = events.lastIndexOf(PROPOSED);
  const { screen } = await review({
    ...TOWN,
    'events/proposed.yaml': events.slice(0, ferry).replaceAll(PROPOSED, doubts) + PROPOSED,
  });
  // The ferry, of April, is before what is less sure of March.
  expect(title()).toBe('Ferry begins');
  await expect.element(screen.getByRole('heading', { name: 'Less sure: 2' })).toBeVisible();
  const names = (list: string) =>
    [...screen.getByRole('list', { name: list }).element().querySelectorAll('.title')].map(
      (row) => row.textContent,
    );
  expect(names('0 of 3 reviewed')).toEqual(['Ferry begins']);
  expect(names('Less sure: 2')).toEqual(['Council closes the bridge', 'Bridge is closed']);
  expect(screen.getByRole('textbox', { name: 'Title' }).query()).toBeNull();

  await userEvent.keyboard('n');
  expect(title()).toBe('Council closes the bridge');
  await expect.element(screen.getByText('The words do not say who “they” is.')).toBeVisible();
  const field = screen.getByRole('textbox', { name: 'Title' });
  await expect
    .element(field)
    .toHaveAccessibleDescription(/who “they” is\. The title is the sentence itself: it wants shortening/);
  // What is typed is no key, and Enter ends it.
  await field.fill('Dan and Ann\nclose it');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('heading', { name: 'Dan and Ann close it' })).toHaveFocus();
  await userEvent.keyboard('n');
  expect(title()).toBe('Bridge is closed');
  await userEvent.keyboard('a');
  await expect.element(screen.getByRole('heading', { name: 'Less sure: 1' })).toBeVisible();

  await userEvent.keyboard('p');
  await screen.getByRole('button', { name: 'Discard all that is less sure' }).click();
  await expect.element(said()).toHaveTextContent('Discarded 1 proposal that was less sure.');
  await expect.element(screen.getByRole('heading', { name: /^Less sure/ })).not.toBeInTheDocument();
  expect(title()).toBe('Ferry begins');
  await expect.element(screen.getByText('1 of 2 reviewed')).toBeVisible();
  await screen.getByRole('button', { name: 'Undo' }).first().click();
  await expect.element(screen.getByRole('heading', { name: 'Less sure: 1' })).toBeVisible();
});

test('events are joined and split; what is typed into a field is no key', async () => {
  const { screen } = await review();
  await userEvent.keyboard('j');
  const search = screen.getByLabelText('Search by words or date');
  await expect.element(search).toHaveFocus();
  const names = [...document.querySelectorAll('dialog li .title')].map(({ textContent }) => textContent);
  expect(names).toEqual(['Bridge is closed', 'Ferry begins']);
  await userEvent.keyboard('closed{Enter}');
  await expect.element(screen.getByText('0 of 2 reviewed')).toBeVisible();
  expect(document.querySelectorAll('blockquote')).toHaveLength(2);

  await userEvent.keyboard('s');
  await expect.element(said()).toHaveTextContent('Split into 2 events.');
  await expect.element(screen.getByText('0 of 3 reviewed')).toBeVisible();
});

test('an account is moved to another event or made one of its own, and says more of itself', async () => {
  const { screen } = await review();
  await userEvent.keyboard('j');
  await expect.element(screen.getByLabelText('Search by words or date')).toHaveFocus();
  await userEvent.keyboard('closed{Enter}');
  await expect.element(screen.getByText('0 of 2 reviewed')).toBeVisible();

  // The second account, by keys, to the ferry and back by undoing.
  await userEvent.keyboard('rv');
  await expect.element(screen.getByRole('heading', { name: 'Move the account' })).toBeVisible();
  await userEvent.keyboard('ferry{Enter}');
  await expect.element(said()).toHaveTextContent('Moved the account to “Ferry begins”.');
  expect(document.querySelectorAll('blockquote')).toHaveLength(1);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => document.querySelectorAll('blockquote').length).toBe(2);

  await screen.getByRole('button', { name: 'Move it…' }).last().click();
  await screen.getByRole('button', { name: 'Make it an event of its own' }).click();
  await expect.element(screen.getByText('0 of 3 reviewed')).toBeVisible();
  await expect.poll(title).toBe('Bridge is closed');

  // Its words, and by whose report it is told, from words of the article.
  const text = screen.getByRole('group', { name: /^Text of <img/ });
  await text.click({ position: { x: 2, y: 2 } });
  await userEvent.keyboard('{ArrowDown}{ArrowDown}x');
  await expect
    .element(screen.getByText('The bridge was closed on 12 March 2024, said the mayor.').first())
    .toBeVisible();
  await text.click({ position: { x: 2, y: 2 } });
  await userEvent.keyboard('{ArrowDown}{ArrowDown}b');
  const name = screen.getByLabelText('Who reported it');
  await name.fill('Elm Radio');
  await userEvent.keyboard('{Tab}');
  await screen.getByLabelText('How it is told').selectOptions('As a forecast');
  await screen.getByLabelText('What it says became of it').selectOptions('That it came true');
  await screen.getByRole('button', { name: 'Done' }).click();
  await expect.element(screen.getByText(/by way of Elm Radio/)).toBeVisible();
});

test('words for one thing are listed, changed and taken out', async () => {
  const { screen } = await review();
  await screen.getByRole('button', { name: 'Story' }).click();
  await screen.getByLabelText('New group, with commas between the words').fill('Elm, Elmford');
  await userEvent.keyboard('{Enter}');
  const group = screen.getByLabelText('Words for one thing, with commas between them');
  await expect.element(group).toHaveValue('Elm, Elmford');
  await group.fill('Elm, Elmford, Elmsford');
  await userEvent.keyboard('{Tab}');
  await screen.getByRole('button', { name: 'Remove Elm, Elmford, Elmsford' }).click();
  await expect.element(group).not.toBeInTheDocument();
});

test('words selected by keys make an event, whose date is read from them', async () => {
  const { screen } = await review();
  await screen
    .getByRole('group', { name: 'Text of Council closes the bridge' })
    .click({ position: { x: 2, y: 2 } });
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  const bar = screen.getByRole('group', { name: 'With the selected words' });
  await expect.element(bar).toHaveTextContent('“A ferry begins on 2 April, the mayor said.”');
  await userEvent.keyboard('c');
  const field = screen.getByLabelText('Title');
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveValue('A ferry begins on 2 April, the mayor said');
  await expect.element(screen.getByLabelText('Date, in words or as EDTF')).toHaveValue('2 April 2024');
  await userEvent.keyboard('Ferry starts{Tab}{Escape}');
  await expect.poll(title).toBe('Ferry starts');
  await expect.element(screen.getByText('1 of 4 reviewed')).toBeVisible();
});

test('what is wrong stands at its field, and in the list of all', async () => {
  const { screen } = await review();
  await userEvent.keyboard('e');
  const date = screen.getByLabelText('Date, in words or as EDTF');
  await date.fill('from 6 August 2024 on');
  await expect.element(screen.getByText(/Read as from 6 August 2024 on/)).toBeVisible();
  await userEvent.keyboard('{Enter}');
  // The words “Tuesday” do not agree with it.
  await expect.element(screen.getByText('To mend:').first()).toBeVisible();
  await screen.getByRole('button', { name: '1 to mend' }).click();
  await expect
    .element(screen.getByRole('heading', { name: 'What is to be mended or looked at' }))
    .toBeVisible();
  await screen.getByRole('dialog').getByRole('button', { name: 'Council closes the bridge' }).click();
  await expect.element(screen.getByRole('form', { name: 'Edit the event' })).toBeVisible();
});

test('themes are moved by keys and renamed', async () => {
  const { screen, shelf } = await review();
  await screen.getByRole('button', { name: 'Story' }).click();
  await screen.getByRole('button', { name: /Town, lane 1 of 2/ }).click();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(screen.getByRole('button', { name: /Town, lane 2 of 2/ })).toHaveFocus();
  const names = screen.getByLabelText('Name of the theme');
  await names.first().fill('Water');
  await userEvent.keyboard('{Tab}');
  await expect.element(names.first()).toHaveValue('Water');
  await screen.getByLabelText('New theme').fill('Money');
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('button', { name: /Money, lane 3 of 3/ })).toBeVisible();
  await screen.getByLabelText('Title').fill('A town and its bridge');
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A town and its bridge');
  await screen.getByRole('button', { name: 'Desk' }).click();
  await expect.poll(() => shelf.collections[0]?.title).toBe('A town and its bridge');
});

test('what is taken away is made of the files as they are; further ways stand beside', async () => {
  const made: string[] = [];
  const exports = [
    {
      ...{ id: 'other', title: 'Another way', what: 'For a test.', needsDataset: true },
      make: () => {
        made.push('other');
        return { name: 'other.txt', type: 'text/plain', content: 'other' };
      },
    },
  ];
  const { screen } = await renderDesk({ collection: TOWN, exports });
  await screen
    .getByRole('button', { name: /The bridge/ })
    .first()
    .click();
  await screen.getByRole('button', { name: 'Take away' }).click();
  await expect.element(screen.getByText(/Nobody has reviewed 3 proposals/)).toBeVisible();
  await screen.getByRole('button', { name: /Download Another way/ }).click();
  await expect.element(said()).toHaveTextContent('other.txt is in your downloads.');
  expect(made).toEqual(['other']);
  await screen.getByRole('button', { name: 'Discard all 3' }).click();
  await expect.element(screen.getByText(/0 events from 2 articles/)).toBeVisible();
});

test('in a second tab it can be read, and taken over', async () => {
  let take = () => {};
  let hasTaken = false;
  const tabs = {
    claim(_id: string, { ongained, onother }: { ongained(): void; onother(): void }) {
      // Whoever made it there had it; the one that opens it next does not.
      if (hasTaken) onother();
      else ongained();
      hasTaken = true;
      take = ongained;
      return { takeOver: () => take(), tell() {}, release() {} };
    },
  };
  const { screen } = await renderDesk({ collection: TOWN, host: { tabs } });
  await screen
    .getByRole('button', { name: /The bridge/ })
    .first()
    .click();
  await expect.element(screen.getByText(/Open in another tab/)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Accept' })).toBeDisabled();
  await userEvent.keyboard('d');
  await expect.element(screen.getByText('0 of 3 reviewed')).toBeVisible();
  await screen.getByRole('button', { name: 'Work on it here' }).click();
  await expect.element(screen.getByRole('button', { name: 'Accept' })).toBeEnabled();
});

test('what an article says is text and nothing else', async () => {
  const { screen } = await review({
    ...TOWN,
    'articles/post.md': POST.replace('---\n', '---\nurl: javascript:alert(1)\n'),
  });
  await screen.getByRole('button', { name: /^Articles/ }).click();
  await expect.element(screen.getByRole('heading', { level: 3 }).first()).toHaveTextContent(HOSTILE);
  await screen.getByRole('button', { name: /^Text of <img/ }).click();
  await expect.element(screen.getByRole('dialog')).toHaveTextContent(HOSTILE);
  expect(document.querySelector('img')).toBeNull();
  expect(document.querySelector('a[href^="javascript"]')).toBeNull();
});

test('from what is wrong one comes to its article, and to its step of a talk', async () => {
  const wrong = {
    ...TOWN,
    'articles/post.md': POST.replace('---\n', '---\npublished: 2024-13-45\n'),
    'talks/evening.yaml': 'title: An evening\nsteps:\n  - event: ferry\n  - event: no-such-event\n',
  };
  const { screen } = await renderDesk({ collection: wrong });
  await screen
    .getByRole('button', { name: /The bridge/ })
    .first()
    .click();
  await screen.getByRole('button', { name: /to mend/ }).click();
  await screen.getByRole('dialog').getByRole('button', { name: HOSTILE }).first().click();
  await expect.element(screen.getByRole('heading', { name: HOSTILE })).toHaveFocus();
  await screen.getByRole('button', { name: /to mend/ }).click();
  await screen.getByRole('dialog').getByRole('button', { name: 'talks/evening.yaml' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Talks' })).toBeVisible();
  await expect.element(screen.getByText(/2 of 2/).first()).toBeVisible();
});

test('a file that cannot be read is mended in its text', async () => {
  const broken = { ...TOWN, 'events/more.yaml': '- id: more\n  title: [never closed\n' };
  const { screen } = await renderDesk({ collection: broken });
  await screen
    .getByRole('button', { name: /The bridge/ })
    .first()
    .click();
  await screen.getByRole('button', { name: /to mend/ }).click();
  await screen.getByRole('dialog').getByRole('button', { name: 'events/more.yaml' }).first().click();
  await screen.getByRole('textbox', { name: 'events/more.yaml' }).fill('[]\n');
  await screen.getByRole('button', { name: 'Change the file' }).click();
  await expect.poll(() => screen.getByRole('button', { name: /to mend/ }).elements()).toHaveLength(0);
});

test('a story is taken off the shelf, brought back, and copied', async () => {
  const { screen, shelf } = await renderDesk({ collection: TOWN });
  await screen.getByRole('button', { name: 'Remove The bridge' }).click();
  await expect.element(said()).toHaveTextContent('Removed “The bridge” from the shelf.');
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.element(screen.getByRole('button', { name: 'Remove The bridge' })).toBeVisible();
  await screen.getByRole('button', { name: 'Remove The bridge' }).click();
  await screen.getByText('1 removed story').click();
  await screen.getByRole('button', { name: 'Bring back The bridge' }).click();
  await screen.getByRole('button', { name: 'Duplicate The bridge' }).click();
  await expect.element(screen.getByRole('button', { name: /The bridge \(copy\)/ }).first()).toBeVisible();
  expect(shelf.collections).toHaveLength(2);
});
