import type { Name } from './commands.ts';

export const HELP = `Usage: dateline <command> …

Makes timelines of news articles in which every event shows the words it came from.

  mentions [<file>…]            finds the dates, times and durations in texts, and says what they come to
  new <collection> <article>…   starts a collection from articles: text, Markdown, saved web pages, folders of them
  add <collection> <article>…   adds articles to a collection
  propose <collection>          proposes the events that its articles tell
  split <collection> <event>    takes an event of several accounts apart
  compile <collection>          checks a collection and compiles it to one JSON dataset
  publish <collection>…         writes the site of collections, or one file that opens without a network

  -h, --help                    print this, or with a command what it does
  -v, --version                 print the version

A collection is a folder that holds collection.yaml, or the name of one in data/. docs/command-line.md tells more.

Exit codes: 0 done, perhaps with warnings; 1 an error in the data, or a file cannot be read or written; 2 the command
was not understood; 130 Ctrl-C: then the last line says what is there and how to go on.

Examples:
  dateline mentions article.txt --published 2024-07-09
  dateline new my-story saved-pages/
  dateline publish my-story --out site --base https://example.org/my-story/
`;

const COMPILE = `Usage: dateline compile <collection> [--out <file>] [--json] [--notes]

Checks a collection and compiles it to one JSON dataset.

  <collection>         a folder that holds collection.yaml, or the name of one in data/
  -o, --out <file>     write the dataset to a file; without it, to standard output
  --json               print the findings as JSON to standard output (the dataset then only goes to --out)
  --notes              keep the notes of talks, which only speakers are to see; without it they are left out
  -h, --help           print this

Findings go to standard error, one a line, as file:line:column: code: message (what to do), errors first, and
a summary after them. docs/diagnostics.md explains each code.

Exit codes: 0 compiled, perhaps with warnings; 1 an error in the data, or the file cannot be written: then no
dataset is written, and a file that is there stays as it is; 2 the command was not understood.

Examples:
  dateline compile ukraine-2022-2024 --out dataset.json
  dateline compile ./my-story --json
`;

const MENTIONS = `Usage: dateline mentions [--jsonl | --json] [--published <date>] [<file>…]

Finds the dates, times, durations and repetitions in texts, and says what they come to.

  <file>                     a text or a saved page in UTF-8; without one, standard input (-)
  -p, --published <date>     the day that “Tuesday” and “last month” are told from, as 2024-07-09; without it, what the
                             front matter of an article or a page’s metadata says, or its text (“Published July 9, 2024”)
  --json                     one JSON document: [{file, published, mentions}]
  --jsonl                    a document a line, in and out, in order and as they come:
                             {"id": …, "text": "…", "published": "2024-07-09"}
                             {"id": …, "mentions": [{start, end, text, type, value, edtf, how, vague}]}
  -h, --help                 print this

Without --json or --jsonl, a mention is a line: file:line:column, the words, TIMEX3 type and value, EDTF, and how they
were read. Offsets (start, end) count UTF-16 units, end exclusive.

With --jsonl, blank lines are skipped. A line that is no document gives {"id", "error"} in its place, is named on standard
error with its number, and makes the exit code 1. A document whose “published” is no date is read without it and has a
“warning”. Where “published” is missing or null, --published steps in. Memory does not grow with the stream.

Exit codes: 0 done; 1 a file could not be read, or a line was refused; 2 the command was not understood.

Examples:
  dateline mentions article.txt --published 2024-07-09
  dateline mentions data/ukraine-2022-2024/articles/*.md
  parallel --pipe --block 10M dateline mentions --jsonl < documents.jsonl > mentions.jsonl
`;

const ARTICLES = `  <article>                  a file or a folder of them: plain text, Markdown, saved web pages (.html, .mhtml); - is
                             standard input
  -p, --published <date>     the day of publication of all of them, as 2024-07-09, where they do not say it
  --unsure                   propose also what has a date and wants an editor’s word (see dateline propose --help)
  -h, --help                 print this

Nothing is asked, nothing is fetched. What an article says of itself (headline, byline, outlet, dates) is taken from it;
its day of publication is looked for in its words; what is not the article (menus, notices, captions) is marked, not
taken away. The text is stored as it is, and never changed. For each file it is said what was found and what to check.`;

