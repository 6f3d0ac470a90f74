from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/endpoint")
def endpoint():
    return (
        jsonify({"error": "service_unavailable", "retry_after": 300}),
        503,
        {"Retry-After": "300"},
    )
