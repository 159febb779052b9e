import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const nodeModules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const packageFile = join(nodeModules, '@sparticuz/chromium/package.json');

/** Version of the Chromium package that `npm ci` installed, or null where it is missing. */
export async function readBundledVersion() {
  if (!existsSync(packageFile)) return null;
  const { version } = JSON.parse(await readFile(packageFile, 'utf8'));
  return typeof version === 'string' ? version : null;
}

/**
 * The package unpacks into the temporary directory and reuses whatever lies there, of any version and even half unpacked:
 * so it gets a fresh directory, which takes its final name only when everything is there.
 * @param {string} directory
 */
async function unpack(directory) {
  const parent = join(directory, '..');
  await mkdir(parent, { recursive: true });
  const fresh = await mkdtemp(join(parent, 'unpacking-'));
  const before = { ...process.env };
  try {
    process.env['TMPDIR'] = fresh;
    // Read when the package is imported; without it the package keeps its libraries packed.
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
    const { default: bundled } = await import('@sparticuz/chromium');
    await bundled.executablePath();
    await rename(fresh, directory);
  } catch (error) {
    // Another run may have been quicker; then its directory serves.
    if (!existsSync(join(directory, 'chromium'))) throw error;
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
    await rm(fresh, { recursive: true, force: true });
  }
}

/**
 * The package's own fonts.conf names a fixed folder. This one lists only the bundled font, so text has one width on every machine.
 * @param {string} directory
 */
async function writeFontConfiguration(directory) {
  const file = join(directory, 'cumulo-fonts.conf');
  const text = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${escapeXml(join(directory, 'fonts'))}</dir>`,
    `  <cachedir>${escapeXml(join(directory, 'font-cache'))}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
  await writeFile(file, text);
  return file;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Unpacks the Chromium that came with `npm ci` (once a version) and returns what it needs to start with no library and no
 * font of the system. The switches the package proposes are left out: they turn the web's security rules off.
 * @param {string} version
 */
export async function prepareBundledChromium(version) {
  const directory = join(nodeModules, '.cache/chromium', version);
  if (!existsSync(join(directory, 'chromium'))) await unpack(directory);
  const libraries = [join(directory, 'al2023/lib'), process.env['LD_LIBRARY_PATH'] ?? ''];
  return {
    executablePath: join(directory, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries.filter((path) => path !== '').join(':'),
      FONTCONFIG_FILE: await writeFontConfiguration(directory),
    },
  };
}
