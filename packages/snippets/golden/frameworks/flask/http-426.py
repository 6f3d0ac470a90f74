from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/endpoint")
def endpoint():
    return (
        jsonify(
            {
                "error": "upgrade_required",
                "message": "Another protocol is required here.",
            }
        ),
        426,
        {"Upgrade": "websocket"},
    )
