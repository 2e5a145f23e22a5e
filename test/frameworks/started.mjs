import { spawn } from 'node:child_process';

/** An app that is a server itself, and says where it listens once it does. */
export class Started {
  #folder;
  #child;
  #address;

  /** @param folder where `npm start` starts it */
  constructor(folder) {
    this.#folder = folder;
  }

  get address() {
    return this.#address;
  }

  start() {
    // in a group of its own, so that what npm has started ends with it
    this.#child = spawn('npm', ['run', '--silent', 'start'], {
      cwd: this.#folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return new Promise((resolve, reject) => {
      this.#child.on('error', reject).on('exit', (status) => reject(new Error(`It ended with ${status}.`)));
      this.#child.stdout.setEncoding('utf8').once('data', (line) => resolve((this.#address = line.trim())));
    });
  }

  stop() {
    if (this.#child.exitCode === null) process.kill(-this.#child.pid);
  }
}
