import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, renameSync, writeFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const run = promisify(execFile);

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

/** The environment of a process that works in this folder: nothing that is set outside reaches it. */
function environment(dir: string): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith("USHER_"));
  return { ...Object.fromEntries(others), USHER_TEST_CLOCK: join(dir, "clock") };
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

  /**
   * Starts with an empty folder, or with a copy of the folder `from` of an Usher that has stopped. Without a `mailPort`
   * it has no mail server.
   */
  static async start({ mailPort, from, demo = false }: { mailPort?: number; from?: string; demo?: boolean }): Promise<Usher> {
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
    const rest = demo ? ["--demo"] : mailPort === undefined ? [] : mail;
    const child = spawn(binary, [...args, ...rest], {
      cwd: dir,
      env: environment(dir),
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

  /** Makes another business from the command line, while the server runs; returns the set-up link that is printed. */
  async createBusiness(name: string): Promise<string> {
    const settings = ["--data-dir", join(this.dir, "data"), "--public-url", this.url];
    const args = ["business", "create", "--name", name, "--zone", "Europe/Lisbon", ...settings];
    const { stdout } = await run(binary, args, { cwd: this.dir, env: environment(this.dir) });
    const link = /^http:\S+\/setup\/\S+$/m.exec(stdout)?.[0];
    if (link === undefined) throw new Error(`no set-up link in:\n${stdout}`);
    return link;
  }

  /** Makes the member with this address inactive, in the database: no page does it yet. */
  async deactivate(email: string): Promise<void> {
    const member = `(SELECT id FROM users WHERE sign_in_name = '${email}')`;
    const change = `UPDATE members SET status = 'inactive' WHERE user_id = ${member} AND status = 'active'; SELECT changes();`;
    const { stdout } = await run("sqlite3", ["-cmd", ".timeout 5000", join(this.dir, "data", "usher.db"), change]);
    if (stdout.trim() !== "1") throw new Error(`${stdout.trim()} active members are called ${email}`);
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
