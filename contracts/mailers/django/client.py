"""Reads cases from the standard input, sends a mail for each, and writes what came of it."""

import gc
import json
import ssl
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

from django.conf import settings
from django.core.mail import EmailMessage, get_connection

settings.configure(EMAIL_BACKEND="django.core.mail.backends.smtp.EmailBackend")

printing = Lock()


def send(order: dict) -> None:
    """Sends the mail of a case."""
    auth = order["auth"] or {}
    connection = get_connection(
        host=order["host"],
        port=order["port"],
        username=auth.get("user"),
        password=auth.get("password"),
        use_tls=order["security"] == "starttls",
        use_ssl=order["security"] == "tls",
        timeout=order["timeoutMs"] / 1000,
    )
    if order["ca"]:
        # No setting names an authority; the property may be set, as it is a cached one.
        connection.ssl_context = ssl.create_default_context(cafile=order["ca"])
    EmailMessage(
        subject="Hello",
        body="Hello.",
        from_email=order["from"],
        to=order["to"],
        connection=connection,
    ).send()


def run(line: str) -> None:
    """Writes the result of a case."""
    order = json.loads(line)
    start = time.perf_counter()
    error, refused = None, {}
    try:
        send(order)
    except Exception as raised:  # whatever it is, it is what a developer would see
        error = describe(raised)
        refused = getattr(raised, "recipients", {})
    result = {
        "case": order["case"],
        "ok": error is None,
        "error": error,
        "refused": [
            {
                "address": address,
                "code": code,
                "enhanced": None,
                "text": decode(text),
            }
            for address, (code, text) in refused.items()
        ],
        "tookMs": (time.perf_counter() - start) * 1000,
    }
    with printing:
        print(json.dumps(result), flush=True)


def describe(raised: Exception) -> dict:
    """Says what an exception is, and what it holds of a reply."""
    kind = type(raised)
    module = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
    return {
        "type": f"{module}{kind.__name__}",
        "code": getattr(raised, "smtp_code", None),
        "enhanced": None,
        "text": decode(getattr(raised, "smtp_error", None)),
        "message": str(raised),
    }


def decode(text: bytes | str | None) -> str | None:
    """Gives a text as one, whether it came as octets or not."""
    return text.decode("utf-8", "replace") if isinstance(text, bytes) else text


# Whether a connection is left open must not depend on when garbage is collected.
gc.disable()

# More threads than cases ever come at a time, so that none waits for another.
with ThreadPoolExecutor(max_workers=200) as pool:
    for line in sys.stdin:
        pool.submit(run, line)
