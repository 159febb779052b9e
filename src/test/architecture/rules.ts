/** Folders of src that hold the product. `test` is beside them: it may use everything, and only tests may use it. */
export type Folder =
  | 'model'
  | 'format'
  | 'i18n'
  | 'data'
  | 'store'
  | 'view-models'
  | 'theme'
  | 'ui'
  | 'charts'
  | 'exports'
  | 'derived'
  | 'workers'
  | 'panels'
  | 'pages'
  | 'app'
  | 'cli';

const belowPanels = [
  'charts',
  'exports',
  'ui',
  'derived',
  'workers',
  'view-models',
  'store',
  'data',
  'i18n',
  'format',
  'model',
] as const;

/** Who may import whom, beside the own folder. A folder that is not named here may not exist. */
export const allowedFolders: Readonly<Record<Folder, readonly Folder[]>> = {
  model: [],
  format: ['model'],
  i18n: ['format', 'model'],
  data: ['model'],
  store: ['model'],
  'view-models': ['model', 'format', 'i18n'],
  theme: [],
  ui: ['format', 'i18n', 'theme', 'model'],
  charts: ['ui', 'view-models', 'format', 'i18n', 'theme', 'model'],
  exports: ['charts', 'view-models', 'format', 'i18n', 'theme', 'model'],
  derived: ['workers', 'store', 'data', 'view-models', 'i18n', 'format', 'model'],
  workers: ['model'],
  panels: belowPanels,
  pages: ['panels', 'ui', 'derived', 'i18n', 'store'],
  app: ['pages', 'panels', 'theme', ...belowPanels],
  cli: ['exports', 'view-models', 'store', 'data', 'i18n', 'format', 'model'],
};

/** Packages that only these folders may import. */
export const packageHomes: Readonly<Record<string, readonly Folder[]>> = {
  recharts: ['charts'],
  zustand: ['store', 'derived', 'app'],
};

/** Folders that may import no package but these. */
export const onlyPackages: Readonly<Partial<Record<Folder, readonly string[]>>> = {
  model: [],
  format: [],
  'view-models': [],
  store: ['zustand'],
  workers: ['comlink'],
  exports: ['fflate', 'pptxgenjs', 'uqr'],
  data: ['@tanstack/react-query', 'idb-keyval', 'papaparse', 'valibot'],
};

/** Folders that run without a page. */
export const foldersWithoutPage: readonly Folder[] = ['model', 'format', 'view-models'];
export const pageGlobals: readonly string[] = ['fetch', 'document', 'window'];

/** Lines of a file that is not a test. */
export const maximumLines = 350;
