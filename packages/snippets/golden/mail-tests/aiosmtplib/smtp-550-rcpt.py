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
def rcpt_is_refused():
    rules = [{"stage": "RCPT", "replies": [{"code": 550}]}]
    headers = {"Content-Type": "application/json"}
    data = json.dumps(rules).encode()
    urlopen(Request(f"{API}/rules", data, headers, method="PUT")).close()
    yield
    urlopen(Request(f"{API}/reset", method="POST")).close()


def test_550_at_rcpt(rcpt_is_refused):
    message = EmailMessage()
    message["From"] = "app@example.com"
    message["To"] = "ann@example.com"
    message["Subject"] = "Welcome"
    message.set_content("Hello, Ann.")

    with pytest.raises(aiosmtplib.SMTPRecipientsRefused) as caught:
        asyncio.run(aiosmtplib.send(message, hostname="127.0.0.1", port=SMTP_PORT))

    text = "5.1.1 Requested action not taken: mailbox unavailable"
    [refused] = caught.value.recipients
    assert (refused.recipient, refused.code) == ("ann@example.com", 550)
    assert refused.message == text
