import json
import platform

version = platform.python_version()

print(
    json.dumps(
        {"client": f"smtplib of Python {version}", "runtime": f"Python {version}"}
    )
)
