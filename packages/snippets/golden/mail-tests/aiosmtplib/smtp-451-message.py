import asyncio
import json
import os
from email.message import EmailMessage
from urllib.request import Request, urlopen

import aiosmtplib
import pytest

# Where npx statuary serve listens.
API = f"http://127.0.0.1:{os.environ.get('STATUARY_HTTP_PORT', '8080')}/api/smtp"
SMTP_PORT = int(os.environ.get("STATUARY_SMTP_PORT", "2525"))


@pytest.fixture
def message_is_refused():
    rules = [{"stage": "MESSAGE", "replies": [{"code": 451}]}]
    headers = {"Content-Type": "application/json"}
    data = json.dumps(rules).encode()
    urlopen(Request(f"{API}/rules", data, headers, method="PUT")).close()
    yield
    urlopen(Request(f"{API}/reset", method="POST")).close()


def test_451_at_message(message_is_refused):
    message = EmailMessage()
    message["From"] = "app@example.com"
    message["To"] = "ann@example.com"
    message["Subject"] = "Welcome"
    message.set_content("Hello, Ann.")

    with pytest.raises(aiosmtplib.SMTPDataError) as caught:
        asyncio.run(aiosmtplib.send(message, hostname="127.0.0.1", port=SMTP_PORT))

    text = "4.3.0 Requested action aborted: local error in processing"
    assert (caught.value.code, caught.value.message) == (451, text)
