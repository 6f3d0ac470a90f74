import json
import re
import subprocess


def version(*command):
    said = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    return re.search(r"\d+(\.\d+)+", said)[0]


print(
    json.dumps(
        {
            "client": f"swaks {version('swaks', '--version')}",
            "runtime": f"Perl {version('perl', '--version')}",
        }
    )
)
