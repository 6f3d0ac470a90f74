import json
import os
import smtplib
from urllib.request import Request, urlopen

import pytest
from django.core.mail import send_mail

# Where npx statuary serve listens.
API = f"http://127.0.0.1:{os.environ.get('STATUARY_HTTP_PORT', '8080')}/api/smtp"
SMTP_PORT = int(os.environ.get("STATUARY_SMTP_PORT", "2525"))


@pytest.fixture
def connect_is_refused():
    rules = [{"stage": "CONNECT", "replies": [{"code": 554}]}]
    headers = {"Content-Type": "application/json"}
    data = json.dumps(rules).encode()
    urlopen(Request(f"{API}/rules", data, headers, method="PUT")).close()
    yield
    urlopen(Request(f"{API}/reset", method="POST")).close()


def test_554_at_connect(settings, connect_is_refused):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "127.0.0.1"
    settings.EMAIL_PORT = SMTP_PORT

    with pytest.raises(smtplib.SMTPConnectError) as caught:
        send_mail("Welcome", "Hello, Ann.", "app@example.com", ["ann@example.com"])

    text = b"No SMTP service here"
    assert (caught.value.smtp_code, caught.value.smtp_error) == (554, text)
