from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/endpoint")
def endpoint():
    return (
        jsonify({"alternatives": ["/endpoint/1", "/endpoint/2"]}),
        300,
        {"Location": "/endpoint/1"},
    )
