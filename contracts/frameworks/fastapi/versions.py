import json
import platform
from importlib.metadata import version

print(
    json.dumps(
        {
            "framework": f"FastAPI {version('fastapi')}",
            "runtime": f"Python {platform.python_version()}",
            "server": f"uvicorn {version('uvicorn')}",
        }
    )
)
