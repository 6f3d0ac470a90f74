import json
import os
import smtplib
from email.message import EmailMessage
from urllib.request import Request, urlopen

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

    with pytest.raises(smtplib.SMTPDataError) as caught:
        with smtplib.SMTP("127.0.0.1", SMTP_PORT) as smtp:
            smtp.send_message(message)

    text = b"4.3.0 Requested action aborted: local error in processing"
    assert (caught.value.smtp_code, caught.value.smtp_error) == (451, text)
