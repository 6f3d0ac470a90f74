import json
import platform
from importlib.metadata import version

print(
    json.dumps(
        {
            "framework": f"Django {version('django')}",
            "runtime": f"Python {platform.python_version()}",
            "server": f"gunicorn {version('gunicorn')}",
        }
    )
)