const NEW = `Usage: dateline new <collection> <article>… [--title <title>] [--published <date>] [--unsure]

Starts a collection: stores the articles, and proposes the events that they tell (see dateline propose --help).

  <collection>               its name: a folder of that name is made in data/ where there is one, else right here; or
                             a path. A folder that is there must be empty
  -t, --title <title>        its title; without it, the name
${ARTICLES}

Exit codes: 0 done; 1 a file could not be read (the others are stored), or nothing could be written; 2 the command was
not understood.

Examples:
  dateline new my-story saved-pages/
  dateline new my-story one.html two.txt --title "My story"
`;

const ADD = `Usage: dateline add <collection> <article>… [--published <date>] [--unsure]

Adds articles to a collection, and proposes the events that they tell (see dateline propose --help). An article whose
text is there already is not added again.

  <collection>               a folder that holds collection.yaml, or the name of one in data/
${ARTICLES}

Exit codes: 0 done; 1 a file could not be read (the others are stored), or nothing could be written; 2 the command was
not understood.

Example:
  dateline add my-story another.html
`;

const PROPOSE = `Usage: dateline propose <collection> [--unsure] [--dry-run]

Proposes the events that the articles of a collection tell and that it does not have yet, and writes them to
events/proposed.yaml: each with its words, its date, and why. Review them there: correct what is wrong, give each a
theme, take “proposed” out of what is right and delete what is not.

  <collection>         a folder that holds collection.yaml, or the name of one in data/
  --unsure             propose also what is less sure: it has a date, but who or what is meant only the article says, or
                       no fair title was found. Each of these says what is in doubt
  --dry-run            print what would be written
  -h, --help           print this

A file that somebody has edited is never written again, which its first line tells: it holds a checksum of the rest.
What the articles named in an edited file tell is not proposed a second time; further articles get a new file,
events/proposed-2.yaml and so on. The same collection gives the same file, byte for byte.

Exit codes: 0 done; 1 the collection has errors, or the file cannot be written; 2 the command was not understood.

Example:
  dateline propose my-story
`;

const SPLIT = `Usage: dateline split <collection> <event>

Takes an event of several accounts apart, in its file: one event for each, with what it was by itself where it was
joined from proposals. Everything else in the file stays as it is.

  <collection>         a folder that holds collection.yaml, or the name of one in data/
  <event>              the id of the event
  -h, --help           print this

Exit codes: 0 done; 1 there is no such event, it has one account only, or the file cannot be written; 2 the command was not
understood.

Example:
  dateline split my-story kursk-incursion
`;

const PUBLISH = `Usage: dateline publish <collection>… --out <folder> [--base <address>]
       dateline publish --single <collection> --out <file>

Writes the site of collections: the timeline, an embed, and a page with a card for each event, for any static host at any
path. Or one file that holds a whole timeline and opens from a disk, without a network.

  <collection>         a folder that holds collection.yaml, or the name of one in data/; a site opens with the first
  -o, --out <folder>   where to write it: a folder that is not there, an empty one, or one that was published before, whose
                       other files stay as they are
  -b, --base <address> where the folder will be, such as https://example.org/war/: for a sitemap, oEmbed, and cards
  --sources <sites>    other sites whose datasets it may show by ?src=, as “https://data.example https://more.example”
  --single             one file instead of a site; --out is its name
  --notes              with the speaker’s notes of talks, which are left out else
  -h, --help           print this

What leaves is what collection.yaml lets leave (publish: excerpts, or full). The site is there whole or not at all.
docs/publishing.md tells how to put it on a host.

Exit codes: 0 published, perhaps with warnings; 1 an error in the data, or the folder cannot be written, or holds something
else: then everything stays as it is; 2 the command was not understood.

Examples:
  dateline publish my-story --out site --base https://example.org/my-story/
  dateline publish --single my-story --out my-story.html
`;

export const HELP_OF: Record<Name, string> = {
  compile: COMPILE,
  mentions: MENTIONS,
  new: NEW,
  add: ADD,
  propose: PROPOSE,
  split: SPLIT,
  publish: PUBLISH,
};
