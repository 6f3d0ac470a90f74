import json
import platform
from importlib.metadata import version

print(
    json.dumps(
        {
            "client": f"Django {version('django')}",
            "runtime": f"Python {platform.python_version()}",
        }
    )
)
