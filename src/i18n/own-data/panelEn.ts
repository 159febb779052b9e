import { selectPlural } from '../../format/digits.ts';

function count(number: number, text: string, one: string, other: string): string {
  return `${text} ${selectPlural(number, 0, 'en') === 'one' ? one : other}`;
}

/** A number and the text that src/format has made of it. */
export interface CountText {
  readonly number: number;
  readonly text: string;
}

const figures = ({ number, text }: CountText): string => count(number, text, 'figure', 'figures');
const rows = ({ number, text }: CountText): string => count(number, text, 'row', 'rows');

/** Texts of the panel "your own data"; loaded with it. */
export const ownDataPanelEn = {
  title: 'Your own data',
  intro:
    'Add a quarter, correct a figure or bring another base year. Nothing changes before you have seen what would change. Your file stays in this browser: it is sent nowhere, and the shipped data stay as they are.',
  format: {
    title: 'What a file looks like',
    columns:
      'A CSV (commas, semicolons or tabs) or a JSON list with the columns entity, metric, period, value and unit; period_end, confidence, source and note may be added. French column names work too: entité, indicateur, période, valeur, unité.',
    names:
      'Entities, metrics and units are those of the shipped facts; the data tab lists them. Money is in billions of dollars (USD_bn). Periods are years (2026), quarters (2026Q3), halves (2026H1), fiscal years (FY2026), months (2026-09) or days.',
    example: 'Download an example',
  },
  drop: {
    choose: 'Choose a file',
    orDrop: 'or drop it here: CSV or JSON, up to 20 MB',
    dropNow: 'Let go to read the file',
    reading: (file: string) => `Reading ${file}`,
    label: 'File with your own data',
    loadingKept: 'Loading your data',
    waiting: (number: number) =>
      number === 1 ? '1 more file is waiting.' : `${number} more files are waiting.`,
  },
  fileProblem: {
    title: (file: string) => `${file} was not taken over`,
    nothingChanged: 'Nothing has changed.',
    tooLarge: (size: string, limit: string) => `The file has ${size} MB; at most ${limit} MB can be read.`,
    tooManyRows: (given: string, limit: string) =>
      `The file has ${given} rows; at most ${limit} can be read. Split it into several files.`,
    empty: 'The file is empty.',
    workbook: 'This is a spreadsheet. Save it as “CSV UTF-8” and bring that file.',
    pdf: 'This is a PDF. Its figures have to be in a CSV or JSON.',
    image: 'This is a picture. Its figures have to be in a CSV or JSON.',
    unknown: 'This is no text file.',
    encoding: (line: string) =>
      `Line ${line} has a character that is not UTF-8. Save the file as “CSV UTF-8”; nothing was guessed.`,
    webPage: 'This is a web page, not a CSV or JSON. Perhaps the link was saved instead of the file.',
    notJson: 'The file starts like JSON but is not valid JSON.',
    notJsonLine: (line: string) =>
      `The file starts like JSON but is not valid JSON: the first fault is in line ${line}.`,
    noList: 'The JSON holds no list of facts.',
    noHeader: (found: string) =>
      `The first row has to name the columns (entity, metric, period, value, unit). It says: ${found}.`,
    missingColumns: (columns: string) => `Columns are missing: ${columns}.`,
    duplicateColumns: (columns: string) => `Columns stand there more than once: ${columns}.`,
    noRows: 'The file has a header but no rows.',
    failed: 'The file could not be read. Choose it again; if that does not help, save it again.',
    noFacts: 'The shipped facts could not be loaded, so nothing can be compared with them. Try again.',
  },
  preview: {
    title: (file: string) => `What ${file} would change`,
    nothingYet: 'Nothing has changed yet.',
    decimalComma: 'Its values are read with a decimal comma.',
    ignored: (columns: string) => `Columns that are not used: ${columns}.`,
    counts: {
      added: 'added',
      replaced: 'replaced',
      unchanged: 'known already',
      refused: 'refused',
      warned: 'with a warning',
    },
    sections: {
      refused: 'Refused',
      replaced: 'Replaced',
      added: 'Added',
      unchanged: 'Known already',
    },
    help: {
      refused: 'These rows are left out. Mend them and bring them again.',
      replaced: 'Your figure stands in place of the one shown now, which comes back when you remove yours.',
      added: 'Nothing is known of these so far.',
      unchanged: 'The page says the same already; these rows change nothing.',
    },
    accept: (number: CountText) => `Use ${figures(number)}`,
    nothingToAccept: 'There is nothing to take over.',
    discard: 'Discard',
    downloadRefused: 'Download refused rows',
    accepted: (number: CountText, file: string) => `${figures(number)} of ${file} are in use.`,
    discarded: (file: string) => `${file} was discarded. Nothing has changed.`,
    more: (number: CountText) => `Show ${rows(number)} more`,
    columns: {
      row: 'Row',
      figure: 'Figure',
      period: 'Period',
      value: 'Value',
      shown: 'Shown now',
      remark: 'Remark',
      column: 'Column',
      reason: 'Reason',
    },
    wholeRow: 'whole row',
    colon: ': ',
    refusedName: (file: string) => `${file}-refused.csv`,
    yours: (value: string) => `${value} (yours)`,
  },
  warning: {
    timesLarger: (factor: string, period: string, value: string) =>
      `${factor} times the figure of ${period} (${value}). Check the unit.`,
    timesSmaller: (factor: string, period: string, value: string) =>
      `A ${factor}th of the figure of ${period} (${value}). Check the unit.`,
    sign: (period: string, value: string) =>
      `Every known figure has the other sign; ${period} is ${value}. Check the sign.`,
  },
  rowProblem: {
    missing: 'the value is missing',
    plain: (given: string) => `“${given}” is not a number`,
    thousands: (given: string) => `“${given}”: write numbers without separators between thousands`,
    mixed: (given: string) => `“${given}” has a decimal comma, other values have a point: write all alike`,
    ambiguous: (given: string) =>
      `“${given}”: the comma may separate thousands or decimals. Write a point, or separate columns with semicolons`,
    period: (given: string) =>
      `“${given}” is no period: write 2026, 2026Q3, 2026H1, FY2026, 2026-09 or a day`,
    date: (given: string) => `“${given}” is no day: write 2026-09-30`,
    otherEnd: (given: string, expected: string) => `the period ends on ${expected}, not on ${given}`,
    unknownEntity: (given: string) => `“${given}” is not a known entity`,
    unknownMetric: (given: string, entity: string) => `“${given}” is not a known metric of ${entity}`,
    nearest: (names: string) => `; did you mean ${names}?`,
    wrongUnit: (given: string, expected: string) =>
      `“${given}” is the wrong unit: this metric is in ${expected}`,
    unknownConfidence: (given: string) =>
      `“${given}” is no confidence: write verified, secondary, estimated or unverified`,
    duplicate: (row: string) => `the same figure stands in row ${row}, which counts`,
    cellCount: (given: string, expected: string) => `${given} cells where the header has ${expected}`,
    strayQuote: 'a quotation mark is in the wrong place',
    unreadable: (given: string) => `“${given}” has an unreadable character: save the file as UTF-8`,
    notAnEntry: (given: string) => `“${given}” is no group of values`,
    or: ' or ',
  },
  kept: {
    title: (number: CountText) => `${figures(number)} of your own`,
    none: 'You have not brought any data yet.',
    explain:
      'They stand in place of shipped figures or beside them in charts, tables and sources, and are marked there as yours.',
    exportAll: 'Export as CSV',
    exportName: 'cumulo-your-data.csv',
    removeAll: 'Remove everything',
    removeFile: (file: string) => `Remove ${file}`,
    removeFact: (figure: string, period: string) => `Remove: ${figure}, ${period}`,
    remove: 'Remove',
    fileLine: (number: CountText, date: string) => `${figures(number)}, brought on ${date}`,
    removed: (number: CountText) => `${figures(number)} removed.`,
    undo: 'Undo removal',
    undone: (number: CountText) => `${figures(number)} put back.`,
    columns: {
      figure: 'Figure',
      period: 'Period',
      value: 'Your value',
      shipped: 'Shipped value',
      confidence: 'Confidence',
      source: 'Source you named',
      action: 'Remove',
    },
    noShipped: 'none',
    confidences: {
      verified: 'verified',
      secondary: 'secondary',
      estimated: 'estimated',
      unverified: 'unverified',
    },
  },
  keeping: {
    unavailableTitle: 'Your data are not stored',
    unavailable:
      'This browser does not let the page store anything (private window, blocked or full). Your data count until you close this page. Export them to keep them.',
    fullTitle: 'There is no room left to store your data',
    full: 'Your data count until you close this page. Export them, or remove some and try again.',
    newerTitle: 'Your data were stored by a newer version',
    newer:
      'This version leaves them untouched and does not use them. Reload the page to get the newer version.',
    droppedTitle: (number: CountText) => `${figures(number)} stored earlier could not be read`,
    dropped: 'The others are in use. Bring the file again to have them all.',
    notUsed: 'The charts show the shipped figures without your own.',
    baselineTitle: 'Your stored base year could not be read',
    baselineBody: 'The projection starts from the shipped base year. What was stored is left as it is.',
    open: 'Open your data',
    brokenTitle: 'What this browser had stored could not be read',
    broken: 'It was set aside, not deleted. You can download it as it is.',
    downloadBroken: 'Download what was stored',
    forgetBroken: 'Forget it',
    brokenName: 'cumulo-unreadable-data.json',
    retry: 'Store again',
  },
  roll: {
    title: 'Base year',
    shipped: (year: string) => `The projection starts from ${year}, the shipped base year.`,
    own: (year: string, shipped: string) =>
      `The projection starts from ${year}, your own base year. The shipped one is ${shipped}.`,
    known: (known: string, all: string, year: string) =>
      `${known} of the ${all} figures of ${year} are known.`,
    complete: (year: string) =>
      `Every figure of ${year} is known. The baseline can be rolled forward: projections then start from ${year}.`,
    contradictory: (year: string) =>
      `Every figure of ${year} is there, but they contradict each other (for example AWS and advertising above net sales). Correct them first.`,
    rollTo: (year: string) => `Roll the baseline forward to ${year}`,
    effect: (year: string, first: string) =>
      `Links and assumptions then speak of the years from ${first} on, one later than before. One click leads back from ${year}.`,
    revert: (year: string) => `Back to ${year}`,
    details: (year: string) => `The ${year} figures one by one`,
    template: (year: string) => `File to fill in for ${year}`,
    templateName: (year: string) => `cumulo-${year}.csv`,
    loading: 'Loading the facts',
    columns: {
      figure: 'Figure',
      origin: 'From',
    },
    missing: 'missing',
    yours: 'your data',
    facts: 'facts',
    mixed: 'facts and your data',
    wanted: (metric: string, periods: string) => `needs ${metric}, ${periods}`,
    figures: {
      awsRevenue: 'AWS sales',
      awsOperatingIncome: 'AWS operating income',
      awsDepreciation: 'AWS depreciation',
      awsNetPpe: 'AWS property at year end',
      awsCapex: 'AWS additions to property',
      adsRevenue: 'Advertising sales',
      netSales: 'Net sales',
      operatingIncome: 'Operating income',
      commerceDepreciation: 'Depreciation outside AWS',
      commerceNetPpe: 'Property outside AWS at year end',
      otherAmortisation: 'Other amortisation',
      netIncome: 'Net income',
      otherIncome: 'Other income',
      pretaxIncome: 'Pre-tax income',
      operatingCashFlow: 'Operating cash flow',
      capex: 'Capital expenditure',
      netInterest: 'Net interest',
      dilutedShares: 'Diluted shares (billions)',
      azureRevenue: 'Azure sales (estimate)',
      googleRevenue: 'Google Cloud sales',
    },
  },
  /** Metrics that no shipped fact has. */
  metrics: {
    property_and_equipment_net: 'Amazon property and equipment, net',
    other_segments_property_and_equipment_additions: 'Additions to property outside AWS',
  },
  /** Values with their units. */
  units: {
    USD_bn: (digits: string) => `$${digits}bn`,
    USD_bn_annualized: (digits: string) => `$${digits}bn a year`,
    USD: (digits: string) => `$${digits}`,
    USD_per_share: (digits: string) => `$${digits} a share`,
    percent: (digits: string) => `${digits}%`,
    ratio: (digits: string) => `${digits}\u00a0×`,
    multiple: (digits: string) => `${digits}\u00a0×`,
    millions: (digits: string) => `${digits}\u00a0million`,
    count: (digits: string) => digits,
    GW: (digits: string) => `${digits}\u00a0GW`,
    year: (digits: string) => digits,
    years: (digits: string) => `${digits}\u00a0years`,
    event: (digits: string) => digits,
  },
};
