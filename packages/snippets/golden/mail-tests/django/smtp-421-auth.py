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
def auth_is_refused():
    rules = [{"stage": "AUTH", "replies": [{"code": 421}]}]
    headers = {"Content-Type": "application/json"}
    data = json.dumps(rules).encode()
    urlopen(Request(f"{API}/rules", data, headers, method="PUT")).close()
    yield
    urlopen(Request(f"{API}/reset", method="POST")).close()


def test_421_at_auth(settings, auth_is_refused):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "127.0.0.1"
    settings.EMAIL_PORT = SMTP_PORT
    settings.EMAIL_HOST_USER = "user"
    settings.EMAIL_HOST_PASSWORD = "secret"

    with pytest.raises(smtplib.SMTPServerDisconnected):
        send_mail("Welcome", "Hello, Ann.", "app@example.com", ["ann@example.com"])

    # login() goes on with the next mechanism after any refusal, and finds the
    # connection closed: neither code nor text is left.
