export const HELP = `Usage: dateline compile <collection> [--out <file>] [--json]

Checks a collection and compiles it to one JSON dataset.

  <collection>         a folder that holds collection.yaml, or the name of one in data/
  -o, --out <file>     write the dataset to a file; without it, to standard output
  --json               print the findings as JSON to standard output (the dataset then only goes to --out)
  -h, --help           print this
  -v, --version        print the version

Findings go to standard error, one a line, as file:line:column: code: message (what to do), errors first, and
a summary after them. docs/diagnostics.md explains each code.

Exit codes: 0 compiled, perhaps with warnings; 1 an error in the data, or the file cannot be written: then no
dataset is written, and a file that is there stays as it is; 2 the command was not understood.

Examples:
  dateline compile ukraine-2022-2024 --out dataset.json
  dateline compile ./my-story --json
`;
