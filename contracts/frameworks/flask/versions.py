import json
import platform
from importlib.metadata import version

print(
    json.dumps(
        {
            "framework": f"Flask {version('flask')}",
            "runtime": f"Python {platform.python_version()}",
            "server": f"gunicorn {version('gunicorn')}",
        }
    )
)
