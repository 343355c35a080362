"""Mail servers by aiosmtpd, good and bad ones. Prints their ports on one line.

Usage: server.py CERTIFICATES MAILS

CERTIFICATES is a folder with server.crt and server.key. A mail that is accepted is a line of JSON in the file of its
recipient in MAILS before its sender is told so. The part of the recipient's address before the first `-` or the `@` says
how the server behaves. It goes on until the process that started it has ended.
"""

import asyncio
import json
import os
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

import parsing

USER, PASSWORD = b"payshare", b"correct horse"


async def never():
    await asyncio.Event().wait()


class Handler:
    def __init__(self, mails):
        self.mails = mails

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("stranger@"):
            return "550 5.7.1 this sender is not yours"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        match behaviour(address):
            case "unknown":
                return "550-5.1.1 no such user\r\n550 5.1.1 at all"
            case "greylisted":
                return "451 4.7.1 come again later"
            case "loginwanted":
                return "530 5.7.0 authentication required"
            case "badsender":
                return "550 5.1.8 no such domain of a sender"
            case "mute":
                session.is_mute = True
                return "550 5.1.1 no such user"
            case "verbose":
                return "550 5.1.1 " + "a\u0301" * 16 + 470 * "x"
            case "hanging":
                await never()
            case "closing":
                server.transport.abort()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_QUIT(self, server, session, envelope):
        if getattr(session, "is_mute", False):
            await never()
        return "221 Bye"

    async def handle_DATA(self, server, session, envelope):
        (recipient,) = envelope.rcpt_tos
        match behaviour(recipient):
            case "spam":
                return "554 5.7.1 not wanted"
            case "full":
                return "452 4.3.1 no room"
            case "leaving":
                return "421 4.3.2 shutting down"
            case "lost":
                server.transport.abort()
                return "250 OK"
            case "slow":
                await asyncio.sleep(0.3)
        content = envelope.content
        mail = {
            "peer": session.peer[1],
            "user": session.auth_data.login.decode() if session.auth_data else None,
            "encrypted": server.transport.get_extra_info("sslcontext") is not None,
            "envelopeSender": envelope.mail_from,
            "message": parsing.describe(content),
        }
        with open(self.mails / recipient, "a") as file:
            file.write(json.dumps(mail) + "\n")
        return "250 OK"


def behaviour(address):
    return address.split("@")[0].split("-")[0]


def authenticate(server, session, envelope, mechanism, data):
    return AuthResult(success=(data.login, data.password) == (USER, PASSWORD), handled=False, auth_data=data)


class Greeting(asyncio.Protocol):
    """Says one thing, or nothing, and then ends the connection or never does."""

    def __init__(self, text, ends):
        self.text, self.ends = text, ends

    def connection_made(self, transport):
        transport.write(self.text)
        if self.ends:
            transport.close()


async def main(certificates, mails):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates / "server.crt", certificates / "server.key")
    loop = asyncio.get_running_loop()

    def smtp(**options):
        return lambda: SMTP(Handler(mails), hostname="mail.test", enable_SMTPUTF8=True, loop=loop, **options)

    secure = {"auth_required": True, "authenticator": authenticate}
    servers = {
        "startTLS": (smtp(tls_context=context, require_starttls=True, **secure), None),
        # aiosmtpd knows only of TLS that STARTTLS began.
        "implicitTLS": (smtp(auth_require_tls=False, **secure), context),
        "plaintext": (smtp(), None),
        "hanging": (lambda: Greeting(b"", ends=False), None),
        "closing": (lambda: Greeting(b"", ends=True), None),
        "busy": (lambda: Greeting(b"421 4.3.2 too busy\r\n", ends=True), None),
    }
    ports = []
    for name, (factory, tls) in servers.items():
        server = await loop.create_server(factory, "127.0.0.1", 0, ssl=tls)
        ports.append(f"{name}={server.sockets[0].getsockname()[1]}")
    print("listening:", *ports, flush=True)
    parent = os.getppid()
    while os.getppid() == parent:
        await asyncio.sleep(0.5)


if __name__ == "__main__":
    asyncio.run(main(*map(pathlib.Path, sys.argv[1:])))
