import json
import platform
from importlib.metadata import version

print(
    json.dumps(
        {
            "client": f"aiosmtplib {version('aiosmtplib')}",
            "runtime": f"Python {platform.python_version()}",
        }
    )
)
