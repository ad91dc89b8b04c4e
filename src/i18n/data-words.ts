/** The words of the page about the data, and the code on it to copy. */
export const dataWords = {
  title: 'The data',
  note: 'Everything on this site as tables: what each row is, what each field holds, and how to load them.',
  what: 'The tables are a Data Package of the Frictionless standard, version 2.0. One file says what every table and field holds, and gives the size and SHA-256 hash of each CSV file. JSON files hold the same rows and fields:',
  longer: 'Longer texts, such as a party’s case, are on the pages only. Each row links to its page.',
  files: 'The tables',
  table: 'Table',
  rows: 'Rows',
  fields: 'The fields',
  cells:
    'CSV files are UTF-8 with commas and one line of names. An empty cell has nothing in it; JSON leaves the field out. ' +
    'A list is a list in JSON and the same, written as JSON, in a cell of CSV; [] holds nothing. ' +
    'Text in CSV that a spreadsheet would run as a formula (it starts with =, +, - or @) has an apostrophe before it; JSON has it as it is.',
  oneOf: 'One of',
  insteadOf: 'May say instead:',
  types: { string: 'text', number: 'number', integer: 'whole number', date: 'day', boolean: 'true or false', array: 'list' },
  optional: 'may be empty',
  examples: 'Three ways to load them',
  spreadsheet: 'A spreadsheet',
  sheetFile: 'The file for these steps:',
  sheets: {
    Excel:
      'Data, From Text/CSV (or From Web, with the address). Choose Unicode (UTF-8) as the file’s origin and a comma as delimiter. A double click on the file would garble letters such as é and ’.',
    'LibreOffice Calc': 'File, Open. Choose Unicode (UTF-8), separated by comma. Leave “Evaluate formulas” off.',
    'Google Sheets': 'File, Import, Upload. Or, once the site is on the web, write =IMPORTDATA("…") with the file’s address in a cell.',
  },
  sheetCare:
    'Import the columns of dates and numbers as text if the program turns 2026-03 into a day. An apostrophe before a sign is there so that nothing runs: take it away only where you trust the text.',
  python: 'Python',
  pythonNote: 'Standard library only. It loads every table, counts the rows, and prints the first figures with who published them.',
  shell: 'A shell with curl and jq',
  shellNote: 'Figures for which nobody reports how many were asked; then all CSV files, held against their hashes.',
  noHost: 'The site has no address of its own yet: these addresses are those of a copy that you serve yourself with npm start.',
  licence: 'License',
  licenceNone: 'So the data package names no license: its field for that takes only one that can be named or linked to.',
  licenceAt: 'The license',
  cite: 'How to cite',
  citeTitle: (site: string) => `${site}: data`,
  citeNote: 'To cite one row, give its link.',
  stays: 'What stays',
  staysNote:
    'An id never changes and is never given to anything else, nor is the address of a file. Fields may be added at the end of a table. The feed of all changes says what was taken out.',
  feeds: 'Changes',
  feedsNote: 'The version of the package is the day on which we last looked things up. A row that was corrected says so in its last field.',
  pythonCode: (data: string) => `import csv, io, json, urllib.request

DATA = "${data}"

def read(name):
    with urllib.request.urlopen(DATA + name) as answer:
        return answer.read().decode("utf-8")

package = json.loads(read("datapackage.json"))
tables = {}
for table in package["resources"]:
    text = io.StringIO(read(table["path"]), newline="")
    tables[table["name"]] = list(csv.DictReader(text))
    print(table["name"], len(tables[table["name"]]))

claims = {claim["id"]: claim for claim in tables["claims"]}
for figure in tables["figures"][:5]:
    first = claims[json.loads(figure["claims"])[0]]
    print(figure["shown"], "|", figure["counts"], "|", first["publisher"])
`,
  shellCode: (data: string) => `DATA=${data}
curl -s "\${DATA}figures.json" |
  jq -r '.[] | select(.n == "not reported") | [.id, .shown, .counts] | @tsv'

curl -s "\${DATA}datapackage.json" > datapackage.json
jq -r '.resources[].path' datapackage.json |
  while read -r file; do curl -s -o "$file" "$DATA$file"; done
jq -r '.resources[] | (.hash | ltrimstr("sha256:")) + "  " + .path' datapackage.json |
  sha256sum --check
`,
} as const;
