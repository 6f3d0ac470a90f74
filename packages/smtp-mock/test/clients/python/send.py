"""Sends one mail with smtplib, as the JSON in the first argument says; its text comes on stdin."""

import json
import smtplib
import ssl
import sys

mail = json.loads(sys.argv[1])
content = sys.stdin.buffer.read()
try:
    with smtplib.SMTP(mail["host"], mail["port"], "client.test", timeout=10) as client:
        if mail.get("authority"):
            client.starttls(context=ssl.create_default_context(cafile=mail["authority"]))
        if mail.get("login"):
            client.login(mail["login"]["user"], mail["login"]["password"])
        client.sendmail(mail["from"], mail["to"], content)
except smtplib.SMTPException as error:
    sys.exit(repr(error))
