import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

const PATIENCE_MS = 20_000;

/** A mail as it arrived: whom the envelope names, and what it says. */
export interface Mail {
  to: string[];
  content: Email;
}

/** The one link in the mail whose path begins with this, as the text part has it. */
export function linkIn(mail: Mail, path: string): string {
  const links = new Set((mail.content.text ?? "").match(/https?:\/\/\S+/g) ?? []);
  const fitting = [...links].filter((link) => new URL(link).pathname.startsWith(path));
  if (fitting.length !== 1) {
    throw new Error(`${fitting.length} links to ${path} in:\n${mail.content.text}`);
  }
  return fitting[0]!;
}

const codes = new Map<string, string>();

/** The invite code of the mail with this link, if such a mail arrived and holds one. */
export function codeBeside(link: string): string | undefined {
  return codes.get(new URL(link).pathname);
}

function rememberCode(text: string): void {
  const path = /https?:\/\/[^/\s]+(\/accept\/\S+)/.exec(text)?.[1];
  const code = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/m.exec(text)?.[0];
  if (path !== undefined && code !== undefined) codes.set(path, code);
}

/** A real SMTP server on a free port of the loopback address that keeps what it is given. */
export class MailServer {
  readonly #server: SMTPServer;
  readonly #arrived: Mail[] = [];
  readonly #taken = new Set<Mail>();
  readonly #waiting = new Set<() => void>();
  readonly #refused = new Map<string, { responseCode: number; words: string }>();

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["AUTH", "STARTTLS"],
      onRcptTo: ({ address }, _session, done) => {
        const refusal = this.#refused.get(address.toLowerCase());
        done(refusal && Object.assign(new Error(refusal.words), { responseCode: refusal.responseCode }));
      },
      onData: (stream, session, done) => {
        const to = session.envelope.rcptTo.map((each) => each.address.toLowerCase());
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          PostalMime.parse(Buffer.concat(chunks)).then((content) => {
            rememberCode(content.text ?? "");
            this.#arrived.push({ to, content });
            for (const look of this.#waiting) look();
            done();
          }, done);
        });
      },
    });
  }

  static async start(): Promise<MailServer> {
    const mail = new MailServer();
    mail.#server.listen(0, "127.0.0.1");
    await once(mail.#server.server, "listening");
    return mail;
  }

  get port(): number {
    return (this.#server.server.address() as AddressInfo).port;
  }

  /** Answers whoever writes to this address like this, from now on. */
  refuse(address: string, responseCode: number, words: string): void {
    this.#refused.set(address.toLowerCase(), { responseCode, words });
  }

  /** Takes mail for this address again. */
  take(address: string): void {
    this.#refused.delete(address.toLowerCase());
  }

  /** Everything that arrived for this address, oldest first. */
  for(address: string): Mail[] {
    return this.#arrived.filter((mail) => mail.to.includes(address.toLowerCase()));
  }

  /** The oldest mail for this address that nobody took yet, now or as soon as it arrives. */
  async waitFor(address: string): Promise<Mail> {
    let look = () => {};
    let tooLate: NodeJS.Timeout | undefined;
    const arrival = new Promise<Mail>((resolve, reject) => {
      look = () => {
        const mail = this.for(address).find((each) => !this.#taken.has(each));
        if (mail !== undefined) resolve(mail);
      };
      tooLate = setTimeout(() => {
        const others = this.#arrived.flatMap((mail) => mail.to).join(", ") || "nobody";
        reject(new Error(`no mail to ${address} within ${PATIENCE_MS} ms; mail came for ${others}`));
      }, PATIENCE_MS);
    });
    this.#waiting.add(look);
    look();
    try {
      const mail = await arrival;
      this.#taken.add(mail);
      return mail;
    } finally {
      clearTimeout(tooLate);
      this.#waiting.delete(look);
    }
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(resolve));
  }
}
