"""Sends a welcome mail, and bears what the mail server answers."""

import smtplib
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import make_msgid


class NoSuchMailbox(Exception):
    """The address is wrong: only the user can mend it."""


class Undeliverable(Exception):
    """The mail server refuses for good, and the user can do nothing about it."""


class TryLater(Exception):
    """The mail server would not take the mail for now, however often it was asked."""


@dataclass(frozen=True)
class Mailer:
    """Sends by one mail server, and tries again where that may help."""

    host: str
    port: int
    tries: int = 4
    base_delay: float = 0.5
    wait: Callable[[float], None] = time.sleep

    def send_welcome(self, name: str, address: str) -> None:
        message = EmailMessage()
        message["From"] = "Shop <shop@statuary.example>"
        message["To"] = address
        message["Subject"] = f"Welcome, {name}"
        # One for all tries, so that a receiver can tell a mail that came twice.
        message["Message-ID"] = make_msgid(domain="statuary.example")
        message.set_content(f"Hello {name},\n\nyour account is ready.\n")

        for attempt in range(1, self.tries + 1):
            try:
                with smtplib.SMTP(self.host, self.port, timeout=10) as client:
                    client.send_message(message)
                return
            except (smtplib.SMTPException, OSError) as error:
                code = code_of(error)
                if code >= 500:
                    is_mailbox = isinstance(error, smtplib.SMTPRecipientsRefused)
                    raise (NoSuchMailbox if is_mailbox else Undeliverable)(str(error)) from error
                if attempt == self.tries:
                    raise TryLater(f"The mail server said {code or 'nothing'}.") from error
                self.wait(self.base_delay * 2 ** (attempt - 1))


def code_of(error: Exception) -> int:
    """Gives the reply code that an error of smtplib is about; 0 if the connection broke."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return max(code for code, _ in error.recipients.values())
    if isinstance(error, smtplib.SMTPResponseException):
        return max(error.smtp_code, 0)
    return 0
