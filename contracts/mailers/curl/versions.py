import json
import platform
import subprocess

said = subprocess.run(
    ["curl", "--disable", "--version"], capture_output=True, check=True, text=True
).stdout.split()

print(
    json.dumps(
        {
            "client": f"curl {said[1]}",
            # libcurl, and the TLS library after it.
            "runtime": f"{said[3].replace('/', ' ')}, {said[4].replace('/', ' ')}",
        }
    )
)
