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
def rcpt_is_refused():
    rules = [{"stage": "RCPT", "replies": [{"code": 530}]}]
    headers = {"Content-Type": "application/json"}
    data = json.dumps(rules).encode()
    urlopen(Request(f"{API}/rules", data, headers, method="PUT")).close()
    yield
    urlopen(Request(f"{API}/reset", method="POST")).close()


def test_530_at_rcpt(settings, rcpt_is_refused):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "127.0.0.1"
    settings.EMAIL_PORT = SMTP_PORT

    with pytest.raises(smtplib.SMTPRecipientsRefused) as caught:
        send_mail("Welcome", "Hello, Ann.", "app@example.com", ["ann@example.com"])

    text = b"5.7.0 Authentication required"
    assert caught.value.recipients == {"ann@example.com": (530, text)}
