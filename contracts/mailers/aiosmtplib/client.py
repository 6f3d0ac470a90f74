"""Reads cases from the standard input, sends a mail for each, and writes what came of it."""

import asyncio
import gc
import json
import sys
import time
from email.message import EmailMessage

import aiosmtplib


async def send(order: dict) -> dict:
    """Sends the mail of a case, and gives the recipients that were refused."""
    message = EmailMessage()
    message["From"] = order["from"]
    message["To"] = ", ".join(order["to"])
    message["Subject"] = "Hello"
    message.set_content("Hello.")
    auth = order["auth"] or {}
    refused, _ = await aiosmtplib.send(
        message,
        hostname=order["host"],
        port=order["port"],
        username=auth.get("user"),
        password=auth.get("password"),
        use_tls=order["security"] == "tls",
        start_tls=True if order["security"] == "starttls" else None,
        cert_bundle=order["ca"],
        timeout=order["timeoutMs"] / 1000,
    )
    return refused


async def run(line: str) -> None:
    """Writes the result of a case."""
    order = json.loads(line)
    start = time.perf_counter()
    error, refused = None, []
    try:
        responses = await send(order)
        refused = [
            recipient(address, response.code, response.message)
            for address, response in responses.items()
        ]
    except Exception as raised:  # whatever it is, it is what a developer would see
        error = describe(raised)
        refused = [
            recipient(one.recipient, one.code, one.message)
            for one in getattr(raised, "recipients", [])
        ]
    result = {
        "case": order["case"],
        "ok": error is None,
        "error": error,
        "refused": refused,
        "tookMs": (time.perf_counter() - start) * 1000,
    }
    print(json.dumps(result), flush=True)


def recipient(address: str, code: int, text: str) -> dict:
    """Says how a recipient was refused."""
    return {"address": address, "code": code, "enhanced": None, "text": text}


def describe(raised: Exception) -> dict:
    """Says what an exception is, and what it holds of a reply."""
    kind = type(raised)
    is_reply = isinstance(raised, aiosmtplib.SMTPResponseException)
    is_own = isinstance(raised, aiosmtplib.SMTPException)
    # The package gives its errors out under its own name.
    module = (
        "aiosmtplib."
        if is_own
        else "" if kind.__module__ == "builtins" else f"{kind.__module__}."
    )
    return {
        "type": f"{module}{kind.__name__}",
        "code": raised.code if is_reply else None,
        "enhanced": None,
        "text": raised.message if is_reply else None,
        "message": str(raised),
    }


async def main() -> None:
    """Starts every case as it comes, without waiting for those before it."""
    async with asyncio.TaskGroup() as running:
        while line := await asyncio.to_thread(sys.stdin.readline):
            running.create_task(run(line))


# Whether a connection is left open must not depend on when garbage is collected.
gc.disable()

asyncio.run(main())
