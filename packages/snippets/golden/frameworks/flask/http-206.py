from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/endpoint")
def endpoint():
    return (
        jsonify({"items": [1, 2]}),
        206,
        {"Content-Range": "items 0-1/10", "ETag": '"v1"'},
    )
