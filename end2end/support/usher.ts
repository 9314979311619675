import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const root = resolve(import.meta.dirname, "../..");
const target = resolve(root, process.env["CARGO_TARGET_DIR"] ?? "target");
// Not debug/usher: the next build without the movable clock would replace that under a running test.
const binary = join(target, "end2end", "usher");
const site = join(target, "site");

/** The server's own words so far, and a way to wait for some. */
class Output {
  readonly #lines: string[] = [];
  readonly #waiting = new Set<() => void>();
  #ended = false;

  add(line: string): void {
    this.#lines.push(line);
    for (const look of this.#waiting) look();
  }

  end(): void {
    this.#ended = true;
    for (const look of this.#waiting) look();
  }

  find(pattern: RegExp): string | undefined {
    return this.#lines.map((line) => pattern.exec(line)?.[0]).find((match) => match !== undefined);
  }

  async waitFor(pattern: RegExp): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const match = this.find(pattern);
        if (match !== undefined) resolve(match);
        else if (this.#ended) reject(new Error(`usher ended without saying ${pattern}:\n${this}`));
        else return;
        this.#waiting.delete(look);
      };
      this.#waiting.add(look);
      look();
    });
  }

  toString(): string {
    return this.#lines.join("\n");
  }
}

/** The built binary, started on a free port with a folder of its own. */
export class Usher {
  readonly dir: string;
  readonly output: Output;
  readonly #process: ChildProcess;
  #ahead = 0;

  /** Where it is reached, without a slash at the end. */
  readonly url: string;

  private constructor(dir: string, process: ChildProcess, output: Output, url: string) {
    this.dir = dir;
    this.#process = process;
    this.output = output;
    this.url = url;
  }

  /** Starts with an empty folder, or with a copy of the folder `from` of an Usher that has stopped. */
  static async start({ mailPort, from, demo = false }: { mailPort: number; from?: string; demo?: boolean }): Promise<Usher> {
    if (!existsSync(binary) || !existsSync(site)) throw new Error(`nothing is built in ${target}; run \`make test-browser\``);
    const dir = await mkdtemp(join(tmpdir(), "usher-end2end-"));
    if (from !== undefined) await cp(from, dir, { recursive: true });
    writeFileSync(join(dir, "clock"), "0");
    const mail = [
      ["--mail-host", "127.0.0.1"],
      ["--mail-port", String(mailPort)],
      ["--mail-encryption", "none"],
      ["--mail-sender", "Usher <usher@usher.example>"],
    ].flat();
    const args = ["serve", "--listen", "127.0.0.1:0", "--data-dir", join(dir, "data"), "--site-root", site];
    const others = Object.entries(process.env).filter(([name]) => !name.startsWith("USHER_"));
    const child = spawn(binary, [...args, ...(demo ? ["--demo"] : mail)], {
      cwd: dir,
      env: { ...Object.fromEntries(others), USHER_TEST_CLOCK: join(dir, "clock") },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = new Output();
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => output.add(line));
    }
    child.on("close", () => output.end());
    const url = await output.waitFor(/http:\/\/127\.0\.0\.1:[1-9]\d*/);
    return new Usher(dir, child, output, url);
  }

  /** The link that makes the first administrator, as the server printed it. */
  setupLink(): Promise<string> {
    return this.output.waitFor(/http:\/\/127\.0\.0\.1:\d+\/setup\/\S+/);
  }

  /** Moves the server's clock ahead. */
  letPass({ hours }: { hours: number }): void {
    this.#ahead += hours * 3600;
    // Written beside and renamed, so that the server never reads half of it.
    writeFileSync(join(this.dir, "clock.next"), String(this.#ahead));
    renameSync(join(this.dir, "clock.next"), join(this.dir, "clock"));
  }

  /** Asks it to stop and waits until it has. */
  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, "close");
    this.#process.kill("SIGTERM");
    await ended;
  }

  /** Stops it and removes its folder. */
  async remove(): Promise<void> {
    await this.stop();
    await rm(this.dir, { recursive: true, force: true });
  }
}
