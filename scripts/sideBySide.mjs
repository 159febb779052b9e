// Runs scripts of package.json at the same time and prints what each said when it ends; fails when one of them failed.
// usage: node scripts/sideBySide.mjs SCRIPT [SCRIPT ...]
import { spawn } from 'node:child_process';
import process from 'node:process';

/**
 * @param {string} script name of a script of package.json
 * @returns {Promise<boolean>} whether it ended well
 */
function run(script) {
  const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout.on('data', (part) => said.push(part));
  child.stderr.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${script}: ${error.message}`);
      resolve(false);
    });
    child.once('close', (code) => {
      console.log(`${script}: ${code === 0 ? 'passed' : `failed (${code})`}`);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

const scripts = process.argv.slice(2);
if (scripts.length === 0) throw new Error('usage: node scripts/sideBySide.mjs SCRIPT [SCRIPT ...]');
const results = await Promise.all(scripts.map(run));
process.exitCode = results.every(Boolean) ? 0 : 1;
